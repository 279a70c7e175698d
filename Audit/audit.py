"""Audits built sites in a browser: audit.py FOLDER... Prints each fault as `page: [check] message`.

Exit status: 0 no fault, 1 faults, 2 the audit could not run.
"""

import argparse
import multiprocessing
import pathlib
import queue
import sys
import time
import urllib.parse

import engines
import links
from browser import work
from faults import Broken, Faults, summary
from folder import Folder
from nu import NuChecker, find_jar
from server import Server

PATIENCE = 300
"""Seconds without any page being finished, after which the browsers are taken to hang."""


def audit(arguments):
    """Audits the folders, and returns every Faults and the number of pages."""
    folders = [Folder(argument) for argument in arguments.folders]
    servers = [Server(folder, folder.scripts) if arguments.every_script else Server(folder) for folder in folders]
    pages = [(server, page) for server in servers for page in server.folder.pages if not server.folder.forwards(page)]
    if arguments.sample and arguments.sample < len(pages):
        pages = [pages[i * len(pages) // arguments.sample] for i in range(arguments.sample)]

    paths = {str(folder.root / file): folder.name(file) for folder in folders for file in folder.files}
    read = [path for path in paths if path.endswith(('.html', '.htm', '.svg', '.css'))]
    nu = NuChecker(find_jar(sys.prefix), read)
    others = _beside(arguments.folders) if not arguments.only_chromium else None
    found = browse(pages, arguments.jobs)
    result = {faults.page: faults for faults in found}

    def tell(faults):
        result.setdefault(faults.page, Faults(faults.page)).merge(faults)

    for folder in folders:
        for faults in links.check(folder).values():
            tell(faults)
    for path, message in nu.errors():
        faults = Faults(paths.get(path, path))
        faults.add('nu', message)
        tell(faults)
    for faults in others() if others else []:
        tell(faults)
    for server in servers:
        for path, referrer in sorted(server.missed):
            faults = Faults(_referring(server, referrer))
            faults.add('requests', f'404 for {path}')
            tell(faults)
    return list(result.values()), len(pages)


def _beside(folders):
    """Starts the other browsers; what is returned waits for them, and answers the Faults that they found."""
    context = multiprocessing.get_context('spawn')
    done = context.Queue()
    process = context.Process(target=engines.work, args=([str(folder) for folder in folders], done), daemon=True)
    process.start()

    def wait():
        while True:
            try:
                found = done.get(timeout=5)
            except queue.Empty:
                if not process.is_alive():
                    raise Broken('the process of the other browsers died')
                continue
            if isinstance(found, str):
                raise Broken(found)
            return found
    return wait


def browse(pages, jobs):
    """Puts the pages through the browsers, and returns the Faults of each."""
    context = multiprocessing.get_context('spawn')
    todo, done = context.Queue(), context.Queue()
    # When the audit breaks off, it does not wait for somebody to take the pages that are left.
    todo.cancel_join_thread()
    for number, (server, page) in enumerate(pages):
        todo.put((number, server.folder.name(page), page, server.origin, server.address(page)))
    workers = [context.Process(target=work, args=(todo, done), daemon=True) for _ in range(min(jobs, len(pages)))]
    for worker in workers:
        todo.put(None)
        worker.start()
    found, running, quiet = {}, len(workers), time.monotonic()
    while running:
        try:
            number, faults = done.get(timeout=5)
        except queue.Empty:
            if any(worker.exitcode not in (None, 0) for worker in workers):
                raise Broken('a browser process died')
            if time.monotonic() - quiet > PATIENCE:
                raise Broken(f'no page was finished in {PATIENCE} s')
            continue
        quiet = time.monotonic()
        if number is not None:
            found[number] = faults
        elif faults:
            raise Broken(f'a browser process gave up: {faults}')
        else:
            running -= 1
    if len(found) != len(pages):
        raise Broken(f'{len(pages)} pages were to be audited, {len(found)} were')
    return [found[number] for number in range(len(pages))]


def _referring(server, referrer):
    """The page that asked for something in vain, or the site as a whole."""
    kind, file = server.folder.find(urllib.parse.urlsplit(referrer).path) if referrer else ('missing', None)
    return server.folder.name(file) if kind == 'file' else server.folder.label


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folders', nargs='+', type=pathlib.Path, metavar='FOLDER', help='a built site')
    parser.add_argument('--jobs', type=int, default=2, help='browser processes (2)')
    parser.add_argument('--sample', type=int, metavar='N', help='only N pages, evenly picked: for trying, not for CI')
    parser.add_argument('--every-script', action='store_true',
                        help="a page may run every script of its site, not the templates' alone: for the self-test")
    parser.add_argument('--only-chromium', action='store_true', help='not Firefox and WebKit: for trying, not for CI')
    arguments = parser.parse_args()
    started = time.monotonic()
    try:
        result, count = audit(arguments)
    except Broken as error:
        print(f'audit: could not run: {error}', file=sys.stderr)
        return 2
    for faults in sorted(result, key=lambda faults: faults.page):
        for line in faults.lines():
            print(line)
    total = sum(len(faults.found) for faults in result)
    each = f' ({summary(result)})' if total else ''
    print(f'audit: {count} pages, {total} faults{each}, {time.monotonic() - started:.0f} s')
    return 1 if total else 0


if __name__ == '__main__':
    sys.exit(main())
