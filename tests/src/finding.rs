//! Finding things on a page by their names, and doing with them what a person does.

use serde_json::json;
use thirtyfour::{By, WebElement};

use crate::wait::until;
use crate::{Browser, Outcome, names};

/// Brings a control to the middle of the screen, clear of the bars that stick to its edges, and gives what to
/// press once it stands still. A tick is put by pressing its words; the box itself may lie beneath its drawing.
/// Notes on the page that a click is due, until it lands.
const COME_INTO_REACH: &str = "const [element, done] = arguments;
    const { type, labels } = element;
    const there = (type === 'checkbox' || type === 'radio') && labels.length ? labels[0] : element;
    there.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = () => JSON.stringify(there.getBoundingClientRect());
    const soon = () => new Promise((next) => { requestAnimationFrame(next); setTimeout(next, 100); });
    const look = async (before) => {
        await soon();
        await soon();
        const now = place();
        if (now !== before) return look(now);
        document.documentElement.dataset.missed = '';
        const landed = ({ target }) => { if (there.contains(target)) delete document.documentElement.dataset.missed; };
        document.addEventListener('click', landed, { capture: true, once: true });
        done(there);
    };
    look(place())";

impl Browser {
    /// Waits for an element that fits the selector and can be seen.
    pub async fn find(&self, selector: &str) -> Outcome<WebElement> {
        until(selector, async || {
            for element in self.driver().find_all(By::Css(selector)).await? {
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
            for element in self.driver().find_all(By::Css(selector)).await? {
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
            let there = self.driver().execute_async(COME_INTO_REACH, vec![element.to_json()?]).await?;
            there.element()?.click().await?;
            // What moves between finger down and finger up is not pressed. A person sees that and does it again.
            if self.eval("return 'missed' in document.documentElement.dataset", vec![]).await? {
                eprintln!("“{name}” moved away from under the press, and is pressed again");
                return Ok(None);
            }
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

    async fn named(&self, kind: &str, name: &str) -> Outcome<Option<WebElement>> {
        let found = self.driver().execute(names::FIND, vec![json!(kind), json!(name)]).await?;
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
