#!/usr/bin/env python3
"""changes.py EARLIER/brief.json LATER/brief.json: compares two versions on its own and holds "changes" of the later one,
and its changes.html, against that. Prints what differs and ends with 1."""
import json
import os
import re
import sys
from decimal import Decimal

DETAIL = re.compile(
    r"(month|quarter|year|period|forecast|tornado|uncertainty|simulation|evidence|attribution|credit|message|messages|imports|series"
    r"|metric)\..*|(cost|benefit)\.line\..*|goal\..*\.(target|planned|variance)|presence\..*"
    r"|network\.[^.]+\..*|legal\.(matrix|risk|control)\..*|(campaign|channel)\.[^.]+\.(?!(roi|net|cost|benefit)$).*"
    r"|metrics\.[^.]+\..*|.*\.prior|.*\.(19|20)[0-9]{2}-.*")
HEAD = {"roi", "net", "benefit", "cost", "break-even-margin", "bcr", "legal.above-appetite"}


def own(brief):
    return {fact["id"]: fact for fact in brief["facts"] if not fact["id"].startswith("change.")}


def computed(fact):
    return bool(fact["inputs"]) or fact["formula"] != fact["label"]


def value(fact):
    return None if fact["value"] is None else Decimal(fact["value"])


def moved(before, after, key, state):
    """Things of a list that came, went or have another state, by id."""
    was = {item[key]: state(item) for item in before}
    now = {item[key]: state(item) for item in after}
    return {name for name in was.keys() | now.keys()
            if (name in was) != (name in now) or was.get(name) != now.get(name)}


def main(earlier, later):
    with open(earlier, encoding="utf-8") as file:
        before = json.load(file)
    with open(later, encoding="utf-8") as file:
        after = json.load(file)
    told, was, now = after["changes"], own(before), own(after)
    facts = {fact["id"]: fact for fact in after["facts"]}
    wrong = []

    def same(what, expected, found):
        if expected != found:
            wrong.append("%s: expected %s, found %s" % (what, expected, found))

    alias = {i for i, f in now.items() if i.startswith("goal.") and len(f["inputs"]) == 1 and f["inputs"][0] in HEAD}
    numbers = {i for i in was.keys() & now.keys()
               if (computed(now[i]) or re.fullmatch(r"metrics\.[^.]+", i)) and not DETAIL.fullmatch(i) and i not in alias and value(was[i]) != value(now[i])}
    listed = [change["id"] for change in told["numbers"]]
    same("numbers, how many", len(numbers), len(listed) + told["more"])
    same("numbers that did not change", set(), set(listed) - numbers)
    same("leading numbers left out", set(), (numbers & HEAD) - set(listed))
    for change in told["numbers"]:
        a, b = was[change["id"]], now[change["id"]]
        same(change["id"] + " before", value(a), value(facts[change["before"]]))
        same(change["id"] + " after", value(b), value(facts[change["after"]]))
        if value(a) is not None and value(b) is not None:
            same(change["id"] + " difference", value(b) - value(a), value(facts[change["absolute"]]))
            if change["relative"] is not None:
                share = (value(b) - value(a)) / abs(value(a))  # of numbers that were rounded when they were published
                if abs(share - value(facts[change["relative"]])) > Decimal("1e-9"):
                    same(change["id"] + " relative", share, value(facts[change["relative"]]))
    same("targets", targets(before, after, was, now), {change["id"] for change in told["targets"]})
    same("decisions", moved(before["decisions"], after["decisions"], "id", lambda d: (d["state"], d["taken"])),
         {change["id"] for change in told["decisions"]})
    same("risks", moved(before["risks"], after["risks"], "id", lambda r: (
        r["current"]["likelihood"], r["current"]["impact"], r["above-appetite"])),
         {change["id"] for change in told["risks"]})
    same("campaigns", moved(before["campaigns"], after["campaigns"], "id", lambda c: c["status"]),
         {change["id"] for change in told["campaigns"]})
    files = lambda brief: [f for f in brief["sources"] if not f["file"].startswith("archive/")]
    same("inputs", moved(files(before), files(after), "file", lambda f: f["sha256"]),
         {change["id"] for change in told["inputs"]})
    page = os.path.join(os.path.dirname(later), "changes.html")
    with open(page, encoding="utf-8") as file:
        html = file.read()
    shown = set(re.findall(r'data-fact="([^"]+)"', html))
    for change in told["numbers"][:10]:
        for fact in (change["before"], change["after"], change["absolute"]):
            if fact not in shown:
                wrong.append("changes.html does not show " + fact)
    print("numbers changed: %d, told: %d; %s" % (len(numbers), len(listed), "as computed" if not wrong else "DIFFERENT"))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


def targets(before, after, was, now):
    """Goals whose target, day or metric moved; each side's own value counts."""
    def states(brief, facts):
        return {g["id"]: (value(facts[g["target"]]) if g["target"] else None, g["due"], g["metric"])
                for g in brief["goals"]}
    a, b = states(before, was), states(after, now)
    return {name for name in a.keys() | b.keys() if a.get(name) != b.get(name)}


main(sys.argv[1], sys.argv[2])
