#!/usr/bin/env python3
"""Turns a benchmark workload into a brief's folder.

  convert.py WORKLOAD BRIEF

WORKLOAD holds plan.yaml, metrics.csv, campaigns/*.md and guides/*.md as the workload's generator writes them. BRIEF is
made anew: the same campaigns, channels, months, message rows and Markdown bodies, under a brief's own keys. The message
rows are linked, not copied. Same workload, same bytes.
"""
import os
import sys

import re

work, brief = sys.argv[1], sys.argv[2]


def scalar(line):
    return line.split(":", 1)[1].strip()


def read_plan(path):
    """The plan's own small shape, read line by line: a YAML library is not needed for it."""
    plan = {"channels": [], "campaigns": [], "resources": []}
    part = None
    for line in open(path, encoding="utf-8"):
        text = line.rstrip("\n")
        if not text.startswith(" "):
            part = text.rstrip(":")
        elif part == "programme":
            key = text.strip().split(":")[0]
            if key in ("id", "name", "currency", "start", "end"):
                plan[key] = scalar(text)
            elif key != "objective":
                plan["objective"] = text.strip()
        elif text.startswith("  - "):
            plan[part].append({})
            plan[part][-1][text[4:].split(":")[0]] = scalar(text[4:])
        elif text.startswith("      - "):
            spend = re.search(r"spend: ([0-9.]+)", text)
            plan[part][-1]["budget"] = plan[part][-1].get("budget", 0) + float(spend.group(1))
        else:
            plan[part][-1][text.strip().split(":")[0]] = scalar(text)
    return plan


def write(name, text):
    path = os.path.join(brief, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def block(text):
    return "".join("  " + line + "\n" if line else "\n" for line in text.splitlines())


plan = read_plan(os.path.join(work, "plan.yaml"))
first, last = plan["start"], plan["end"]
channels = [c["id"] for c in plan["channels"]]

write("brief.yaml", f"""format: 1
id: {plan["id"]}
organisation: {{name: {plan["name"]}}}
title: {plan["name"]}
period: {{from: {first}, to: {last}}}
history-from: {first}
compare-with: none
currency: {plan["currency"]}
""")
write("strategy.yaml", "goals:\n" + "".join(
    f"  - {{id: {goal}, objective: {goal.capitalize()}}}\n" for goal in ("awareness", "leads", "donations", "signups"))
    + "channels:\n" + "".join(
    f"  - {{id: {c['id']}, name: {c['name']}, kind: network, owner: {c['owner']}}}\n" for c in plan["channels"]))
write("costs.yaml", "lines:\n  - {id: paid-media, category: media, amount-from: spend}\n")
write("benefits.yaml", "lines:\n"
      "  - {id: sales, category: products, amount-from: revenue, contribution-margin: 100%,\n"
      "     baseline: {amount: 0, method: declared}, evidence: {level: 1}}\n")
for c in plan["campaigns"]:
    with open(os.path.join(work, "campaigns", c["id"] + ".md"), encoding="utf-8") as body:
        text = body.read()
    write(f"campaigns/{c['id']}.yaml", f"""name: {c["name"]}
objectives: [{c["goal"]}]
channels: {c["channels"]}
from: {c["start"]}-01
to: {last}
owner: {c["owner"]}
budget: {c["budget"]:.2f}
status: running
summary: |
{block(text)}""")
for name in sorted(os.listdir(os.path.join(work, "guides"))):
    with open(os.path.join(work, "guides", name), encoding="utf-8") as body:
        title, rest = body.read().split("\n", 1)
        write("guide/" + name, f"{title}\n\n{plan['objective']}\n{rest}")
write("resources.yaml", "resources:\n" + "".join(
    f"  - {{id: resource-{i + 1}, point: roi, title: {r['title']}, link: \"{r['href']}\"}}\n" for i, r in enumerate(plan["resources"])))
write("metrics/sources.yaml", """sources:
  - file: metrics.csv
    reader: table
    currency: EUR
    columns:
      date: date
      message: message_id
      campaign: campaign
      channel: channel
      impressions: impressions
      clicks: clicks
      engagements: engagements
      conversions: conversions
      spend: spend
      revenue: revenue
""")
target = os.path.join(brief, "metrics", "metrics.csv")
if not os.path.lexists(target):
    os.link(os.path.join(work, "metrics.csv"), target)
