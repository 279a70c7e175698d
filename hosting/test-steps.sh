#!/bin/sh
# Tries hosting/steps.sh as a host runs it, against a site that is published on loopback: test-steps.sh PATH/TO/lofte.
set -eu

hosting=$(cd "$(dirname "$0")" && pwd)
LOFTE=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
LOFTE_WAIT=0
LOFTE_TODAY=2024-11-01
export LOFTE LOFTE_WAIT LOFTE_TODAY
unset LOFTE_PUBLIC_KEY LOFTE_SIGNING_KEY LOFTE_FIRST LOFTE_ADDRESS LOFTE_ARCHIVE LOFTE_SITE GITHUB_ACTIONS GITLAB_CI

folder=$(mktemp -d)
server=
# shellcheck disable=SC2064 # the server's number is known later
trap 'test -z "$server" || kill "$server"; rm -rf "$folder"' EXIT

passed=0
expect() {
    wanted=$1
    shift
    status=0
    "$@" >"$folder/output" 2>&1 || status=$?
    if [ "$status" != "$wanted" ]; then
        printf 'status %s, not %s: %s\n' "$status" "$wanted" "$*" >&2
        cat "$folder/output" >&2
        exit 1
    fi
    passed=$((passed + 1))
}
says() {
    grep -q -- "$1" "$folder/output" && passed=$((passed + 1)) && return
    printf 'this was not said: %s\n' "$1" >&2
    cat "$folder/output" >&2
    exit 1
}
holds() {
    if "$@"; then passed=$((passed + 1)); else
        printf 'does not hold: %s\n' "$*" >&2
        exit 1
    fi
}
sums() { (cd "$1" && find . -type f -exec sha256sum {} + | sort); }
steps() { sh "$hosting/steps.sh" "$@"; }

# A project of its own, as a municipality has it.
mkdir "$folder/project" "$folder/published"
cd "$folder/project"
cp -R "$hosting/../templates" templates
cp -R "$hosting/../content" content
python3 "$hosting/earlier.py" "$folder/published" "$folder/port" &
server=$!
tries=0
while [ ! -s "$folder/port" ]; do
    tries=$((tries + 1))
    test "$tries" -lt 100
    sleep 0.1
done
host=http://127.0.0.1:$(cat "$folder/port")
sed -i "s|^adress:.*|adress: \"$host/lofte/\" # prov|" content/webbplats.yml

# -- no address in the host's settings: the content's is not taken
expect 2 steps published
says 'ange LOFTE_ADDRESS'
mkdir -p publish/published
expect 2 steps check
says 'ange LOFTE_ADDRESS'
LOFTE_ADDRESS=$host/lofte/
export LOFTE_ADDRESS
# An empty folder is not a site that is published for the first time.
expect 2 steps check
says 'har ingen .lofte-manifest'
rmdir publish/published

expect 0 steps program
says '^0\.'

# -- before anything is known of what is published
expect 2 steps check
says 'steps.sh published'

expect 2 steps published publish/published
says 'är ingen adress'

# -- the first publication: somebody says that it is
expect 3 steps published
says 'LOFTE_FIRST=yes'
expect 0 env LOFTE_FIRST=yes sh "$hosting/steps.sh" published
says 'den första publiceringen'
holds test "$(ls -A publish/published)" = first
expect 0 steps check
holds test -s publish/report.md
holds test -s publish/report.json
expect 0 steps publish
holds test -f publish/site/.lofte-manifest
expect 0 steps pack publish/artifact.tar
tar -tf publish/artifact.tar >"$folder/list"
holds grep -q -x ./.lofte-manifest "$folder/list"
holds grep -q -x ./index.html "$folder/list"
tar -C "$folder/published" -xf publish/artifact.tar

# -- the next one
printf '\nEn mening till.\n' >>content/om/index.md
expect 0 steps published
says 'hämtade det som är publicerat'
holds cmp publish/published/.lofte-manifest "$folder/published/.lofte-manifest"
holds cmp publish/published/data/aktiviteter.json "$folder/published/data/aktiviteter.json"
expect 0 steps check
# On the day that is tried, pages are updated in the future: an option that is handed on makes these warnings errors.
expect 1 steps check --strict
expect 0 steps publish
holds grep -q 'En mening till' publish/site/om/index.html
sums publish/site >"$folder/before"

# -- an error in the content: nothing is published
cp content/2024/bedragerier/index.md "$folder/kept.md"
printf -- '---\ntitel: [\n' >content/2024/bedragerier/index.md
expect 1 env GITLAB_CI=true sh "$hosting/steps.sh" check
says ': fel: '
holds grep -q '"severity": "critical"' publish/codequality.json
holds python3 -c 'import json; assert all(one["location"]["path"] for one in json.load(open("publish/codequality.json")))'
expect 1 steps check
expect 1 steps publish
says 'Inget är skrivet'
sums publish/site | holds cmp - "$folder/before"
cp "$folder/kept.md" content/2024/bedragerier/index.md

# -- something published would vanish
mv content/2021/centrummiljon/buskar.md "$folder/kept.md"
expect 1 steps check
expect 1 steps publish
sums publish/site | holds cmp - "$folder/before"
mv "$folder/kept.md" content/2021/centrummiljon/buskar.md
expect 0 steps check

# -- what does not answer as it should stops the publication
expect 3 steps published "$host/fel/"
says 'svarar 500'
expect 3 steps published http://127.0.0.1:9/
says 'svarar inte'
rm -rf publish/published
expect 3 steps published "$host/sida/"
says 'ingen lista från lofte'
expect 3 steps published "$host/annan/"
says 'listan för en annan webbplats'
expect 3 steps published "$host/flyttad/"
says 'leder någon annanstans (302)'
expect 3 steps published "$host/stubbe/"
says 'ingenting går att jämföra med'
expect 3 steps published "$host/utan-slut/"
says 'svarar inte'
expect 3 steps published "$host/langre/"
says 'svarar inte'
holds test ! -e publish/published
mkdir publish/published
printf 'viktigt\n' >publish/published/annat.txt
expect 2 steps published
says 'inte en mapp med det publicerade'
rm -r publish/published

# -- a list that is missing where there are pages, or that is cut off, does not turn the gate off
mv "$folder/published/.lofte-manifest" "$folder/list"
expect 3 steps published
says 'LOFTE_FIRST=yes'
head -c 900 "$folder/list" >"$folder/published/.lofte-manifest"
expect 3 steps published
says 'stämmer inte'
rm "$folder/published/.lofte-manifest"
expect 0 env LOFTE_FIRST=yes sh "$hosting/steps.sh" published
says 'första publiceringen av lofte'
mv "$folder/list" "$folder/published/.lofte-manifest"
expect 0 env LOFTE_FIRST=yes sh "$hosting/steps.sh" published
says 'ta bort LOFTE_FIRST'
holds test -f publish/published/.lofte-manifest
sed "s|$host/lofte/|$host/annan/|" "$folder/published/.lofte-manifest" >"$folder/list"
cp "$folder/published/.lofte-manifest" "$folder/kept.list"
cp "$folder/list" "$folder/published/.lofte-manifest"
expect 3 steps published
says "listan för en annan webbplats: $host/annan/"
expect 3 steps published "$host/annan/"
says 'stämmer inte'
cp "$folder/kept.list" "$folder/published/.lofte-manifest"
expect 0 steps published
expect 2 steps
expect 2 steps allt

# -- content does not choose what it is compared with, and nothing in it reaches a shell
cp content/webbplats.yml "$folder/kept.yml"
: >"$folder/port.log"
printf 'url = "file:///etc/hostname"\noutput = "%s/planted"\n' "$folder" >"$folder/project/planted.curl"
sums "$folder/project/content" >/dev/null
while IFS= read -r address; do
    {
        printf 'adress: '
        python3 -c 'import json, sys; print(json.dumps(sys.argv[1]))' "$address"
        sed '/^adress:/d' "$folder/kept.yml"
    } >content/webbplats.yml
    expect 0 steps published
    says "hämtade det som är publicerat på $host/lofte/"
    expect 1 steps check
    says 'webbplats.yml'
    expect 1 steps publish
    says 'Inget är skrivet'
done <<END
-K$folder/project/planted.curl
--config=planted.curl
-o$folder/planted
@$folder/kept.yml
file:///etc/hostname
https://elak.example/lofte/
$host/annan/
$host/lofte/../annan/
$host/lofte/\$(touch $folder/planted)/
$host/lofte/;touch $folder/planted/
$host/lofte/\`touch $folder/planted\`/
$host/lofte/ -o$folder/planted
|touch $folder/planted
END
cp "$folder/kept.yml" content/webbplats.yml
holds test ! -e "$folder/planted"
grep -q -v '^/lofte/' "$folder/port.log" && status=1 || status=0
holds test "$status" = 0
expect 0 steps check

# -- nor does an address that is none in the settings
while IFS= read -r address; do
    expect 2 env LOFTE_ADDRESS="$address" sh "$hosting/steps.sh" published
    says 'är ingen adress'
    expect 2 steps published "$address"
    says 'är ingen adress'
done <<END
-K$folder/project/planted.curl
-o$folder/planted
publish/published
file:///etc/hostname
$host/lofte/\$(touch $folder/planted)/
$host/lofte/;touch $folder/planted
https://
https://-x/
https:// a.se/
ftp://a.se/
END
holds test ! -e "$folder/planted"

# -- signed publications: build, sign with nothing but the list, publish
"$LOFTE" sign --quiet --new-key "$folder/key"
"$LOFTE" sign --quiet --new-key "$folder/other"
LOFTE_PUBLIC_KEY=$(tail -n 1 "$folder/key.pub")
export LOFTE_PUBLIC_KEY
expect 3 steps published
says 'är inte signerat'
expect 0 env LOFTE_FIRST=yes sh "$hosting/steps.sh" published
says 'inte signerat än'
expect 0 steps publish
publish_signed() {
    rm -rf publish/signed
    mkdir publish/signed
    cp publish/site/.lofte-manifest publish/signed
    LOFTE_SIGNING_KEY=$(cat "$1") sh "$hosting/steps.sh" sign publish/signed
}
expect 0 steps unchanged
expect 0 publish_signed "$folder/key"
cp publish/signed/.lofte-manifest.minisig publish/site/
cp -R publish/site/. "$folder/published"
expect 0 steps published
says 'hämtade det som är publicerat'
expect 0 steps check
expect 0 steps publish
holds test -f publish/site/.lofte-manifest.minisig
# the key of somebody else, in the signing and in what is published
sleep 1
expect 3 publish_signed "$folder/other"
says 'signerad med en annan nyckel'
expect 3 env LOFTE_PUBLIC_KEY="$(tail -n 1 "$folder/other.pub")" sh "$hosting/steps.sh" published
says 'stämmer inte'
expect 0 env LOFTE_PUBLIC_KEY="$(tail -n 1 "$folder/other.pub") $LOFTE_PUBLIC_KEY" sh "$hosting/steps.sh" published
# a list that was built for another address is not signed
sed 's|^address\t.*|address\thttps://elak.example/|' publish/site/.lofte-manifest >"$folder/list"
cp publish/site/.lofte-manifest "$folder/kept.list"
cp "$folder/list" publish/site/.lofte-manifest
expect 3 publish_signed "$folder/key"
says 'det som signerades är inte webbplatsen på'
holds test ! -e publish/signed/.lofte-manifest.minisig
cp "$folder/kept.list" publish/site/.lofte-manifest
# what is published was changed after it was signed, or something else came while this was built
expect 0 steps unchanged
sed -i 's/^day.*/day\t2024-10-31/' "$folder/published/.lofte-manifest"
expect 3 steps unchanged
says 'under tiden'
expect 3 steps published
says 'stämmer inte'
cp "$folder/kept.list" "$folder/published/.lofte-manifest"
unset LOFTE_PUBLIC_KEY
expect 0 steps published

# -- the program from an archive
mkdir -p "$folder/lofte-1/bin"
cp "$LOFTE" "$folder/lofte-1/bin/lofte"
tar -C "$folder" -czf "$folder/published/lofte-1.tar.gz" lofte-1
unset LOFTE
LOFTE_ARCHIVE=$host/lofte/lofte-1.tar.gz
LOFTE_ARCHIVE_SHA256=$(sha256sum "$folder/published/lofte-1.tar.gz" | cut -d ' ' -f 1)
export LOFTE_ARCHIVE LOFTE_ARCHIVE_SHA256
expect 0 steps program
expect 0 steps check
mv "$folder/published/lofte-1.tar.gz" "$folder/published/lofte-2.tar.gz"
expect 0 steps program
LOFTE_ARCHIVE=$host/lofte/lofte-2.tar.gz
LOFTE_ARCHIVE_SHA256=$(printf '' | sha256sum | cut -d ' ' -f 1)
expect 3 steps program
says 'kontrollsumman'

printf 'hosting/steps.sh: %s things checked\n' "$passed"
