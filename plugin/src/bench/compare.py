#!/usr/bin/env python3
"""Whole runs of site-brief beside other generators on one workload, turn by turn.

  compare.py [-n RUNS] [-w WORK] WORKLOAD MVN NAME=COMMAND...

WORKLOAD is a folder that the workload's generator wrote; convert.py makes a brief of it. MVN is the command that runs
Maven with the plugin installed. Each NAME=COMMAND is another generator's whole run, its aggregation included; in it
{data} stands for the workload and {out} for an empty folder that its site goes to. Runs go round: an empty goal,
site-brief with and without the settings of .mvn/jvm.config, then the others, so that a busy machine is busy for all.

Prints a Markdown table with the medians of wall clock and processor time, the largest process, and each ratio to the
first of the others; and what was made: pages, of those one for each campaign, and bytes. It fails where a campaign has
no page.
"""
import argparse
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import time

asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
asked.add_argument("-n", type=int, default=3, help="runs of each")
asked.add_argument("-w", default="compare-work", help="an empty folder for it all")
asked.add_argument("workload")
asked.add_argument("mvn")
asked.add_argument("others", nargs="*")
given = asked.parse_args()

here = os.path.dirname(os.path.abspath(__file__))
work = os.path.abspath(given.w)
data = os.path.abspath(given.workload)
os.makedirs(work, exist_ok=True)
settings = open(os.path.join(here, "../../../example-site/.mvn/jvm.config"), encoding="utf-8").read()
pom = open(os.path.join(here, "../../../example-site/pom.xml"), encoding="utf-8").read()
pom = re.sub(r"<executions>.*?</executions>", "", pom, flags=re.S)


def project(name, config):
    """A Maven project around the workload's brief, with a local configuration of the JVM or without."""
    folder = os.path.join(work, name)
    os.makedirs(os.path.join(folder, ".mvn"), exist_ok=True)
    with open(os.path.join(folder, "pom.xml"), "w", encoding="utf-8") as out:
        out.write(pom)
    with open(os.path.join(folder, ".mvn/jvm.config"), "w", encoding="utf-8") as out:
        out.write(config)
    brief = os.path.join(folder, "src/brief")
    shutil.rmtree(brief, ignore_errors=True)
    subprocess.run([sys.executable, os.path.join(here, "convert.py"), data, brief], check=True)
    return folder


def measured(command, folder):
    start = time.perf_counter()
    with open(os.path.join(work, "log.txt"), "ab") as log:
        process = subprocess.Popen(["bash", "-c", command], cwd=folder, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed, see {work}/log.txt: {command}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def made(folder):
    """Pages, pages of campaigns, files and bytes below a folder."""
    campaigns = {os.path.splitext(name)[0] for name in os.listdir(os.path.join(data, "campaigns"))}
    pages, files, size, found = 0, 0, 0, set()
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            files += 1
            size += os.path.getsize(path)
            if name.endswith(".html") and "/latest/" not in path:
                pages += 1
                found.update({os.path.splitext(name)[0], os.path.basename(at)} & campaigns)
    return pages, len(found), len(campaigns), files, size


small, plain = project("with-settings", settings), project("as-it-is", "")
runs = [
    ("an empty goal", f"{given.mvn} site-brief:help", plain, None),
    ("an empty goal, with the settings", f"{given.mvn} site-brief:help", small, None),
    ("site-brief", f"rm -rf target && {given.mvn} site-brief:generate -Dsite-brief.version=1", plain, f"{plain}/target/site-brief"),
    ("site-brief, with the settings", f"rm -rf target && {given.mvn} site-brief:generate -Dsite-brief.version=1", small, f"{small}/target/site-brief"),
]
for other in given.others:
    name, command = other.split("=", 1)
    out = os.path.join(work, "out-" + re.sub(r"\W+", "-", name))
    filled = command.replace("{data}", shlex.quote(data)).replace("{out}", shlex.quote(out))
    runs.append((name, f"rm -rf {shlex.quote(out)} && mkdir {shlex.quote(out)} && {filled}", work, out))

figures = {name: [] for name, *_ in runs}
for _ in range(given.n):
    for name, command, folder, _ in runs:
        figures[name].append(measured(command, folder))

base = figures[runs[4][0]] if len(runs) > 4 else figures[runs[0][0]]
print(f"| run, medians of {given.n} | wall clock | processor time | largest process | wall clock to {runs[4][0] if len(runs) > 4 else runs[0][0]} |")
print("| --- | --- | --- | --- | --- |")
for name, *_ in runs:
    wall, cpu, peak = (statistics.median(column) for column in zip(*figures[name]))
    ratio = statistics.median(one[0] / other[0] for one, other in zip(figures[name], base))
    print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {peak:.0f} MB | {ratio:.2f} |")
print("\n| what was made | pages | of campaigns | files | MB |\n| --- | --- | --- | --- | --- |")
lacking = False
for name, _, _, out in runs:
    if out:
        pages, found, campaigns, files, size = made(out)
        lacking |= found != campaigns
        print(f"| {name} | {pages} | {found} of {campaigns} | {files} | {size / 1e6:.1f} |")
sys.exit("a campaign has no page" if lacking else 0)
