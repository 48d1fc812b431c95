#!/usr/bin/env python3
"""table.py BASE/brief.json HEAD/brief.json comment.md: recomputes the comment's table of changed measures from the two
briefs with none of the plugin's code: which figures stand there, both sides, the difference, better or worse, and
"why it moved" to the cent. Prints what differs and ends with 1. The comment is in English."""
import html
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

PART = re.compile(r"(campaigns?|channels?|objectives?|cost|benefit)\..*")
DETAIL = re.compile(
    r"(month|quarter|year|period|forecast|tornado|uncertainty|simulation|evidence|attribution|credit|message|messages"
    r"|imports|series|metric)\..*|goal\..*\.(target|planned|variance)|presence\..*|network\.[^.]+\..*"
    r"|legal\.(matrix|risk|control)\..*|metrics\.[^.]+\..*|.*\.prior|.*\.(19|20)[0-9]{2}-.*")
HEAD = {"roi", "net", "benefit", "cost", "break-even-margin", "bcr", "legal.above-appetite"}
BETTER_UP = {"roi", "net", "benefit", "bcr"}
BETTER_DOWN = {"break-even-margin", "legal.above-appetite"}


def value(fact):
    return None if fact["value"] is None else Decimal(fact["value"])


def read(path):
    with open(path, encoding="utf-8") as file:
        brief = json.load(file)
    facts = {f["id"]: f for f in brief["facts"] if not f["id"].startswith("change.")}
    return brief, facts


def told(facts, i):
    fact = facts[i]
    alias = i.startswith("goal.") and len(fact["inputs"]) == 1 and fact["inputs"][0] in HEAD
    computed = bool(fact["inputs"]) or fact["formula"] != fact["label"] or re.fullmatch(r"metrics\.[^.]+", i)
    return computed and not alias and not PART.fullmatch(i) and not DETAIL.fullmatch(i)


def name(brief, fact):
    for goal in brief["goals"]:
        if fact["id"].startswith("goal." + goal["id"] + "."):
            return goal["objective"] + ": " + fact["label"]
    return fact["label"][0].upper() + fact["label"][1:]


def shown(text):
    """A printed number, how many decimals it has, and whether it is a share of 100."""
    digits = re.sub(r"[^0-9.]", "", text)
    number = Decimal(digits) * (-1 if "−" in text else 1)
    return number, len(digits.partition(".")[2]), "%" in text or "points" in text


def agrees(text, number):
    if number is None:
        return text == "unknown"
    printed, decimals, share = shown(text)
    exact = number * 100 if share else number
    return exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) == printed


def rows(comment, heading):
    """The cells of the first table whose head begins with the heading."""
    table = comment.split("| " + heading + " |", 1)
    if len(table) == 1:
        return []
    found = []
    for line in table[1].split("\n")[2:]:
        if not line.startswith("|"):
            break
        found.append([html.unescape(c.strip().replace("\\", "")) for c in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def main(base, head, path):
    before, was = read(base)
    after, now = read(head)
    with open(path, encoding="utf-8") as file:
        comment = file.read()
    wrong = []
    expected = {i for i in was.keys() & now.keys() if told(now, i) and value(was[i]) != value(now[i])}
    by_name = {}
    for i in expected:
        by_name.setdefault(name(after, now[i]), []).append(i)
    measures = rows(comment, "Measure")
    for row in measures:
        label, left, right, difference = row[:4]
        ids = by_name.get(label, [])
        fit = [i for i in ids if agrees(left, value(was[i])) and agrees(right, value(now[i]))]
        if not fit:
            wrong.append("no figure reads so: " + " | ".join(row))
            continue
        i = fit[0]
        ids.remove(i)
        if value(was[i]) is None or value(now[i]) is None:
            if not difference.startswith("n/m"):
                wrong.append(label + ": a difference with an unknown side")
            continue
        change = value(now[i]) - value(was[i])
        if not agrees(difference.split(",  ")[0].split(", ")[0], change):
            wrong.append("%s: difference %s, computed %s" % (label, difference, change))
        word = "better" if (change > 0) == (i in BETTER_UP) else "worse"
        if i in BETTER_UP | BETTER_DOWN and not difference.endswith(word):
            wrong.append("%s: %s, expected %s" % (label, difference, word))
    wrong += ["left out: " + i for ids in by_name.values() for i in ids]
    parts = rows(comment, "Line")
    if parts:
        net = value(now["net"]) - value(was["net"])
        amounts = [shown(cells[1])[0] for cells in parts if "**" not in cells[0]]
        if sum(amounts) != net:
            wrong.append("the parts add up to %s, the net moved by %s" % (sum(amounts), net))
        if amounts != sorted(amounts, key=abs, reverse=True):
            wrong.append("the parts are not in order")
    print("%d measures, %d parts: %s" % (len(measures), len(parts), "as computed" if not wrong else "DIFFERENT"))
    print("\n".join(wrong), end="\n" if wrong else "")
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
