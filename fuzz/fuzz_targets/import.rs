//! Files that a user might choose to import.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| omgangsboek_core::fuzzing::import(bytes));
