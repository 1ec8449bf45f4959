//! Omgangsboek, the app.

/// Puts the first page in the place of the shell.
#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;

    console_error_panic_hook::set_once();
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    mount_to_body(|| view! { <main><h1>"Omgangsboek"</h1><p>"Hallo."</p></main> });
}

/// Says where the app runs.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The app runs in a browser: cargo xtask serve");
}
