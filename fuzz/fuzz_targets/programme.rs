//! Files that a colleague might share as a programme.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| omgangsboek_core::fuzzing::programme(bytes));
