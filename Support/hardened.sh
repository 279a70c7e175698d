#!/bin/sh
# Stops unless a program is linked as one that is handed out must be: hardened.sh PROGRAM.
#
# No RPATH or RUNPATH, or a library that lies beside the program would be loaded; at an address that nobody knows before
# (PIE); its table of functions bound at start and then read-only (BIND_NOW, RELRO); nothing that can be both written and run.
set -eu
program=$1

fail() {
    printf '%s: %s\n' "$program" "$1" >&2
    exit 1
}

header=$(LC_ALL=C readelf -hW "$program")
dynamic=$(LC_ALL=C readelf -dW "$program")
segments=$(LC_ALL=C readelf -lW "$program" | sed -n 's/^  \([A-Z_]*\)  *0x[0-9a-f]* 0x[0-9a-f]* 0x[0-9a-f]* 0x[0-9a-f]* 0x[0-9a-f]* \([R ][W ][E ]\).*/\1 \2/p')

# has TEXT PATTERN
has() { printf '%s\n' "$1" | grep -q -E "$2"; }

has "$header" 'Type: +DYN' || fail "not a position independent executable"
has "$dynamic" '\(FLAGS_1\).* PIE' || fail "not a position independent executable"
! has "$dynamic" '\((RPATH|RUNPATH)\)' || fail "loads libraries from where it lies: $(printf '%s\n' "$dynamic" | grep -E 'RPATH|RUNPATH')"
has "$dynamic" '\(FLAGS\).*BIND_NOW|\(FLAGS_1\).* NOW|\(BIND_NOW\)' || fail "functions of libraries are looked up while it runs"
has "$segments" '^GNU_RELRO' || fail "what the loader has filled in stays writable"
has "$segments" '^GNU_STACK' || fail "nothing is said of the stack, so it can be run"
! has "$segments" ' .WE$' || fail "something can be both written and run"
! has "$segments" '^GNU_STACK ..E' || fail "the stack can be run"
