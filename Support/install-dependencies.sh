#!/bin/sh
# Installs the C libraries that lofte is built on, where they are missing.
set -eu

if ! command -v swift >/dev/null 2>&1; then
    echo "lofte needs Swift 6.2 or later: see https://www.swift.org/install/" >&2
    exit 1
fi

found() {
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark yaml-0.1 libcrypto zlib libpng libturbojpeg
}

if found; then exit 0; fi

case "$(uname -s)" in
Darwin)
    echo "lofte needs six C libraries. Run: brew install cmark libyaml openssl@3 zlib libpng jpeg-turbo pkg-config" >&2
    exit 1
    ;;
Linux) ;;
*)
    echo "lofte needs libcmark, libyaml, libcrypto, zlib, libpng, libturbojpeg and pkg-config; install them as your system does." >&2
    exit 1
    ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
    echo "lofte needs libcmark, libyaml, libcrypto, zlib, libpng, libturbojpeg and pkg-config, with headers; install them as your system does." >&2
    exit 1
fi

sudo=
if [ "$(id -u)" -ne 0 ]; then sudo=sudo; fi
packages="libcmark-dev libyaml-dev libssl-dev zlib1g-dev libpng-dev libturbojpeg0-dev pkg-config"
echo "installing $packages"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # several words
if ! $sudo apt-get install -y -q --no-install-recommends $packages >/dev/null 2>&1; then
    $sudo apt-get update -q
    # shellcheck disable=SC2086 # several words
    $sudo apt-get install -y -q --no-install-recommends $packages
fi
found
