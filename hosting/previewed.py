"""The answers of `lofte serve`, held against the same policies and types as those of the servers."""

import http.client
import re
import time

import policies
from servers import BASE, Client


class Preview:
    """A running preview of the site with every feature."""

    def __init__(self, port, content, log, fault):
        """`log` is what the preview prints: the address in it has the key."""
        self.count = 0
        self._host, self._fault = f'127.0.0.1:{port}', fault
        self._client = Client(port)
        self._content = content
        self._port, self._log, self._key = port, log, None

    def check(self):
        """Returns how many things were looked at."""
        self._wait()
        scripts = [f'{self._host}/_lofte/preview.js', f'{self._host}{BASE}register.js']
        events = [f'{self._host}/_lofte/events']
        addresses = [BASE + path for path in (
            '', '2024/', 'finns/inte/', 'stil.css', 'register.js', 'ikon.svg', 'nytt.xml', 'sitemap.xml', 'robots.txt',
            'data/aktiviteter.json', 'data/aktiviteter.csv')]
        addresses += [BASE + path.relative_to(self._content).as_posix() for path in sorted(self._content.rglob('*.[pP]*'))
                      if path.suffix.lower() in ('.png', '.pdf') and path.name.isascii()]
        for address in [*addresses, '/_lofte/problems', '/_lofte/status', '/_lofte/preview.js', '/_lofte/preview.css']:
            answer = self._ask(address)
            kind = answer.header('Content-Type')
            ending = re.search(r'\.([a-z0-9]+)$', address)
            if ending and answer.status == 200:
                self._expect(address, 'type', kind, policies.TYPES[ending[1]])
            self._expect(address, 'policy', answer.header('Content-Security-Policy'), policies.policy(kind, scripts, events))
            self._expect(address, 'nosniff', answer.header('X-Content-Type-Options'), 'nosniff')
        self._expect(BASE, 'status without the key', self._client.ask(BASE).status, 403)
        worker = self._ask(f'{BASE}sw.js', Service_Worker='script')
        self._expect('sw.js', 'a worker that goes', b'registration.unregister()' in worker.body, True)
        return self.count

    def _ask(self, address, **headers):
        return self._client.ask(address, Cookie=f'lofte-{self._port}={self._key}', **headers)

    def _expect(self, address, what, value, wanted):
        self.count += 1
        if value != wanted:
            self._fault(f'preview: {address}: {what} is {value!r}, not {wanted!r}')

    def _wait(self):
        for _ in range(600):
            found = re.search(r'/_lofte/open/([0-9a-f]{32})', self._log.read_text('utf-8'))
            self._key = found and found[1]
            try:
                if self._key and self._ask(BASE).status == 200:
                    return
            except (OSError, http.client.HTTPException):
                """It has not begun."""
            time.sleep(0.05)
        self._fault('preview: it does not answer')
