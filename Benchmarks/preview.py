"""From save to the changed page answered by `lofte serve`: the median of a number of saves, in milliseconds.

    python3 Benchmarks/preview.py PATH/TO/lofte [--activities 50 1000] [--saves 15] [--varied]

Makes a corpus in a temporary folder, starts the server, changes an activity's text as an editor does (a new file beside
it, renamed over it), and asks for its page until it has the new text. Plain Python 3; exits 1 when a limit is broken.

With --varied the corpus is that of `corpus.py --varied`, and each time is set beside a cold build of the same content, taken
in turn with the saves, with the peak of memory of both.
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

import corpus

LIMITS = {50: 150, 1000: 400}  # activities: milliseconds
SHARES = {1000: 0.35, 10000: 0.2}  # activities: of a cold build
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


class Preview:
    """A running `lofte serve`, with what lets this program in."""

    def __init__(self, program, folder, *options):
        self.log = folder / "log"
        log = open(self.log, "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "serve", "--content", folder / "content", "--templates", PROJECT / "templates",
             "--base-url", "https://example.se/lofte/", *options], stdout=log, stderr=log)
        self.port = self.key = None
        end = time.monotonic() + 60
        while self.port is None and time.monotonic() < end and self.process.poll() is None:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/_lofte/open/([0-9a-f]{32})", self.log.read_text("utf-8"))
            if found:
                self.port, self.key = int(found[1]), found[2]
            else:
                time.sleep(0.05)
        if self.port is None:
            raise SystemExit(self.log.read_text("utf-8")[-2000:])

    def wait_for(self, page, text):
        return wait_for(self.port, self.key, page, text)

    def peak(self):
        """The most memory it has had, in MiB; None where the system does not say."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
        return int(found[1]) / 1024 if found else None

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def idle(self):
        """What it costs to watch while nothing happens, in per cent of a processor."""
        if not os.path.exists(f"/proc/{self.process.pid}/stat"):
            return None
        time.sleep(1)
        before = self.cpu()
        time.sleep(5)
        return (self.cpu() - before) / 5 * 100

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(10)


def measure(program, activities, saves):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-bench-"))
    preview = None
    try:
        content = make_corpus(folder, activities)
        preview = Preview(program, folder)
        changed = 2000 + (activities - 1) // 50
        number = activities - 1
        path = content / str(changed) / f"omrade-{number % 5}" / f"aktivitet-{number}.md"
        page = f"/lofte/{changed}/omrade-{number % 5}/aktivitet-{number}/"
        preview.wait_for(page, "Från början.")
        times = []
        for save in range(saves):
            # Not in step with the server's own rests.
            time.sleep(0.3 + 0.037 * (save % 7))
            start = time.monotonic()
            activity(path, number, changed, f"Sparad gång {save}.")
            times.append((preview.wait_for(page, f"Sparad gång {save}.") - start) * 1000)
        return times, preview.idle()
    finally:
        if preview:
            preview.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure_varied(program, activities, saves):
    """Times of saves and of cold builds in milliseconds, and the peaks of the preview and of a build in MiB."""
    disk = "/dev/shm" if os.path.isdir("/dev/shm") else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-bench-", dir=disk))
    today = corpus.VARIED_TODAY.isoformat()
    preview = None
    try:
        corpus.make(activities, folder, varied=True)
        path = sorted((folder / "content/2024").rglob("aktivitet-*.md"))[-1]
        page = f"/lofte/{path.relative_to(folder / 'content').with_suffix('')}/"
        text = path.read_text("utf-8")

        def build():
            shutil.rmtree(folder / "site", ignore_errors=True)
            start = time.monotonic()
            process = subprocess.Popen(
                [program, "build", "--quiet", "--content", folder / "content", "--templates", PROJECT / "templates",
                 "--output", folder / "site", "--today", today], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                raise SystemExit(f"build: status {process.returncode}")
            return (time.monotonic() - start) * 1000, usage.ru_maxrss / 1024

        preview = Preview(program, folder, "--today", today)
        preview.wait_for(page, "Så gör vi")
        times, builds = [], []
        for save in range(saves):
            if save % 3 == 0:
                builds.append(build())
            # Not in step with the server's own rests.
            time.sleep(0.3 + 0.037 * (save % 7))
            start = time.monotonic()
            path.with_suffix(".new").write_text(f"{text}\nSparad gång {save}.\n", "utf-8")
            os.replace(path.with_suffix(".new"), path)
            times.append((preview.wait_for(page, f"Sparad gång {save}.") - start) * 1000)
        return times, [time for time, _ in builds], preview.peak(), max(peak for _, peak in builds)
    finally:
        if preview:
            preview.stop()
        shutil.rmtree(folder, ignore_errors=True)


def report_varied(activities, times, builds, peak, build_peak):
    """Says how it went, and whether the limit holds."""
    share = statistics.median(times) / statistics.median(builds)
    limit = SHARES.get(activities)
    verdict = "" if limit is None else f", limit {limit}" + ("" if share <= limit else ": TOO SLOW")
    memory = "" if peak is None else f"; at most {peak:.0f} MiB, the build {build_peak:.0f}"
    print(f"{activities} activities of varied prose: {statistics.median(times):.0f} ms from save to answer "
          f"(median of {len(times)}; {min(times):.0f}–{max(times):.0f}), {share:.2f} of a cold build of "
          f"{statistics.median(builds):.0f} ms (median of {len(builds)}){verdict}{memory}")
    return limit is None or share <= limit


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--activities", type=int, nargs="+", default=[50, 1000])
    arguments.add_argument("--saves", type=int, default=15)
    arguments.add_argument("--varied", action="store_true")
    options = arguments.parse_args()
    failed = False
    for activities in options.activities:
        if options.varied:
            failed = not report_varied(activities, *measure_varied(options.program, activities, options.saves)) or failed
            continue
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
