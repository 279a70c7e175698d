"""Watches a page from outside: its console, its requests, its weight, and what it leaves behind."""

import re
import urllib.parse

from snippets import snippet

ACTIVITY = re.compile(r'\d{4}/(?!dialoger/|rapporter/|matt/)[^/]+/[^/]+/index\.html')
"""The file of an activity's page: year, area, activity."""

ACTIVITY_BYTES = 34_000
"""What an activity's page may weigh in all, uncompressed, pictures left out."""


class Watch:
    """Listens to a Playwright page for as long as it lives; `begin` names the page that is loaded next."""

    def __init__(self, page):
        self.page = page
        self.origin = self.address = None
        self.faults = None
        self.sizes = {}
        page.on('console', self._console)
        page.on('pageerror', lambda error: self._add('console', f'uncaught: {error}'))
        # Those of the context, as a window that the page opens is the page's doing too.
        page.context.on('request', self._request)
        page.on('requestfailed', self._failed)
        page.on('response', self._response)
        page.on('websocket', lambda socket: self._add('requests', f'opens a socket: {socket.url}'))
        page.on('dialog', self._dialog)
        page.on('popup', self._popup)

    def begin(self, origin, address, faults):
        """From now on, what happens is told of the page at the address."""
        self.origin, self.address, self.faults, self.sizes = origin, address, faults, {}

    def end(self):
        """What happens from now on belongs to no page."""
        self.faults = None

    def weigh(self, file):
        """Checks what has been loaded against what an activity's page may weigh."""
        total = sum(self.sizes.values())
        if ACTIVITY.fullmatch(file) and total >= ACTIVITY_BYTES:
            self._add('weight', f'{total} bytes without pictures; an activity\'s page may weigh {ACTIVITY_BYTES}')

    def leftovers(self, context):
        """Checks that nothing is stored on the reader's machine, and clears what is."""
        for cookie in context.cookies():
            self._add('storage', f'cookie {cookie["name"]}')
        context.clear_cookies()
        for name in self.page.evaluate(snippet('storage')):
            self._add('storage', name.replace(self.origin, ''))

    def _add(self, check, message):
        if self.faults is not None:
            self.faults.add(check, message.replace(self.origin, ''))

    def _console(self, message):
        # A resource that is not to be had is told as a request.
        if message.text.startswith('Failed to load resource'):
            return
        policy = 'Content Security Policy' in message.text
        self._add('policy' if policy else 'console', f'{message.type}: {message.text}')

    def _request(self, request):
        parts = urllib.parse.urlsplit(request.url)
        if parts.scheme in ('http', 'https', 'ws', 'wss') and not request.url.startswith(self.origin + '/'):
            self._add('requests', f'asks another host for {request.url}')

    def _failed(self, request):
        why = request.failure or 'failed'
        if request.url.startswith(self.origin) and why != 'csp' and 'ERR_ABORTED' not in why:
            self._add('requests', f'{why}: {request.url}')

    def _response(self, response):
        if response.status >= 400 and response.url.split('#')[0] != self.address:
            self._add('requests', f'{response.status} for {response.url}')
        kind = response.headers.get('content-type', '')
        if response.status == 200 and not kind.startswith('image/'):
            self.sizes[response.url.split('#')[0]] = int(response.headers.get('content-length', 0))

    def _dialog(self, dialog):
        self._add('console', f'opens a dialog: {dialog.message}')
        dialog.dismiss()

    def _popup(self, page):
        self._add('console', 'opens a window')
        page.close()
