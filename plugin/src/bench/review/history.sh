#!/usr/bin/env bash
# history.sh RUNS WORK MVN...: what site-brief:diff costs beside site-brief:generate in a repository with a long history.
#
# Makes a repository with the example's brief, 400 commits and 50 MB of history in one pack, and changes a cost in the
# working tree. Then runs both goals RUNS times by turns, each from Maven's start to its end, and prints the medians.
# WORK is an empty folder for it all; MVN the command to run Maven, with the plugin installed. Ends with 1 where diff
# costs more than twice what generate does.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=$1 work=$2
shift 2
example=$here/../../../../example-site
git() { command git -c user.name=Team -c user.email=team@example.org -c commit.gpgsign=false -c gc.auto=0 "$@"; }

mkdir -p "$work/project/src"
cd "$work/project"
cp -r "$example/src/brief" src/brief
sed -e '/<executions>/,/<\/executions>/d' "$example/pom.xml" >pom.xml
git init --quiet
git symbolic-ref HEAD refs/heads/main
git add . && git commit --quiet --message "The brief"
for ((i = 1; i < 400; i++)); do
  head -c 131072 /dev/urandom >"picture-$((i % 40)).bin" # pictures and exports beside the brief: what makes histories large
  echo "# note $i" >>src/brief/costs.yaml
  git add . && git commit --quiet --message "Change $i"
done
git repack -adq
git checkout --quiet -b change
sed -i '0,/annual-cost: [0-9]*/s//annual-cost: 60000/' src/brief/costs.yaml
echo "commits: $(git rev-list --count HEAD), history: $(du -sm .git | cut -f1) MB"

took() { local start; start=$(date +%s%N); "$@" >"$work/out.txt" 2>&1 || { tail -30 "$work/out.txt"; exit 2; }; echo $((($(date +%s%N) - start) / 1000000)); }
median() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; }
generate() { took "$@" site-brief:generate -Dsite-brief.force -Dsite-brief.version=2026.3; }
diff() { took "$@" site-brief:diff -Dsite-brief.base=main -Dsite-brief.fail-on=never; }
generate "$@" >/dev/null && diff "$@" >/dev/null # once to warm the machine's caches
for ((i = 0; i < runs; i++)); do
  generate "$@" >>"$work/generate.txt"
  diff "$@" >>"$work/diff.txt"
done
g=$(median "$work/generate.txt") d=$(median "$work/diff.txt")
echo "generate: $g ms, diff: $d ms, $(awk "BEGIN { printf \"%.2f\", $d / $g }") times ($runs runs by turns, medians)"
((d <= 2 * g))
