//! As much of a browser as it takes to ask a server on this machine one thing.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use crate::process::Outcome;

/// How long a server may be silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// All values of a header, in the order in which they came.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        self.headers
            .iter()
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// All values of a header in one, as a browser reads them.
    pub(super) fn joined(&self, name: &str) -> String {
        self.all(name).join(", ")
    }
}

/// Asks for `target`, which is sent as it stands; without a word on compressed forms where none are taken.
///
/// # Errors
/// No connection, or an answer that is not HTTP.
pub(super) fn ask(port: u16, method: &str, target: &str, accept_encoding: Option<&str>) -> Outcome<Answer> {
    let failed = |error: std::io::Error| format!("no answer: {error}");
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
    let accepts = accept_encoding.map_or_else(String::new, |forms| format!("Accept-Encoding: {forms}\r\n"));
    write!(
        stream,
        "{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{accepts}Connection: close\r\n\r\n"
    )
    .map_err(failed)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(failed)?;
    let mut fields = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Response::new(&mut fields);
    match parsed.parse(&bytes) {
        Ok(httparse::Status::Complete(length)) => Ok(Answer {
            status: parsed.code.unwrap_or_default(),
            headers: parsed
                .headers
                .iter()
                .map(|field| (field.name.to_owned(), String::from_utf8_lossy(field.value).into_owned()))
                .collect(),
            body: bytes[length..].to_vec(),
        }),
        _ => Err(format!("not HTTP: {}", String::from_utf8_lossy(&bytes))),
    }
}
