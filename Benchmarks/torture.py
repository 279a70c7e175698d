"""Kills builds at moments spread over their whole length, and looks at what is left: `make torture` prints it.

    python3 Benchmarks/torture.py PATH/TO/lofte [--kills 1000] [--activities 400] [--races 1000]

Each build changes every page of a site. After each kill the site must be the one before or the one after, whole (told by
the manifest's checksums); files that are not lofte's must be there; and the next build must leave nothing behind. Then a
build that takes pages away is killed, and the one that clears up after it too: no page may come back. Then the
same when the disk is full, when the folder cannot be written to, when a source vanishes, and when a file turns into a
folder; when files, links, pipes and folders change places while they are read; and when files are large and memory is not.
Exits 1 when anything is not as it must be.
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


SECRET = b"HEMLIGT-UTANFOR-MAPPEN"


def swapper(first, second):
    """Starts a process that lets two names change places as fast as it can (renameat2 with RENAME_EXCHANGE)."""
    return subprocess.Popen(
        [sys.executable, "-c",
         "import ctypes, sys\nlibc = ctypes.CDLL(None)\na, b = (name.encode() for name in sys.argv[1:])\n"
         "while True: libc.renameat2(-100, a, -100, b, 2)", first, second])


# The least that a site must say of itself.
SETTINGS = "namn: Prov\nadress: https://prov.example/\nutgivare:\n  namn: Provkommun\n"


def races(lofte, count):
    """Builds while something of the content, or of what is published, changes places with a link, a pipe or a folder.

    Nothing from outside may come out, nothing may hang, and what is built must be whole.
    """
    kinds = ["link", "absolute link", "pipe", "folder", "folder for a link", "hidden link", "template", "published"]
    totals = {"outside": 0, "hung": 0, "status 0": 0, "status 1": 0, "status 2": 0, "status 3": 0, "other": 0}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        outside = folder / "outside"
        outside.mkdir()
        (outside / "karta.txt").write_bytes(SECRET)
        (outside / "sida.md").write_bytes(b"---\nrubrik: Sida\n---\n\n" + SECRET + b"\n")
        for number in range(count):
            kind = kinds[number % len(kinds)]
            place = folder / f"run-{number}"
            content = place / "content"
            content.mkdir(parents=True)
            (content / "webbplats.yml").write_text(SETTINGS, "utf-8")
            (content / "index.md").write_text("---\nrubrik: Start\n---\n", "utf-8")
            mine, theirs = content / "om/karta.txt", content / "om/.annan"
            # Many files, so that some time goes by between the listing and the reading of the last.
            for name in range(20):
                path = content / f"om/a{name}.txt"
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(b"inne" * 1000)
            mine.write_bytes(b"inne")
            (content / "om/sida.md").write_text("---\nrubrik: Sida\n---\n\nInne.\n", "utf-8")
            (content / "om/.hemlig").write_bytes(SECRET)
            templates = TEMPLATES
            arguments = []
            if kind == "link":
                theirs.symlink_to("../../../outside/karta.txt")
            elif kind == "absolute link":
                mine, theirs = content / "om/sida.md", content / "om/.annan"
                theirs.symlink_to(outside / "sida.md")
            elif kind == "pipe":
                os.mkfifo(theirs)
            elif kind == "folder":
                theirs.mkdir()
            elif kind == "folder for a link":
                mine, theirs = content / "om", content / ".annan"
                theirs.symlink_to(outside)
            elif kind == "hidden link":
                theirs.symlink_to(".hemlig")
            elif kind == "template":
                templates = place / "templates"
                shutil.copytree(TEMPLATES, templates)
                (outside / "stil.css").write_bytes(SECRET)
                mine, theirs = templates / "stil.css", templates / ".annan"
                theirs.symlink_to(outside / "stil.css")
            else:
                shutil.copytree(content, place / "before")
                subprocess.run([lofte, "build", "--quiet", "--content", place / "before", "--templates", TEMPLATES,
                                "--output", place / "old", "--today", "2026-01-01"], capture_output=True)
                mine, theirs = place / "old/.lofte-manifest", place / "old/.annan"
                os.mkfifo(theirs)
                arguments = ["--against", place / "old"]
            process = swapper(mine, theirs)
            try:
                run = subprocess.run(
                    [lofte, "build", "--quiet", "--content", content, "--templates", templates, "--output",
                     place / "site", "--today", "2026-01-01", *arguments],
                    stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
                key = f"status {run.returncode}"
                totals[key if key in totals else "other"] += 1
                if key not in totals:
                    print(f"  race {number} ({kind}): {key}: {run.stderr.decode()[:300]}")
            except subprocess.TimeoutExpired:
                totals["hung"] += 1
                print(f"  race {number} ({kind}): hung  <-- wrong")
            finally:
                process.kill()
                process.wait()
            if (place / "site").is_dir() and any(
                    SECRET in path.read_bytes() for path in (place / "site").rglob("*") if path.is_file()):
                totals["outside"] += 1
                print(f"  race {number} ({kind}): a file from outside was published  <-- wrong")
            shutil.rmtree(place)
    print(f"{count} races: " + ", ".join(f"{name}: {value}" for name, value in totals.items()))
    return not (totals["outside"] or totals["hung"] or totals["other"])


def peak(arguments, limit=None):
    """Runs a program and gives its status, its greatest memory in MB and what it said on standard error."""
    script = ("import os, resource, subprocess, sys\n"
              "limit = int(sys.argv[1])\n"
              "if limit: resource.setrlimit(resource.RLIMIT_AS, (limit, limit))\n"
              "run = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL)\n"
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
              "sys.exit(run.returncode if run.returncode >= 0 else 128 - run.returncode)")
    run = subprocess.run([sys.executable, "-c", script, str(limit or 0), *arguments], capture_output=True)
    return run.returncode, int(run.stdout.split()[-1]), run.stderr.decode().strip()


def sparse(path, size, head=b""):
    """A film of zeros: its boxes reach to its end."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rest = size - len(head)
    with open(path, "wb") as file:
        file.write(head + rest.to_bytes(4, "big") + b"mdat")
        file.truncate(size)


def large_files(lofte):
    """Films and many documents: memory follows from the pages, and too large a file is told of."""
    mp4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x08moov"
    good = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        content = folder / "content"
        content.mkdir()
        (content / "webbplats.yml").write_text(SETTINGS, "utf-8")
        (content / "index.md").write_text("---\nrubrik: Start\n---\n", "utf-8")
        build = [lofte, "build", "--quiet", "--content", content, "--templates", TEMPLATES, "--output", folder / "site",
                 "--today", "2026-01-01"]

        def trial(name, status, megabytes, limit=None):
            code, memory, errors = peak(build, limit)
            fine = code == status and memory < megabytes
            print(f"{name}: status {code}, {memory} MB at most{'' if fine else '  <-- wrong'}")
            if errors:
                print(f"  {errors.splitlines()[0]}")
            return fine

        good = trial("a site without large files", 0, 100) and good
        sparse(content / "om/film.mp4", 3 << 30, mp4)
        good = trial("a film of 3 GiB, more than is allowed", 1, 100) and good
        sparse(content / "om/film.mp4", 1_000_000_000, mp4)
        good = trial("a film of 1 GB", 0, 100) and good
        good = trial("the same, published already", 0, 100) and good
        same = (folder / "site/om/film.mp4").stat().st_size == 1_000_000_000
        (content / "om/film.mp4").unlink()
        for number in range(20):
            sparse(content / f"om/film-{number}.mp4", 50_000_000, mp4)
        good = trial("20 files of 50 MB in 600 MB of addresses (ulimit -v)", 0, 150, 600 << 20) and good
        shutil.rmtree(content / "om")
        for number in range(20):
            sparse(content / f"om/dokument-{number}.mp4", 30_000_000, mp4)
        good = trial("20 files of 30 MB, which rules see whole, in the same", 0, 250, 600 << 20) and good
        return good and same


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
    parser.add_argument("--races", type=int, default=1000)
    parser.add_argument("--only-files", action="store_true", help="only the races and the large files")
    parser.add_argument("--permissions", action="store_true", help="only what may not be read or written")
    options = parser.parse_args()
    lofte = options.lofte.resolve()
    if options.only_files:
        results = [races(lofte, options.races), large_files(lofte)]
        sys.exit(0 if all(results) else 1)
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
    good = races(lofte, options.races) and good
    good = large_files(lofte) and good
    full = full_disk(lofte, 100)
    if full is None:
        print("disk full: not tried, since no small disk may be mounted here")
    sys.exit(0 if good and full is not False else 1)


if __name__ == "__main__":
    main()
