//! Doing long work in pieces, so that the page stays awake and the user can stop it.

use sha2::{Digest, Sha256};

use crate::ports::{Progress, Stopped};

/// How many bytes are hashed or scanned at a time: a millisecond or two of work in a browser.
pub(super) const SLICE: usize = 256 * 1024;

/// Tells of progress through the bytes of a file, a slice at a time and not at each of many small steps.
pub(super) struct Steps<'a, P> {
    progress: &'a mut P,
    /// What was behind us before this part of the work began.
    before: usize,
    total: usize,
    told: usize,
}

impl<'a, P: Progress> Steps<'a, P> {
    /// Tells of a part of the work: it begins at `before` of `total`.
    pub(super) fn new(progress: &'a mut P, before: usize, total: usize) -> Self {
        Self { progress, before, total, told: 0 }
    }

    /// `done` bytes of this part are behind us.
    pub(super) async fn at(&mut self, done: usize) -> Result<(), Stopped> {
        if done >= self.told + SLICE {
            self.told = done;
            self.progress.at(self.before + done, self.total).await?;
        }
        Ok(())
    }
}

/// Feeds `bytes` to `each` a slice at a time.
pub(super) async fn in_slices<P: Progress>(
    bytes: &[u8],
    steps: &mut Steps<'_, P>,
    mut each: impl FnMut(&[u8]),
) -> Result<(), Stopped> {
    let mut done = 0;
    for slice in bytes.chunks(SLICE) {
        each(slice);
        done += slice.len();
        steps.at(done).await?;
    }
    Ok(())
}

/// The SHA-256 of `bytes`.
pub(super) async fn digest<P: Progress>(bytes: &[u8], steps: &mut Steps<'_, P>) -> Result<[u8; 32], Stopped> {
    let mut sha = Sha256::new();
    in_slices(bytes, steps, |slice| sha.update(slice)).await?;
    Ok(sha.finalize().into())
}
