#!/bin/sh
# Prints what `swift build` is told on Linux: that the program shall load no library from where it lies, have its functions
# bound at start, and what the loader filled in be read-only; and that the C libraries are built into it, so that it starts
# faster and needs nothing but libc. That only where the system has archives of them (`.a`).
#
#     swift build … $(sh Support/static-libraries.sh)
#
# The linker gets a folder with nothing but archives in it, through pkg-config files that name it: it searches pkg-config's
# folders before any that is named on the command line.
set -eu
cd "$(dirname "$0")/.."
folder=$PWD/.build-static

if [ "$(uname -s)" != Linux ]; then exit 0; fi
printf '%s ' --disable-local-rpath -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now -Xlinker -z -Xlinker noexecstack
# The words that are printed are parted by blanks.
case $folder in *[[:space:]]*) exit 0 ;; esac
clang=$(dirname "$(readlink -f "$(command -v "${SWIFT:-swift}")")")/clang
if [ ! -x "$clang" ]; then exit 0; fi

if [ ! -f "$folder/complete" ]; then
    rm -rf "$folder"
    mkdir -p "$folder/lib" "$folder/pkgconfig"
    for package in libcmark yaml-0.1 libcrypto zlib libpng libturbojpeg; do
        directory=$(pkg-config --variable=libdir "$package")
        archive=lib$(pkg-config --libs-only-l "$package" | sed 's/.*-l\([^ ]*\).*/\1/').a
        if [ ! -f "$directory/$archive" ]; then exit 0; fi
        ln -s "$directory/$archive" "$folder/lib/$archive"
        sed "s|^libdir=.*|libdir=$folder/lib|" "$(pkg-config --variable=pcfiledir "$package")/$package.pc" \
            >"$folder/pkgconfig/$package.pc"
    done
    # Swift's library is partly C++, and names these two by itself. In libgcc_eh lies what libgcc_s has for shared programs.
    for pair in libstdc++.a=libstdc++.a libgcc_s.a=libgcc_eh.a; do
        archive=$(readlink -f "$("$clang" -print-file-name="${pair#*=}")")
        if [ ! -f "$archive" ]; then exit 0; fi
        ln -s "$archive" "$folder/lib/${pair%=*}"
    done
    touch "$folder/complete"
fi
printf '%s %s\n' --pkg-config-path "$folder/pkgconfig"
