"""Kills builds at moments spread over their whole length, and looks at what is left: `make torture` prints it.

    python3 Benchmarks/torture.py PATH/TO/lofte [--kills 1000] [--activities 400]

Each build changes every page of a site. After each kill the site must be the one before or the one after, whole (told by
the manifest's checksums); files that are not lofte's must be there; and the next build must leave nothing behind. Then a
build that takes pages away is killed, and the one that clears up after it too: no page may come back. Then the
same when the disk is full, when the folder cannot be written to, when a source vanishes, and when a file turns into a
folder. Exits 1 when anything is not as it must be.
"""
import argparse
import hashlib
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import corpus

PROJECT = pathlib.Path(__file__).resolve().parent.parent
TEMPLATES = pathlib.Path(os.environ.get("LOFTE_TORTURE_TEMPLATES", PROJECT / "templates"))
NOBODY = 65534
FOREIGN = {"CNAME": b"www.arboga.se\n", "om-oss/egen.html": b"<p>Egen</p>\n", ".git/HEAD": b"ref: refs/heads/main\n"}


ADDRESSES = ["https://ett.example.org/lofte/", "https://tva.example.org/lofte/"]


def build(lofte, content, output, address):
    """A build for an address, which stands in every page."""
    return subprocess.Popen(
        [lofte, "build", "--quiet", "--content", content, "--templates", TEMPLATES, "--output", output,
         "--today", "2026-01-01", "--base-url", address],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def faults_of(site, addresses):
    """What is wrong with a site: not whole, mixed, or without a foreign file."""
    try:
        lines = (site / ".lofte-manifest").read_text("utf-8").splitlines()
    except OSError as error:
        return [f"no manifest: {error}"]
    faults = []
    if not any(f"address\t{address}" in lines for address in addresses):
        faults.append("of another address")
    known = {".lofte-manifest"}
    for line in lines:
        fields = line.split("\t")
        if fields[0] != "file":
            continue
        known.add(fields[3])
        try:
            data = (site / fields[3]).read_bytes()
        except OSError as error:
            faults.append(f"{fields[3]}: {error.strerror}")
            continue
        if len(data) != int(fields[1]) or hashlib.sha256(data).hexdigest() != fields[2]:
            faults.append(f"{fields[3]}: other bytes")
    for path, data in FOREIGN.items():
        known.add(path)
        if not (site / path).is_file() or (site / path).read_bytes() != data:
            faults.append(f"{path}: a foreign file is lost")
    there = {str(path.relative_to(site)) for path in site.rglob("*") if not path.is_dir()}
    return faults + [f"{path}: left behind" for path in sorted(there - known)]


def leftovers(folder):
    return [path.name for path in folder.iterdir() if path.name not in ("site", "content", "fewer")]


def kills(lofte, folder, count):
    """Kills at `count` moments; gives the number of faults of each kind."""
    content, site = folder / "content", folder / "site"
    build(lofte, content, site, ADDRESSES[0]).wait()
    for path, data in FOREIGN.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(data)
    lengths = []
    for address in reversed(ADDRESSES):
        started = time.monotonic()
        build(lofte, content, site, address).wait()
        lengths.append(time.monotonic() - started)
    print(f"a build takes {max(lengths):.2f} s")
    totals = {"killed": 0, "ended before": 0, "old": 0, "new": 0, "broken": 0, "leftovers": 0, "next failed": 0}
    pick = random.Random(1)
    for number in range(count):
        address = ADDRESSES[(number + 1) % 2]
        before = (site / ".lofte-manifest").read_bytes()
        process = build(lofte, content, site, address)
        # Over the whole build and a little beyond; a machine that others use is now slow and now fast.
        time.sleep(statistics.median(lengths) * 1.2 * pick.random())
        process.send_signal(signal.SIGKILL)
        _, _ = process.communicate()
        totals["killed" if process.returncode == -signal.SIGKILL else "ended before"] += 1
        faults = faults_of(site, ADDRESSES)
        totals["broken"] += bool(faults)
        totals["old" if (site / ".lofte-manifest").read_bytes() == before else "new"] += 1
        started = time.monotonic()
        process = build(lofte, content, site, address)
        _, errors = process.communicate()
        lengths = (lengths + [time.monotonic() - started])[-9:]
        totals["next failed"] += process.returncode != 0
        faults += faults_of(site, [address])
        left = leftovers(folder)
        totals["leftovers"] += bool(left)
        for fault in faults[:3] + left[:3]:
            print(f"  kill {number}: {fault}")
        if process.returncode:
            print(f"  kill {number}: the next build: {errors.decode()[:300]}")
    return totals


def clean_ups(lofte, folder, area, tries):
    """Kills a build that takes pages away, and the build that clears up after it: no page comes back, and none is lost."""
    content, site, fewer = folder / "content", folder / "site", folder / "fewer"
    shutil.copytree(content, fewer)
    shutil.rmtree(fewer / area.relative_to(content))
    pick = random.Random(2)
    lengths, faults = [], []
    for number in range(tries):
        build(lofte, content, site, ADDRESSES[0]).wait()
        # The first late, when the old tree is being removed; the second anywhere, when what it left is.
        for part in (0.5 + 0.6 * pick.random(), pick.random()):
            process = build(lofte, fewer, site, ADDRESSES[1])
            if lengths:
                time.sleep(statistics.median(lengths) * part)
                process.send_signal(signal.SIGKILL)
            process.communicate()
        started = time.monotonic()
        last = build(lofte, fewer, site, ADDRESSES[1])
        last.communicate()
        lengths = (lengths + [time.monotonic() - started])[-9:]
        found = faults_of(site, [ADDRESSES[1]]) + leftovers(folder)
        if last.returncode:
            found.append(f"the last build: status {last.returncode}")
        faults += [f"clean-up {number}: {fault}" for fault in found]
    shutil.rmtree(fewer)
    build(lofte, content, site, ADDRESSES[0]).wait()
    print(f"a build that takes pages away and the one that clears up, both killed, {tries} times: {len(faults)} faults")
    for fault in faults[:5]:
        print(f"  {fault}  <-- wrong")
    return not faults


def trial(name, lofte, folder, prepare, restore, statuses=(3,)):
    """A build that must fail: with the right status, a message, and the old site whole."""
    content, site = folder / "content", folder / "site"
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    prepare()
    try:
        process = build(lofte, content, site, ADDRESSES[1])
        _, errors = process.communicate()
    finally:
        restore()
    message = errors.decode().strip().splitlines()
    same = before == {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    good = process.returncode in statuses and same and message
    print(f"{name}: status {process.returncode}, old site {'whole' if same else 'BROKEN'}"
          f"{'' if good else '  <-- wrong'}\n  {message[0] if message else '(no message)'}")
    again = build(lofte, content, site, ADDRESSES[0])
    again.communicate()
    if again.returncode != 0 or leftovers(folder):
        print(f"  the next build: status {again.returncode}, left: {leftovers(folder)}  <-- wrong")
        good = False
    return bool(good)


def moving_sources(lofte, folder, area, tries):
    """Sources that vanish, or turn into folders, while they are read: whatever the build says, the site is whole."""
    content, site = folder / "content", folder / "site"
    statuses, faults = {}, []
    length = time.monotonic()
    build(lofte, content, site, ADDRESSES[0]).wait()
    length = time.monotonic() - length
    for number in range(tries):
        address = ADDRESSES[number % 2]
        process = build(lofte, content, site, address)
        # Reading comes first and is soon over.
        time.sleep(length * 0.3 * number / tries)
        moved = area if number % 2 else sorted(area.glob("aktivitet-*.md"))[-1]
        moved.rename(folder / "away")
        if moved is not area:
            moved.mkdir()
        _, errors = process.communicate()
        if moved is not area:
            moved.rmdir()
        (folder / "away").rename(moved)
        statuses[process.returncode] = statuses.get(process.returncode, 0) + 1
        if process.returncode not in (0, 1, 3) or (process.returncode and not errors.strip()):
            faults.append(f"status {process.returncode}: {errors.decode()[:200]}")
        faults += faults_of(site, ADDRESSES)
        again = build(lofte, content, site, ADDRESSES[0])
        again.communicate()
        faults += faults_of(site, [ADDRESSES[0]]) + leftovers(folder)
    told = ", ".join(f"status {status}: {count}" for status, count in sorted(statuses.items()))
    print(f"sources that vanish or turn into folders while they are read, {tries} times: {told}; {len(faults)} faults")
    for fault in faults[:3]:
        print(f"  {fault}  <-- wrong")
    return not faults


def permissions(lofte, folder, area):
    """What may not be read or written, for somebody to whom not everything is allowed."""
    site = folder / "site"
    good = trial("a source that may not be read", lofte, folder, lambda: area.chmod(0), lambda: area.chmod(0o755))
    return trial("a read-only folder", lofte, folder, lambda: (folder.chmod(0o555), site.chmod(0o555)),
                 lambda: (folder.chmod(0o755), site.chmod(0o755))) and good


def permissions_as_nobody(lofte, activities):
    """The same from root, by a process that is nobody's; None where there is no way to be nobody."""
    if not shutil.which("setpriv"):
        return None
    with tempfile.TemporaryDirectory(dir="/tmp") as scratch:
        folder = pathlib.Path(scratch)
        shutil.copytree(PROJECT / "Benchmarks", folder / "Benchmarks", ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "content").mkdir()
        shutil.copy(PROJECT / "content/webbplats.yml", folder / "content")
        shutil.copy(lofte, folder / "lofte")
        shutil.copytree(TEMPLATES, folder / "templates")
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, NOBODY, NOBODY)
        return subprocess.run(
            ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", sys.executable,
             folder / "Benchmarks/torture.py",
             folder / "lofte", "--permissions", "--activities", str(activities)],
            env={**os.environ, "TMPDIR": str(folder), "LOFTE_TORTURE_TEMPLATES": str(folder / "templates")}).returncode == 0


def full_disk(lofte, activities):
    """The same on a disk that is too small; None where no such disk can be made."""
    with tempfile.TemporaryDirectory() as disk:
        folder = pathlib.Path(disk)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400M", "lofte-torture", disk],
                          capture_output=True).returncode != 0:
            return None
        try:
            corpus.make(activities, folder / "made")
            shutil.move(folder / "made/content", folder / "content")
            shutil.rmtree(folder / "made")
            build(lofte, folder / "content", folder / "site", ADDRESSES[0]).wait()
            needed = sum(path.stat().st_size for path in (folder / "site").rglob("*") if path.is_file())
            used = shutil.disk_usage(disk).used
            good = True
            for share in (0, 0.3, 0.7):
                size = (used + int(needed * share)) // 4096 * 4096
                good = trial(
                    f"disk full ({share:.0%} of the way)", lofte, folder,
                    lambda size=size: subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True),
                    lambda: subprocess.run(["mount", "-o", "remount,size=400M", disk], check=True)) and good
            return good
        finally:
            subprocess.run(["umount", "-l", disk])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lofte", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--activities", type=int, default=400)
    parser.add_argument("--permissions", action="store_true", help="only what may not be read or written")
    options = parser.parse_args()
    lofte = options.lofte.resolve()
    good = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        corpus.make(options.activities, folder / "made")
        shutil.move(folder / "made/content", folder / "content")
        shutil.rmtree(folder / "made")
        if options.permissions:
            area = sorted((folder / "content").glob("*/omrade-1"))[0]
            build(lofte, folder / "content", folder / "site", ADDRESSES[0]).wait()
            sys.exit(0 if permissions(lofte, folder, area) else 1)
        totals = kills(lofte, folder, options.kills)
        print(", ".join(f"{name}: {count}" for name, count in totals.items()))
        good = not (totals["broken"] or totals["leftovers"] or totals["next failed"])
        site, page = folder / "site", folder / "content/index.md"
        area = sorted((folder / "content").glob("*/omrade-1"))[0]
        good = clean_ups(lofte, folder, area, max(1, options.kills // 4)) and good

        def vanish():
            page.rename(folder / "content/.gone")

        def into_folder():
            vanish()
            page.mkdir()

        def back():
            if page.is_dir():
                page.rmdir()
            (folder / "content/.gone").rename(page)

        good = trial("a source vanishes", lofte, folder, vanish, back, (1,)) and good
        good = trial("a file turns into a folder", lofte, folder, into_folder, back, (1,)) and good
        good = moving_sources(lofte, folder, area, 200) and good
        if os.geteuid() == 0:
            as_nobody = permissions_as_nobody(lofte, 50)
            if as_nobody is None:
                print("a folder that cannot be read or written: not tried as root, to whom everything is allowed")
            good = as_nobody is not False and good
        else:
            good = permissions(lofte, folder, area) and good
    full = full_disk(lofte, 100)
    if full is None:
        print("disk full: not tried, since no small disk may be mounted here")
    sys.exit(0 if good and full is not False else 1)


if __name__ == "__main__":
    main()
