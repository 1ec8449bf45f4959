//! The server behind `cargo xtask serve` and behind every journey: static files on this machine only.
//!
//! It does what a well set-up static host does, and no more: the headers of the build's own `_headers`,
//! the right types (a browser compiles wasm while it streams only as `application/wasm`), and the index
//! page for a deep link; and a file in the compressed form that stands beside it, where the browser takes that.
//! It closes every connection after one answer, so that a stopped server is gone at
//! once, the way a lost network is. It listens on the loopback address and is not meant for the world.

mod files;
mod http;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::headers::{self, Headers};

/// How to serve.
#[derive(Debug, Default, Clone)]
pub struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// A script that runs before the boot file, for a test that has to change the page's world (its
    /// clock, for one). The build stays as it is: the script is served beside it and named in the index
    /// page on its way out.
    pub before_boot: Option<String>,
    /// Whether the service worker is the build's own, which keeps the build and serves it from then on. Else one takes
    /// its place that takes leave at once, and every load is of what stands in the folder.
    pub keeps: bool,
}

/// Why a server did not start.
#[derive(Debug)]
pub enum StartError {
    /// There is no build in the folder.
    NotBuilt(PathBuf),
    /// Something else listens on the port.
    PortTaken(u16),
    /// The build's header file cannot be used.
    Headers(headers::BadLine),
    /// The system refused.
    Io(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBuilt(root) => {
                write!(f, "there is no build in {}; `cargo xtask build` makes one", root.display())
            }
            Self::PortTaken(port) => write!(
                f,
                "port {port} is in use by another program; stop that one, or choose another port with --port"
            ),
            Self::Headers(bad) => bad.fmt(f),
            Self::Io(error) => write!(f, "the server could not start: {error}"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What the threads of one server share.
struct Shared {
    root: PathBuf,
    headers: Headers,
    before_boot: Option<String>,
    keeps: bool,
    stopped: AtomicBool,
    requests: Mutex<Vec<String>>,
}

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the folder `root`.
    ///
    /// # Errors
    /// No build there, the port taken, a header file that is not understood, or no socket to be had.
    pub fn start(root: &Path, options: Options) -> Result<Self, StartError> {
        if !root.join("index.html").is_file() {
            return Err(StartError::NotBuilt(root.to_owned()));
        }
        let headers = std::fs::read_to_string(root.join(headers::FILE))?;
        let headers = Headers::parse(&headers).map_err(StartError::Headers)?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
        let listener = TcpListener::bind(address).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => StartError::PortTaken(options.port),
            _ => StartError::Io(error),
        })?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            root: root.to_owned(),
            headers,
            before_boot: options.before_boot,
            keeps: options.keeps,
            stopped: AtomicBool::new(false),
            requests: Mutex::new(Vec::new()),
        });
        let accepting = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Ok(Self { port, shared, accepting: Some(accepting) })
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address to open. By name, because a passkey belongs to `localhost` and not to a number.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The paths asked for until now, in order, with their query.
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits for as long as the server runs.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            // It can only have panicked, and then its message stands on the terminal already.
            drop(accepting.join());
        }
    }
}

impl Drop for Server {
    /// Stops answering at once. A connection that a browser opened ahead of need gets nothing any more.
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        if let Some(accepting) = self.accepting.take() {
            // Wakes the thread that waits for a connection, so that it sees the flag and lets go of the port.
            drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
            drop(accepting.join());
        }
    }
}

/// Takes connections, each answered in a thread of its own: a browser opens some that it leaves idle.
fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        std::thread::spawn(move || {
            // A browser that went away in the middle is no matter for the server.
            drop(answer(stream, &shared));
        });
    }
}

/// Reads one request and answers it.
fn answer(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let Some(request) = http::read(&mut stream)? else { return Ok(()) };
    if shared.stopped.load(Ordering::SeqCst) {
        return Ok(());
    }
    shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request.target.clone());
    let path = files::path_of(&request.target);
    let found = if request.is_read() {
        match path.as_str() {
            files::WORKER if !shared.keeps => files::Found::leave(),
            path => files::find(&shared.root, path, shared.before_boot.as_deref(), &request.accept_encoding),
        }
    } else {
        files::Found::refused()
    };
    let headers = shared.headers.for_path(&path);
    http::write(&mut stream, &found, &headers, request.is_head())
}

#[cfg(test)]
mod tests;
