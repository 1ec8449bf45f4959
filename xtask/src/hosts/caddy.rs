//! Caddy.

use std::process::Command;

use super::{Host, Place};
use crate::process::Outcome;

const PROGRAM: &str = "/usr/bin/caddy";

pub(super) const HOST: Host =
    Host { name: "Caddy", needs: &[(PROGRAM, "caddy")], version: &[PROGRAM, "version"], prepare };

fn prepare(place: &Place) -> Outcome<Command> {
    let site = place.render(
        "Caddyfile",
        &[
            ("omgang.example.org {", &format!("http://{} {{", place.address())),
            ("/srv/omgangsboek/dist", &place.dist.to_string_lossy()),
        ],
    )?;
    // Otherwise Caddy also listens for orders, on a port that another Caddy may have.
    let file = place.write("Caddyfile", &format!("{{\n    admin off\n}}\n{site}"))?;
    let mut command = Command::new(PROGRAM);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    // Where it would keep certificates and what it last ran.
    command.env("XDG_DATA_HOME", &place.folder).env("XDG_CONFIG_HOME", &place.folder);
    Ok(command)
}
