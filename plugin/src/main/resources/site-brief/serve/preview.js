// Reloads a page of the preview when a newer build is on show, and tells the problems of one that failed.
(function () {
  'use strict';
  var build = document.currentScript.dataset.build;
  var box = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function tell(shown) {
    if (box) box.remove();
    box = null;
    if (!shown.problems.length && !shown.failed) return;
    box = element('details', 'preview-box' + (shown.failed ? ' preview-failed' : ''));
    box.setAttribute('role', 'status');
    box.open = shown.failed;
    box.appendChild(element('summary', 'preview-headline', shown.headline));
    shown.problems.forEach(function (problem) {
      box.appendChild(element('pre', 'preview-problem', problem));
    });
    document.body.appendChild(box);
  }

  var events = new EventSource('/.preview/events');
  events.onmessage = function (event) {
    var shown = JSON.parse(event.data);
    if (shown.build === build || shown.failed) tell(shown);
    else location.reload();
  };
  window.addEventListener('pagehide', function () { events.close(); });
  window.addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
})();
