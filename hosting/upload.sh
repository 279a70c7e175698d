#!/bin/sh
# Sends a built site to a server's folder by rsync, so that no page is there before what it needs:
#
#   upload.sh site/ user@host:/srv/lofte/site/ [RSYNC-OPTION …]
#
# Only the site's files are sent, and only files that an earlier upload sent are removed or replaced: what else lies in the
# folder stays. A folder that holds something and no list of lofte's is refused. Each file is whole at any moment, but for a
# while new pages stand beside old ones; hosting/README.md says how to replace all in one step.
#
# Status: 0 done; 2 refused, nothing is sent or removed; otherwise rsync's own.
set -eu

refuse() {
    printf '%s\nInget är skickat eller borttaget.\n' "$1" >&2
    exit 2
}

if [ "$#" -lt 2 ]; then
    sed -n 's/^#   upload/upload/p' "$0" >&2
    exit 2
fi
list=.lofte-manifest
# In it is what this and every unfinished upload wanted to send, until it is done.
begun=.lofte-upload
from=${1%/}/
to=$2
shift 2
test -f "$from$list" || refuse "$from är ingen webbplats som lofte har byggt"

# -- where to: a folder on this machine, or host:folder over ssh
case "$to" in
-*) refuse "målet $to börjar med ett bindestreck och skulle läsas som ett val" ;;
*::* | rsync://*) refuse "målet $to är en rsync-tjänst: ange användare@server:/mapp" ;;
esac
case "${to%%/*}" in
*:*) host=${to%%:*}: folder=${to#*:} ;;
*) host='' folder=$to ;;
esac
# Without what does not change where it leads: final slashes, and dots between slashes.
folder=$(printf '%s\n' "$folder" | sed -e ':a' -e 's|///*|/|g' -e 's|/\./|/|' -e 's|/\.$|/|' -e 's|^\./\(.\)|\1|' -e 'ta' -e 's|\(.\)/$|\1|')
case "$folder" in
'') refuse "målet $to har ingen mapp: det vore hela hemkatalogen. Ange mappen, som lofte@server:/srv/lofte/site/" ;;
/ | . | ./ | '~'* | /etc | /home | /root | /srv | /usr | /var)
    refuse "målet $to är inte en mapp för en webbplats: ange en egen mapp, som lofte@server:/srv/lofte/site/"
    ;;
.. | ../* | */.. | */../*) refuse "målet $to går uppåt med ..: ange mappen rakt på" ;;
-*) refuse "målet $to börjar med ett bindestreck och skulle läsas som ett val" ;;
esac
to=$host$folder/
for option in "$@"; do
    case "$option" in
    --del | --del=* | --delete* | --remove-s* | --force | --files-from* | --relative | --no-r* | --backup* | --inplace | --append*)
        refuse "valet $option skulle ta bort eller ändra annat än webbplatsens filer"
        ;;
    esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# paths LIST…: the paths in lists of lofte's, but for those that could lead out of the folder.
paths() {
    LC_ALL=C awk -F '\t' '
        $1 != "file" { next }
        { path = $4 }
        path != "" && path !~ /^\// && path !~ /(^|\/)\.?\.?(\/|$)/ { print path }' "$@" | LC_ALL=C sort -u
}
# without A B: the lines of A that are not in B; both sorted.
without() { LC_ALL=C comm -23 "$1" "$2"; }
# folders: the folders above the paths that are read.
folders() {
    LC_ALL=C awk -F / '{ path = ""; for (i = 1; i < NF; i++) { path = path (i > 1 ? "/" : "") $i; print path } }' | LC_ALL=C sort -u
}

# What is on the server, as `kind path`; status 0 with nothing in it when the folder is not there.
# -s: the path is no text for the shell over there, so that a blank in it parts nothing.
look() {
    LC_ALL=C rsync -s --list-only --8-bit-output --links "$@" >"$work/listed" 2>"$work/said" || {
        status=$?
        if [ "$status" != 23 ] && [ "$status" != 3 ] || ! grep -q 'change_dir.*No such file or directory' "$work/said"; then
            cat "$work/said" >&2
            return "$status"
        fi
        : >"$work/listed"
    }
    # The permissions, the size, the day, the time, and the name with all its blanks.
    LC_ALL=C sed -n 's|^\([-dlcbps]\)[-rwxsStT.+]\{9,11\} *[0-9.,]\{1,\} [0-9/]\{10\} [0-9:]\{8\} |\1 |p' "$work/listed" |
        LC_ALL=C sed 's|^\(l .*\) -> .*|\1|' >"$work/there"
}

# -- whose is the folder?
look --dirs "$@" "$to"
if grep -q -v -x 'd \.' "$work/there"; then
    if ! grep -q -x -e "- $list" -e "- $begun" "$work/there"; then
        sed -n '/^d \.$/d; s/^../  /p' "$work/there" | head -n 5 >&2
        refuse "$to är inte tom och har ingen $list: där ligger något annat än en webbplats från lofte. Ange en egen mapp, eller \
flytta det som ligger där"
    fi
    look --recursive "$@" "$to"
    for name in "$list" "$begun"; do
        # Absent after the first upload, or before it is done.
        if grep -q -x -e "- $name" "$work/there"; then rsync -s "$@" "$to$name" "$work/old$name"; fi
    done
fi
cat "$work"/old.lofte-* >/dev/null 2>&1 || : >"$work/old$list"
paths "$work"/old.lofte-* >"$work/ours"
paths "$from$list" >"$work/site"
sed -n 's/^- //p' "$work/there" | LC_ALL=C sort >"$work/files"
sed -n 's/^[^d] //p' "$work/there" | grep -v -x -e "$list" -e "$begun" | LC_ALL=C sort >"$work/things" || true

# -- what is in the way and not ours: a file by the name of one of ours, or a file or a link where we need a folder
folders <"$work/site" >"$work/parents"
LC_ALL=C sort -u "$work/parents" "$work/site" >"$work/wanted"
without "$work/things" "$work/ours" | LC_ALL=C comm -12 - "$work/wanted" >"$work/foreign"
if [ -s "$work/foreign" ]; then
    head -n 5 "$work/foreign" | sed 's/^/  /' >&2
    refuse "$to har filer som inte kommer från lofte på platser där webbplatsen ska ha sina: flytta dem, eller döp om sidorna"
fi

# -- what is gone: ours, there as a file, and not in the site any more
LC_ALL=C comm -12 "$work/ours" "$work/files" | without - "$work/site" >"$work/gone"
# Of these, those that stand where a folder shall be, or below what shall be a file; they go first.
LC_ALL=C comm -12 "$work/parents" "$work/gone" >"$work/turned"
while IFS= read -r path; do
    inner=$path
    while [ "${inner%/*}" != "$inner" ]; do
        inner=${inner%/*}
        if grep -q -x -F -e "$inner" "$work/site"; then printf '%s\n' "$path"; fi
    done
done <"$work/gone" | LC_ALL=C sort -u - "$work/turned" >"$work/first"
without "$work/gone" "$work/first" >"$work/last"

# By checksum, and without the times: what has not changed keeps its time on the server, and readers what they have cached.
send() {
    part=$1
    shift
    rsync -s --links --checksum --delay-updates --files-from="$part" "$@" "$from" "$to"
}
# lack LIST: makes a folder that has the folders above what is listed, and none of it.
lack() {
    rm -rf "$work/nothing"
    mkdir "$work/nothing"
    folders <"$1" | sed "s|^|$work/nothing/|" | tr '\n' '\0' | xargs -0 -r mkdir -p
}
# Removes what is listed, and nothing else: it is sent from a folder that has none of it. Then the folders that are empty
# now, the innermost first.
remove() {
    test -s "$1" || return 0
    shown=$1
    shift
    lack "$shown"
    rsync -s --dirs --delete-missing-args --files-from="$shown" "$@" "$work/nothing/" "$to"
    folders <"$shown" | without - "$work/kept" >"$work/emptied"
    depth=$(awk -F / 'NF > n { n = NF } END { print n + 0 }' "$work/emptied")
    while [ "$depth" -gt 0 ]; do
        awk -F / -v depth="$depth" 'NF == depth' "$work/emptied" >"$work/level"
        if [ -s "$work/level" ]; then
            lack "$work/level"
            # A folder that somebody else has put something in stays.
            rsync -s --dirs --delete-missing-args --files-from="$work/level" "$@" "$work/nothing/" "$to" 2>"$work/said" ||
                grep -q 'cannot delete non-empty directory' "$work/said" || {
                cat "$work/said" >&2
                return 1
            }
        fi
        depth=$((depth - 1))
    done
}
# The folders that stay: of the site, and of others' files.
without "$work/things" "$work/gone" | folders | cat - "$work/wanted" | LC_ALL=C sort -u >"$work/kept"

# In this order: what is about to be sent; pictures, style sheets and files; pages and data; feeds and maps; then what is gone
# goes, and last comes the list, which says that all of it is there.
{
    printf 'lofte manifest upload\n'
    LC_ALL=C sort -u "$work/ours" "$work/site" | sed 's/^/file\t-\t-\t/'
} >"$work/$begun"
last='\.xml$|\.xml\.gz$|^robots\.txt'
pages='\.html$|\.html\.gz$|^data/'
grep -E "$last" "$work/site" >"$work/3" || true
grep -E -v "$last" "$work/site" | grep -E "$pages" >"$work/2" || true
grep -E -v "$last|$pages" "$work/site" >"$work/1" || true
if ! cmp -s "$from$list" "$work/old$list" || [ -f "$work/old$begun" ]; then
    # To the folder, which is made when it is not there.
    rsync -s "$@" "$work/$begun" "$to"
fi
remove "$work/first" "$@"
for part in 1 2 3; do
    if [ -s "$work/$part" ]; then send "$work/$part" "$@"; fi
done
remove "$work/last" "$@"
rsync -s --checksum "$@" "$from$list" "$to"
printf '%s\n' "$begun" >"$work/done"
if ! cmp -s "$from$list" "$work/old$list" || [ -f "$work/old$begun" ]; then
    lack "$work/done"
    rsync -s --dirs --delete-missing-args --files-from="$work/done" "$@" "$work/nothing/" "$to"
fi
