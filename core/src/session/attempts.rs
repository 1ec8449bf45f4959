//! How long to wait after a wrong passphrase.
//!
//! Each failure makes the next try wait longer, up to half a minute: a passer-by who guesses gets
//! nowhere, and the user who slipped waits a second. Nothing is counted on disk and nothing is ever wiped;
//! whoever has a copy of the disk tries elsewhere, and only the key derivation slows that down.

/// The longest wait, in seconds.
pub const LONGEST_SECONDS: u32 = 30;

/// Seconds to wait before the next try, after `failures` wrong ones in a row.
pub fn delay_after(failures: u32) -> u32 {
    match failures {
        0 => 0,
        failures => {
            1_u32.checked_shl(failures - 1).map_or(LONGEST_SECONDS, |delay| delay.min(LONGEST_SECONDS))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_with_each_failure_up_to_half_a_minute() {
        let waits: Vec<_> = (0..8).map(delay_after).collect();
        assert_eq!(waits, [0, 1, 2, 4, 8, 16, 30, 30]);
        assert_eq!((delay_after(33), delay_after(u32::MAX)), (LONGEST_SECONDS, LONGEST_SECONDS));
    }
}
