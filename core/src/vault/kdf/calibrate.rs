//! How dear the key derivation can be on this device.
//!
//! A fast machine can bear more than the standard cost, and then so has to whoever guesses. Only the
//! passes grow: the memory stays at 64 MiB, because the same vault may be opened on a smaller device later,
//! and more passes make that slower where more memory would make it impossible. It never goes below the
//! standard, however slow the device.

use crate::ports::{Clock, Kdf, KdfError, KdfParams, Random};

/// About how long one derivation should take, in milliseconds. Somebody waits for it at each unlocking.
pub const TARGET_MS: u64 = 1000;

/// Measures the device and gives the cost for a new passphrase, with a salt of its own. Takes a little more
/// than one derivation; nothing of the user goes in.
///
/// # Errors
/// [`KdfError`] when the device cannot bear the standard cost; a lower one is never chosen here.
pub async fn calibrate<K: Kdf>(
    kdf: &K,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Result<KdfParams, KdfError> {
    // The first derivation may wait for a worker to start, which says nothing of the device.
    kdf.derive(b"", &KdfParams::floor(random)).await?;
    let standard = KdfParams::standard(random);
    let before = clock.now();
    kdf.derive(b"", &standard).await?;
    let after = clock.now();
    let took = after.mono_ms.saturating_sub(before.mono_ms).max(1);
    let bearable = TARGET_MS * u64::from(standard.passes) / took;
    let passes = u32::try_from(bearable).unwrap_or(KdfParams::MAX_PASSES);
    let passes = passes.clamp(standard.passes, KdfParams::MAX_PASSES);
    Ok(KdfParams { passes, salt: KdfParams::standard(random).salt, ..standard })
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use pollster::block_on;

    use super::*;
    use crate::ports::{DerivedSecret, Stamp};
    use crate::testing::{CountingRandom, stamp};

    /// A device whose time passes in deriving only.
    struct Device {
        /// Milliseconds for a pass over 64 MiB, and for starting the worker.
        pass: u64,
        start: Cell<u64>,
        now: Cell<Stamp>,
        room_kib: u32,
    }

    impl Device {
        fn new(pass: u64) -> Self {
            let now = Cell::new(stamp("2026-11-22T14:02:00+01:00"));
            Self { pass, start: Cell::new(4000), now, room_kib: u32::MAX }
        }
    }

    impl Kdf for Device {
        async fn derive(&self, _: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
            assert!(params.check().is_ok());
            if params.memory_kib > self.room_kib {
                return Err(KdfError::OutOfMemory);
            }
            let mut now = self.now.get();
            let memory = u64::from(params.memory_kib);
            now.mono_ms += self.start.take() + self.pass * u64::from(params.passes) * memory / (64 * 1024);
            self.now.set(now);
            Ok(DerivedSecret::new([1; 32]))
        }
    }

    impl Clock for Device {
        fn now(&self) -> Stamp {
            self.now.get()
        }
    }

    #[test]
    fn a_fast_device_gets_more_passes_and_none_gets_less_than_the_standard() {
        for (pass, passes) in
            [(0, 10), (20, 10), (100, 10), (125, 8), (200, 5), (333, 3), (334, 3), (5000, 3)]
        {
            let device = Device::new(pass);
            let params = block_on(calibrate(&device, &device, &CountingRandom::new(1))).expect("measured");
            assert_eq!((params.memory_kib, params.passes, params.lanes), (64 * 1024, passes, 1), "{pass} ms");
            assert!(params.check().is_ok());
        }
    }

    #[test]
    fn a_device_without_the_memory_is_told_so_and_gets_nothing_weaker() {
        let device = Device { room_kib: 32 * 1024, ..Device::new(100) };
        let outcome = block_on(calibrate(&device, &device, &CountingRandom::new(1)));
        assert_eq!(outcome.err(), Some(KdfError::OutOfMemory));
    }
}
