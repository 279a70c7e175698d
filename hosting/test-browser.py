#!/usr/bin/env python3
"""Looks at hostile files in a real browser, behind nginx, Caddy and the preview: `make hosting-test` runs it.

    .audit/venv/bin/python hosting/test-browser.py PATH/TO/lofte

lofte refuses such files; here they have come into the served folder all the same, or lie in the content that is previewed. No
script may run, no worker may be registered, nothing may be fetched from elsewhere, and a worker that was planted under an
earlier server must be gone after one visit. Exits 1 when anything is not so, and 2 when the test itself could not run.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parent.parent
sys.path.append(str(PROJECT / 'Audit'))

import hostile  # noqa: E402
from browsed import Reader, plant, planted_worker  # noqa: E402
from browser import launch  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from servers import BASE, Broken, Server, free_port  # noqa: E402

COMPLETE = PROJECT / 'Tests/SiteGenerationTests/GoldenSites/complete'
TODAY = (COMPLETE / 'today.txt').read_text().strip()
ADDRESS = f'https://www.arboga.se{BASE}'


def summary(reader):
    return f'{reader.shown} shown, {reader.saved} saved, {reader.refused} refused'


def served(lofte, work, browser, fault):
    """Both servers, with the files straight in their folder."""
    site, rules, host = work / 'site', work / 'regler', work / 'host'
    host.mkdir()
    subprocess.run(
        [lofte, 'build', '--quiet', '--compress', '--content', COMPLETE / 'content', '--templates', PROJECT / 'templates',
         '--output', site, '--base-url', ADDRESS, '--today', TODAY, '--server-rules', rules],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    paths = plant(site, hostile.cases())
    for name in ('nginx', 'caddy'):
        server = Server(name, work / name, site, rules, host)
        base = f'http://127.0.0.1:{server.port}{BASE}'
        with server:
            reader = Reader(browser, name, base, fault)
            reader.look(paths)
        planted_worker(browser, name, server.port, base, server, fault)
        print(f'{name}: {len(paths)} addresses opened: {summary(reader)}')


def previewed(lofte, work, browser, fault):
    """The preview, with the files in the content."""
    shutil.copytree(COMPLETE / 'content', work / 'content')
    shutil.copytree(PROJECT / 'templates', work / 'templates')
    paths = plant(work / 'content', hostile.cases())
    port, log = free_port(), work / 'log'
    with log.open('wb') as output, subprocess.Popen(
            [lofte, 'serve', '--port', str(port), '--base-url', ADDRESS, '--today', TODAY],
            cwd=work, stdout=output, stderr=output) as process:
        try:
            reader = Reader(browser, 'preview', f'http://127.0.0.1:{port}{BASE}', fault)
            reader.page.goto(opened(log, process))
            reader.look(paths)
        finally:
            process.terminate()
    print(f'preview: {len(paths)} addresses opened: {summary(reader)}')


def opened(log, process):
    """The address that the preview gives to its own reader."""
    for _ in range(600):
        found = re.search(r'http://\S+/_lofte/open/[0-9a-f]{32}', log.read_text('utf-8'))
        if found:
            return found[0]
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise Broken(f'the preview does not begin:\n{log.read_text("utf-8")[-2000:]}')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('lofte')
    lofte = pathlib.Path(parser.parse_args().lofte).resolve()
    start, faults = time.monotonic(), []

    def fault(text):
        faults.append(text)
        print(text, file=sys.stderr)

    try:
        with tempfile.TemporaryDirectory(prefix='lofte-browser-') as folder, sync_playwright() as playwright:
            browser = launch(playwright)
            work = pathlib.Path(folder)
            (work / 'preview').mkdir()
            served(lofte, work, browser, fault)
            previewed(lofte, work / 'preview', browser, fault)
            browser.close()
    except (Broken, subprocess.CalledProcessError) as error:
        print(f'the test could not run: {error}', file=sys.stderr)
        return 2
    print(f'{len(faults)} faults, in {time.monotonic() - start:.0f} s')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
