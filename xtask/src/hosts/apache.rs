//! Apache, from the package that has the program and not the service.

use std::process::Command;

use super::{Host, Place};
use crate::process::Outcome;

const PROGRAM: &str = "/usr/sbin/apache2";
const MODULES: &str = "/usr/lib/apache2/modules";
const TYPES: &str = "/etc/mime.types";

pub(super) const HOST: Host = Host {
    name: "Apache",
    needs: &[(PROGRAM, "apache2-bin"), (TYPES, "media-types")],
    version: &[PROGRAM, "-v"],
    prepare,
};

fn prepare(place: &Place) -> Outcome<Command> {
    let dist = place.dist.to_string_lossy();
    place.write(
        "site.conf",
        &place.render(
            "apache.conf",
            &[
                ("*:443", &place.address()),
                ("    Protocols h2 http/1.1\n", ""),
                ("    SSLEngine on\n", ""),
                ("    SSLCertificateFile /etc/ssl/omgang.example.org/fullchain.pem\n", ""),
                ("    SSLCertificateKeyFile /etc/ssl/omgang.example.org/privkey.pem\n", ""),
                ("DocumentRoot /srv/omgangsboek/dist\n", &format!("DocumentRoot {dist}\n")),
                ("<Directory /srv/omgangsboek/dist>", &format!("<Directory {dist}>")),
            ],
        )?,
    )?;
    let around = place.write("apache.conf", &around(place))?;
    let mut command = Command::new(PROGRAM);
    // In one process and in the foreground.
    command.arg("-X").arg("-f").arg(around);
    Ok(command)
}

/// What Debian's own settings have around a site, as far as it matters here: the modules that are on from the start
/// and may get in the way, and those that the file asks for.
fn around(place: &Place) -> String {
    let modules = [
        "mpm_event",
        "authz_core",
        "alias",
        "autoindex",
        "deflate",
        "dir",
        "filter",
        "negotiation", // on
        "headers",
        "mime",
        "rewrite", // asked for
    ];
    let mut text = String::new();
    for module in modules {
        text.push_str(&format!("LoadModule {module}_module {MODULES}/mod_{module}.so\n"));
    }
    let folder = place.folder.display();
    text.push_str(&format!(
        "ServerRoot {folder}
ServerName localhost
DefaultRuntimeDir {folder}
PidFile {folder}/apache.pid
ErrorLog /dev/stderr
User www-data
Group www-data
Listen {}
TypesConfig {TYPES}
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/wasm
<Directory />
    Require all denied
</Directory>
Include {folder}/site.conf
",
        place.address()
    ));
    text
}
