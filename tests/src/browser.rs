//! A browser as a person uses it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{By, WebDriver, WebElement};

use crate::engine::{Driver, Engine};
use crate::wait::until;
use crate::{Outcome, names};

/// One browser with an empty profile, on one site.
pub struct Browser {
    pub(crate) engine: Engine,
    pub(crate) origin: String,
    pub(crate) driver: WebDriver,
    /// Profile and downloads; gone with the browser.
    pub(crate) home: PathBuf,
    process: Driver,
}

impl Browser {
    /// Starts the chosen engine. Paths given later are below `origin`.
    ///
    /// # Errors
    /// Where the driver or the browser is missing or does not start.
    pub async fn start(origin: &str) -> Outcome<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("omgangsboek-{}-{number}", std::process::id()));
        let engine = Engine::chosen()?;
        std::fs::create_dir_all(&home)?;
        let process = Driver::start(engine)?;
        let driver = WebDriver::new(process.address.as_str(), engine.capabilities(&home)).await?;
        let browser = Self { engine, origin: origin.to_owned(), driver, home, process };
        browser.prepare().await?;
        Ok(browser)
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The driver itself, for what has no word of its own here.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Opens a path of the site.
    pub async fn open(&self, path: &str) -> Outcome {
        Ok(self.driver.goto(format!("{}{path}", self.origin)).await?)
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        Ok(self.driver.refresh().await?)
    }

    /// The path of the page that is open, with query and fragment.
    pub async fn path(&self) -> Outcome<String> {
        let url = self.driver.current_url().await?.to_string();
        Ok(url.strip_prefix(&self.origin).unwrap_or(&url).to_owned())
    }

    /// Waits for an element that fits the selector and can be seen.
    pub async fn find(&self, selector: &str) -> Outcome<WebElement> {
        until(selector, async || {
            for element in self.driver.find_all(By::Css(selector)).await? {
                if element.is_displayed().await? {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits until nothing that fits the selector can be seen.
    pub async fn gone(&self, selector: &str) -> Outcome {
        until(&format!("{selector} to go"), async || {
            for element in self.driver.find_all(By::Css(selector)).await? {
                if element.is_displayed().await? {
                    return Ok(None);
                }
            }
            Ok(Some(()))
        })
        .await
    }

    /// Waits for an element that fits and gives its text as shown.
    pub async fn read(&self, selector: &str) -> Outcome<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// Waits until the words can be read somewhere on the page.
    pub async fn see(&self, words: &str) -> Outcome {
        until(&format!("the words “{words}”"), async || {
            Ok(self.shown().await?.contains(words).then_some(()))
        })
        .await
    }

    /// All text that the page shows now.
    pub async fn shown(&self) -> Outcome<String> {
        self.eval("return document.body.innerText.replace(/[ \\u00a0]+/g, ' ')", vec![]).await
    }

    /// Presses the button, link, tab or check box of that name, as soon as it is there and can be reached.
    pub async fn press(&self, name: &str) -> Outcome {
        until(&format!("“{name}” to press"), async || {
            let Some(element) = self.named("press", name).await? else { return Ok(None) };
            // A tick is put by pressing its words; the box itself may lie beneath its drawing.
            // In the middle of the screen, clear of the bars that stick to its edges.
            let words = "const { type, labels } = arguments[0];
                const there = (type === 'checkbox' || type === 'radio') && labels.length ? labels[0] : arguments[0];
                there.scrollIntoView({ block: 'center', behavior: 'instant' });
                return there";
            self.driver.execute(words, vec![element.to_json()?]).await?.element()?.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Types a text into the field of that label, in place of what stood there. Dates and times are given
    /// as the field stores them (`2026-03-14`, `14:30`).
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        let field = self.field(label).await?;
        let kind = field.prop("type").await?.unwrap_or_default();
        if matches!(kind.as_str(), "date" | "time" | "datetime-local" | "range" | "color") {
            return self.set(&field, text).await;
        }
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses the option with that text in the list of that label.
    pub async fn choose(&self, label: &str, option: &str) -> Outcome {
        let field = self.field(label).await?;
        let script =
            "const wanted = [...arguments[0].options].find((each) => each.text.trim() === arguments[1]);
            return wanted ? wanted.value : null";
        let value: Option<String> = self.eval(script, vec![field.to_json()?, json!(option)]).await?;
        let value = value.ok_or_else(|| format!("“{label}” has no option “{option}”"))?;
        self.set(&field, &value).await
    }

    /// Waits for the field of that label.
    pub async fn field(&self, label: &str) -> Outcome<WebElement> {
        until(&format!("a field “{label}”"), async || self.named("field", label).await).await
    }

    /// Waits for an element whose own text is exactly this.
    pub async fn text(&self, words: &str) -> Outcome<WebElement> {
        until(&format!("an element with the text “{words}”"), async || self.named("text", words).await).await
    }

    /// Waits until the condition holds. What it is goes into the message when it never does.
    pub async fn wait(&self, what: &str, mut condition: impl AsyncFnMut(&Self) -> Outcome<bool>) -> Outcome {
        until(what, async || Ok(condition(self).await?.then_some(()))).await
    }

    /// Runs a script in the page; `arguments` are its arguments, and what it returns is read as `T`.
    pub async fn eval<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.driver.execute(script, arguments).await?.convert()?)
    }

    /// Runs the body of an async function in the page and reads what it returns as `T`.
    pub async fn eval_async<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Outcome<T> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async function () {{ {body} }}).apply(null, given)
               .then((ok) => done({{ ok: ok ?? null }}), (error) => done({{ error: String(error) }}))"
        );
        let answer: Value = self.driver.execute_async(script, arguments).await?.convert()?;
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            return Err(format!("the script failed: {error}").into());
        }
        Ok(serde_json::from_value(answer.get("ok").cloned().unwrap_or_default())?)
    }

    /// Keeps a picture of what is in view, as `tests/out/NAME.png`.
    pub async fn shot(&self, name: &str) -> Outcome {
        let picture = self.driver.screenshot_as_png().await?;
        self.keep(name, &picture)
    }

    /// Ends the browser and removes its profile.
    pub async fn close(self) -> Outcome {
        let Self { driver, process, home, .. } = self;
        let quit = driver.quit().await;
        drop(process);
        drop(std::fs::remove_dir_all(home));
        Ok(quit?)
    }

    /// Writes a picture into the folder for them.
    pub(crate) fn keep(&self, name: &str, picture: &[u8]) -> Outcome {
        let folder = xtask::workspace::root().join("tests/out");
        std::fs::create_dir_all(&folder)?;
        Ok(std::fs::write(folder.join(format!("{name}.png")), picture)?)
    }

    async fn named(&self, kind: &str, name: &str) -> Outcome<Option<WebElement>> {
        let found = self.driver.execute(names::FIND, vec![json!(kind), json!(name)]).await?;
        if found.json().is_null() { Ok(None) } else { Ok(Some(found.element()?)) }
    }

    /// Gives a control a value and tells the page, as a picker does that no driver can operate.
    async fn set(&self, field: &WebElement, value: &str) -> Outcome {
        let script = "const [field, value] = arguments; field.focus(); field.value = value;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
            return field.value";
        let now: String = self.eval(script, vec![field.to_json()?, json!(value)]).await?;
        if now == value {
            Ok(())
        } else {
            Err(format!("the field took “{now}” for “{value}”").into())
        }
    }
}
