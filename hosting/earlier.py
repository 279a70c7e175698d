"""Serves what test-steps.sh calls published, on loopback: earlier.py FOLDER PORTFILE.

At /lofte/ lies the folder; at /fel/ every answer is 500; at /sida/ a page with status 200, as hosts answer that show their
own page for a miss; at /annan/ the folder, but the data of another publication.
"""
import functools
import http.server
import os
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        first, _, rest = self.path.lstrip('/').partition('/')
        if first == 'fel':
            self.send_error(500)
        elif first == 'sida' or (first == 'annan' and rest.startswith('data/')):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'<!DOCTYPE html>\n<title>Sidan finns inte</title>\n')
        elif first in ('lofte', 'annan'):
            self.path = '/' + rest
            super().do_GET()
        else:
            self.send_error(404)

    def list_directory(self, path):
        """As hosts do: a folder without a page is a miss."""
        self.send_error(404)

    def log_message(self, *_):
        """Says nothing."""


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Handler, directory=sys.argv[1]))
with open(sys.argv[2] + '.new', 'w', encoding='ascii') as file:
    file.write(str(server.server_port))
os.rename(sys.argv[2] + '.new', sys.argv[2])
server.serve_forever()
