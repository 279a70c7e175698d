"""Debian's Firefox, driven by WebDriver BiDi (W3C), which it speaks by itself."""

import base64
import itertools
import json
import os
import pathlib
import queue
import re
import shutil
import subprocess
import tempfile
import threading

from faults import Broken

FIREFOX = os.environ.get('FIREFOX', 'firefox-esr')

STARTED = re.compile(r'WebDriver BiDi listening on (ws://\S+)')

PATIENCE = 60
"""Seconds that any single step of the browser may take."""

SETTINGS = {
    'accessibility.force_disabled': -1, 'app.update.disabledForTesting': True, 'browser.aboutwelcome.enabled': False,
    'browser.shell.checkDefaultBrowser': False, 'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': False, 'intl.accept_languages': 'sv-SE', 'termsofuse.bypassNotification': True,
    'network.captive-portal-service.enabled': False, 'network.connectivity-service.enabled': False,
    'toolkit.telemetry.reportingpolicy.firstRun': False, 'ui.prefersReducedMotion': 1,
}


class Firefox:
    """A running Firefox with one page. Without a `desktop` to be seen on it has no window."""

    name = 'Firefox'
    prints = True

    def __init__(self, desktop=None):
        if not shutil.which(FIREFOX):
            raise Broken(f'there is no {FIREFOX}: run Audit/install.sh')
        self._profile = tempfile.TemporaryDirectory()
        text = '\n'.join(f'user_pref({json.dumps(k)}, {json.dumps(v)});' for k, v in SETTINGS.items())
        (pathlib.Path(self._profile.name) / 'user.js').write_text(text, 'utf-8')
        command = [FIREFOX, '--profile', self._profile.name, '--new-instance', '--remote-debugging-port', '0']
        environment = dict(desktop.environment if desktop else os.environ, HOME=self._profile.name)
        if not desktop:
            command.append('--headless')
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                         env=environment, errors='replace')
        self._numbers = itertools.count(1)
        self._socket = self._connect()
        self._send('session.new', capabilities={'alwaysMatch': {'unhandledPromptBehavior': {'default': 'dismiss'}}})
        self._context = self._send('browsingContext.getTree')['contexts'][0]['context']

    def _connect(self):
        from websockets.sync.client import connect
        lines = queue.Queue()
        threading.Thread(target=lambda: [lines.put(line) for line in self._process.stderr], daemon=True).start()
        said = []
        while True:
            try:
                line = lines.get(timeout=PATIENCE)
            except queue.Empty:
                raise Broken(f'{FIREFOX} does not start: {" ".join(said)[-600:]}')
            said.append(line.strip())
            if match := STARTED.search(line):
                return connect(match[1] + '/session', max_size=None, compression=None)

    def _send(self, method, **parameters):
        number = next(self._numbers)
        self._socket.send(json.dumps({'id': number, 'method': method, 'params': parameters}))
        while True:
            answer = json.loads(self._socket.recv(timeout=PATIENCE))
            if answer.get('id') != number:
                continue
            if answer['type'] == 'error':
                raise Broken(f'Firefox, {method}: {answer["message"][:600]}')
            return answer['result']

    def open(self, address):
        """Leads to a page, and waits until it is there."""
        self._send('browsingContext.navigate', context=self._context, url=address, wait='complete')

    def size(self, width, height):
        """Makes the window's inside this large, in CSS pixels."""
        self._send('browsingContext.setViewport', context=self._context, viewport={'width': width, 'height': height})

    def run(self, function, argument=None):
        """What the function (source text) answers in the page, given the argument."""
        call = f'async (text) => JSON.stringify(await ({function})(JSON.parse(text)) ?? null)'
        result = self._send(
            'script.callFunction', functionDeclaration=call, awaitPromise=True, target={'context': self._context},
            arguments=[{'type': 'string', 'value': json.dumps(argument)}])
        if result['type'] == 'exception':
            raise Broken(f'Firefox, in the page: {result["exceptionDetails"]["text"]}')
        return json.loads(result['result']['value'])

    def picture(self):
        """The whole page as a PNG."""
        result = self._send('browsingContext.captureScreenshot', context=self._context, origin='document')
        return base64.b64decode(result['data'])

    def paper(self):
        """The page as a PDF on A4, with the margins that it asks for."""
        result = self._send('browsingContext.print', context=self._context, page={'width': 21.0, 'height': 29.7},
                            margin={'top': 1.8, 'bottom': 2.0, 'left': 1.6, 'right': 1.6})
        return base64.b64decode(result['data'])

    def close(self):
        """Ends the browser."""
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._profile.cleanup()
