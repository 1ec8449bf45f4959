const [kind, name] = arguments;
const tidy = (text) => (text || "").replace(/\s+/g, " ").trim();
const dialogs = document.querySelectorAll("dialog:modal");
const scope = dialogs.length ? dialogs[dialogs.length - 1] : document;
const visible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

// The text of an element as it is read out: without what is hidden from screen readers.
const spoken = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("[aria-hidden=true]").forEach((part) => part.remove());
  return tidy(copy.textContent);
};
const named = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(" "));
  if (element.hasAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  return null;
};
const kinds = {
  press: {
    selector: "button, a[href], summary, input[type=submit], input[type=checkbox], input[type=radio], " +
      "[role=button], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=menuitem]",
    names: (element) => [named(element) ?? (tidy(element.labels && [...element.labels].map(spoken).join(" ")) || spoken(element) || tidy(element.value))],
  },
  field: {
    selector: "input, select, textarea, [contenteditable=true], [role=textbox]",
    names: (element) => [named(element), ...[...(element.labels || [])].map(spoken)].filter(Boolean),
  },
  text: {
    selector: "*",
    names: (element) => [...element.childNodes].some((node) => node.nodeType === 3 && tidy(node.data)) ? [spoken(element)] : [],
  },
};
const { selector, names } = kinds[kind];
// The first screen gives way to the app at any moment, under whoever would touch it.
const candidates = [...scope.querySelectorAll(selector)].filter((element) => !element.closest("#boot"));
const fits = (test) => candidates.find((element) =>
  (visible(element) || (element.labels && [...element.labels].some(visible))) && names(element).some(test));
// A label may carry a hint after its name.
return fits((text) => text === name) ?? (kind === "field" ? fits((text) => text.startsWith(name)) : undefined) ?? null;
