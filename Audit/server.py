"""Serves a site's folder on loopback, at the path it will have, under the policies that the hosts send."""

import http.server
import pathlib
import sys
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'hosting'))
import policies  # what every host sends


STAGE = '/audit-stage'
"""A page that is of no site, and holds another page in a frame."""

STAGE_PAGE = b'''<!DOCTYPE html><html lang="en"><title>Stage</title>
<body style="margin: 0"><iframe title="Page" style="border: 0"></iframe>'''


class Server:
    """A running server for a Folder. `missed` holds the paths that were asked for in vain, with the referring page.

    With a stage its pages may be shown in a frame, which no host lets anybody do.
    """

    def __init__(self, folder, scripts=policies.SCRIPTS, has_stage=False):
        """`scripts` are those of the folder that a page may run."""
        self.has_stage = has_stage
        self.folder = folder
        self.scripts = scripts
        self.missed = set()
        self._http = http.server.ThreadingHTTPServer(('127.0.0.1', 0), _handler(self))
        self._http.daemon_threads = True
        self.host = f'127.0.0.1:{self._http.server_port}'
        self.origin = f'http://{self.host}'
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def policy(self, kind):
        """What a browser may do with an answer of the type `kind`."""
        policy = policies.policy(kind, [self.host + self.folder.path(script) for script in self.scripts])
        return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") if self.has_stage else policy

    def address(self, page):
        """The address of a page on this server."""
        return self.origin + self.folder.path(page)


def _handler(server):
    folder = server.folder
    miss = folder.path('404.html')

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'

        def do_GET(self):
            path = urllib.parse.urlsplit(self.path).path
            if server.has_stage and path == STAGE:
                self._send(200, STAGE_PAGE, 'text/html; charset=utf-8', policy="default-src 'self' 'unsafe-inline'")
                return
            kind, found = folder.find(path)
            if kind == 'moved':
                self._send(301, b'', 'text/plain', [('Location', urllib.parse.quote(found))])
                return
            if kind == 'missing' and path != miss:
                server.missed.add((path, self.headers.get('Referer', '')))
            file = found if kind == 'file' else '404.html'
            body = (folder.root / file).read_bytes() if (folder.root / file).is_file() else b'Not found'
            kind_of_file = policies.TYPES.get(file.rsplit('.', 1)[-1].lower(), policies.UNKNOWN)
            self._send(200 if kind == 'file' else 404, body, kind_of_file)

        def _send(self, status, body, kind, more=(), policy=None):
            self.send_response(status)
            headers = [('Content-Type', kind), ('Content-Length', str(len(body))), ('Cache-Control', 'no-store'),
                       ('Content-Security-Policy', policy or server.policy(kind)), ('X-Content-Type-Options', 'nosniff'), *more]
            for key, value in headers:
                self.send_header(key, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """Says nothing: what is asked for in vain is noted in `missed`."""

        def handle(self):
            try:
                super().handle()
            except OSError:
                """The browser hung up, as it does when a page is left; what it lost is a failed request there."""

    return Handler
