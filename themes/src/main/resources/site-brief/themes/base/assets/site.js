/*
 * What a page gains when scripts run: the switch between versions, tables that sort, and a search. Nothing depends on
 * it: versions.html, a-z.html and the tables hold the same.
 *
 * ../versions.js sets window.siteBriefVersions = [{version, status: "issued" or "draft", pages: ["index.html", …]}],
 * oldest first; each version lies in the folder of its name. search.js, loaded on first use, sets
 * window.siteBriefSearch = [[text, kind, address], …].
 */
(function () {
  "use strict";

  var body = document.body;
  var here = { version: body.dataset.version, path: body.dataset.path, root: body.dataset.root };

  function versionSwitch(known) {
    var note = document.getElementById("newer");
    if (!note || !Array.isArray(known) || !known.length) return;
    var words = note.dataset;
    var issued = known.filter(function (v) { return v.status === "issued"; });
    var newest = issued[issued.length - 1];
    var mine = known.find(function (v) { return v.version === here.version; });
    function has(v, path) { return !v.pages || v.pages.indexOf(path) >= 0; }
    var above = mine && !has(mine, here.path);
    var path = above ? "index.html" : here.path;
    function address(v) { return here.root + "../" + v.version + "/" + (has(v, path) ? path : "index.html"); }
    if (newest && (!mine || mine.status === "issued")) {
      var old = newest.version !== here.version;
      if (old) element("a", note, words.superseded.replace("{0}", newest.version)).href = address(newest);
      else note.textContent = words.newest;
      note.classList.toggle("old", old);
    }
    if (known.length < 2) return;
    var select = document.createElement("select");
    select.setAttribute("aria-label", words.choose);
    known.slice().reverse().forEach(function (v) {
      var option = document.createElement("option");
      option.textContent = v.version + (v.status === "draft" ? " (" + words.draft + ")" : "") + (has(v, path) ? "" : " – " + words.lacks);
      option.value = address(v);
      option.disabled = !has(v, path);
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

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function found(text) {
    var words = folded(text).split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return (window.siteBriefSearch || []).map(function (entry) {
      var line = folded(entry[0]);
      var at = words.map(function (word) { return line.indexOf(word); });
      return { entry: entry, rank: Math.min.apply(null, at) < 0 ? -1 : at[0] + line.length / 1000 };
    }).filter(function (hit) { return hit.rank >= 0; })
      .sort(function (a, b) { return a.rank - b.rank; });
  }

  function element(name, parent, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function search() {
    var place = document.getElementById("search");
    if (!place) return;
    var words = place.dataset;
    var input = element("input", place);
    var status = element("p", place);
    var list = element("ul", place);
    input.type = "search";
    input.placeholder = words.label;
    input.setAttribute("aria-label", words.label);
    status.setAttribute("role", "status");
    status.className = "vh";
    list.hidden = true;
    function show() {
      var hits = found(input.value);
      list.textContent = "";
      hits.slice(0, 12).forEach(function (hit) {
        var link = element("a", element("li", list), hit.entry[0] + " ");
        link.href = here.root + hit.entry[2];
        element("span", link, hit.entry[1]);
      });
      if (input.value.trim() && !hits.length) element("li", list, words.none);
      status.textContent = !input.value.trim() ? "" : hits.length ? words.found.replace("{0}", hits.length) : words.none;
      list.hidden = !input.value.trim();
    }
    function load() {
      input.removeEventListener("focus", load);
      var script = document.createElement("script");
      script.src = here.root + "search.js";
      script.onload = show;
      document.head.appendChild(script);
    }
    input.addEventListener("focus", load);
    input.addEventListener("input", show);
    place.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { input.value = ""; show(); input.focus(); }
      if (event.key === "Enter" && event.target === input && list.querySelector("a")) list.querySelector("a").click();
    });
    place.addEventListener("focusout", function (event) {
      if (!place.contains(event.relatedTarget)) list.hidden = true;
    });
  }

  versionSwitch(window.siteBriefVersions);
  search();
  Array.prototype.forEach.call(document.querySelectorAll("table.sortable"), sortable);
})();
