#!/bin/sh
# Stops where something is taken from outside that is not pinned, or has no place for a digest: docs/decisions/0024-pinned.md.
set -eu
cd "$(dirname "$0")/.."
faults=0
fault() {
    printf '%s\n' "$1" >&2
    faults=$((faults + 1))
}

# Actions by their whole commit, with the version beside it for people.
grep -n -E '^ *(- )?uses:' .github/workflows/*.yml | grep -v -E 'uses: [a-z-]+/[a-z/-]+@[0-9a-f]{40} # v[0-9.]+$' >&2 &&
    fault 'actions that are not pinned by commit'

# Images through a variable, so that a digest can stand in its place without a change in git.
grep -n -E '^FROM ' Containerfile | grep -v -E 'FROM (scratch|\$\{SWIFT_IMAGE\} AS program)$' >&2 &&
    fault 'an image in Containerfile that is not SWIFT_IMAGE or scratch'
# shellcheck disable=SC2016 # as it stands there
grep -n -E '^ *(container|image):' .github/workflows/*.yml .gitlab-ci.yml |
    grep -v -e 'container: ${{ vars.LOFTE_IMAGE || ' -e 'image: $LOFTE_IMAGE$' >&2 &&
    fault 'an image that is not LOFTE_IMAGE'

# The packages of Swift by exact versions, which Support/check-dependencies.sh holds against checksums.
grep -n '\.package(url:' Package.swift | grep -v -E 'exact: "[0-9]+\.[0-9]+\.[0-9]+"' >&2 &&
    fault 'a package without an exact version'
grep -n '\.package(url:' Package.swift | sed 's|.*/\([^/"]*\)", exact: "\([^"]*\)".*|\1 \2|' | while read -r package; do
    grep -q -E "^$package [0-9a-f]{64}$" Support/dependencies.txt || echo "$package"
done | grep . >&2 && fault 'a package without a checksum in Support/dependencies.txt'

# Python's packages by checksum, and those that are asked for.
asked=$(sed -n 's/^\([A-Za-z0-9._-]*==[^ ]*\)$/\1/p' Audit/requirements.in | tr 'A-Z_.' 'a-z--' | sort)
got=$(sed -n 's/^\([A-Za-z0-9._-]*==[^ ]*\) .$/\1/p' Audit/requirements.txt | tr 'A-Z_.' 'a-z--' | sort)
test "$asked" = "$got" || fault 'Audit/requirements.txt is not made of Audit/requirements.in'
awk '/==/ { if (name != "" && !sums) print name; name = $1; sums = 0 } /--hash=sha256:/ { sums++ } END { if (!sums) print name }' \
    Audit/requirements.txt | grep . >&2 && fault 'a Python package without a checksum'
grep -n -r 'pip install' --include='*.sh' --include='*.yml' . | grep -v -e '^./.build' -e --require-hashes -e 'hosting/lint-pins.sh' |
    grep -v -E '\.audit/venv/bin/pip install .*--only-binary :all: \\$' >&2 && fault 'an install from PyPI without checksums'

test "$faults" = 0
