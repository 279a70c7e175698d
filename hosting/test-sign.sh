#!/bin/sh
# Tries that lofte and minisign take each other's keys and signatures: test-sign.sh PATH/TO/lofte. minisign is Debian's.
set -eu

hosting=$(cd "$(dirname "$0")" && pwd)
lofte=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

passed=0
expect() {
    wanted=$1
    shift
    status=0
    "$@" >output 2>&1 </dev/null || status=$?
    if [ "$status" != "$wanted" ]; then
        printf 'status %s, not %s: %s\n' "$status" "$wanted" "$*" >&2
        cat output >&2
        exit 1
    fi
    passed=$((passed + 1))
}
says() {
    grep -q -F -- "$1" output && passed=$((passed + 1)) && return
    printf 'this was not said: %s\n' "$1" >&2
    cat output >&2
    exit 1
}

"$lofte" build --quiet --content "$hosting/../content" --templates "$hosting/../templates" --today 2024-11-01 2>/dev/null
tab=$(printf '\t')
list=site/.lofte-manifest
address=$(sed -n "s/^address$tab//p" "$list")

# -- keys of lofte's
expect 0 "$lofte" sign --new-key lofte.key
expect 0 "$lofte" sign --secret-key lofte.key --serial 7
expect 0 minisign -V -p lofte.key.pub -m "$list"
says "serial:7${tab}day:2024-11-01${tab}address:$address"
expect 0 minisign -V -P "$(tail -n 1 lofte.key.pub)" -m "$list"
expect 0 minisign -S -s lofte.key -m "$list" -t "lofte publication${tab}serial:8${tab}day:2024-11-01${tab}address:$address"
expect 0 "$lofte" verify --published site --key lofte.key.pub
says 'publicering 8'

# -- keys of minisign's
expect 0 minisign -G -W -p minisign.pub -s minisign.key
expect 0 "$lofte" sign --secret-key minisign.key --serial 9
expect 0 minisign -V -p minisign.pub -m "$list"
expect 0 "$lofte" verify --published site --key minisign.pub
expect 1 minisign -V -p lofte.key.pub -m "$list"
expect 1 "$lofte" verify --published site --key lofte.key.pub
# The same bytes, whoever signs.
cp "$list.minisig" own.minisig
expect 0 minisign -S -s minisign.key -m "$list" -t "lofte publication${tab}serial:9${tab}day:2024-11-01${tab}address:$address"
expect 0 cmp own.minisig "$list.minisig"

# -- what is no publication: right for minisign, and not for lofte
expect 0 minisign -S -s minisign.key -m "$list"
expect 0 minisign -V -p minisign.pub -m "$list"
expect 1 "$lofte" verify --published site --key minisign.pub
says 'säger inte vilken publicering det är'
expect 0 minisign -S -l -s minisign.key -m "$list" -t "lofte publication${tab}serial:9${tab}day:2024-11-01${tab}address:$address"
expect 1 "$lofte" verify --published site --key minisign.pub

# -- the old key vouches for the new one
expect 0 "$lofte" sign --secret-key lofte.key --endorse minisign.pub
expect 0 minisign -V -p lofte.key.pub -m minisign.pub
expect 0 "$lofte" verify --endorsed minisign.pub --key lofte.key.pub

# -- a pipe, so that the key is in no file and no argument
# shellcheck disable=SC2016 # for that shell
expect 0 sh -c 'cat "$2" | { "$1" sign --secret-key /dev/fd/3 --serial 10 3<&0 </dev/null; }' sh "$lofte" minisign.key
expect 0 minisign -V -p minisign.pub -m "$list"
says 'serial:10'

# -- every sign of the list and of the signature counts, for both alike
expect 0 "$lofte" sign --secret-key lofte.key --serial 11
python3 - "$lofte" <<'END'
import random
import subprocess
import sys

def verdicts():
    ours = subprocess.run([sys.argv[1], 'verify', '--quiet', '--published', 'site', '--key', 'lofte.key.pub'], capture_output=True)
    theirs = subprocess.run(['minisign', '-V', '-q', '-p', 'lofte.key.pub', '-m', 'site/.lofte-manifest'], capture_output=True)
    return ours.returncode, theirs.returncode

assert verdicts() == (0, 0)
random.seed(11)
for path in ('site/.lofte-manifest', 'site/.lofte-manifest.minisig'):
    with open(path, 'rb') as file:
        whole = file.read()
    for place in sorted(random.sample(range(len(whole)), 60)):
        changed = bytearray(whole)
        changed[place] ^= 1 << random.randrange(8)
        with open(path, 'wb') as file:
            file.write(changed)
        ours, theirs = verdicts()
        # lofte may say no where minisign says yes: of what nobody has signed it takes one form only.
        assert ours == 1, (path, place, ours, theirs)
    with open(path, 'wb') as file:
        file.write(whole)
END
passed=$((passed + 120))
printf 'lofte and minisign: %s things checked\n' "$passed"
