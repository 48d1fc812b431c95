#!/usr/bin/env bash
# kill-loop.sh RUNS WORK MVN...: kills real publish runs at random moments and looks whether the site stays whole.
#
# Publishes a small brief for two issued versions, then RUNS times a draft whose content goes to and fro, or a third
# version to a site without it. Each run is killed with SIGKILL after a random time; two of three only once they have
# begun to write, up to 140 ms later, since writing takes about that long and the whole run twenty times as long. After each kill whole.py looks at the site with none of the plugin's code. At
# the end a run that nobody kills must succeed, and site-brief:verify must prove the site.
# WORK is an empty folder for it all; MVN the command to run Maven, with the plugin installed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=$1 work=$2
shift 2
mkdir -p "$work/project/src"
cp -r "$here/../../test/resources/cases/memo/brief" "$work/project/src/brief"
sed -e '/<executions>/,/<\/executions>/d' "$here/../../../../example-site/pom.xml" >"$work/project/pom.xml"
cd "$work/project"
site=$work/site

goal() { mvn_out=$work/out.txt; "$@" >"$mvn_out" 2>&1; }
generate() { goal "${mvn[@]}" site-brief:generate -Dsite-brief.version="$1" -Dsite-brief.output="$work/$2" || { cat "$work/out.txt"; exit 2; }; }
mvn=("$@")
publish() { setsid "${mvn[@]}" site-brief:publish -Dsite-brief.version="$1" -Dsite-brief.output="$work/$2" -Dsite-brief.target="$site" -Dsite-brief.publisher=loop -Dsite-brief.force; }

generate 1 one && publish 1 one >/dev/null 2>&1
generate 2 one && publish 2 one >/dev/null 2>&1
generate 3 one
generate 4-SNAPSHOT a
sed -i 's/^title: .*/title: Another title/' src/brief/brief.yaml
generate 4-SNAPSHOT b
python3 "$here/whole.py" --digests "$site" 1 2 >"$work/issued"
cp -r "$site" "$work/two"
publish 4-SNAPSHOT a >/dev/null 2>&1
cp -r "$site" "$work/three"

start=$(date +%s%N); publish 4-SNAPSHOT b >/dev/null 2>&1; took=$((($(date +%s%N) - start) / 1000000))
echo "one publish takes $took ms"
torn=0 killed=0 finished=0 writing=0 aside=0
for ((i = 1; i <= runs; i++)); do
  if ((i % 4 == 0)); then rm -rf "$site"; cp -r "$work/two" "$site"; version=3 from=one
  else version=4-SNAPSHOT; if ((i % 2)); then from=a; else from=b; fi; fi
  # exec, so that the process that the shell knows leads the group that is killed
  (exec setsid "${mvn[@]}" site-brief:publish -Dsite-brief.version="$version" -Dsite-brief.output="$work/$from" -Dsite-brief.target="$site" -Dsite-brief.publisher=loop -Dsite-brief.force) >"$work/out.txt" 2>&1 &
  pid=$!
  if ((i % 3)); then
    until [ -d "$site/.staging-$version" ] || ! kill -0 $pid 2>/dev/null; do sleep 0.001; done
    wait_ms=$((RANDOM % 140))
  else
    wait_ms=$(((RANDOM * 32768 + RANDOM) % (took * 11 / 10)))
  fi
  sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
  if kill -9 -- -$pid 2>/dev/null; then killed=$((killed + 1)); else finished=$((finished + 1)); fi
  wait $pid 2>/dev/null
  if ls -A "$site" | grep -qE '^\.(staging|old|gone|writing)'; then writing=$((writing + 1)); fi
  if ! python3 "$here/whole.py" "$site" "$work/issued" >"$work/found"; then
    torn=$((torn + 1)); echo "TORN after run $i ($version, $wait_ms ms):"; cat "$work/found"
  elif grep -q aside "$work/found"; then aside=$((aside + 1)); fi
done
publish 4-SNAPSHOT a >"$work/out.txt" 2>&1 || { echo "THE LAST RUN FAILED"; cat "$work/out.txt"; torn=$((torn + 1)); }
publish 3 one >"$work/out.txt" 2>&1 || { echo "THE LAST RUN FAILED"; cat "$work/out.txt"; torn=$((torn + 1)); }
goal "${mvn[@]}" site-brief:verify -Dsite-brief.target="$site" || { echo "NOT PROVEN"; grep ERROR "$work/out.txt" | head; torn=$((torn + 1)); }
left=$(ls -A "$site" | grep -cE '^\.(staging|old|gone|writing)')
echo "runs=$runs killed=$killed finished=$finished left-in-the-middle=$writing aside=$aside torn=$torn leftovers-at-the-end=$left"
[ $torn = 0 ] && [ "$left" = 0 ]
