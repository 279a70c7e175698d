#!/bin/sh
# Makes dist/lofte-VERSION-SYSTEM-MACHINE.tar.gz: the program and what belongs to it, for machines without Swift.
# Why and at what cost: docs/decisions/0013-hand-out-program.md.
set -eu
cd "$(dirname "$0")/.."

swift=${SWIFT:-swift}
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v "$swift")")")")
work=$PWD/.build-dist

fail() {
    printf 'dist: %s\n' "$1" >&2
    exit 1
}

if [ "$(uname -s)" != Linux ]; then fail "made for Linux: elsewhere, build from source"; fi

# -- version ---------------------------------------------------------------------------------------------------------
version=$(sed -n 's/.*static let current = "\(.*\)"/\1/p' Sources/lofte/Console/Version.swift)
test -n "$version" || fail "no version in Sources/lofte/Console/Version.swift"
label=
# Not the git of a folder further out, that a source archive was unpacked in.
if [ "$(git rev-parse --show-toplevel 2>/dev/null || true)" = "$PWD" ]; then
    time=$(git log -1 --format=%ct)
    changes=$(git status --porcelain)
    tag=$(git describe --tags --exact-match --match 'v[0-9]*' 2>/dev/null || true)
    if [ -n "$tag" ] && [ "$tag" != "v$version" ]; then
        fail "the commit is tagged $tag, but Sources/lofte/Console/Version.swift says $version"
    fi
    if [ -z "$tag" ] || [ -n "$changes" ]; then
        last=$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null || true)
        label=g$(git rev-parse --short=10 HEAD)
        if [ -n "$last" ]; then label=$(git rev-list --count "$last..HEAD").$label; fi
        if [ -n "$changes" ]; then label=$label.changed; fi
    fi
else
    time=$(date -u -d "$(sed -n 's/.*static let date = "\(.*\)"/\1/p' Sources/lofte/Console/Version.swift)" +%s)
fi
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$time}
export SOURCE_DATE_EPOCH
full=$version${label:++$label}
name=lofte-$full-linux-$(uname -m)

sh Support/check-dependencies.sh

# -- libraries: what `make site` builds in as well, so that nothing is linked twice ------------------------------------
rm -rf "$work"
mkdir -p "$work"
libraries=$(SWIFT=$swift sh Support/static-libraries.sh)
test -f .build-static/complete || fail "archives of the C libraries are missing: shared libraries cannot be built in"
libstdcxx=$(readlink -f .build-static/lib/libstdc++.a)

# -- program: what `make site` built, linked anew; only the label is compiled ------------------------------------------
# shellcheck disable=SC2086 # several words
LOFTE_BUILD=$label "$swift" build -c release --product lofte --static-swift-stdlib $libraries
built=$("$swift" build -c release --show-bin-path)/lofte
root=$work/$name
mkdir -p "$root/bin"
# The hash that Swift keeps for its own rebuilding, and the linker's of the whole, depend on the folder that was built in.
# (Not by binutils' strip: it drops what keeps the loader's tables read-only, GNU_RELRO, from a program of Swift's.)
"$toolchain/bin/llvm-objcopy" --strip-all --remove-section=.swift_modhash --remove-section=.note.gnu.build-id \
    "$built" "$root/bin/lofte"

foreign=$(ldd "$root/bin/lofte" | sed 's/^[[:space:]]*//; s/ .*//; s|.*/||' |
    grep -v -x -E 'linux-vdso\.so\.1|ld-linux[-a-z0-9_]*\.so\.[0-9]|lib(c|m|dl|pthread|rt)\.so\.[0-9]' || true)
test -z "$foreign" || fail "the program needs more than libc: $foreign"
SWIFT=$swift sh Support/test-hardened.sh
sh Support/hardened.sh "$root/bin/lofte"

# -- what belongs to it ----------------------------------------------------------------------------------------------
mkdir -p "$root/share/man/man1" "$root/share/man/sv/man1" "$root/share/bash-completion/completions" \
    "$root/share/zsh/site-functions" "$root/share/fish/vendor_completions.d" "$root/licenses"
"$root/bin/lofte" manual --language en >"$root/share/man/man1/lofte.1"
"$root/bin/lofte" manual --language sv >"$root/share/man/sv/man1/lofte.1"
"$root/bin/lofte" --generate-completion-script bash >"$root/share/bash-completion/completions/lofte"
"$root/bin/lofte" --generate-completion-script zsh >"$root/share/zsh/site-functions/_lofte"
"$root/bin/lofte" --generate-completion-script fish >"$root/share/fish/vendor_completions.d/lofte.fish"
# With all that the README links to.
cp README.md CHANGELOG.md CONTRIBUTING.md ARCHITECTURE.md SECURITY.md LICENSE "$root"
cp -R templates hosting docs "$root"
find "$root/hosting" -name __pycache__ -prune -exec rm -rf {} +

# Debian's packages of the libraries that are built in, libc's first instructions with them, and of libc itself, which an
# image holds; Swift's own licence lies with the compiler.
for package in libcmark-dev libyaml-dev libssl-dev zlib1g-dev libpng-dev libturbojpeg0-dev libc6-dev libc6 \
    "$(dpkg-query -S "$libstdcxx" | cut -d: -f1)" "$(dpkg-query -S "$(readlink -f .build-static/lib/libgcc_s.a)" | cut -d: -f1)"; do
    cp "/usr/share/doc/$package/copyright" "$root/licenses/$package.txt"
done
cp "$toolchain/share/swift/LICENSE.txt" "$root/licenses/swift.txt"
cp .build/checkouts/swift-argument-parser/LICENSE.txt "$root/licenses/swift-argument-parser.txt"

# -- bill of materials: in the archive, and beside it ------------------------------------------------------------------
SWIFT=$swift sh Support/bill-of-materials.sh "$full" "$root/bin/lofte" >"$root/lofte.cdx.json"

# -- archive: the same bytes from the same build ----------------------------------------------------------------------
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod 644 {} +
find "$root" -type f \( -path "*/bin/*" -o -name '*.sh' -o -name 'test.py' \) -exec chmod 755 {} +
tar -C "$work" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
    -cf - "$name" | gzip -n -9 >"$work/$name.tar.gz"
(cd "$work" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")

# -- proof: from the archive, in an empty folder, with nothing in the environment ---------------------------------------
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
(cd "$work" && sha256sum --check --quiet "$name.tar.gz.sha256")
tar -C "$empty" -xzf "$work/$name.tar.gz"
mkdir "$empty/void"
program=$empty/$name/bin/lofte
said=$(cd "$empty/void" && env -i PATH= "$program" --version)
test "$said" = "$full" || fail "the program says version $said, not $full"
# Not content/, whose mistakes are no mistakes of the archive; and warnings are not what is looked for.
sample=$PWD/Tests/SiteGenerationTests/GoldenSites/complete
(cd "$empty/void" && env -i PATH= "$program" build --quiet --compress --content "$sample/content" \
    --today "$(cat "$sample/today.txt")" --templates "$empty/$name/templates" --output "$empty/void/site" 2>"$empty/problems") ||
    fail "the program of the archive builds no site: $(cat "$empty/problems")"
test -f "$empty/void/site/index.html" || fail "the program of the archive wrote no site"
gzip -t "$empty/void/site/index.html.gz" || fail "the program of the archive compresses nothing"
(cd "$empty/void" && env -i PATH= "$program" verify --quiet --content "$sample/content" --templates "$empty/$name/templates" \
    --output "$empty/void/site" >"$empty/problems" 2>&1) ||
    fail "the program of the archive does not prove its own site: $(cat "$empty/problems")"
for page in README.md CHANGELOG.md SECURITY.md hosting/README.md; do
    grep -o ']([^)#]*' "$empty/$name/$page" | sed 's/^](//' | grep -v '^http' | while read -r link; do
        test -e "$empty/$name/$(dirname "$page")/$link" || fail "$page of the archive links to $link, which is not in it"
    done
done

# -- out: only what has been proved ------------------------------------------------------------------------------------
mkdir -p dist
rm -f dist/lofte-*.tar.gz dist/lofte-*.tar.gz.sha256 dist/lofte-*.cdx.json
mv "$work/$name.tar.gz" "$work/$name.tar.gz.sha256" dist
cp "$root/lofte.cdx.json" "dist/$name.cdx.json"

printf 'dist/%s.tar.gz: %s bytes, the program in it %s\n' "$name" "$(stat -c %s "dist/$name.tar.gz")" \
    "$(stat -c %s "$root/bin/lofte")"
printf 'needs glibc %s or later\n' \
    "$(objdump -T "$root/bin/lofte" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1 | sed 's/GLIBC_//')"
