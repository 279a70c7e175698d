"""Serves a site's folder on loopback, at the path it will have, under the strictest policy a host may send."""

import http.server
import threading
import urllib.parse

POLICY = "; ".join([
    "default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'", "connect-src 'self'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
])

TYPES = {
    'html': 'text/html', 'htm': 'text/html', 'css': 'text/css', 'js': 'text/javascript', 'mjs': 'text/javascript',
    'svg': 'image/svg+xml', 'json': 'application/json', 'xml': 'application/xml', 'atom': 'application/atom+xml',
    'csv': 'text/csv', 'txt': 'text/plain', 'md': 'text/markdown', 'png': 'image/png', 'jpg': 'image/jpeg',
    'jpeg': 'image/jpeg', 'gif': 'image/gif', 'webp': 'image/webp', 'avif': 'image/avif', 'ico': 'image/x-icon',
    'pdf': 'application/pdf', 'woff2': 'font/woff2', 'webmanifest': 'application/manifest+json',
    'jsonld': 'application/ld+json', 'ics': 'text/calendar',
}


STAGE = '/audit-stage'
"""A page that is of no site, and holds another page in a frame."""

STAGE_PAGE = b'''<!DOCTYPE html><html lang="en"><title>Stage</title>
<body style="margin: 0"><iframe title="Page" style="border: 0"></iframe>'''


class Server:
    """A running server for a Folder. `missed` holds the paths that were asked for in vain, with the referring page.

    With a stage its pages may be shown in a frame, which no host lets anybody do.
    """

    def __init__(self, folder, has_stage=False):
        self.policy = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'") if has_stage else POLICY
        self.has_stage = has_stage
        self.folder = folder
        self.missed = set()
        self._http = http.server.ThreadingHTTPServer(('127.0.0.1', 0), _handler(self))
        self._http.daemon_threads = True
        self.origin = f'http://127.0.0.1:{self._http.server_port}'
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

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
            kind_of_file = TYPES.get(file.rsplit('.', 1)[-1].lower(), 'application/octet-stream')
            if kind_of_file.startswith('text/') or kind_of_file.endswith(('json', 'xml')):
                kind_of_file += '; charset=utf-8'
            self._send(200 if kind == 'file' else 404, body, kind_of_file)

        def _send(self, status, body, kind, more=(), policy=None):
            self.send_response(status)
            headers = [('Content-Type', kind), ('Content-Length', str(len(body))), ('Cache-Control', 'no-store'),
                       ('Content-Security-Policy', policy or server.policy), ('X-Content-Type-Options', 'nosniff'), *more]
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
