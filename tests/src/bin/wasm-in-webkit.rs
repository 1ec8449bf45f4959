//! Runs a wasm test program in WebKit, for `cargo test` to call.
//!
//! wasm-bindgen's own runner starts Chromium and Firefox, and cannot start WebKit under a screen and a bus of
//! its own. It can put the page up and wait for any browser to come, though; this brings WebKit there, and
//! passes on what the page says, which reads like the output of any test program.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};

use omgangsboek_tests::{Browser, Engine, Outcome, until};

/// Names the runner of wasm-bindgen.
const RUNNER: &str = "OMGANGSBOEK_WASM_RUNNER";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all tests passed.
async fn run() -> Outcome<bool> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let _page = Page(
        Command::new(std::env::var_os(RUNNER).ok_or_else(|| format!("{RUNNER} is not set"))?)
            .args(std::env::args_os().skip(1))
            .env("NO_HEADLESS", "1")
            .env("WASM_BINDGEN_TEST_ADDRESS", format!("127.0.0.1:{port}"))
            .stdout(Stdio::null())
            .spawn()?,
    );
    until("the page with the tests", async || Ok(Some(TcpStream::connect((Ipv4Addr::LOCALHOST, port))?)))
        .await?;
    let browser = Browser::start_engine(Engine::WebKit, &format!("http://127.0.0.1:{port}")).await?;
    let told = follow(&browser).await;
    let closed = browser.close().await;
    let passed = told?.contains("test result: ok.");
    closed.map(|()| passed)
}

/// Prints what the page says until it gives its result. It is waited for as long as more keeps coming.
async fn follow(browser: &Browser) -> Outcome<String> {
    browser.open("/").await?;
    let mut told = String::new();
    while !told.contains("test result: ") {
        let now: String = until("a test to end", async || {
            let script = "return document.getElementById('output').textContent";
            let now: String = browser.eval(script, vec![]).await?;
            Ok((now != told).then_some(now))
        })
        .await
        .inspect_err(|_| println!("{told}"))?;
        told = now;
    }
    println!("{told}");
    Ok(told)
}

/// The program that puts the page up; it goes when dropped.
struct Page(Child);

impl Drop for Page {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}
