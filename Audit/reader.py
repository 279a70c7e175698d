"""What a screen reader says of pages: Orca, which reads Firefox on a screen that nobody sees.

    .audit/venv/bin/python Audit/reader.py FOLDER [PAGE ...]

Without pages it reads those that `spoken.py` knows, and says what should have been said and was not; the status is
then 1. With pages (files of the site) it prints what is said of them.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import time

from desktop import Desktop
from faults import Broken
from firefox import Firefox
from folder import Folder
from server import Server
from snippets import snippet
from spoken import SPOKEN, missing

LAUNCHER = '/usr/libexec/at-spi-bus-launcher'

SAID = re.compile(r"SAY ALL CONTENT: \d+\. \[([a-z ]+) \| ?(.*?)\] '(.*)' \(-?\d+--?\d+\)$", re.MULTILINE)
"""What Orca takes up to be said: the kind of thing, and its text."""

QUIET = 2.5
"""Seconds of silence after which a page is read to its end."""

PATIENCE = 60
"""Seconds after which a page is taken to be read to no end."""


class Reader:
    """Orca and Firefox, running beside each other."""

    def __init__(self):
        for program in ('orca', 'xdotool', LAUNCHER):
            if not shutil.which(program):
                raise Broken(f'there is no {program}: run Audit/install.sh')
        self._desktop = Desktop({'ACCESSIBILITY_ENABLED': '1', 'GNOME_ACCESSIBILITY': '1', 'NO_AT_BRIDGE': '0',
                                 'GTK_MODULES': 'gail:atk-bridge'})
        self._log = pathlib.Path(self._desktop.environment['HOME']) / 'orca.log'
        self._desktop.start([LAUNCHER, '--launch-immediately'])
        self._firefox = Firefox(self._desktop)
        self._desktop.start(['orca', '--replace', f'--debug-file={self._log}'])
        self._wait(lambda: 'Screen reader on' in self._text(), 'Orca does not start')
        self._has_focus = False

    def _text(self):
        return self._log.read_text('utf-8', 'replace') if self._log.exists() else ''

    def _press(self, *words):
        subprocess.run(['xdotool', *words], env=self._desktop.environment, capture_output=True, timeout=PATIENCE)

    @staticmethod
    def _wait(isDone, otherwise):
        for _ in range(PATIENCE * 5):
            if isDone():
                return
            time.sleep(.2)
        raise Broken(otherwise)

    def read(self, address):
        """What is said when the page at the address has been loaded, from its beginning to its end, piece by piece: (kind of thing, text)."""
        if not self._has_focus:
            self._firefox.open(address)
            self._press('search', '--onlyvisible', '--class', 'firefox', 'windowfocus')
            # From the window's own fields into the page, where later pages stay.
            self._press('key', 'F6')
            self._wait(lambda: self._firefox.run('() => document.hasFocus()'), 'the page does not get the focus')
            time.sleep(1)
            self._has_focus = True
        before = len(self._text())
        self._firefox.open(address)
        self._wait(lambda: len(self._pieces(before)) > 3, f'Orca says nothing of {address}')
        count, since = 0, time.monotonic()
        while time.monotonic() - since < QUIET:
            time.sleep(.25)
            now = len(self._text())
            if now != count:
                count, since = now, time.monotonic()
        return self._pieces(before)

    def _pieces(self, before):
        return [(kind, text.strip() or name) for kind, name, text in SAID.findall(self._text()[before:])
                if text.strip() or name]

    def blocks(self):
        """The texts that are seen on the page that is open, in order."""
        return self._firefox.run(snippet('blocks'))

    def close(self):
        """Ends both."""
        self._firefox.close()
        self._desktop.close()


def main():
    """The command."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    count, started = 0, time.monotonic()
    reader, wanted = None, sys.argv[2:]
    try:
        folder = Folder(sys.argv[1])
        unknown = [page for page in wanted or SPOKEN if page not in folder.pages]
        if unknown:
            raise Broken(f'no such page: {", ".join(unknown)}')
        reader = Reader()
        server = Server(folder)
        for page in wanted or SPOKEN:
            said = reader.read(server.address(page))
            if wanted:
                print(f'{page}:\n  ' + '\n  '.join(f'{text} ({kind})' for kind, text in said))
            for words in missing(said, reader.blocks(), [] if wanted else SPOKEN[page]):
                count += 1
                print(f'{folder.name(page)}: [reader] is not said: {words}')
    except Broken as error:
        print(f'reader: could not run: {error}', file=sys.stderr)
        return 2
    finally:
        if reader:
            reader.close()
    print(f'reader: {len(wanted or SPOKEN)} pages read by Orca, {count} faults, {time.monotonic() - started:.0f} s')
    return 1 if count else 0


if __name__ == '__main__':
    sys.exit(main())
