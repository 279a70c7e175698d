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
import unicodedata
import urllib.parse

import addresses
from answers import Answers
from previewed import Preview
from servers import BASE, Broken, Client, Server, free_port
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
        lines[number + 1:number + 1] = [
            f'  {addresses.quoted("/" + addresses.written(old) + "/")}: /2024/' for old in addresses.old()]
        settings.write_text('\n'.join(lines) + '\n', 'utf-8')
        for asset in ['stil.css', 'register.js']:
            with open(folder / 'templates' / asset, 'a', encoding='utf-8') as file:
                file.write(f'/* {word} */\n')

    def build(self, output, *options):
        subprocess.run(
            [self._lofte, 'build', '--quiet', '--compress', '--content', self._folder / 'content', '--templates',
             self._folder / 'templates', '--output', output, '--base-url', ADDRESS,
             '--today', (COMPLETE / 'today.txt').read_text().strip(), *options],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def redirects(server, fault):
    """Every old address leads on, and nothing else does. Returns how many were asked for."""
    client, count = Client(server.port), 0
    asked = {BASE + old for old in addresses.old()}
    for old in addresses.old():
        # One by one other than an old address: no rule reaches further than its own.
        near = [old + 'z', 'z' + old, old[1:], old[:1] + old[2:], old + '\n', old.upper(), old.replace('y', '\u00a0y'), old + '/z',
                unicodedata.normalize('NFD', old), unicodedata.normalize('NFC', old)]
        for path in [BASE + old, BASE + old + '/', *(BASE + other for other in near if other)]:
            answer = client.ask(urllib.parse.quote(path, safe='/'))
            leads = path.removesuffix('/') in asked
            wanted = (301, f'{BASE}2024/') if leads else (404, '')
            count += 1
            if (answer.status, answer.header('Location')) != wanted and not (not leads and answer.status == 400):
                fault(f'{server.name}: {path!r}: {answer.status} {answer.header("Location")!r}, not {wanted}')
    return count


def odd(server, fault):
    """Whatever is asked for, nothing fails in the server and nothing from outside comes out. Returns how many were asked."""
    count = 0
    for target in addresses.targets():
        count += 1
        status, text = addresses.answer(server.port, target)
        if not 200 <= status < 500:
            fault(f'{server.name}: {target[:60]!r}: status {status}')
        if b'hemligt' in text or b'root:' in text or b'X-Taget' in text:
            fault(f'{server.name}: {target[:60]!r}: tells a secret')
    return count


def previewed(lofte, folder, fault):
    """The preview answers by the same policies and types. Returns how many were looked at."""
    site = folder / 'preview'
    shutil.copytree(COMPLETE / 'content', site / 'content')
    shutil.copytree(PROJECT / 'templates', site / 'templates')
    port = free_port()
    log = site / 'log'
    with log.open('wb') as output, subprocess.Popen([lofte, 'serve', '--port', str(port), '--base-url', ADDRESS,
                           '--today', (COMPLETE / 'today.txt').read_text().strip()],
                          cwd=site, stdout=output, stderr=output) as process:
        try:
            return Preview(port, site / 'content', log, fault).check()
        finally:
            process.terminate()


def run(lofte, builds, work):
    site, rules, host = work / 'site', work / 'regler', work / 'host'
    (work / 'hemligt.txt').write_text('hemligt\n')
    names = {'nginx': 'nginx', 'caddy': 'Caddy'}
    servers = [Server(name, work / name, site, rules, host) for name in names]
    sources = []
    for word in ['Ettan', 'Tvåan']:
        (work / word).mkdir()
        sources.append(Sources(lofte, work / word, word))
        sources[-1].build(work / word / 'site')
    sources[0].build(site, '--server-rules', rules)

    faults = 0

    def fault(text):
        nonlocal faults
        faults += 1
        print(text, file=sys.stderr)

    # Without redirects the files of rules hold their first line alone.
    written = {file: file.read_bytes() for file in rules.iterdir()}
    for file, text in written.items():
        file.write_bytes(text.splitlines(keepends=True)[0])
    for server in servers:
        problem = server.check()
        if problem:
            fault(f'{server.name}: without redirects it does not start: {problem}')
    for file, text in written.items():
        file.write_bytes(text)
    Answers.plant(site, host)
    for server in servers:
        with server:
            answers = Answers(server, site, fault)
            answers.check()
            print(f'{names[server.name]}: {answers.count} things checked, {redirects(server, fault)} addresses old and near, '
                  f'{odd(server, fault)} odd requests')
    print(f'preview: {previewed(lofte, work, fault)} things checked')

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
