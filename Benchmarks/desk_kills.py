"""Kills the desk, and browsers, while somebody types and saves, and looks at what is left: `make desk-kills` prints it.

    .audit/venv/bin/python Benchmarks/desk_kills.py PATH/TO/lofte [--kills 500] [--browsers 60] [--seed N] [--longest S]

The server is killed with SIGKILL at random moments while a typist keeps drafts and saves texts as the desk's script does. Then
every file of the content must hold, whole, what was saved last or what was being saved; the draft what was kept last or was
being kept; and the desk that is started anew must offer it. `--browsers` of the kills are of a real Chromium, in which somebody
types: what stood there three seconds before must be on the disk. Exits 1 when anything is not as it must be.
"""
import argparse
import collections
import http.client
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

DESK = "/_lofte/desk/"
PATH = "2026/trygga-vagar/index.md"
# How long what is typed may stand in the browser alone, in seconds.
PATIENCE = 3.0


class Desk:
    """A running `lofte desk` over a site of its own."""

    def __init__(self, lofte, folder):
        self.lofte, self.folder = lofte, folder
        self.server = None

    def start(self):
        self.server = subprocess.Popen(
            [self.lofte, "desk"], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        for line in self.server.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)(/_lofte/open/\S+)", line)
            if found:
                self.port, self.opening = int(found[1]), found[2]
                break
        else:
            raise SystemExit("the desk did not start")
        # What it prints is read, or it would wait.
        threading.Thread(target=self.server.stdout.read, daemon=True).start()
        head = self.ask("GET", self.opening)[2]
        self.cookie = head["Set-Cookie"].split(";")[0]

    def kill(self):
        self.server.send_signal(signal.SIGKILL)
        self.server.wait()

    def ask(self, method, target, body=None, cookie=None):
        """Status, text and head of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            head = {"Cookie": cookie} if cookie else {}
            if body is not None:
                head |= {
                    "Origin": f"http://127.0.0.1:{self.port}", "Sec-Fetch-Site": "same-origin",
                    "Content-Type": "application/x-www-form-urlencoded"}
            connection.request(method, target, body, head)
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8"), answer.headers
        finally:
            connection.close()

    def page(self, path):
        return self.ask("GET", DESK + path, cookie=self.cookie)[1]

    def send(self, path, fields):
        return self.ask("POST", DESK + path, urllib.parse.urlencode(fields), self.cookie)


class Typist(threading.Thread):
    """Keeps drafts and saves until the server is gone; knows what was answered and what was not."""

    def __init__(self, desk, source, number):
        super().__init__()
        self.desk, self.random, self.number = desk, random.Random(source), number
        self.saved = self.saving = read(desk.folder / "content" / PATH)
        self.kept = self.keeping = None
        self.fault = None
        # What is on its way, and how much was answered.
        self.doing, self.drafts, self.saves = "opening", 0, 0

    def run(self):
        try:
            self.type()
        except (ConnectionError, http.client.HTTPException, OSError):
            pass  # the server is gone

    def type(self):
        html = self.desk.page("text/" + PATH)
        token = re.search(r'name="lofte-token" value="(\w+)"', html)[1]
        opened = re.search(r'name="oppnad" value="(\w+)"', html)[1]
        for step in range(10_000):
            text = f"---\nrubrik: Trygga vägar\nnummer: 1\n---\n\nRad {self.number}.{step} " + "ord " * self.random.randrange(400) + "\n"
            fields = {"lofte-token": token, "oppnad": opened, "text": text}
            if self.random.random() < 0.6:
                self.keeping, self.doing = text, "a draft"
                status, html, _ = self.desk.send("utkast/" + PATH, fields)
                if status != 200:
                    self.fault = f"a draft was answered with {status}"
                    return
                self.kept = text
                self.drafts += 1
            else:
                self.saving, self.doing = text, "a save"
                self.keeping = None  # a save takes the draft away
                status, html, _ = self.desk.send("text/" + PATH, fields)
                if status != 200:
                    self.fault = f"a save was answered with {status}"
                    return
                self.saved, self.kept = text, None
                self.saves += 1
                opened = re.search(r'name="oppnad" value="(\w+)"', html)[1]
            self.doing = "nothing"
            time.sleep(self.random.random() * 0.05)


def read(path):
    return path.read_bytes().decode("utf-8")


def pages(folder):
    """The paths of all pages."""
    return sorted(path for path in (folder / "content").rglob("*.md"))


def draft(folder):
    """The text of the only draft; None without one."""
    found = list((folder / ".lofte" / "utkast").glob("*.txt"))
    if not found:
        return None
    head = read(found[0]).split("\n", 5)
    return head[5] if len(head) == 6 and head[0] == "lofte utkast 1" and head[1] == PATH else "no draft: " + head[0][:40]


def kill_servers(desk, seed, count, longest):
    """The faults that are found after so many kills, and what was on its way at how many of them."""
    faults, doing = [], collections.Counter()
    source = random.Random(seed)
    known = pages(desk.folder)
    for number in range(count):
        desk.start()
        typist = Typist(desk, source.random(), number)
        typist.start()
        time.sleep(0.02 + source.random() * longest)
        desk.kill()
        typist.join()
        where = f"kill {number}"
        if typist.fault:
            faults.append(f"{where}: {typist.fault}")
        content = read(desk.folder / "content" / PATH)
        if content not in (typist.saved, typist.saving):
            faults.append(f"{where}: the file holds neither what was saved nor what was being saved")
        there = draft(desk.folder)
        allowed = {typist.kept, typist.keeping}
        if content == typist.saving and typist.saving != typist.saved:
            # The save was done; whether its draft was taken away is open.
            allowed |= {None}
        if typist.saving != typist.saved:
            allowed |= {typist.kept}
        doing.update({typist.doing: 1, "drafts answered": typist.drafts, "saves answered": typist.saves})
        if there not in allowed:
            faults.append(f"{where}: the draft is neither what was kept nor what was being kept")
        if pages(desk.folder) != known:
            faults.append(f"{where}: there are other pages than before")
        if number % 10 == 9 and there is not None:
            desk.start()
            if "Det här är ditt utkast" not in desk.page("text/" + PATH):
                faults.append(f"{where}: the draft is not offered")
            desk.kill()
        for path in (desk.folder / ".lofte" / "utkast").glob("*.txt"):
            path.unlink()
    return faults, doing


def kill_browsers(desk, seed, count):
    """The faults that are found after so many kills of a browser in which somebody types."""
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Audit"))
    from browser import launch
    from playwright.sync_api import Error, sync_playwright

    source = random.Random(seed + 1)
    faults = []
    desk.start()
    with sync_playwright() as playwright:
        for number in range(count):
            for path in (desk.folder / ".lofte" / "utkast").glob("*.txt"):
                path.unlink()
            browser = launch(playwright)
            process = [int(pid) for pid in os.listdir("/proc") if pid.isdigit() and is_browser(pid)]
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{desk.port}{desk.opening}")
            page.goto(f"http://127.0.0.1:{desk.port}{DESK}text/{PATH}")
            field = page.locator("textarea[name=text]")
            field.click()
            page.keyboard.press("Control+End")
            typed, begun = [], time.monotonic()
            end = begun + 3.2 + source.random() * 2.5
            while time.monotonic() < end:
                word = f"ord{number}x{len(typed)} "
                page.keyboard.type(word)
                typed.append((time.monotonic(), word))
                # Somebody who thinks now and then, or types all the time.
                time.sleep(source.choice([0, 0.02, 0.1, 0.4, 1.2]))
            killed = time.monotonic()
            for pid in process:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            try:
                browser.close()
            except Error:
                pass
            old = [word for moment, word in typed if killed - moment > PATIENCE]
            there = draft(desk.folder) or ""
            lost = [word for word in old if word not in there]
            if lost:
                faults.append(f"browser {number}: {len(lost)} words that were older than {PATIENCE:g} s are lost")
    desk.kill()
    return faults


def is_browser(pid):
    """Whether a process is the browser of this program."""
    try:
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        command = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"chrom" in command or b"headless_shell" in command if descends(int(stat[1])) else False


def descends(pid):
    """Whether a process is this one or comes of it."""
    while pid > 1:
        if pid == os.getpid():
            return True
        try:
            pid = int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            return False
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lofte")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--browsers", type=int, default=60)
    parser.add_argument("--longest", type=float, default=1.5, help="seconds before a kill, at most")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lofte = os.path.abspath(given.lofte)
        subprocess.run(
            [lofte, "init", "--quiet", "--name", "Löftet", "--address", "https://www.exempelby.se/", "--publisher",
             "Exempelby kommun", "--email", "kommun@exempelby.se", "--year", "2026", "--area", "Trygga vägar"],
            cwd=folder, check=True)
        desk = Desk(lofte, folder)
        begun = time.monotonic()
        faults, doing = kill_servers(desk, given.seed, given.kills - given.browsers, given.longest)
        print(f"{given.kills - given.browsers} kills of the server: {len(faults)} faults, {time.monotonic() - begun:.0f} s; "
              "on its way: " + ", ".join(f"{what} {count}" for what, count in sorted(doing.items())), flush=True)
        left = [path for path in folder.rglob("*.lofte-tmp")]
        print(f"{len(left)} files half written, under names that nobody reads", flush=True)
        if given.browsers:
            begun = time.monotonic()
            found = kill_browsers(desk, given.seed, given.browsers)
            print(f"{given.browsers} kills of the browser: {len(found)} faults, {time.monotonic() - begun:.0f} s")
            faults += found
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
