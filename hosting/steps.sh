#!/bin/sh
# The steps of a publication, the same on every host: run in the folder that holds content/ and templates/.
#
#   steps.sh program                   gets the program into publish/program/
#   steps.sh published [ADDRESS]       fetches what the next check compares with, from what is published at ADDRESS, into
#                                      publish/published
#   steps.sh check [OPTION …]          checks the content, against what is published; writes publish/report.{md,json}
#   steps.sh publish [OPTION …]        the same, and builds the site into publish/site
#   steps.sh pack FILE                 packs publish/site into a tar, hidden files with it
#
# Options are handed on to lofte. In the environment:
#   LOFTE            a program that is there already, instead of the one in publish/program/
#   LOFTE_ARCHIVE    an archive of `make dist`, a file or an address; without it the program is built from source
#   LOFTE_ARCHIVE_SHA256   its checksum, which must be right
#   LOFTE_ADDRESS    the site's address, when it is not the one in content/webbplats.yml
#   LOFTE_SITE       the folder to build into, instead of publish/site
#   LOFTE_FIRST      yes where nothing is published yet: then nothing is compared. Take it away after the first publication
#   LOFTE_WAIT       seconds before what was published half is fetched anew, 20
#
# Status: 0 done; 1 errors in the content, nothing is published; 2 wrong use; 3 the machine or the net failed.
set -eu

source=$(cd "$(dirname "$0")/.." && pwd)
work=publish
program=$work/program/bin/lofte
site=${LOFTE_SITE:-$work/site}
published=$work/published

say() { printf 'publicering: %s\n' "$1" >&2; }
stop() {
    say "$1"
    exit "${2:-3}"
}

# -- program ---------------------------------------------------------------------------------------------------------
get_program() {
    # Images with Swift in them do not all have curl.
    if ! command -v curl >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
        apt-get update -q >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends curl ca-certificates >/dev/null
    fi
    if [ -n "${LOFTE:-}" ]; then
        "$LOFTE" --version
        return
    fi
    # Kept from an earlier run, where the host has a cache.
    origin=$(origin)
    if [ "$(cat "$work/program/origin" 2>/dev/null)" = "$origin" ] && "$program" --version 2>/dev/null; then return; fi
    rm -rf "$work/program"
    mkdir -p "$work/program/bin"
    if [ -n "${LOFTE_ARCHIVE:-}" ]; then unpack_program; else build_program; fi
    "$program" --version
    printf '%s\n' "$origin" >"$work/program/origin"
}

# What the program is made of, as a checksum.
origin() {
    if [ -n "${LOFTE_ARCHIVE:-}" ]; then
        printf '%s\n' "${LOFTE_ARCHIVE_SHA256:?}"
    else
        test -f "$source/Package.swift" || stop "här finns ingen källkod: ange LOFTE eller LOFTE_ARCHIVE" 2
        (cd "$source" && find Package.swift Sources Support -type f -exec sha256sum {} + | LC_ALL=C sort | sha256sum | cut -d ' ' -f 1)
    fi
}

unpack_program() {
    archive=$LOFTE_ARCHIVE
    case "$archive" in
    http://* | https://*)
        curl -sS -f -L --retry 3 -o "$work/archive" "$archive" || stop "programmet gick inte att hämta: $archive"
        archive=$work/archive
        ;;
    esac
    printf '%s  %s\n' "$LOFTE_ARCHIVE_SHA256" "$archive" | sha256sum --check --quiet - ||
        stop "arkivet $LOFTE_ARCHIVE har inte kontrollsumman i LOFTE_ARCHIVE_SHA256"
    tar -C "$work/program" --strip-components=1 -xzf "$archive"
}

build_program() {
    sh "$source/Support/install-dependencies.sh"
    # As it is handed out, so that a host's cache can keep it without the libraries.
    sh "$source/Support/dist.sh"
    tar -C "$work/program" --strip-components=1 -xzf "$source"/dist/lofte-*.tar.gz
}

# -- what is published -------------------------------------------------------------------------------------------------
address() {
    if [ -n "${LOFTE_ADDRESS:-}" ]; then
        printf '%s\n' "$LOFTE_ADDRESS"
    else
        sed -n "s/^adress:[[:space:]]*//p" content/webbplats.yml | sed "s/[[:space:]]*\(#.*\)\{0,1\}$//; s/^[\"']//; s/[\"']$//"
    fi
}

# fetch ADDRESS FILE: prints the status; stops when there is none.
fetch() {
    curl -sS -L --retry 2 --max-time 60 -H 'Cache-Control: no-cache' -o "$2" -w '%{http_code}' "$1"
}

get_published() {
    folder=$published
    from=${1:-$(address)}
    test -n "$from" || stop "ingen adress: skriv adress i content/webbplats.yml, eller ange LOFTE_ADDRESS" 2
    from=${from%/}/
    # Only a folder that this made is emptied.
    if [ -d "$folder" ] && [ -n "$(ls -A "$folder")" ] && [ ! -f "$folder/.lofte-manifest" ]; then
        stop "$folder är inte en mapp med det publicerade" 2
    fi
    for attempt in 1 2 3; do
        rm -rf "$folder"
        mkdir -p "$folder"
        if get_once "$folder" "$from"; then return; fi
        # A host's caches may give some files of the latest publication and some of the one before.
        if [ "$attempt" -lt 3 ]; then sleep "${LOFTE_WAIT:-20}"; fi
    done
    rm -rf "$folder"
    stop "det publicerade på $from stämmer inte med sin egen lista: försök igen om en stund"
}

get_once() {
    status=$(fetch "$2.lofte-manifest" "$1/.lofte-manifest") || stop "$2 svarar inte"
    case "$status" in
    200) ;;
    404)
        rm -f "$1/.lofte-manifest"
        # Where there are pages and no list, the gate must not be off because a server hides it, or somebody removed it.
        first "$1" "$2"
        return 0
        ;;
    *) stop "$2.lofte-manifest svarar $status" ;;
    esac
    case "$(head -n 1 "$1/.lofte-manifest")" in
    'lofte manifest '*) ;;
    *)
        rm -rf "$1"
        stop "$2.lofte-manifest är ingen lista från lofte"
        ;;
    esac
    whole "$1/.lofte-manifest" || return 1
    mkdir "$1/data" || stop "$1 går inte att skriva i"
    for file in data/aktiviteter.json data/dialoger.json; do
        sum=$(awk -F '\t' -v file="$file" '$1 == "file" && $4 == file { print $3 }' "$1/.lofte-manifest")
        if [ -z "$sum" ]; then
            say "$2 har inget $file: det som står där kan inte jämföras"
            continue
        fi
        status=$(fetch "$2$file" "$1/$file") || stop "$2 svarar inte"
        test "$status" = 200 || return 1
        # Without a sum the list was written while the site was being changed.
        if [ "$sum" != "$(sha256sum "$1/$file" | cut -d ' ' -f 1)" ]; then return 1; fi
    done
    say "hämtade det som är publicerat på $2"
}

# whole LIST: whether a list says where it ends, and ends there; those of earlier versions do not say.
whole() {
    case "$(head -n 1 "$1")" in
    'lofte manifest 1' | 'lofte manifest 2') return 0 ;;
    esac
    awk -F '\t' 'END { exit !($1 == "end" && $2 == NR - 2) }' "$1" && test -z "$(tail -c 1 "$1")"
}

# first DIR ADDRESS: goes on when nothing is published yet, and stops when that is not sure.
first() {
    status=$(fetch "$2" "$1/start") || stop "$2 svarar inte"
    rm -f "$1/start"
    if [ "$status" = 404 ]; then
        say "inget är publicerat på $2: det här är den första publiceringen"
    elif [ "${LOFTE_FIRST:-}" = yes ]; then
        say "LOFTE_FIRST=yes: det här är den första publiceringen av lofte på $2, så inget jämförs"
    else
        stop "$2 svarar $status men har ingen .lofte-manifest: ingenting går att jämföra med. Är inget publicerat av lofte där \
än anger du LOFTE_FIRST=yes en gång. Annars: lägg tillbaka filen, eller låt servern lämna ut den"
    fi
}

# -- lofte -----------------------------------------------------------------------------------------------------------
run() {
    test -d "$published" || stop "$published finns inte: kör steps.sh published först, så att inget publicerat försvinner" 2
    mkdir -p "$work"
    rm -f "$work/report.md" "$work/report.json"
    command=$1
    shift
    set -- --report "$work/report.md" --report "$work/report.json" "$@"
    if [ -f "$published/.lofte-manifest" ]; then set -- --against "$published" "$@"; fi
    if [ -n "${LOFTE_ADDRESS:-}" ]; then set -- --base-url "$LOFTE_ADDRESS" "$@"; fi
    if [ "${GITHUB_ACTIONS:-}" = true ]; then set -- --format github "$@"; fi
    "${LOFTE:-$program}" "$command" "$@"
}

command=${1:-}
test "$#" -eq 0 || shift
case "$command" in
program) get_program ;;
published)
    case "${1:-http://}" in
    http://* | https://*) get_published "$@" ;;
    *) stop "$1 är ingen adress: det publicerade hämtas alltid till $published" 2 ;;
    esac
    ;;
check)
    # GitLab shows what is in this file beside the lines of the change; the log tells the same to people.
    if [ "${GITLAB_CI:-}" = true ]; then
        mkdir -p "$work"
        (run check --quiet --format gitlab "$@") >"$work/codequality.json" 2>/dev/null || true
    fi
    run check "$@"
    ;;
publish) run build --output "$site" "$@" ;;
pack)
    test "$#" -eq 1 || stop "ange filen att packa till" 2
    # As GitHub's Pages want it. Their own action for this leaves hidden files out, and with them the list of files.
    tar --dereference --hard-dereference --directory "$site" --sort=name --owner=0 --group=0 -cf "$1" .
    ;;
*)
    sed -n 's/^#   steps\.sh/steps.sh/p' "$0" >&2
    exit 2
    ;;
esac
