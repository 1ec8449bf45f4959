// What may become a part of the page by way of text, where the browser asks (Trusted Types): a little markup that can
// neither load nor run anything, and the addresses of the app's own workers. All else that a page can do with text
// and that could run it is refused. There is no second policy, since the headers allow this name only.
(function () {
  "use strict";

  if (!window.trustedTypes) { return; }

  // The framework makes what never changes in a view from markup: a shape, a mark, a line.
  var ELEMENT = "b|br|circle|div|g|hr|li|line|p|path|polygon|rect|span|svg|text|ul";
  var ATTRIBUTE = "aria-[a-z]+|class|cx|cy|d|data-[a-z]+|height|points|r|role|text-anchor|viewBox|width|x|y";
  var HARMLESS = new RegExp(
    "^(?:[^<>]|</?(?:" + ELEMENT + ")(?: (?:" + ATTRIBUTE + ")(?:=\"[^\"<>]*\")?)*>)*$"
  );
  var WORKERS = ["/kdf-worker_loader.js", "/sw.js"];

  window.trustedTypes.createPolicy("default", {
    createHTML: function (markup) { return HARMLESS.test(markup) ? markup : null; },
    createScriptURL: function (address) { return WORKERS.indexOf(address) < 0 ? null : address; }
  });
})();
