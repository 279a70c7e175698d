#!/bin/sh
# The steps of a publication, the same on every host: run in the folder that holds content/ and templates/.
#
#   steps.sh program                   gets the program into publish/program/
#   steps.sh published [ADDRESS]       fetches what the next check compares with, from what is published at ADDRESS, into
#                                      publish/published
#   steps.sh check [OPTION …]          checks the content, against what is published; writes publish/report.{md,json}
#   steps.sh publish [OPTION …]        the same, and builds the site into publish/site
#   steps.sh sign FOLDER               signs the list of a built site in FOLDER, where nothing else need be; the only step that
#                                      sees the secret key
#   steps.sh unchanged                 stops when something else was published since what is in publish/published was fetched
#   steps.sh pack FILE                 packs publish/site into a tar, hidden files with it
#
# Options are handed on to lofte. In the environment:
#   LOFTE            a program that is there already, instead of the one in publish/program/
#   LOFTE_ARCHIVE    an archive of `make dist`, a file or an address; without it the program is built from source
#   LOFTE_ARCHIVE_SHA256   its checksum, which must be right
#   LOFTE_ADDRESS    the address that the site is published at. It comes from the host's own settings and never from the
#                    content: content that says another address stops the publication
#   LOFTE_SITE       the folder to build into, instead of publish/site
#   LOFTE_FIRST      yes where lofte has published nothing yet: only then is nothing compared. Take it away after the first
#                    publication
#   LOFTE_PUBLIC_KEY   the public key that signs what is published, or several parted by blanks while one takes over from
#                    another: then nothing is compared with that one of them has not signed (but with LOFTE_FIRST=yes, once)
#   LOFTE_SIGNING_KEY  the secret key, for the step sign alone
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
        # Hosts of archives lead on to their stores; what comes is known by its checksum.
        net "$work/archive" 268435456 -f -L --max-redirs 5 --proto-redir '=https' -- "$(checked "$archive" LOFTE_ARCHIVE)" ||
            stop "programmet gick inte att hämta: $archive"
        archive=$work/archive
        ;;
    esac
    test -f "$archive" || stop "arkivet $archive finns inte" 2
    test "$(sha256sum <"$archive" | cut -d ' ' -f 1)" = "$LOFTE_ARCHIVE_SHA256" ||
        stop "arkivet $LOFTE_ARCHIVE har inte kontrollsumman i LOFTE_ARCHIVE_SHA256"
    tar -C "$work/program" --strip-components=1 -xz <"$archive"
}

build_program() {
    sh "$source/Support/install-dependencies.sh"
    # As it is handed out, so that a host's cache can keep it without the libraries.
    sh "$source/Support/dist.sh"
    tar -C "$work/program" --strip-components=1 -xzf "$source"/dist/lofte-*.tar.gz
}

# -- the net -----------------------------------------------------------------------------------------------------------
# checked ADDRESS NAME: prints an http or https address; stops for anything else. What passes is no option and means nothing
# to a shell; lofte holds the content's address to the same.
checked() {
    case $1 in
    *[!A-Za-z0-9.:/_~%-]*) ;;
    http://[A-Za-z0-9]* | https://[A-Za-z0-9]*)
        printf '%s\n' "$1"
        return
        ;;
    esac
    stop "$2 är ingen adress: skriv till exempel https://www.exempel.se/lofte/" 2
}

# net FILE LIMIT OPTION …: gets an address into a file of at most LIMIT bytes, by http or https and nothing else, and without
# the machine's own settings for curl. A server that sends more is cut off, whatever length it tells.
net() {
    net_file=$1
    net_limit=$2
    shift 2
    (
        ulimit -f $(((net_limit + 511) / 512))
        curl -q -sS --proto '=http,https' --max-filesize "$net_limit" --max-time 120 --retry 2 -o "$net_file" "$@"
    )
}

# fetch ADDRESS FILE: prints the status; stops when there is none. Where an address leads on, nobody follows: what is
# published lies where those say who publish it, and nowhere else.
fetch() {
    net "$2" 67108864 -H 'Cache-Control: no-cache' -w '%{http_code}' -- "$1"
}

# -- what is published -------------------------------------------------------------------------------------------------
get_published() {
    folder=$work/published.new
    from=${1:-${LOFTE_ADDRESS:-}}
    test -n "$from" || stop "ingen adress: ange LOFTE_ADDRESS, adressen som webbplatsen publiceras på" 2
    from=$(checked "$from" "${1:-LOFTE_ADDRESS}") || exit
    from=${from%/}/
    # Only a folder that this made is emptied.
    if [ -d "$published" ] && [ -n "$(ls -A "$published")" ] && [ ! -f "$published/.lofte-manifest" ] &&
        [ ! -f "$published/first" ]; then
        stop "$published är inte en mapp med det publicerade" 2
    fi
    # What cannot be fetched whole leaves nothing to be compared with by mistake.
    rm -rf "$published"
    for attempt in 1 2 3; do
        rm -rf "$folder"
        mkdir -p "$folder"
        if get_once "$folder" "$from"; then
            mv "$folder" "$published"
            return
        fi
        # A host's caches may give some files of the latest publication and some of the one before.
        if [ "$attempt" -lt 3 ]; then sleep "${LOFTE_WAIT:-20}"; fi
    done
    rm -rf "$folder"
    stop "det publicerade på $from stämmer inte med sin egen lista: försök igen om en stund"
}

get_once() {
    status=$(fetch "$2.lofte-manifest" "$1/.lofte-manifest") || stop "$2 svarar inte, eller med mer än vad en lista kan vara"
    case "$status" in
    200) ;;
    404)
        rm -f "$1/.lofte-manifest"
        # Where there are pages and no list, the gate must not be off because a server hides it, or somebody removed it.
        first "$1" "$2"
        return
        ;;
    3??) stop "$2 leder någon annanstans ($status): ange adressen som webbplatsen ligger på" ;;
    *) stop "$2.lofte-manifest svarar $status" ;;
    esac
    case "$(head -n 1 "$1/.lofte-manifest")" in
    'lofte manifest '*) ;;
    *) stop "$2.lofte-manifest är ingen lista från lofte" ;;
    esac
    whole "$1/.lofte-manifest" || return 1
    # Whoever can have another site's list answer here would have that compared with.
    listed=$(awk -F '\t' '$1 == "address" { print $2; exit }' "$1/.lofte-manifest")
    if [ "$listed" != "$2" ]; then
        stop "$2.lofte-manifest är listan för en annan webbplats: $(printable "$listed")"
    fi
    if [ "${LOFTE_FIRST:-}" = yes ]; then say "här är redan en webbplats publicerad: ta bort LOFTE_FIRST"; fi
    mkdir -p "$1/data/exempel" || stop "$1 går inte att skriva i"
    for file in data/aktiviteter.json data/dialoger.json data/exempel/aktiviteter.json data/exempel/dialoger.json; do
        sum=$(awk -F '\t' -v file="$file" '$1 == "file" && $4 == file { print $3 }' "$1/.lofte-manifest")
        if [ -z "$sum" ]; then
            # Examples are there where somebody has written any.
            case "$file" in data/exempel/*) continue ;; esac
            stop "$2.lofte-manifest nämner inte $file: ingenting går att jämföra med"
        fi
        status=$(fetch "$2$file" "$1/$file") || stop "$2$file svarar inte, eller med mer än vad en fil kan vara"
        test "$status" = 200 || return 1
        # Without a sum the list was written while the site was being changed.
        if [ "$sum" != "$(sha256sum "$1/$file" | cut -d ' ' -f 1)" ]; then return 1; fi
    done
    if [ -n "${LOFTE_PUBLIC_KEY:-}" ]; then get_signature "$1" "$2" || return 1; fi
    say "hämtade det som är publicerat på $2"
}

# get_signature DIR ADDRESS: gets the signature of the list, and has it checked.
get_signature() {
    status=$(fetch "$2.lofte-manifest.minisig" "$1/.lofte-manifest.minisig") || stop "$2 svarar inte"
    if [ "$status" = 404 ] && [ "${LOFTE_FIRST:-}" = yes ]; then
        rm -f "$1/.lofte-manifest.minisig"
        say "LOFTE_FIRST=yes: det som är publicerat på $2 är inte signerat än"
        return
    fi
    test "$status" = 200 || stop "$2.lofte-manifest.minisig svarar $status: det som är publicerat är inte signerat"
    # A host's caches may give the signature of another publication: then it is fetched anew.
    is_signed "$1" "$2" || return 1
}

# is_signed DIR ADDRESS: whether the list there is that of the address, signed by one of LOFTE_PUBLIC_KEY.
is_signed() {
    signed_folder=$1
    signed_address=$2
    set --
    for key in ${LOFTE_PUBLIC_KEY:?}; do set -- "$@" --key "$key"; done
    "${LOFTE:-$program}" verify --quiet --published "$signed_folder" --published-at "$signed_address" "$@"
}

# sign FOLDER
sign() {
    test -n "${LOFTE_ADDRESS:-}" || stop "ingen adress: ange LOFTE_ADDRESS, adressen som webbplatsen publiceras på" 2
    test -n "${LOFTE_PUBLIC_KEY:-}" || stop "ingen öppen nyckel: ange LOFTE_PUBLIC_KEY" 2
    test -d "$published" || stop "$published finns inte: kör steps.sh published först" 2
    sign_folder=$1
    set -- --output "$sign_folder"
    if [ -f "$published/.lofte-manifest.minisig" ]; then
        set -- "$@" --after "$published"
        for key in $LOFTE_PUBLIC_KEY; do set -- "$@" --key "$key"; done
    fi
    "${LOFTE:-$program}" sign "$@"
    # The list comes from a step that has read the content: it is signed for this address only.
    is_signed "$sign_folder" "${LOFTE_ADDRESS%/}/" || {
        rm -f "$sign_folder/.lofte-manifest.minisig"
        stop "det som signerades är inte webbplatsen på $LOFTE_ADDRESS, eller nyckeln hör inte till LOFTE_PUBLIC_KEY"
    }
}

# Where other publications do not wait for this one.
unchanged() {
    test -d "$published" || stop "$published finns inte: kör steps.sh published först" 2
    from=$(checked "${LOFTE_ADDRESS:-}" LOFTE_ADDRESS) || exit
    from=${from%/}/
    status=$(fetch "$from.lofte-manifest" "$work/now") || stop "$from svarar inte"
    if [ "$status" = 404 ] && [ -f "$published/first" ]; then return; fi
    if [ "$status" != 200 ] || ! cmp -s "$work/now" "$published/.lofte-manifest"; then
        stop "något annat har publicerats på $from under tiden: kör om"
    fi
}

# whole LIST: whether a list says where it ends, and ends there. (Those that lofte wrote before version 3 do not say, so
# nobody can tell what is missing.)
whole() {
    awk -F '\t' 'END { exit !($1 == "end" && $2 == NR - 2) }' "$1" && test -z "$(tail -c 1 "$1")"
}

# printable TEXT: without what a terminal or a log could take for more than text.
printable() { printf '%s' "$1" | LC_ALL=C tr -cd '[:graph:] ' | cut -c 1-200; }

# first DIR ADDRESS: goes on when those who publish say that lofte has published nothing yet, and only then: that a list is
# missing may also be because a server hides it, or somebody removed it.
first() {
    if [ "${LOFTE_FIRST:-}" = yes ]; then
        say "LOFTE_FIRST=yes: det här är den första publiceringen av lofte på $2, så inget jämförs"
        printf '%s\n' "$2" >"$1/first"
    else
        stop "$2 har ingen .lofte-manifest: ingenting går att jämföra med. Är inget publicerat av lofte där än anger du \
LOFTE_FIRST=yes en gång. Annars: lägg tillbaka filen, eller låt servern lämna ut den"
    fi
}

# -- lofte -----------------------------------------------------------------------------------------------------------
run() {
    test -d "$published" || stop "$published finns inte: kör steps.sh published först, så att inget publicerat försvinner" 2
    test -n "${LOFTE_ADDRESS:-}" || stop "ingen adress: ange LOFTE_ADDRESS, adressen som webbplatsen publiceras på" 2
    mkdir -p "$work"
    rm -f "$work/report.md" "$work/report.json"
    command=$1
    shift
    set -- --published-at "$LOFTE_ADDRESS" --report "$work/report.md" --report "$work/report.json" "$@"
    if [ ! -f "$published/first" ]; then set -- --against "$published" "$@"; fi
    if [ "${GITHUB_ACTIONS:-}" = true ]; then set -- --format github "$@"; fi
    "${LOFTE:-$program}" "$command" "$@"
}

command=${1:-}
test "$#" -eq 0 || shift
case "$command" in
program) get_program ;;
published)
    test "$#" -le 1 || stop "ange en adress" 2
    get_published "$@"
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
sign)
    test "$#" -eq 1 || stop "ange mappen med listan" 2
    sign "$1"
    ;;
unchanged) unchanged ;;
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
