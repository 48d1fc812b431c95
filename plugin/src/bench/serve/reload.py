#!/usr/bin/env python3
"""Time from saving a file to the browser's reload, in a real Maven: site-brief:serve on a copy of the example.

Usage: serve.py [--saves N] [MAVEN-OPTION...]      such as serve.py -o -Dmaven.repo.local=FOLDER

Saves a file N times (20 unless told), by turns the costs, a note, the profile, a campaign and an export, each time with
other bytes. Counts from the moment at which the file is closed to the event that makes the browser reload, and on to the
last byte of the front page, which is rendered then. Prints every time, the medians, and the machine's load.
"""
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[4]
LONGEST = 60


def note(path, turn):
    """The Markdown says another sentence."""
    text = path.read_bytes().decode("utf-8")
    return text.split("\n\nSaved")[0].rstrip() + f"\n\nSaved for the {turn}th time.\n"


def remark(path, turn):
    """A comment at the end: nothing that is read changes, the file does."""
    return path.read_bytes().decode("utf-8").split("\n# saved")[0].rstrip("\n") + f"\n# saved {turn}\n"


def another(old, new):
    """One word for another, and back."""

    def text(path, turn):
        now = path.read_bytes().decode("utf-8")
        return now.replace(old, new) if old in now else now.replace(new, old)

    return text


EDITS = [
    ("costs.yaml", remark),
    ("notes/strategy.md", note),
    ("brief.yaml", remark),
    ("campaigns/webinar-series.yaml", remark),
    ("metrics/newsletter.csv", another("\r\n", "\n")),
]


class Events(threading.Thread):
    """The stream that a browser listens to; each event with the moment it came."""

    def __init__(self, address):
        super().__init__(daemon=True)
        self.stream = urllib.request.urlopen(address + ".preview/events", timeout=LONGEST)
        self.came = threading.Condition()
        self.events = []

    def run(self):
        for line in self.stream:
            if line.startswith(b"data: "):
                with self.came:
                    self.events.append((time.perf_counter(), json.loads(line[6:])))
                    self.came.notify_all()

    def after(self, count):
        """The event of this number, waited for."""
        with self.came:
            if not self.came.wait_for(lambda: len(self.events) > count, LONGEST):
                raise SystemExit("no event within a minute")
            return self.events[count]


def start(folder, options):
    maven = subprocess.Popen(
        ["mvn", "--batch-mode", *options, "site-brief:serve"],
        cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    log = []
    for line in maven.stdout:
        log.append(line)
        if "Preview at " in line:
            threading.Thread(target=lambda: [None for _ in maven.stdout], daemon=True).start()
            return maven, line.split("Preview at ")[1].split()[0]
    raise SystemExit("".join(log))


def measure(folder, events, address, saves):
    page = urllib.request.urlopen(address, timeout=LONGEST).geturl()
    rows = []
    for turn in range(saves):
        name, edit = EDITS[turn % len(EDITS)]
        path = folder / "src/brief" / name
        text = edit(path, turn)
        count = len(events.events)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        saved = time.perf_counter()
        came, shown = events.after(count)
        if shown["failed"]:
            raise SystemExit(shown["headline"] + "\n" + "\n".join(shown["problems"]))
        body = urllib.request.urlopen(page, timeout=LONGEST).read()
        if shown["build"].encode() not in body:
            raise SystemExit("the page is not that of the build just told of")
        rows.append((name, came - saved, time.perf_counter() - saved))
        time.sleep(0.5)
    return rows


def main():
    options = sys.argv[1:]
    saves = 20
    if options[:1] == ["--saves"]:
        saves = int(options[1])
        options = options[2:]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "example-site"
        shutil.copytree(TOP / "example-site", folder, ignore=shutil.ignore_patterns("target"))
        maven, address = start(folder, options)
        try:
            events = Events(address)
            events.start()
            while not events.events or not events.events[-1][1]["headline"].startswith(("no errors", "No errors")):
                events.after(len(events.events))
            time.sleep(2)
            before = os.getloadavg()[0]
            rows = measure(folder, events, address, saves)
        finally:
            os.killpg(maven.pid, signal.SIGINT)
            maven.wait(LONGEST)
    for name, event, shown in rows:
        print(f"{name:32} reload after {event:.3f} s, page there after {shown:.3f} s")
    for title, at in (("reload", 1), ("page", 2)):
        times = sorted(row[at] for row in rows)
        print(f"{title}: median {statistics.median(times):.3f} s, fastest {times[0]:.3f} s, slowest {times[-1]:.3f} s")
    print(f"{saves} saves, load of the machine {before:.1f} before and {os.getloadavg()[0]:.1f} after,"
          f" {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
