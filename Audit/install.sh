#!/bin/sh
# Installs what the audit needs on Debian 12, where it is missing: Debian's packages, and PyPI's into .audit/venv.
set -eu
cd "$(dirname "$0")/.."

packages="chromium-headless-shell openjdk-17-jre-headless fonts-dejavu-core fonts-liberation python3 python3-venv ca-certificates groff mandoc"
# The other browsers, a screen for them, the screen reader, and what looks into PDFs.
packages="$packages firefox-esr webkit2gtk-driver xvfb dbus at-spi2-core orca speech-dispatcher xdotool poppler-utils"

installed() {
    for package in $packages; do
        test "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed || return 1
    done
}

if ! command -v apt-get >/dev/null 2>&1; then
    echo "the audit is made for Debian 12; it needs: $packages" >&2
    exit 2
fi
if ! installed; then
    sudo=
    if [ "$(id -u)" -ne 0 ]; then sudo=sudo; fi
    echo "installing $packages"
    # Through env, as sudo does not hand on what is exported.
    apt="$sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600"
    # shellcheck disable=SC2086 # lists of words
    if ! $apt install -y --no-install-recommends $packages >/dev/null 2>&1; then
        $apt update
        # shellcheck disable=SC2086
        $apt install -y --no-install-recommends $packages
    fi
fi

# A venv is made anew when what it should hold has changed, or when it was left half made.
if ! cmp -s Audit/requirements.txt .audit/venv/installed.txt; then
    echo "installing from PyPI into .audit/venv"
    rm -rf .audit/venv
    mkdir -p .audit
    # Debian's own Python, not one that happens to come first in PATH.
    /usr/bin/python3 -m venv .audit/venv
    .audit/venv/bin/pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes --requirement Audit/requirements.txt
    cp Audit/requirements.txt .audit/venv/installed.txt
fi
