#!/bin/sh
# Holds the source of the package that lofte is built on against Support/dependencies.txt, which says what it must be:
# docs/decisions/0024-pinned.md. Copies of a package have commits of their own, so it is known by what is in it.
#
#   check-dependencies.sh             stops when a package's source is another
#   check-dependencies.sh --record    writes the list anew, after a change of version in Package.swift
set -eu
cd "$(dirname "$0")/.."
list=Support/dependencies.txt

# The checksum of a folder: of the list of its files' checksums, in the order of their names. Links count as what they lead to.
checksum() {
    (cd "$1" && find -L . -path ./.git -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) |
        sha256sum | cut -d ' ' -f 1
}

# What Package.swift asks for, by its exact version.
wanted=$(sed -n 's|.*\.package(url: ".*/\([^/"]*\)", exact: "\([^"]*\)").*|\1 \2|p' Package.swift)
test "$(printf '%s\n' "$wanted" | wc -l)" = "$(grep -c '\.package(url:' Package.swift)" || {
    echo "Package.swift: each package needs an exact version" >&2
    exit 1
}
found=$(
    printf '%s\n' "$wanted" | while read -r name version; do
        # Another version may lie there still; the next build gets the one that is asked for, and nothing else is to be done.
        tag=$(git -C ".build/checkouts/$name" describe --tags --exact-match 2>/dev/null || true)
        test "$tag" = "$version" || "${SWIFT:-swift}" package resolve >&2 || exit 1
        printf '%s %s %s\n' "$name" "$version" "$(checksum ".build/checkouts/$name")"
    done
)
if [ "${1:-}" = --record ]; then
    printf '%s\n' "$found" >"$list"
elif [ "$found" != "$(cat "$list")" ]; then
    printf 'the source of a package is not what %s says:\n%s\n' "$list" "$found" >&2
    exit 1
fi
