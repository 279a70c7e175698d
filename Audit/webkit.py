"""Debian's WebKit, driven by WebDriver (W3C), which has no way to print."""

import base64
import json
import os
import pathlib
import shutil
import socket
import time
import urllib.error
import urllib.request

from faults import Broken
from server import STAGE

BROWSER = next(pathlib.Path('/usr/lib').glob('*/webkit2gtk-4.*/MiniBrowser'), None)

PATIENCE = 60
"""Seconds that any single step of the browser may take."""


class WebKit:
    """A running WebKit with one page, shown in a frame of a page of the server at `origin`."""

    name = 'WebKit'
    prints = False

    def __init__(self, desktop):
        if not BROWSER or not shutil.which('WebKitWebDriver'):
            raise Broken('there is no WebKitWebDriver: run Audit/install.sh')
        with socket.socket() as free:
            free.bind(('127.0.0.1', 0))
            port = free.getsockname()[1]
        # The sandbox needs rights that a container does not give; the pages are our own.
        desktop.environment['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS'] = '1'
        self._driver = desktop.start(['WebKitWebDriver', f'--port={port}', '--host=127.0.0.1'])
        self._root = f'http://127.0.0.1:{port}/session'
        options = {'binary': str(BROWSER), 'args': ['--automation']}
        wanted = {'browserName': 'MiniBrowser', 'unhandledPromptBehavior': 'dismiss',
                  'webkitgtk:browserOptions': options}
        for attempt in range(100):
            try:
                session = self._call('POST', '', {'capabilities': {'alwaysMatch': wanted}})
                break
            except ConnectionError:
                if attempt == 99:
                    raise Broken('WebKitWebDriver does not start')
                time.sleep(.1)
        self._root += '/' + session['sessionId']
        self._call('POST', '/window/rect', {'width': 1400, 'height': 1300})
        self._scheme = None

    def _call(self, method, path, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self._root + path, data, {'Content-Type': 'application/json'}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)['value']
        except urllib.error.HTTPError as error:
            raise Broken(f'WebKit, {path}: {error.read().decode()[:600]}')
        except urllib.error.URLError as error:
            if isinstance(error.reason, ConnectionError):
                raise error.reason
            raise Broken(f'WebKit, {path}: {error}')

    def open(self, address):
        """Leads to a page, and waits until it is there."""
        self._call('POST', '/frame', {'id': None})
        origin = '/'.join(address.split('/')[:3])
        self._call('POST', '/url', {'url': origin + STAGE})
        script = '''const [address, done] = arguments, frame = document.querySelector("iframe");
            frame.onload = () => done(true); frame.src = address;'''
        self._call('POST', '/execute/async', {'script': script, 'args': [address]})
        self._enter()

    def _enter(self):
        self._call('POST', '/frame', {'id': 0})

    def size(self, width, height):
        """Makes the page's window this large, in CSS pixels."""
        self._call('POST', '/frame', {'id': None})
        script = '''const frame = document.querySelector("iframe");
            [frame.width, frame.height] = arguments; return frame.clientWidth;'''
        self._call('POST', '/execute/sync', {'script': script, 'args': [width, height]})
        self._enter()

    def run(self, function, argument=None):
        """What the function (source text) answers in the page, given the argument."""
        script = f'''const [argument, done] = arguments;
            Promise.resolve(({function})(argument)).then((value) => done([value ?? null]), (error) => done(`${{error}}`));'''
        result = self._call('POST', '/execute/async', {'script': script, 'args': [argument]})
        if not isinstance(result, list):
            raise Broken(f'WebKit, in the page: {result}')
        return result[0]

    def picture(self):
        """What is seen of the window as a PNG."""
        return base64.b64decode(self._call('GET', '/screenshot'))

    def close(self):
        """Ends the browser."""
        self._call('DELETE', '')
