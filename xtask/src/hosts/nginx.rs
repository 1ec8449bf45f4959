//! nginx, with Debian's module for Brotli.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Host, Place, said};
use crate::process::Outcome;

const PROGRAM: &str = "/usr/sbin/nginx";
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

pub(super) const HOST: Host = Host {
    name: "nginx",
    needs: &[(PROGRAM, "nginx"), (BROTLI, "libnginx-mod-http-brotli-static")],
    version: &[PROGRAM, "-v"],
    prepare,
};

fn prepare(place: &Place) -> Outcome<Command> {
    place.write(
        "omgangsboek.conf",
        &place.render(
            "nginx/omgangsboek.conf",
            &[
                ("listen 443 ssl http2;", &format!("listen {};", place.address())),
                ("    listen [::]:443 ssl http2;\n", ""),
                ("    ssl_certificate /etc/ssl/omgang.example.org/fullchain.pem;\n", ""),
                ("    ssl_certificate_key /etc/ssl/omgang.example.org/privkey.pem;\n", ""),
                ("/srv/omgangsboek/dist", &place.dist.to_string_lossy()),
            ],
        )?,
    )?;
    place.write("omgangsboek-headers.conf", &place.render("nginx/omgangsboek-headers.conf", &[])?)?;
    let around = place.write("nginx.conf", &around(&types()?))?;
    let mut command = Command::new(PROGRAM);
    command.arg("-p").arg(&place.folder).arg("-c").arg(around).args(["-e", "stderr"]);
    Ok(command)
}

/// What Debian's own `nginx.conf` has around a site, as far as it matters here; in one process and in the foreground.
fn around(types: &Path) -> String {
    format!(
        "load_module {BROTLI};
daemon off;
master_process off;
pid nginx.pid;
events {{}}
http {{
    include {};
    default_type application/octet-stream;
    gzip on;
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include omgangsboek.conf;
}}
",
        types.display()
    )
}

/// The media types that come with nginx.
fn types() -> Outcome<PathBuf> {
    let built = said(&[PROGRAM, "-V"])?;
    let main = built.split_whitespace().find_map(|word| word.strip_prefix("--conf-path="));
    let main = main.ok_or("nginx does not say where its settings are")?;
    Ok(Path::new(main).with_file_name("mime.types"))
}
