#!/bin/sh
# Tries Support/hardened.sh on programs that lack one thing each.
set -eu
cd "$(dirname "$0")/.."
clang=$(dirname "$(readlink -f "$(command -v "${SWIFT:-swift}")")")/clang
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'int main(void) { return 0; }\n' >"$folder/main.c"
good='-fPIE -pie -Wl,-z,relro,-z,now,-z,noexecstack'

# try STATUS WORDS OPTION …
try() {
    wanted=$1
    words=$2
    shift 2
    "$clang" "$folder/main.c" -o "$folder/program" "$@"
    status=0
    sh Support/hardened.sh "$folder/program" 2>"$folder/said" || status=$?
    if [ "$status" != "$wanted" ] || ! printf 'main\n' | cat - "$folder/said" | grep -q -e "$words"; then
        printf 'hardened.sh: status %s, not %s, for %s: %s\n' "$status" "$wanted" "$*" "$(cat "$folder/said")" >&2
        exit 1
    fi
}
# shellcheck disable=SC2086 # several words
{
    try 0 '' $good
    # shellcheck disable=SC2016 # the loader's word, not the shell's
    try 1 'where it lies' $good '-Wl,-rpath,$ORIGIN'
    # shellcheck disable=SC2016
    try 1 'where it lies' $good '-Wl,-rpath,$ORIGIN' -Wl,--disable-new-dtags
    try 1 'while it runs' $good -Wl,-z,lazy
    try 1 'stays writable' $good -Wl,-z,norelro
    try 1 'can be run\|written and run' $good -Wl,-z,execstack
    try 1 'position independent' -fno-PIE -no-pie -Wl,-z,relro,-z,now
}
