//! An address that only leads on to another, such as one of the shortcuts of the app's icon.

use leptos_router::NavigateOptions;
use leptos_router::components::Redirect;

use crate::platform::page;
use crate::reactive::prelude::*;

/// Goes on to another address, so that Back leads to where one came from.
#[component]
pub fn Onward(
    /// The path of this address.
    from: &'static str,
    /// Where it leads.
    #[prop(into)]
    to: String,
) -> impl IntoView {
    // Opened by itself it stands in the history, and is replaced. A link that is followed never gets it there.
    let options = NavigateOptions { replace: page::is_at(from), ..NavigateOptions::default() };
    view! { <Redirect path=to options=options/> }
}
