//! As much of HTTP/1.1 as a browser on the same machine needs: one request, one answer, and closed.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::files::Found;

/// The longest request head that is read; a browser's is a few hundred bytes.
const HEAD_LIMIT: usize = 16 * 1024;
/// How long a connection may stay silent. Browsers open some ahead of need.
const PATIENCE: Duration = Duration::from_secs(30);

/// What matters of a request.
#[derive(Debug)]
pub(super) struct Request {
    method: String,
    /// The path with its query, as sent.
    pub(super) target: String,
    /// The compressed forms that are taken, as sent; empty where nothing is said.
    pub(super) accept_encoding: String,
}

impl Request {
    pub(super) fn is_head(&self) -> bool {
        self.method == "HEAD"
    }

    pub(super) fn is_read(&self) -> bool {
        self.is_head() || self.method == "GET"
    }
}

/// Reads one request head. Nothing where the connection was closed unused or what came is not HTTP.
pub(super) fn read(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut head = Vec::new();
    let mut chunk = [0; 2048];
    loop {
        let count = stream.read(&mut chunk)?;
        head.extend_from_slice(&chunk[..count]);
        let mut fields = [httparse::EMPTY_HEADER; 96];
        let mut parsed = httparse::Request::new(&mut fields);
        match parsed.parse(&head) {
            Ok(httparse::Status::Complete(_)) => {
                let (Some(method), Some(target)) = (parsed.method, parsed.path) else { return Ok(None) };
                let accepted = parsed
                    .headers
                    .iter()
                    .filter(|field| field.name.eq_ignore_ascii_case("Accept-Encoding"))
                    .map(|field| String::from_utf8_lossy(field.value))
                    .collect::<Vec<_>>();
                return Ok(Some(Request {
                    method: method.to_owned(),
                    target: target.to_owned(),
                    accept_encoding: accepted.join(","),
                }));
            }
            Ok(httparse::Status::Partial) if count > 0 && head.len() < HEAD_LIMIT => {}
            Ok(httparse::Status::Partial) | Err(_) => return Ok(None),
        }
    }
}

/// Writes the answer.
pub(super) fn write(
    stream: &mut TcpStream,
    found: &Found,
    headers: &[(&str, &str)],
    head_only: bool,
) -> io::Result<()> {
    let mut answer = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n",
        found.status,
        found.media_type,
        found.body.len()
    );
    if found.varies {
        answer.push_str("Vary: Accept-Encoding\r\n");
    }
    if let Some(encoding) = found.encoding {
        answer.push_str(&format!("Content-Encoding: {}\r\n", encoding.name()));
    }
    for (name, value) in headers {
        answer.push_str(&format!("{name}: {value}\r\n"));
    }
    // Hosts have browsers ask again unless a rule says otherwise; so does this one, in words.
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control")) {
        answer.push_str("Cache-Control: no-cache\r\n");
    }
    answer.push_str("\r\n");
    let mut answer = answer.into_bytes();
    if !head_only {
        answer.extend_from_slice(&found.body);
    }
    stream.write_all(&answer)?;
    stream.flush()
}
