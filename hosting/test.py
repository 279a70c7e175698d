#!/usr/bin/env python3
"""Tries hosting/nginx.conf and hosting/Caddyfile with the real servers, on loopback: `make hosting-test` runs it.

    python3 hosting/test.py PATH/TO/lofte [--builds 50]

First what each server answers, to the letter; then readers who read every page while builds replace the site under them.
Exits 1 when anything is not as it must be, and 2 when the test itself could not run.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from answers import STRANGE, Answers
from servers import BASE, Broken, Server
from swaps import Swaps

PROJECT = pathlib.Path(__file__).resolve().parent.parent
COMPLETE = PROJECT / 'Tests/SiteGenerationTests/GoldenSites/complete'
ADDRESS = f'https://www.arboga.se{BASE}'


class Sources:
    """Content and templates of which everything differs from the other's: each page by the site's name."""

    def __init__(self, lofte, folder, word):
        self.word, self._lofte, self._folder = word, lofte, folder
        shutil.copytree(COMPLETE / 'content', folder / 'content')
        shutil.copytree(PROJECT / 'templates', folder / 'templates')
        settings = folder / 'content/webbplats.yml'
        lines = settings.read_text('utf-8').splitlines()
        number = next(number for number, line in enumerate(lines) if line.startswith('namn:'))
        lines[number] = f'namn: {word}'
        number = next(number for number, line in enumerate(lines) if line.startswith('vidarebefordringar:'))
        lines[number + 1:number + 1] = [f"  '/{old}': /2024/" for old in STRANGE]
        settings.write_text('\n'.join(lines) + '\n', 'utf-8')
        for asset in ['stil.css', 'register.js']:
            with open(folder / 'templates' / asset, 'a', encoding='utf-8') as file:
                file.write(f'/* {word} */\n')

    def build(self, output):
        subprocess.run(
            [self._lofte, 'build', '--quiet', '--compress', '--content', self._folder / 'content', '--templates',
             self._folder / 'templates', '--output', output, '--base-url', ADDRESS,
             '--today', (COMPLETE / 'today.txt').read_text().strip()],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def run(lofte, builds, work):
    site = work / 'site'
    (work / 'hemligt.txt').write_text('hemligt\n')
    names = {'nginx': 'nginx', 'caddy': 'Caddy'}
    servers = [Server(name, work / name, site) for name in names]
    sources = []
    for word in ['Ettan', 'Tvåan']:
        (work / word).mkdir()
        sources.append(Sources(lofte, work / word, word))
        sources[-1].build(work / word / 'site')
    sources[0].build(site)

    faults = 0

    def fault(text):
        nonlocal faults
        faults += 1
        print(text, file=sys.stderr)

    for server in servers:
        problem = server.check()
        if problem:
            fault(f'{server.name}: without files of redirects it does not start: {problem}')
    Answers.plant(site)
    for server in servers:
        with server:
            answers = Answers(server, site, fault)
            answers.check()
            print(f'{names[server.name]}: {answers.count} things checked')

    with servers[0], servers[1]:
        print(Swaps(servers, site, sources, [work / s.word / 'site' for s in sources], fault).run(builds))
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('lofte')
    parser.add_argument('--builds', type=int, default=50)
    arguments = parser.parse_args()
    start = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix='lofte-hosting-') as folder:
            faults = run(pathlib.Path(arguments.lofte).resolve(), arguments.builds, pathlib.Path(folder))
    except (Broken, subprocess.CalledProcessError) as error:
        print(f'the test could not run: {error}', file=sys.stderr)
        return 2
    print(f'{faults} faults, in {time.monotonic() - start:.0f} s')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
