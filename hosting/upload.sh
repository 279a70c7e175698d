#!/bin/sh
# Sends a built site to a server's folder by rsync, so that no page is there before what it needs:
#
#   upload.sh site/ user@host:/srv/lofte/site/ [RSYNC-OPTION …]
#
# The folder must be lofte's alone: what is in it and not in the site is removed, but for .well-known/. Each file is whole at
# any moment, but for a while new pages stand beside old ones; hosting/README.md says how to replace all in one step.
set -eu

if [ "$#" -lt 2 ]; then
    sed -n 's/^#   upload/upload/p' "$0" >&2
    exit 2
fi
from=${1%/}/
to=${2%/}/
shift 2
test -f "$from.lofte-manifest" || {
    echo "$from är ingen webbplats som lofte har byggt" >&2
    exit 2
}

# By checksum, and without the times: what has not changed keeps its time on the server, and readers what they have cached.
# By force, since a folder may have become a file; what is left for later is hidden and not excluded, which would protect it
# from that.
send() { rsync --recursive --links --checksum --delay-updates --force "$@"; }

# What others read to find pages, and the list of files: when the pages are there.
last='--filter=H_*.xml --filter=H_*.xml.gz --filter=H_/robots.txt* --filter=H_/.lofte-manifest*'
# In this order: pictures, style sheets and files; pages and data; feeds, maps and the list; and then what is gone.
# shellcheck disable=SC2086 # a list of words
send $last --filter='H *.html' --filter='H *.html.gz' --filter='H /data/' "$@" "$from" "$to"
# shellcheck disable=SC2086
send $last "$@" "$from" "$to"
send "$@" "$from" "$to"
send --delete-after --filter='protect /.well-known/' "$@" "$from" "$to"
