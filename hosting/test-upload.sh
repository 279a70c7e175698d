#!/bin/sh
# Tries the order of hosting/upload.sh, and that rclone's in hosting/README.md ends alike, on local folders:
# test-upload.sh PATH/TO/lofte.
set -eu

hosting=$(cd "$(dirname "$0")" && pwd)
lofte=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    printf 'upload: %s\n' "$1" >&2
    exit 1
}
same() {
    diff -r --exclude=.well-known "$folder/site" "$1" || fail "$1 is not the site"
}

# Two editions: in the second a page is gone, one is new, and every other page and the style sheet differ.
cp -R "$hosting/../content" "$folder/content"
cp -R "$hosting/../templates" "$folder/templates"
build() {
    "$lofte" build --quiet --compress --content "$folder/content" --templates "$folder/templates" \
        --output "$folder/site" --today 2024-11-01 2>/dev/null
}
build
sh "$hosting/upload.sh" "$folder/site" "$folder/server"
same "$folder/server"
mkdir -p "$folder/server/.well-known"
echo prov >"$folder/server/.well-known/prov"
cp -R "$folder/server" "$folder/bucket"
cp -p "$folder/server/om/kontakt/index.html" "$folder/kept.html"

mv "$folder/content/2021/centrummiljon/belysning.md" "$folder/content/2021/centrummiljon/lampor.md"
echo '/* ny */' >>"$folder/templates/stil.css"
build
sh "$hosting/upload.sh" "$folder/site" "$folder/server" --itemize-changes >"$folder/log"
same "$folder/server"
test -f "$folder/server/.well-known/prov" || fail "removed .well-known"

# What came when: 1 assets, 2 pages and data, 3 feeds, 4 deletions, 5 the list; around it all a note of what is under way.
awk '
    / [^ ]*\/$/ || /\.lofte-upload$/ { next }
    # Of the two lists the first is the old one, fetched.
    /\.lofte-manifest$/ && !lists++ { next }
    { kind = 1 }
    /\.html(\.gz)?$/ || / data\// { kind = 2 }
    /\.xml(\.gz)?$/ || /robots\.txt/ { kind = 3 }
    /^\*deleting/ { kind = 4 }
    /\.lofte-manifest$/ { kind = 5 }
    { count[kind]++ }
    kind < latest { print "too late: " $0; wrong = 1 }
    kind > latest { latest = kind }
    END {
        for (kind = 1; kind <= 5; kind++) if (!count[kind]) { print "nothing of kind " kind; wrong = 1 }
        printf "upload.sh: %d assets, then %d pages and data, then %d feeds, then %d removed, then the list\n", \
            count[1], count[2], count[3], count[4]
        exit wrong
    }' "$folder/log" || fail "the order is wrong"

# A second time there is nothing to do, also with other times.
find "$folder/site" -type f -exec touch -d 2020-01-01 {} +
sh "$hosting/upload.sh" "$folder/site" "$folder/server" --itemize-changes >"$folder/log"
# The one line is the old list, fetched.
sed -i '1{/\.lofte-manifest$/d}' "$folder/log"
test ! -s "$folder/log" || fail "sent again what had not changed: $(head -n 3 "$folder/log")"

# A file becomes a folder, and a folder a file.
cp -Rp "$folder/site" "$folder/whole"
rm -r "$folder/site/om"
echo prov >"$folder/site/om"
mkdir "$folder/site/robots.txt.ny"
mv "$folder/site/robots.txt" "$folder/site/robots.txt.ny/index.html"
mv "$folder/site/robots.txt.ny" "$folder/site/robots.txt"
awk -F '\t' '
    $1 == "file" && $4 ~ /^om\// { next }
    $1 == "file" && $4 == "robots.txt" { print "file\t-\t-\tom"; print "file\t-\t-\trobots.txt/index.html"; next }
    { print }' "$folder/whole/.lofte-manifest" >"$folder/site/.lofte-manifest"
sh "$hosting/upload.sh" "$folder/site" "$folder/server" || fail "stopped where a folder became a file"
same "$folder/server"
rm -r "$folder/site"
mv "$folder/whole" "$folder/site"

# What is not ours stays: beside the site, in its folders, and in a folder that is somebody else's altogether.
printf -- '---\nrubrik: Tillfällig\n---\n' >"$folder/content/om/tillfallig.md"
build
sh "$hosting/upload.sh" "$folder/site" "$folder/server"
mkdir -p "$folder/server/dokument"
echo ditt >"$folder/server/dokument/avtal.txt"
echo ditt >"$folder/server/om/tillfallig/karta.txt"
rm "$folder/content/om/tillfallig.md"
build
sh "$hosting/upload.sh" "$folder/site" "$folder/server" || fail "stopped where a folder is gone but for a file of others"
for file in dokument/avtal.txt om/tillfallig/karta.txt; do
    test -f "$folder/server/$file" || fail "removed $file, which is not ours"
done
test ! -f "$folder/server/om/tillfallig/index.html" || fail "left a page that is gone"
mkdir -p "$folder/home/.ssh" "$folder/tom"
echo nyckel >"$folder/home/.ssh/authorized_keys"
cp -R "$folder/home" "$folder/home-before"
for target in "$folder/home" lofte@server: lofte@server:/ 'lofte@server:~' lofte@server:. ./ / -- -e .. "$folder/tom/../home"; do
    status=0
    sh "$hosting/upload.sh" "$folder/site" "$target" >/dev/null 2>"$folder/log" || status=$?
    test "$status" -eq 2 || fail "did not refuse $target (status $status): $(cat "$folder/log")"
done
diff -r "$folder/home-before" "$folder/home" || fail "changed a folder that is not ours"
sh "$hosting/upload.sh" "$folder/site" "$folder/tom" || fail "refused an empty folder"
same "$folder/tom"

if command -v rclone >/dev/null 2>&1; then
    # The commands as they stand in the README, with local folders.
    # shellcheck disable=SC2016 # the fences of Markdown
    sed -n '/^```sh rclone/,/^```$/p' "$hosting/README.md" | grep -v '^```' |
        sed "s|site/|$folder/site/|g; s|lagring:medborgarlofte/|$folder/bucket/|g" >"$folder/rclone.sh"
    test -s "$folder/rclone.sh" || fail "no commands for rclone in hosting/README.md"
    sh -eu "$folder/rclone.sh" 2>"$folder/log" || fail "rclone: $(cat "$folder/log")"
    same "$folder/bucket"
    echo 'rclone: the same site'
else
    echo 'rclone: not tried, it is not installed'
fi
