"""From what is typed at `lofte desk` to the page of it, not saved: the median of a number of posts, in milliseconds.

    python3 Benchmarks/unsaved.py PATH/TO/lofte [--activities 10000] [--times 15]

First of the project's own content, then of a corpus in varied prose (`corpus.py`). Posts the form of an activity with another
text, as the script of the desk does, and asks for the page that it is told of until it has that. Plain Python 3; exits 1 when
a limit is broken.
"""
import argparse
import html
import http.client
import json
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

import corpus

PROJECT = pathlib.Path(__file__).resolve().parent.parent
ARBOGA = ("2024-exempel/bedragerier/forelasningar.md", 200)
LARGE = 1_000
DESK = "/_lofte/desk/"


class Desk:
    """A running `lofte desk`, with what lets this program in."""

    def __init__(self, program, content, folder, *flags):
        log = folder / "log"
        with open(log, "w", encoding="utf-8") as handle:
            self.process = subprocess.Popen(
                [program, "desk", "--content", content, "--templates", PROJECT / "templates", "--published",
                 folder / "ute", *flags],
                stdout=handle, stderr=handle)
        end = time.monotonic() + 120
        self.port = None
        while self.port is None and time.monotonic() < end and self.process.poll() is None:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/_lofte/open/([0-9a-f]{32})", log.read_text("utf-8"))
            if found:
                self.port, self.key = int(found[1]), found[2]
            time.sleep(0.05)
        if self.port is None:
            raise SystemExit(log.read_text("utf-8")[-2000:])

    def ask(self, path, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        origin = f"http://127.0.0.1:{self.port}"
        headers = {"Cookie": f"lofte-{self.port}={self.key}", "Origin": origin, "Sec-Fetch-Site": "same-origin"}
        try:
            if fields is None:
                connection.request("GET", path, headers=headers)
            else:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
                connection.request("POST", path, urllib.parse.urlencode(fields), headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8")
        finally:
            connection.close()


def hidden(page, name):
    return html.unescape(re.search(rf'name="{name}" value="([^"]*)"', page)[1])


def measure(program, content, path, times, *flags):
    """How long each post took until its page was there."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-unsaved-"))
    desk = Desk(program, content, folder, *flags)
    try:
        status, page = desk.ask(DESK + "text/" + path)
        assert status == 200, page
        text = (content / path).read_text("utf-8")
        took = []
        for number in range(times + 2):
            mark = f"Mening nummer {number} som ingen har sparat."
            fields = {name: hidden(page, name) for name in ("lofte-token", "oppnad")}
            fields |= {"text": text + "\n" + mark + "\n", "svar": "nummer"}
            begun = time.monotonic()
            told = json.loads(desk.ask(DESK + "visa/" + path, fields)[1])
            assert "nummer" in told, told
            shown = desk.ask(f"{DESK}visad/{told['nummer']}")[1]
            took.append((time.monotonic() - begun) * 1000)
            assert mark in shown, "the page is not of what was typed"
        # The first ones find what the program has not touched yet.
        return took[2:]
    finally:
        desk.process.send_signal(signal.SIGINT)
        desk.process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--activities", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=15)
    options = parser.parse_args()
    program = options.program.resolve()
    work = pathlib.Path(tempfile.mkdtemp(prefix="lofte-unsaved-corpus-"))
    try:
        shutil.copytree(PROJECT / "content", work / "arboga")
        broken = report("Arboga", measure(program, work / "arboga", ARBOGA[0], options.times), ARBOGA[1])
        corpus.make(options.activities, work, varied=True)
        content = work / "content"
        path = sorted((content / "2024").rglob("aktivitet-*.md"))[-1].relative_to(content)
        took = measure(program, content, str(path), options.times, "--today", corpus.VARIED_TODAY.isoformat())
        broken |= report(f"{options.activities} activities", took, LARGE)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    sys.exit(1 if broken else 0)


def report(name, took, limit):
    median = statistics.median(took)
    print(f"{name}: {median:.0f} ms from what is typed to its page "
          f"(median of {len(took)}; {min(took):.0f}–{max(took):.0f}), limit {limit} ms")
    return median > limit


if __name__ == "__main__":
    main()
