#!/bin/sh
# Installs what the guard of the program's speed needs on Debian and Ubuntu, where it is missing.
set -eu

missing=
need() {
    if ! command -v "$1" >/dev/null 2>&1; then missing="$missing $2"; fi
}
need valgrind valgrind
need strip binutils
need python3 python3
if [ -z "$missing" ]; then exit 0; fi

if ! command -v apt-get >/dev/null 2>&1; then
    echo "the guard needs:$missing" >&2
    exit 2
fi
sudo=
if [ "$(id -u)" -ne 0 ]; then sudo=sudo; fi
echo "installing$missing"
apt="$sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600"
# shellcheck disable=SC2086 # lists of words
if ! $apt install -y --no-install-recommends $missing >/dev/null 2>&1; then
    $apt update >/dev/null
    $apt install -y --no-install-recommends $missing >/dev/null
fi
