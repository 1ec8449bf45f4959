// Starts the app, and says in Dutch what to do when it cannot start.
//
// An external file, because the content security policy runs no inline script. Plain JavaScript that old
// browsers can read, because it has to speak where WebAssembly is missing. What the build names anew each
// time (the app's files) stands in the attributes of the script element that loads this.
(function () {
  "use strict";

  var script = document.currentScript;

  /** Shows one message over the page, with a button that loads the page again where that can help. */
  function show(heading, text, reload) {
    var box = document.createElement("div");
    box.className = "boot-fault";
    box.setAttribute("role", "alert");
    var title = document.createElement("h1");
    title.textContent = heading;
    var body = document.createElement("p");
    body.textContent = text;
    box.append(title, body);
    var button = null;
    if (reload) {
      button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.dataset.kind = "primary";
      button.textContent = "Opnieuw laden";
      button.addEventListener("click", function () { location.reload(); });
      box.append(button);
    }
    var loading = document.getElementById("boot");
    if (loading) { loading.remove(); }
    document.body.append(box);
    if (button) { button.focus(); }
    return { box: box, button: button };
  }

  // What the app asks for from its panic hook, when its own code can no longer be trusted to run.
  window.omgangsboek = {
    /** The app has stopped: an overlay with the text that was being typed, if there was any. */
    stopped: function (unsaved) {
      if (document.querySelector(".boot-fault")) { return; }
      var shown = show(
        "De app is gestopt",
        unsaved
          ? "Er ging iets mis in de app. Dit was u aan het typen; kopieer het voor u verdergaat."
          : "Er ging iets mis in de app. Wat was opgeslagen, is er nog.",
        true
      );
      if (unsaved) {
        var field = document.createElement("textarea");
        field.readOnly = true;
        field.value = unsaved;
        field.setAttribute("aria-label", "Niet opgeslagen tekst");
        shown.box.insertBefore(field, shown.button);
      }
    }
  };

  if (typeof WebAssembly !== "object") {
    show(
      "Deze browser kan de app niet openen",
      "De app heeft WebAssembly nodig en dat staat hier uit. Op een iPhone of iPad doet de Isolatiemodus dat: " +
        "zet die voor deze site uit, of open de app in een andere browser.",
      false
    );
    return;
  }

  /**
   * The version that is kept on this device does not start: the newest one can be fetched in its place. Only when
   * asked for, since it may be a missing network or a full memory, and the version a visit was begun with.
   */
  function offerNewest(shown) {
    var worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (!worker) { return; }
    var hint = document.createElement("p");
    hint.textContent = "Helpt dat niet? Haal dan de nieuwste versie op.";
    var button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = "Nieuwste versie ophalen";
    button.addEventListener("click", function () {
      var channel = new MessageChannel();
      channel.port1.onmessage = function () { location.reload(); };
      worker.postMessage(JSON.stringify({ ask: "newest" }), [channel.port2]);
      button.disabled = true;
    });
    shown.box.append(hint, button);
  }

  import(script.dataset.js)
    .then(function (app) { return app.default({ module_or_path: script.dataset.wasm }); })
    .catch(function (error) {
      console.error(error);
      offerNewest(show(
        "De app is niet geladen",
        "Controleer de verbinding en laad de pagina opnieuw. Uw gegevens staan nog op dit apparaat.",
        true
      ));
    });
})();
