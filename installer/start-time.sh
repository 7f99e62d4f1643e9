#!/usr/bin/env bash
# Measures the start of the built program: from its process to the first frame of its window, to the first picture of the lattice, to the
# first that has moved, and to the whole window; medians of five with the start cache and without, in turn. Needs a display or Xvfb.
set -euo pipefail
cd "$(dirname "$0")"
program=$PWD/target/checkerwave
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -z "${server:-}" ] || kill "$server"' EXIT
if [ -z "${DISPLAY:-}" ]; then
  exec 3< <(Xvfb -displayfd 1 -screen 0 1400x1000x24 -nolisten tcp 2>/dev/null & echo $! > "$work/server"; wait)
  read -r number <&3
  server=$(cat "$work/server")
  export DISPLAY=:$number
fi
measure() {
  JAVA_TOOL_OPTIONS="-Dorg.slf4j.simpleLogger.defaultLogLevel=info -Dcheckerwave.close-after=12 -Dcheckerwave.started=$(date +%s%3N) -Dcheckerwave.settings=$work/settings $2" \
    "$program/bin/checkerwave" 2>&1 | sed -n 's/.*\(First frame\|Whole window\|First picture\|First motion\) \([0-9]*\) ms.*/\1,\2/p' | sed "s/^/$1,/" >> "$work/times"
}
measure warm-up "" ; : > "$work/times"
for _ in 1 2 3 4 5; do
  measure cache ""
  measure "no cache" "-XX:AOTMode=off"
done
for start in cache "no cache"; do
  for what in "First frame" "First picture" "First motion" "Whole window"; do
    [ "$(grep -c "^$start,$what," "$work/times")" = 5 ] || { echo "$start, $what: not all starts came to it" >&2; exit 1; }
    printf '%-9s %-14s median of %s: %s ms\n' "$start" "$what" \
      "$(grep -c "^$start,$what," "$work/times")" "$(grep "^$start,$what," "$work/times" | cut -d, -f3 | sort -n | sed -n 3p)"
  done
done
