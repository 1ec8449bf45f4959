//! What a store might give back, as stored bytes and as the text sealed in them.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| omgangsboek_core::fuzzing::record(bytes));
