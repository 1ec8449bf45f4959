//! Files out and in: a backup to keep, a backup to put back.
//!
//! Out is a download, except in a home-screen app on iPhone and iPad, which loses downloads: there the
//! system's share sheet takes the file. It opens only on a tap, so the bytes have to be ready before that.
//! In is a file that the user chose, refused by its size before a byte of it is read.

use std::time::Duration;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, Event, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, ShareData, Url,
};

use super::{device, js, timer};

/// What became of a file that was to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// The browser took the download. Whether the user kept it, it does not tell.
    Downloaded,
    /// The share sheet took the file.
    Shared,
    /// The user closed the share sheet.
    Cancelled,
    /// The browser did neither: nothing was saved.
    Refused,
}

/// Whether [`save`] works only directly in the handler of a tap. A download may come a moment later; the
/// share sheet may not.
pub fn needs_tap() -> bool {
    device::is_apple_mobile() && device::is_standalone()
}

/// Saves `bytes` as a file called `name`. Where it [needs a tap](needs_tap), call it directly in its handler,
/// not after an `.await`.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> impl Future<Output = SaveOutcome> + use<> {
    let begun = if needs_tap() { share(name, media_type, bytes) } else { None };
    let downloaded = begun.is_none().then(|| download(name, media_type, bytes).is_ok());
    async move {
        match begun {
            Some(sharing) => match JsFuture::from(sharing).await {
                Ok(_) => SaveOutcome::Shared,
                Err(error) if js::error_name(&error) == "AbortError" => SaveOutcome::Cancelled,
                Err(_) => SaveOutcome::Refused,
            },
            None if downloaded == Some(true) => SaveOutcome::Downloaded,
            None => SaveOutcome::Refused,
        }
    }
}

/// Opens the share sheet with the file; `None` when this browser shares no such files.
fn share(name: &str, media_type: &str, bytes: &[u8]) -> Option<js_sys::Promise> {
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    let navigator = js::window().navigator();
    let able = js::method(&navigator, "canShare")?.call1(&navigator, &data).ok()?;
    if !able.is_truthy() {
        return None;
    }
    js::promise(&navigator, "share", &Array::of1(&data))
}

fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = js::document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    spawn_local(async move {
        // The download begins after the click was handled; Safari reads the address a while later still.
        timer::sleep(Duration::from_secs(60)).await;
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// Why a chosen file was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Larger than the reader takes.
    #[error("the file has {size} bytes, and at most {cap} are read")]
    TooLarge {
        /// Bytes in the file.
        size: u64,
        /// Bytes that would be read.
        cap: u64,
    },
    /// The browser could not read it: moved, on a stick that was taken out, or not downloaded yet.
    #[error("the file could not be read: {0}")]
    Unreadable(String),
}

/// A file that the user chose. Nothing of it has been read.
pub struct ChosenFile(File);

impl ChosenFile {
    /// The file that was chosen in the `<input type="file">` this event came from. Empties the input, so
    /// that choosing the same file again is noticed too.
    pub fn from_event(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0)?;
        input.set_value("");
        Some(Self(file))
    }

    /// Reads the whole file when it has at most `cap` bytes.
    ///
    /// # Errors
    /// [`FileError`]; nothing has been read when it is too large.
    pub async fn read(self, cap: u64) -> Result<Vec<u8>, FileError> {
        let size = self.0.size() as u64;
        if size > cap {
            return Err(FileError::TooLarge { size, cap });
        }
        let buffer = JsFuture::from(self.0.array_buffer())
            .await
            .map_err(|error| FileError::Unreadable(js::describe(&error)))?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    fn file(bytes: &[u8]) -> ChosenFile {
        let parts = Array::of1(&Uint8Array::from(bytes));
        ChosenFile(
            File::new_with_u8_array_sequence(&parts, "kopie.json").expect("a file of bytes can be made"),
        )
    }

    #[wasm_bindgen_test]
    async fn a_file_is_read_whole_up_to_the_cap_and_not_beyond() {
        assert_eq!(file(b"abc").read(3).await, Ok(b"abc".to_vec()));
        assert_eq!(file(b"abcd").read(3).await, Err(FileError::TooLarge { size: 4, cap: 3 }));
    }
}
