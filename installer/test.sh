#!/usr/bin/env bash
# Installs the built .deb with apt in a clean Debian, tests it there as a user without rights, and removes it again.
# Needs root on a Debian or Ubuntu. Arguments: [the release, bookworm by default] [the mirror].
set -euo pipefail
cd "$(dirname "$0")"
release=${1:-bookworm}
mirror=${2:-http://deb.debian.org/debian}
deb=$(echo target/installers/checkerwave_*_"$(dpkg --print-architecture)".deb)
work=$PWD/target/clean-debian
root=$work/root
[ -f "$deb" ] || { echo "There is no .deb yet: mvn -Pinstaller -DskipTests package makes it." >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "A clean Debian can be made by root alone: call this with sudo." >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap

say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" "$@"; }
as_user() { inside su - student -c "$*"; }
leave() { for place in proc dev/shm dev/pts; do ! mountpoint -q "$root/$place" || umount "$root/$place"; done; }
trap leave EXIT
leave

say "a clean $release"
rm -rf "$root"
mkdir -p "$work"
if [ ! -f "$work/$release.tar" ]; then
  debootstrap --variant=minbase "$release" "$root" "$mirror" > "$work/debootstrap.log"
  tar -cf "$work/$release.tar" -C "$root" .
else
  mkdir "$root"
  tar -xf "$work/$release.tar" -C "$root"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
mount --bind /dev/pts "$root/dev/pts"
inside useradd --create-home student

# All files but those that belong to users, to the system's runs and to apt itself; dpkg takes /opt away when nothing is left in it.
listing() {
  inside find / -xdev -mindepth 1 \( -path /home -o -path /proc -o -path /dev -o -path /tmp -o -path /root -o -path /var/log -o -path /var/cache \
    -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o ! -path /opt -printf '%p %y %m %l\n' | sort
}
install() {
  listing > "$work/before"
  cp "$deb" "$root/checkerwave.deb"
  inside apt-get install -y --no-install-recommends /checkerwave.deb >> "$work/install.log"
  rm "$root/checkerwave.deb"
  inside dpkg --verify checkerwave
}
remove() {
  inside apt-get purge -y checkerwave >> "$work/install.log"
  listing | diff "$work/before" - || { echo "The package left, took or changed these files." >&2; exit 1; }
}

say "installed by apt, after the dependencies it declares and no others"
inside apt-get update -qq
inside apt-get satisfy -y --no-install-recommends "$(dpkg-deb --field "$deb" Depends)" > "$work/install.log"
install

say "the self-test without a display, then with a window in memory, in the start cache"
as_user checkerwave --self-test
as_user "JAVA_TOOL_OPTIONS='-XX:AOTMode=on -Dglass.platform=Headless -Dprism.order=sw' checkerwave --self-test"

say "the command line, its man page and completions"
as_user "checkerwave quench --size 32 --steps 20 --seed 7 --out run && ls run"
as_user "script -qec 'checkerwave quench --size 16 --steps 5 --seed 7 --out redirected 2>errors' /dev/null; cat errors; test ! -s errors"
for file in man/man1/checkerwave.1 man/man1/checkerwave-quench.1 bash-completion/completions/checkerwave \
    zsh/vendor-completions/_checkerwave fish/vendor_completions.d/checkerwave.fish applications/checkerwave.desktop \
    metainfo/org.checkerwave.Checkerwave.metainfo.xml mime/packages/checkerwave.xml doc/checkerwave/THIRD-PARTY.txt doc/checkerwave/bom.json; do
  [ -s "$root/usr/share/$file" ] || { echo "/usr/share/$file is missing" >&2; exit 1; }
done

say "removed, and nothing left but the user's own"
remove

say "installed again; the window under Xvfb, and a picture of it"
inside apt-get install -y -qq --no-install-recommends xvfb x11-apps imagemagick >> "$work/install.log"
install
as_user "Xvfb :9 -screen 0 1400x900x24 >/dev/null 2>&1 & server=\$!; trap 'kill \$server' EXIT; sleep 2; export DISPLAY=:9
  checkerwave --self-test || exit 1
  checkerwave run/final.cdw > window.log 2>&1 & window=\$!; sleep 25
  xwd -root -silent | convert xwd:- window.png; kill \$window || exit 1; cat window.log
  test \$(identify -format %k window.png) -gt 1000"
cp "$root/home/student/window.png" "$work/window.png"

remove
say "all is well; the picture is $work/window.png"
