#!/usr/bin/env bash
# Builds the last commit twice, in two folders and time zones, and compares all files of the packages: they are the same but for
# the start cache, into which the JVM writes what a run happened to do.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() {
  git clone -q . "$work/$1"
  (cd "$work/$1" && TZ=$2 mvn -B -q -Pinstaller -DskipTests package > "$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
  { (cd "$work/$1" && sha256sum engine/core/target/*.jar app/target/dist/lib/checkerwave-*.jar installer/target/*.jar)
    (cd "$work/$1/installer/target/root" && find . ! -name checkerwave.aot \( -type f -exec sha256sum {} + -o -printf '%m %p %l\n' \) | sort)
  } > "$work/$3"
}
build here UTC first
build another/place Asia/Kolkata second
diff "$work/first" "$work/second"
grep '\.jar$' "$work/first" | head -3
echo "$(wc -l < "$work/first") files and folders are the same in both."
