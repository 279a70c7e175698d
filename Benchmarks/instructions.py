"""How many instructions a fixed build takes, against the figure that was recorded: the guard of the program's speed in CI.

    python3 Benchmarks/instructions.py PATH/TO/lofte [--record]

Builds 200 activities (corpus.py) with lofte under `valgrind --tool=callgrind`, which counts instructions and not time, so
that a busy machine changes nothing. Fails when there are more than a tenth more than recorded in instructions.json; says so
when there are more than a tenth fewer, which is worth recording. `make bench-guard-record` records; do it with the change that
is the reason, and give that reason in the commit. The figure holds for one kind of processor and one version of Swift; on
others it says so and does not judge.
"""
import argparse
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import corpus

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
RECORD = HERE / "instructions.json"
ACTIVITIES = 200
TOLERANCE = 0.10


def swift_version():
    text = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"Swift version (\d+\.\d+)", text)
    return found.group(1) if found else "unknown"


def count(program):
    """Instructions of a cold build and of one in which nothing has changed."""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        corpus.make(ACTIVITIES, scratch / "corpus")
        # Symbols suffice; valgrind cannot read all of Swift's debugging information.
        stripped = scratch / "lofte"
        shutil.copy(program, stripped)
        subprocess.run(["strip", "-g", stripped], check=True)
        figures = {}
        for name in ("cold", "unchanged"):
            run = subprocess.run(
                ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", stripped, "build", "--quiet",
                 "--content", scratch / "corpus/content", "--templates", PROJECT / "templates",
                 "--output", scratch / "site", "--today", "2024-06-01"],
                capture_output=True, text=True, stdin=subprocess.DEVNULL)
            found = re.search(r"Collected : (\d+)", run.stderr)
            if run.returncode != 0 or not found:
                sys.exit(f"the build under callgrind failed:\n{run.stderr[-2000:]}")
            figures[name] = int(found.group(1))
        pages = len(list((scratch / "site").rglob("*.html")))
        if pages < ACTIVITIES:
            sys.exit(f"only {pages} pages were built")
        return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lofte", type=pathlib.Path)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    kind = {"processor": platform.machine(), "swift": swift_version()}
    figures = count(options.lofte)
    if options.record:
        RECORD.write_text(json.dumps({**kind, **figures}, indent=2) + "\n", "utf-8")
        print(f"recorded: {figures}")
        return
    recorded = json.loads(RECORD.read_text("utf-8"))
    if any(recorded[key] != value for key, value in kind.items()):
        print(f"no figure for {kind}, only for {recorded['processor']} and Swift {recorded['swift']}: {figures}, not judged")
        return
    failed = False
    for name, figure in figures.items():
        change = figure / recorded[name] - 1
        print(f"{name}: {figure / 1e6:.0f} million instructions, {change:+.1%} of what is recorded")
        failed = failed or change > TOLERANCE
        if change < -TOLERANCE:
            print("  so much fewer is worth recording: make bench-guard-record")
    if failed:
        sys.exit("more than a tenth more than recorded: find out why, or record it with the reason (make bench-guard-record)")


if __name__ == "__main__":
    main()
