"""From save to the changed page answered by `lofte serve`: the median of a number of saves, in milliseconds.

    python3 Benchmarks/preview.py PATH/TO/lofte [--activities 50 1000] [--saves 15]

Makes a corpus in a temporary folder, starts the server, changes an activity's text as an editor does (a new file beside
it, renamed over it), and asks for its page until it has the new text. Plain Python 3; exits 1 when a limit is broken.
"""
import argparse
import http.client
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

LIMITS = {50: 150, 1000: 400}  # activities: milliseconds
PROJECT = pathlib.Path(__file__).resolve().parent.parent


def front_matter(**fields):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items()) + "---\n"


def make_corpus(folder, activities):
    """The settings of the project's own site, and promises of fifty activities each, of five areas."""
    content = folder / "content"
    content.mkdir()
    settings = (PROJECT / "content/webbplats.yml").read_text("utf-8")
    # Menus and the like name pages that are not here.
    kept = re.split(r"(?m)^(?:menyer|omdirigeringar|omdirigera|borttagna|logotyp):", settings)[0]
    (content / "webbplats.yml").write_text(kept, "utf-8")
    (content / "index.md").write_text(front_matter(rubrik="Våra löften") + "\nVi lovar.\n", "utf-8")
    for number in range(activities):
        year = 2000 + number // 50
        promise = content / str(year)
        area = promise / f"omrade-{number % 5}"
        area.mkdir(parents=True, exist_ok=True)
        (promise / "index.md").write_text(
            front_matter(rubrik=f"Löftet {year}", start=f"{year}-01-01", slut=f"{year}-12-31",
                         undertecknat=f"{year}-01-02", parter="[{namn: Polisen}, {namn: Kommunen}]")
            + "\nVi lovar.\n", "utf-8")
        (area / "index.md").write_text(front_matter(rubrik=f"Område {number % 5}", nummer=number % 5 + 1) + "\nText.\n", "utf-8")
        activity(area / f"aktivitet-{number}.md", number, year, "Från början.")
    return content


def activity(path, number, year, text):
    body = ("Vi går en runda på torget och talar med dem som är där. " * 8 + "\n\n") * 3
    path.with_suffix(".new").write_text(
        front_matter(rubrik=f"Aktivitet {number}", ansvarig="Kommunen", klart=f"{year}-12-01",
                     uppföljningar=f"\n  - {{datum: {year}-11-30, status: genomförd, text: Vi är klara.}}")
        + f"\n{text}\n\n{body}", "utf-8")
    os.replace(path.with_suffix(".new"), path)


def get(port, key, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers={"Cookie": f"lofte-{port}={key}"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8")
    finally:
        connection.close()


def wait_for(port, key, path, text, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if text in get(port, key, path)[1]:
                return time.monotonic()
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
        time.sleep(0.002)
    raise SystemExit(f"{path} never showed “{text}”")


def measure(program, activities, saves):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-bench-"))
    server = None
    try:
        content = make_corpus(folder, activities)
        log = open(folder / "log", "w+", encoding="utf-8")
        server = subprocess.Popen(
            [program, "serve", "--content", str(content), "--templates", str(PROJECT / "templates"),
             "--base-url", "https://example.se/lofte/"], stdout=log, stderr=log)
        port = key = None
        end = time.monotonic() + 60
        while port is None and time.monotonic() < end and server.poll() is None:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/_lofte/open/([0-9a-f]{32})", (folder / "log").read_text("utf-8"))
            if found:
                port, key = int(found[1]), found[2]
            else:
                time.sleep(0.05)
        if port is None:
            raise SystemExit((folder / "log").read_text("utf-8")[-2000:])
        changed = 2000 + (activities - 1) // 50
        number = activities - 1
        path = content / str(changed) / f"omrade-{number % 5}" / f"aktivitet-{number}.md"
        page = f"/lofte/{changed}/omrade-{number % 5}/aktivitet-{number}/"
        wait_for(port, key, page, "Från början.")
        times = []
        for save in range(saves):
            # Not in step with the server's own rests.
            time.sleep(0.3 + 0.037 * (save % 7))
            start = time.monotonic()
            activity(path, number, changed, f"Sparad gång {save}.")
            times.append((wait_for(port, key, page, f"Sparad gång {save}.") - start) * 1000)
        # What it costs to watch while nothing happens.
        def cpu():
            fields = pathlib.Path(f"/proc/{server.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        idle = None
        if os.path.exists(f"/proc/{server.pid}/stat"):
            time.sleep(1)
            before = cpu()
            time.sleep(5)
            idle = (cpu() - before) / 5 * 100
        return times, idle
    finally:
        if server and server.poll() is None:
            server.send_signal(signal.SIGINT)
            server.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--activities", type=int, nargs="+", default=[50, 1000])
    arguments.add_argument("--saves", type=int, default=15)
    options = arguments.parse_args()
    failed = False
    for activities in options.activities:
        times, idle = measure(options.program, activities, options.saves)
        median = statistics.median(times)
        limit = LIMITS.get(activities)
        verdict = "" if limit is None else f", limit {limit} ms" + ("" if median < limit else ": TOO SLOW")
        watching = "" if idle is None else f"; watching costs {idle:.1f} % of a processor"
        print(f"{activities} activities: {median:.0f} ms from save to answer "
              f"(median of {len(times)}; {min(times):.0f}–{max(times):.0f}){verdict}{watching}")
        failed = failed or (limit is not None and median >= limit)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
