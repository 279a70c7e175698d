#!/usr/bin/env python3
"""Tries what may be published, by the program as it is: `make hosting-test` runs it.

    python3 hosting/test-files.py PATH/TO/lofte

Each file that must never come out, by itself in a content folder, must be refused with an error that names it; all of the
harmless ones together must come out, byte for byte. Exits 1 when anything is not so.
"""

import concurrent.futures
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import hostile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
MINIMAL = PROJECT / 'Tests/SiteGenerationTests/GoldenSites/minimal'


class Site:
    """The smallest site there is, with one folder more."""

    def __init__(self, lofte, folder, more):
        self._lofte, self._folder = lofte, folder
        shutil.copytree(MINIMAL / 'content', folder / 'content')
        shutil.copytree(more, folder / 'content', dirs_exist_ok=True, symlinks=True)

    def run(self, *command):
        """Status and what was said."""
        done = subprocess.run(
            [self._lofte, *command, '--content', 'content', '--templates', PROJECT / 'templates', '--today',
             (MINIMAL / 'today.txt').read_text().strip()],
            cwd=self._folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return done.returncode, done.stdout.decode('utf-8', 'replace')


def refusal(lofte, work, case, folder):
    """What is wrong with the answer to one hostile file; None when it is refused as it must be."""
    site = Site(lofte, work / folder, work / 'files/hostile' / folder)
    status, text = site.run('check')
    name = case.path.rsplit('/', 1)[-1].strip(' .\u00a0')
    if status != 1:
        return f'{folder}: {case.path} is not refused: status {status}'
    return None if name in text else f'{folder}: the error does not name {case.path}: {text[:300]}'


def publication(lofte, work):
    """What is wrong with the harmless ones."""
    site = Site(lofte, work / 'whole', work / 'files/harmless')
    status, text = site.run('build', '--output', 'site')
    if status != 0:
        return [f'harmless files are refused: {text[:2000]}']
    made, given = work / 'whole/site', work / 'files/harmless'
    return [f'{path} did not come out as it is' for path, data in hostile.harmless.files()
            if not (made / path).is_file() or (made / path).read_bytes() != data or (given / path).read_bytes() != data]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lofte = pathlib.Path(sys.argv[1]).resolve()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix='lofte-files-') as folder:
        work = pathlib.Path(folder)
        lists = hostile.write(work / 'files')
        names = [listed['folder'] for listed in lists['hostile']]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            found = list(pool.map(lambda pair: refusal(lofte, work, *pair), zip(hostile.cases(), names)))
        faults = [fault for fault in found if fault] + publication(lofte, work)
        (work / 'nothing').mkdir()
        status, text = Site(lofte, work / 'plain', work / 'nothing').run('check')
        if status != 0:
            faults.append(f'the site without any of them is refused: {text[:300]}')
    for fault in faults:
        print(fault, file=sys.stderr)
    kinds = len({listed['kind'] for listed in lists['hostile']})
    print(f"{len(names)} hostile files of {kinds} kinds and {len(lists['harmless'])} harmless ones: {len(faults)} faults, "
          f'in {time.monotonic() - start:.0f} s')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
