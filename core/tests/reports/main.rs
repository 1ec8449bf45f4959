//! Reports of whole visits, made through the public API only and compared with texts that a reader of Dutch
//! looked over. One story per file in `tests/golden/`: `.txt` is what a mail gets as plain text, `.html` what
//! it gets with formatting.

mod evidence;
mod golden;
mod leaks;
mod particulars;
mod ready;
mod rules;
mod sentences;
mod story;
mod varied;
mod versions;
