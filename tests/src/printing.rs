//! What comes out of the printer. In Chromium only; the others have no way to ask for it here.

use base64::Engine as _;
use serde_json::json;

use crate::{Browser, Outcome};

/// A page as it was printed.
#[derive(Debug)]
pub struct Printed {
    pdf: Vec<u8>,
}

impl Browser {
    /// Prints the page as it is, on the paper that its style sheet asks for, and keeps it as
    /// `tests/out/NAME.pdf` to look at.
    pub async fn print(&self, name: &str) -> Outcome<Printed> {
        let wanted = json!({ "preferCSSPageSize": true, "printBackground": false });
        let printed = self.command("Page.printToPDF", wanted).await?;
        let data = printed["data"].as_str().ok_or("nothing was printed")?;
        let pdf = base64::engine::general_purpose::STANDARD.decode(data)?;
        let folder = xtask::workspace::root().join("tests/out");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
        Ok(Printed { pdf })
    }
}

impl Printed {
    /// How many sheets it takes.
    pub fn sheets(&self) -> usize {
        self.boxes().len()
    }

    /// Whether every sheet is an A4, upright: 210 × 297 mm, which is 595 × 842 points but for rounding.
    pub fn is_a4(&self) -> bool {
        let boxes = self.boxes();
        let near = |found: f64, wanted: f64| (found - wanted).abs() < 1.5;
        !boxes.is_empty() && boxes.iter().all(|(wide, high)| near(*wide, 595.0) && near(*high, 842.0))
    }

    /// Width and height of every sheet, in points. Chromium writes the pages of a PDF in the clear.
    fn boxes(&self) -> Vec<(f64, f64)> {
        let text = String::from_utf8_lossy(&self.pdf);
        let size = |part: &str| {
            let inside = part.trim_start().strip_prefix('[')?.split(']').next()?;
            let numbers: Vec<f64> = inside.split_whitespace().filter_map(|one| one.parse().ok()).collect();
            if let [left, low, right, high] = numbers[..] { Some((right - left, high - low)) } else { None }
        };
        text.split("/MediaBox").skip(1).filter_map(size).collect()
    }
}
