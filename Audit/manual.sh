#!/bin/sh
# Reads the manual page in both languages with groff and mandoc: manual.sh LOFTE. Any warning fails.
set -eu
folder=.audit/manual
mkdir -p "$folder"
for language in sv en; do
    page="$folder/lofte.$language.1"
    "$1" manual --language "$language" >"$page"
    groff -man -ww -Tutf8 "$page" 2>"$folder/groff.txt" >"$folder/lofte.$language.txt"
    if [ -s "$folder/groff.txt" ]; then cat "$folder/groff.txt"; exit 1; fi
    mandoc -T lint -W all "$page"
done
