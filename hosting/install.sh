#!/bin/sh
# Installs what the tests of hosting need on Debian and Ubuntu, where it is missing. (Where services are started when they
# are installed, stop these: systemctl disable --now nginx caddy.)
set -eu

missing=
need() {
    if ! PATH=$PATH:/usr/sbin command -v "$1" >/dev/null 2>&1; then missing="$missing $2"; fi
}
need nginx nginx-light
need caddy caddy
need openssl openssl
need curl curl
need rsync rsync
need rclone rclone
need python3 python3
need shellcheck shellcheck
need minisign minisign
if [ -z "$missing" ]; then exit 0; fi

if ! command -v apt-get >/dev/null 2>&1; then
    echo "the tests of hosting need:$missing" >&2
    exit 2
fi
sudo=
if [ "$(id -u)" -ne 0 ]; then sudo=sudo; fi
echo "installing$missing"
# Through env, as sudo does not hand on what is exported.
apt="$sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600"
# shellcheck disable=SC2086 # lists of words
if ! $apt install -y --no-install-recommends $missing >/dev/null 2>&1; then
    $apt update
    $apt install -y --no-install-recommends $missing
fi
