#!/usr/bin/env python3
"""whole.py SITE BEFORE: whether a published site is whole, checked without any of the plugin's code.

BEFORE is a file with a line "DIGEST VERSION" for each issued version that must not have changed; made by --digests.
Prints what is wrong and ends with 1; a version that stands aside between two renames is told as "aside" and is no fault,
because its bytes are whole and the next run puts it back.
"""
import hashlib
import json
import os
import re
import sys


def sha(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def files(folder):
    for root, _, names in os.walk(folder):
        for name in names:
            yield os.path.relpath(os.path.join(root, name), folder).replace(os.sep, "/")


def faults(folder, label):
    """The folder against its own manifest, both ways."""
    manifest = os.path.join(folder, "MANIFEST.sha256")
    if not os.path.isfile(manifest):
        return [label + ": no manifest"]
    with open(manifest, encoding="utf-8") as lines:
        wanted = {line.rstrip("\n")[66:]: line[:64] for line in lines}
    there = set(files(folder)) - {"MANIFEST.sha256"}
    found = [label + "/" + path + ": missing" for path in wanted if path not in there]
    found += [label + "/" + path + ": too many" for path in there if path not in wanted]
    return found + [label + "/" + path + ": other bytes"
                    for path, digest in wanted.items() if path in there and sha(os.path.join(folder, path)) != digest]


def digest(folder):
    return hashlib.sha256("".join(sha(os.path.join(folder, path)) + path + "\n"
                                  for path in sorted(files(folder))).encode()).hexdigest()


def check(site, before):
    wrong, aside = [], []
    with open(os.path.join(site, "versions.json"), encoding="utf-8") as file:
        listed = [version["version"] for version in json.load(file)["versions"]]
    with open(os.path.join(site, "versions.js"), encoding="utf-8") as file:
        shown = json.loads(re.sub(r"^window\.siteBriefVersions = |;\s*$", "", file.read()))
    for version in listed:
        folder = os.path.join(site, version)
        if not os.path.isdir(folder):
            folder = os.path.join(site, ".old-" + version)
            aside.append(version)
        wrong += faults(folder, version) if os.path.isdir(folder) else [version + ": listed and gone"]
    for name in sorted(os.listdir(site)):
        if not name.startswith(".") and name not in ("latest", "compare") and os.path.isdir(os.path.join(site, name)):
            wrong += faults(os.path.join(site, name), name)
    for version in shown:
        for page in version["pages"]:
            if version["version"] not in aside and not os.path.isfile(os.path.join(site, version["version"], page)):
                wrong.append(version["version"] + "/" + page + ": offered to readers and gone")
    with open(before, encoding="utf-8") as lines:
        for line in lines:
            wanted, version = line.split()
            if digest(os.path.join(site, version)) != wanted:
                wrong.append(version + ": issued, and changed")
    for path in files(site):
        full = os.path.join(site, path)
        if not path.startswith(".") and os.stat(full).st_mode & 0o444 != 0o444:
            wrong.append(path + ": not readable for everyone")
    return wrong, aside


if sys.argv[1] == "--digests":
    for name in sys.argv[3:]:
        print(digest(os.path.join(sys.argv[2], name)), name)
else:
    wrong, aside = check(sys.argv[1], sys.argv[2])
    print("\n".join(sorted(set(wrong)) + ["aside: " + version for version in aside]))
    sys.exit(1 if wrong else 0)
