#!/bin/sh
# Builds the archive of the last commit in a folder of its own, and compares it, byte for byte.
#
#   reproduce.sh             with the archive of a second folder
#   reproduce.sh ARCHIVE     with an archive that somebody handed out: run in its source, at its commit
#
# What may differ is made to: the folders, time zone, language and mask of the two builds.
set -eu
cd "$(dirname "$0")/.."
source=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$(git status --porcelain)" ]; then
    echo "commit first: what is not in git cannot be built by others" >&2
    exit 2
fi

# build FOLDER ZONE LANGUAGE MASK: prints where the archive is.
build() {
    mkdir -p "$1"
    git clone --quiet "$source" "$1/lofte"
    (
        cd "$1/lofte"
        umask "$4"
        TZ=$2 LC_ALL=$3 sh Support/dist.sh >&2
    )
    echo "$1"/lofte/dist/lofte-*.tar.gz
}

if [ "$#" -gt 0 ]; then
    first=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
else
    first=$(build "$work/a" UTC C 022)
fi
second=$(build "$work/a-much-longer-folder/second" Pacific/Kiritimati C.UTF-8 027)
if cmp "$first" "$second"; then
    printf 'the same bytes: %s\n' "$(sha256sum <"$second" | cut -d ' ' -f 1)"
    exit 0
fi

# What differs, file by file.
mkdir "$work/first" "$work/second"
tar -C "$work/first" -xzf "$first"
tar -C "$work/second" -xzf "$second"
diff -r "$work/first" "$work/second" >&2 || true
exit 1
