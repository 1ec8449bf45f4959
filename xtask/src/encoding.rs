//! The compressed forms in which a file of the build goes out.
//!
//! `cargo xtask build` writes them beside each file, the server sends the first one that a browser takes.

/// A compressed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli, the smaller one; browsers take it over HTTPS and from this machine.
    Brotli,
    /// What everything takes.
    Gzip,
}

impl Encoding {
    /// All of them, the smaller one first.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// What comes behind the name of the file that it is the compressed form of.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// Whether a file of this name is the compressed form of another.
    pub fn is_form(name: &str) -> bool {
        Self::ALL.iter().any(|form| name.ends_with(form.ending()))
    }

    /// Whether a browser that sends this `Accept-Encoding` takes it. `q=0` is a way to say no.
    pub fn is_accepted(self, accept_encoding: &str) -> bool {
        accept_encoding.split(',').any(|offer| {
            let (name, weight) = offer.split_once(';').unwrap_or((offer, "q=1"));
            let weight = weight.trim().strip_prefix("q=").and_then(|number| number.parse::<f32>().ok());
            name.trim().eq_ignore_ascii_case(self.name()) && weight.is_some_and(|weight| weight > 0.0)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn what_a_browser_takes_is_read_from_what_it_says() {
        for (said, brotli, gzip) in [
            ("gzip, deflate, br, zstd", true, true),
            ("gzip;q=0.5,br;q=1.0", true, true),
            ("BR", true, false),
            ("br;q=0, gzip", false, true),
            ("x-gzip, brr", false, false),
            ("", false, false),
        ] {
            assert_eq!(Encoding::Brotli.is_accepted(said), brotli, "{said}");
            assert_eq!(Encoding::Gzip.is_accepted(said), gzip, "{said}");
        }
    }
}
