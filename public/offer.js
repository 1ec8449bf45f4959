// Keeps the browser's offer to install the app until the app has a reason to bring it up. It comes once, unasked, and
// often before the app runs; src/platform/install.rs reads what stands here.
(function () {
  "use strict";

  var kept = { offer: null, accepted: false };
  window.omgangsboekInstall = kept;
  window.addEventListener("beforeinstallprompt", function (event) {
    // Not shown by the browser itself: it would come at a moment of its own choosing.
    event.preventDefault();
    kept.offer = event;
  });
  window.addEventListener("appinstalled", function () {
    kept.offer = null;
    kept.accepted = true;
  });
})();
