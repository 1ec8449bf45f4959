//! A passkey provider that stands in for fingerprint or face. Chromium only.

use serde_json::{Value, json};

use crate::{Browser, Outcome};

/// What a provider can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provider {
    /// Keeps passkeys and derives secrets with them (the `prf` extension).
    Deriving,
    /// Keeps passkeys, and knows nothing of secrets.
    Plain,
}

/// A provider within one tab. It asks nobody and agrees to everything, until told otherwise. Its passkeys live
/// as long as the tab, also when the page is loaded again; another tab or a restarted browser has none of them.
pub struct Passkeys<'a> {
    browser: &'a Browser,
    id: Value,
}

impl Browser {
    /// Adds a provider to the open tab.
    ///
    /// # Errors
    /// In any engine but Chromium.
    pub async fn passkeys(&self, provider: Provider) -> Outcome<Passkeys<'_>> {
        self.command("WebAuthn.enable", json!({})).await?;
        let options = json!({
            "protocol": "ctap2",
            "ctap2Version": "ctap2_1",
            "transport": "internal",
            "hasPrf": provider == Provider::Deriving,
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "automaticPresenceSimulation": true,
        });
        let added = self.command("WebAuthn.addVirtualAuthenticator", json!({ "options": options })).await?;
        Ok(Passkeys { browser: self, id: added["authenticatorId"].clone() })
    }
}

impl Passkeys<'_> {
    async fn tell(&self, method: &str, more: Value) -> Outcome<Value> {
        let mut parameters = more;
        parameters["authenticatorId"] = self.id.clone();
        self.browser.command(method, parameters).await
    }

    /// How many passkeys it keeps.
    pub async fn count(&self) -> Outcome<usize> {
        let kept = self.tell("WebAuthn.getCredentials", json!({})).await?;
        Ok(kept["credentials"].as_array().map_or(0, Vec::len))
    }

    /// Forgets all passkeys, as when a person deletes them in the system's settings.
    pub async fn forget(&self) -> Outcome {
        self.tell("WebAuthn.clearCredentials", json!({})).await.map(drop)
    }

    /// Whether the person is recognised from here on: the right finger, or a stranger's.
    pub async fn recognise(&self, recognised: bool) -> Outcome {
        self.tell("WebAuthn.setUserVerified", json!({ "isUserVerified": recognised })).await.map(drop)
    }

    /// Whether anybody answers from here on. Where nobody does, a request stays open until the page gives up.
    pub async fn answer(&self, answering: bool) -> Outcome {
        self.tell("WebAuthn.setAutomaticPresenceSimulation", json!({ "enabled": answering })).await.map(drop)
    }

    /// Takes the provider away, as on a device that has none.
    pub async fn remove(self) -> Outcome {
        self.tell("WebAuthn.removeVirtualAuthenticator", json!({})).await.map(drop)
    }
}
