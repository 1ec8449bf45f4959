//! Writing the plain file, a piece at a time. What it gives is readable by anybody.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use serde_json::Value;

use crate::ports::Store;
use crate::vault::{Queue, ReadError, RecordId, Vault};

use super::error::ExportError;
use super::format::{CHUNK, PLAIN, VERSION, fields};

#[derive(Serialize)]
struct Opening<'a> {
    format: &'static str,
    version: u32,
    created: DateTime<FixedOffset>,
    app: &'a str,
}

#[derive(Serialize)]
struct Line<'a> {
    kind: String,
    id: RecordId,
    schema: u16,
    list: &'a Value,
    payload: Value,
}

/// A plain export that is under way. Ask for a typed confirmation before beginning one.
pub struct PlainExport {
    generation: u64,
    queue: Queue,
    app: String,
    total: usize,
    written: usize,
    left_out: usize,
    begun: bool,
    done: bool,
}

impl PlainExport {
    /// Begins an export of `vault` as it is now; `app` is the version of the app, for the file.
    pub fn begin<S: Store>(vault: &Vault<S>, app: &str) -> Self {
        let ids: Vec<_> = vault.sound_items().map(|item| item.id).collect();
        Self {
            generation: vault.generation(),
            total: ids.len(),
            queue: Queue::of(ids),
            app: app.to_owned(),
            written: 0,
            left_out: vault.set_aside().len(),
            begun: false,
            done: false,
        }
    }

    /// The next piece of the file; `None` after the last one.
    ///
    /// # Errors
    /// [`ExportError`]; the pieces given so far are no complete file then.
    pub async fn next_chunk<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Vec<u8>>, ExportError> {
        if self.done {
            return Ok(None);
        }
        if vault.generation() != self.generation {
            return Err(ExportError::Changed);
        }
        let mut chunk = String::new();
        if !std::mem::replace(&mut self.begun, true) {
            let opening =
                Opening { format: PLAIN, version: VERSION, created: vault.host.now(), app: &self.app };
            chunk.push_str(&format!("{{{},\"records\":[", fields(&opening)));
        }
        while chunk.len() < CHUNK {
            let Some(fetched) = self.queue.next(vault).await? else {
                chunk.push_str(&format!("\n],\"count\":{},\"left_out\":{}}}\n", self.written, self.left_out));
                self.done = true;
                break;
            };
            let id = fetched.id();
            match vault.open_fetched(fetched).await {
                Ok(Some(record)) => {
                    let payload =
                        serde_json::from_slice(&record.payload).map_err(|_| ExportError::NotJson(id))?;
                    let list = vault.manifest.get(id).map_or(&Value::Null, |item| &item.list);
                    let line = Line { kind: record.kind.name(), id, schema: record.schema, list, payload };
                    chunk.push_str(if self.written == 0 { "\n{" } else { ",\n{" });
                    chunk.push_str(&fields(&line));
                    chunk.push('}');
                    self.written += 1;
                }
                Ok(None) => return Err(ExportError::Changed),
                Err(ReadError::Fault { .. }) => self.left_out += 1,
                Err(ReadError::Store(error)) => return Err(error.into()),
            }
        }
        Ok(Some(chunk.into_bytes()))
    }

    /// How many records have been written, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.written, self.total)
    }

    /// How many records are not in the file because they are missing or damaged in the store.
    pub fn left_out(&self) -> usize {
        self.left_out
    }
}
