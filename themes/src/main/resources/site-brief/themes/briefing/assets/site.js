/*
 * What a page gains when scripts run: the switch between versions, and tables that sort. Nothing depends on it.
 *
 * ../versions.js sets window.siteBriefVersions = {newest: "2026.3", versions: [{version, status: "issued" or "draft",
 * path: "2026.3/", pages: ["index.html", …]}]}, newest first.
 */
(function () {
  "use strict";

  var body = document.body;
  var here = { version: body.dataset.version, path: body.dataset.path, root: body.dataset.root };

  function versionSwitch(known) {
    var note = document.getElementById("newer");
    if (!note || !known || !known.versions || !known.versions.length) return;
    var words = note.dataset;
    var mine = known.versions.find(function (v) { return v.version === here.version; });
    if (known.newest && (!mine || mine.status === "issued")) {
      var old = known.newest !== here.version;
      note.textContent = old ? words.superseded.replace("{0}", known.newest) : words.newest;
      note.classList.toggle("old", old);
    }
    if (known.versions.length < 2) return;
    var select = document.createElement("select");
    select.setAttribute("aria-label", words.choose);
    known.versions.forEach(function (v) {
      var option = document.createElement("option");
      var has = !v.pages || v.pages.indexOf(here.path) >= 0;
      option.textContent = v.version + (v.status === "draft" ? " (" + words.draft + ")" : "") + (has ? "" : " – " + words.lacks);
      option.value = here.root + "../" + v.path + here.path;
      option.disabled = !has;
      option.selected = v.version === here.version;
      select.appendChild(option);
    });
    select.addEventListener("change", function () { location.href = select.value; });
    note.parentNode.insertBefore(select, note);
  }

  function sortValue(cell) {
    var text = cell.dataset.sort || cell.textContent.trim();
    var number = Number(text);
    return text !== "" && !isNaN(number) ? number : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "number") return -1;
    if (typeof b === "number") return 1;
    return a.localeCompare(b, document.documentElement.lang);
  }

  function sortable(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      if (head.className.match(/drawing|wide/) || !head.textContent.trim()) return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var rows = Array.prototype.slice.call(table.tBodies[0].rows);
        var fixed = rows.filter(function (row) { return row.classList.contains("total"); });
        rows.filter(function (row) { return fixed.indexOf(row) < 0; })
          .map(function (row) { return { row: row, value: sortValue(row.cells[column]) }; })
          .sort(function (a, b) { return (down ? -1 : 1) * compare(a.value, b.value); })
          .concat(fixed.map(function (row) { return { row: row }; }))
          .forEach(function (item) { table.tBodies[0].appendChild(item.row); });
      });
    });
  }

  versionSwitch(window.siteBriefVersions);
  Array.prototype.forEach.call(document.querySelectorAll("table.sortable"), sortable);
})();
