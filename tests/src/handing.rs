//! What the app hands out: texts on the clipboard, files as downloads.

use std::path::PathBuf;

use serde_json::json;
use thirtyfour::{By, Key};

use crate::engine::downloads;
use crate::wait::until;
use crate::{Browser, Engine, Outcome};

/// Keeps what a paste brings, in both forms, in a field made for it. The look that WebKit writes into every
/// element on its way to the clipboard is not the app's and is left out; as text, since the page's policy lets no such
/// markup be read.
const PASTE_FIELD: &str = "const field = document.createElement('textarea');
    field.id = 'paste-here';
    field.addEventListener('paste', (event) => {
        event.preventDefault();
        const html = event.clipboardData.getData('text/html').replace(/ style=\"[^\"]*\"/g, '');
        const body = html.match(/<body[^>]*>([^]*)<\\/body>/)?.[1] ?? html.replace(/<meta[^>]*>/, '');
        field.pasted = { 'text/plain': event.clipboardData.getData('text/plain'), 'text/html': body };
    });
    ([...document.querySelectorAll('dialog:modal')].pop() ?? document.body).append(field);
    field.focus()";

impl Browser {
    /// What is on the clipboard as this media type (`text/plain`, `text/html`); nothing where it is not.
    pub async fn clipboard(&self, media_type: &str) -> Outcome<Option<String>> {
        if self.engine == Engine::WebKit {
            return self.pasted(media_type).await;
        }
        let body = "for (const item of await navigator.clipboard.read())
                if (item.types.includes(arguments[0])) return (await item.getType(arguments[0])).text();
            return null";
        self.eval_async(body, vec![json!(media_type)]).await
    }

    /// The same by pasting with the keyboard, as a page in WebKit may not read the clipboard by itself.
    async fn pasted(&self, media_type: &str) -> Outcome<Option<String>> {
        self.eval::<()>(PASTE_FIELD, vec![]).await?;
        let field = self.driver().find(By::Id("paste-here")).await?;
        field.send_keys(Key::Control + "v").await?;
        let read = "return document.getElementById('paste-here').pasted?.[arguments[0]] ?? null";
        let text = until("something to be pasted", async || {
            self.eval::<Option<String>>(read, vec![json!(media_type)]).await
        })
        .await?;
        self.eval::<()>("document.getElementById('paste-here').remove()", vec![]).await?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// Waits for a finished download whose name ends like this, and gives its path.
    pub async fn downloaded(&self, ending: &str) -> Outcome<PathBuf> {
        until(&format!("a download …{ending}"), async || {
            let files: Vec<_> =
                std::fs::read_dir(downloads(&self.home))?.flatten().map(|entry| entry.path()).collect();
            // Beside its final name, still empty, Firefox and WebKit keep what has come so far.
            let unfinished =
                |path: &PathBuf| path.extension().is_some_and(|kind| kind == "part" || kind == "wkdownload");
            if files.iter().any(unfinished) {
                return Ok(None);
            }
            let wanted = files.into_iter().find(|path| path.to_string_lossy().ends_with(ending));
            Ok(wanted.filter(|path| path.metadata().is_ok_and(|data| data.len() > 0)))
        })
        .await
    }
}
