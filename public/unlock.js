// The unlock screen while the app is still on its way: shows it where there is a workbook to unlock, takes what
// is typed, and starts the worker that derives the key. The app takes both over when it runs
// (src/platform/loading.rs, src/platform/kdf.rs), so that nobody waits before typing and nothing typed is lost.
(function () {
  "use strict";

  // boot.js says in words what is missing.
  if (typeof WebAssembly !== "object") { return; }

  /** A value of local storage that was written as JSON; null where there is none or it cannot be read. */
  function stored(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch (error) { return null; }
  }

  var prefs = stored("omgangsboek.prefs") || {};
  var root = document.documentElement;
  if (prefs.theme === "light" || prefs.theme === "dark") { root.dataset.theme = prefs.theme; }
  if (prefs.text_size === "large" || prefs.text_size === "larger") { root.dataset.text = prefs.text_size; }
  if (prefs.language === "en") {
    root.lang = "en";
    document.querySelectorAll("#boot [data-en]").forEach(function (element) {
      element.textContent = element.dataset.en;
    });
  }

  // The worker speaks first, and may do so before the app listens: what it says is kept.
  try {
    var ahead = { worker: new Worker("/kdf-worker_loader.js", { type: "module" }), said: [], failed: false };
    ahead.worker.onmessage = function (event) { ahead.said.push(event.data); };
    ahead.worker.onerror = function () { ahead.failed = true; };
    window.keyWorker = ahead;
  } catch (error) {
    // The app starts one of its own and says what is wrong with it.
  }

  if (!stored("omgangsboek.known-vault")) { return; }
  var form = document.getElementById("boot-unlock");
  var field = document.getElementById("boot-passphrase");
  var status = document.getElementById("boot-status");
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!field.value.trim()) { return field.focus(); }
    // Given: the app unlocks with it as soon as it runs.
    form.dataset.given = "true";
    field.readOnly = true;
    status.textContent = root.lang === "en" ? form.dataset.busyEn : form.dataset.busy;
  });
  form.hidden = false;
  field.focus();
})();
