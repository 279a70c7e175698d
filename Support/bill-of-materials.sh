#!/bin/sh
# Prints the bill of materials of the program that is handed out, as CycloneDX 1.6 (JSON), which is a function of the source,
# the tools and SOURCE_DATE_EPOCH: bill-of-materials.sh VERSION PROGRAM.
set -eu
cd "$(dirname "$0")/.."
version=$1
program=$2
swift=${SWIFT:-swift}

# shellcheck source=/dev/null
debian=$(. /etc/os-release && printf '%s-%s' "$ID" "${VERSION_ID:-unstable}")
architecture=$(dpkg --print-architecture)
time=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
# "Swift version 6.3.1 (swift-6.3.1-RELEASE)"
compiler=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)

# quoted TEXT: as a string of JSON. Nothing of what is printed here has control characters in it.
quoted() { printf '"%s"' "$(printf '%s' "$1" | sed 's/\\/\\\\/g; s/"/\\"/g')"; }

# component TYPE NAME VERSION PURL LICENSE SCOPE DESCRIPTION [FIELDS]
component() {
    printf '    {"type": "%s", "bom-ref": %s, "name": %s, "version": %s, "purl": %s, "licenses": [{"expression": %s}], "scope": "%s", "description": %s%s}' \
        "$1" "$(quoted "$4")" "$(quoted "$2")" "$(quoted "$3")" "$(quoted "$4")" "$(quoted "$5")" "$6" "$(quoted "$7")" "${8:-}"
}

# from_debian PACKAGE LICENSE SCOPE DESCRIPTION: a library of the system's, by the package that it comes from.
from_debian() {
    package_version=$(dpkg-query -W -f '${Version}' "$1")
    component library "$1" "$package_version" \
        "pkg:deb/debian/$1@$(printf '%s' "$package_version" | sed 's/+/%2B/g; s/:/%3A/g; s/~/%7E/g')?arch=$architecture&distro=$debian" "$2" "$3" "$4"
}

libstdcxx=$(dpkg-query -S "$(readlink -f .build-static/lib/libstdc++.a)" | cut -d : -f 1)
libgcc=$(dpkg-query -S "$(readlink -f .build-static/lib/libgcc_s.a)" | cut -d : -f 1)
self="pkg:generic/lofte@$(printf '%s' "$version" | sed 's/+/%2B/g')"

cat <<END
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "metadata": {
    "timestamp": "$time",
    "component": {"type": "application", "bom-ref": "$self", "name": "lofte", "version": "$version", "purl": "$self", "licenses": [{"license": {"id": "MIT"}}], "hashes": [{"alg": "SHA-256", "content": "$(sha256sum "$program" | cut -d ' ' -f 1)"}]}
  },
  "components": [
END
refs=
separator=
while IFS='|' read -r kind name license scope description; do
    printf '%s' "$separator"
    separator=',
'
    case $kind in
    debian) line=$(from_debian "$name" "$license" "$scope" "$description") ;;
    swift) line=$(component framework swift "$compiler" "pkg:generic/swift@$compiler" "$license" "$scope" "$description") ;;
    package)
        package_version=$(sed -n "s/^$name \([^ ]*\) .*/\1/p" Support/dependencies.txt)
        sum=$(sed -n "s/^$name [^ ]* //p" Support/dependencies.txt)
        line=$(component library "$name" "$package_version" "pkg:github/apple/$name@$package_version" "$license" "$scope" \
            "$description" ", \"properties\": [{\"name\": \"lofte:source:sha256\", \"value\": \"$sum\"}]")
        ;;
    esac
    printf '%s' "$line"
    refs="$refs${refs:+, }$(printf '%s' "$line" | sed 's/.*"bom-ref": \("[^"]*"\).*/\1/')"
done <<END
package|swift-argument-parser|Apache-2.0 WITH Swift-exception|required|Built in: reads the command line.
swift|swift|Apache-2.0 WITH Swift-exception|required|Built in: Swift's library and libdispatch; the compiler is of the same version.
debian|libcmark-dev|BSD-2-Clause AND MIT|required|Built in: reads Markdown.
debian|libyaml-dev|MIT|required|Built in: reads YAML.
debian|libssl-dev|Apache-2.0|required|Built in: checksums and signatures.
debian|zlib1g-dev|Zlib|required|Built in: compresses files.
debian|libpng-dev|libpng-2.0|required|Built in: pictures put in at the desk.
debian|libturbojpeg0-dev|IJG AND BSD-3-Clause AND Zlib|required|Built in: pictures put in at the desk.
debian|$libstdcxx|GPL-3.0-or-later WITH GCC-exception-3.1|required|Built in: what Swift's library needs of C++.
debian|$libgcc|GPL-3.0-or-later WITH GCC-exception-3.1|required|Built in: what a program needs to start and to unwind.
debian|libc6-dev|LGPL-2.1-or-later|required|Built in: the first instructions of a program.
debian|libc6|LGPL-2.1-or-later|required|Not built in: comes from the system, in this version or a later one; the image holds it.
END
printf '\n  ],\n  "dependencies": [{"ref": "%s", "dependsOn": [%s]}]\n}\n' "$self" "$refs"
