//! The server as a client sees it, over a socket.

use super::*;
use std::io::{Read, Write};

/// A small build in a folder of its own, which goes with it.
struct Build(PathBuf);

impl Build {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("omgangsboek-server-{name}-{}", std::process::id()));
        std::fs::create_dir_all(root.join("assets")).expect("a folder in the system's temporary folder");
        for (file, text) in [
            ("index.html", "<html><head><title>x</title></head></html>"),
            ("_headers", "/*\n  X-Test: all\n/assets/*\n  Cache-Control: immutable\n"),
            ("assets/app.wasm", "\0asm"),
            ("met spatie.txt", "hallo"),
        ] {
            std::fs::write(root.join(file), text).expect("a file in that folder");
        }
        Self(root)
    }

    fn serve(&self) -> Server {
        Server::start(&self.0, Options::default()).expect("a free port")
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn ask(server: &Server, method: &str, target: &str) -> String {
    ask_with(server, method, target, "")
}

/// Asks with further header lines, each with its end.
fn ask_with(server: &Server, method: &str, target: &str, lines: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port())).expect("the server listens");
    write!(stream, "{method} {target} HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n").expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn a_path_gets_its_file_its_type_or_the_index_page() {
    let build = Build::new("paths");
    let server = build.serve();
    for (target, status, expected) in [
        ("/", "200", "text/html"),
        ("/index.html", "200", "text/html"),
        ("/dossiers/12?x=1", "200", "<title>"),
        ("/assets/app.wasm", "200", "application/wasm"),
        ("/met%20spatie.txt", "200", "hallo"),
        ("/assets/gone.js", "404", "Not found"),
        ("/_headers", "404", "Not found"),
        ("/%2e%2e/secret.txt", "404", "Not found"),
        ("/..%2fsecret", "404", "Not found"),
        ("//etc/passwd", "404", "Not found"),
        ("/%5c..%5cx", "404", "Not found"),
        ("/%zz", "200", "<title>"),
    ] {
        let answer = ask(&server, "GET", target);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{target}: {answer}");
        assert!(answer.contains(expected), "{target}: {answer}");
        assert!(answer.contains("X-Test: all"), "{target}: {answer}");
    }
}

#[test]
fn only_named_files_are_kept_and_all_else_is_asked_for_again() {
    let build = Build::new("cache");
    let server = build.serve();
    assert!(ask(&server, "GET", "/assets/app.wasm").contains("Cache-Control: immutable"));
    assert!(ask(&server, "GET", "/").contains("Cache-Control: no-cache"));
}

/// Writes a file and sets the time of its last change, in seconds after some beginning.
fn dated(build: &Build, name: &str, text: &str, seconds: u64) {
    let path = build.0.join(name);
    std::fs::write(&path, text).expect("a file in the build");
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 + seconds);
    let file = std::fs::File::options().write(true).open(&path).expect("the file just written");
    file.set_modified(time).expect("its own file");
}

#[test]
fn the_compressed_form_goes_to_whom_takes_it_and_to_nobody_else() {
    let build = Build::new("compressed");
    for (name, text, seconds) in [
        ("assets/app.wasm", "plain", 1),
        ("assets/app.wasm.br", "brotli", 2),
        ("assets/app.wasm.gz", "gzip", 2),
        ("index.html", "<head>page", 1),
        ("index.html.gz", "page in gzip", 2),
    ] {
        dated(&build, name, text, seconds);
    }
    let server = build.serve();
    for (target, accepted, encoding, body) in [
        ("/assets/app.wasm", "gzip, deflate, br", Some("br"), "brotli"),
        ("/assets/app.wasm", "gzip", Some("gzip"), "gzip"),
        ("/assets/app.wasm", "br;q=0, gzip;q=0", None, "plain"),
        ("/assets/app.wasm", "", None, "plain"),
        ("/dossiers/1", "br, gzip", Some("gzip"), "page in gzip"),
        ("/dossiers/1", "br", None, "<head>page"),
    ] {
        let line =
            if accepted.is_empty() { String::new() } else { format!("Accept-Encoding: {accepted}\r\n") };
        let answer = ask_with(&server, "GET", target, &line);
        let (head, sent) = answer.split_once("\r\n\r\n").expect("a head and a body");
        assert_eq!(sent, body, "{target}, {accepted}");
        let said = head.lines().find_map(|line| line.strip_prefix("Content-Encoding: "));
        assert_eq!(said, encoding, "{target}, {accepted}");
        assert!(head.contains("\r\nVary: Accept-Encoding\r\n"), "{target}, {accepted}: {head}");
        let media_type = if target == "/dossiers/1" { "text/html" } else { "application/wasm" };
        assert!(head.contains(&format!("Content-Type: {media_type}")), "{target}, {accepted}: {head}");
        assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())), "{target}: {head}");
    }
}

#[test]
fn a_compressed_form_of_what_a_file_was_before_is_left_alone() {
    let build = Build::new("outdated");
    dated(&build, "index.html.br", "before", 1);
    dated(&build, "index.html", "<head>after", 1);
    let server = build.serve();
    let answer = ask_with(&server, "GET", "/", "Accept-Encoding: br\r\n");
    assert!(answer.ends_with("after") && !answer.contains("Vary"), "{answer}");
}

#[test]
fn a_page_with_a_script_for_a_test_is_never_the_compressed_one() {
    let build = Build::new("before-compressed");
    dated(&build, "index.html", "<head>page", 1);
    dated(&build, "index.html.br", "compressed", 2);
    let options = Options { before_boot: Some("let clock;".into()), ..Options::default() };
    let server = Server::start(&build.0, options).expect("a free port");
    let answer = ask_with(&server, "GET", "/", "Accept-Encoding: br\r\n");
    assert!(answer.ends_with("</script>page") && !answer.contains("Content-Encoding"), "{answer}");
}

#[test]
fn only_reading_is_answered() {
    let build = Build::new("methods");
    let server = build.serve();
    assert!(ask(&server, "POST", "/").starts_with("HTTP/1.1 405"));
    let head = ask(&server, "HEAD", "/");
    assert!(head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_script_for_a_test_comes_first_and_leaves_the_build_alone() {
    let build = Build::new("before");
    let options = Options { before_boot: Some("let clock;".into()), ..Options::default() };
    let server = Server::start(&build.0, options).expect("a free port");
    assert!(ask(&server, "GET", "/").contains("<head><script src=\"/before-boot.js\"></script><title>"));
    assert!(ask(&server, "GET", "/before-boot.js").ends_with("let clock;"));
    assert!(ask(&build.serve(), "GET", "/before-boot.js").starts_with("HTTP/1.1 404"));
}

#[test]
fn the_service_worker_is_the_builds_own_only_where_builds_are_to_be_kept() {
    let build = Build::new("worker");
    std::fs::write(build.0.join("sw.js"), "keep();").expect("a file in the build");
    let leaves = ask(&build.serve(), "GET", "/sw.js");
    assert!(leaves.contains("unregister()") && leaves.contains("Content-Type: text/javascript"), "{leaves}");
    let keeping = Options { keeps: true, ..Options::default() };
    let keeps = ask(&Server::start(&build.0, keeping).expect("a free port"), "GET", "/sw.js");
    assert!(keeps.ends_with("keep();"), "{keeps}");
    for answer in [leaves, keeps] {
        assert!(answer.contains("Cache-Control: no-cache"), "{answer}");
    }
}

#[test]
fn a_stopped_server_answers_nobody_and_frees_its_port() {
    let build = Build::new("stop");
    let server = build.serve();
    let port = server.port();
    let mut early = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("the server listens");
    ask(&server, "GET", "/");
    drop(server);
    drop(early.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    let mut answer = Vec::new();
    drop(early.read_to_end(&mut answer));
    assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
    let again =
        Server::start(&build.0, Options { port, ..Options::default() }).expect("the port is free again");
    assert!(ask(&again, "GET", "/").starts_with("HTTP/1.1 200"));
}

#[test]
fn what_was_asked_for_is_remembered_in_order() {
    let build = Build::new("log");
    let server = build.serve();
    ask(&server, "GET", "/a?b");
    ask(&server, "GET", "/c");
    assert_eq!(server.requests(), ["/a?b", "/c"]);
}

#[test]
fn what_keeps_a_server_from_starting_is_said_plainly() {
    let build = Build::new("errors");
    let server = build.serve();
    let taken = Server::start(&build.0, Options { port: server.port(), ..Options::default() });
    let taken = taken.err().expect("the port is taken").to_string();
    assert!(taken.contains(&server.port().to_string()) && taken.contains("--port"), "{taken}");
    let missing = Server::start(Path::new("/nonexistent"), Options::default());
    assert!(missing.err().expect("no build there").to_string().contains("cargo xtask build"));
}
