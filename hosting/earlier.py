"""Serves what test-steps.sh calls published, on loopback: earlier.py FOLDER PORTFILE.

At /lofte/ lies the folder; at /fel/ every answer is 500; at /sida/ a page with status 200, as hosts answer that show their
own page for a miss; at /annan/ the folder, but the data of another publication; at /flyttad/ every answer leads to
/lofte/, at /utan-slut/ the list never ends, at /stubbe/ it is whole and names nothing, and at /langre/ it says that it is
longer than anybody takes. What was asked for is written into the file beside PORTFILE, PORTFILE.log.
"""
import functools
import http.server
import os
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        first, _, rest = self.path.lstrip('/').partition('/')
        with open(sys.argv[2] + '.log', 'a', encoding='utf-8') as log:
            log.write(f'{self.path}\n')
        if first == 'flyttad':
            self.send_response(302)
            self.send_header('Location', '/lofte/' + rest)
            self.end_headers()
        elif first == 'utan-slut':
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'lofte manifest 3\n')
            try:
                while True:
                    self.wfile.write(b'x' * (1 << 20))
            except OSError:
                pass
        elif first == 'langre':
            self.send_response(200)
            self.send_header('Content-Length', str(1 << 40))
            self.end_headers()
            self.wfile.write(b'lofte manifest 3\n')
        elif first == 'stubbe':
            address = f'http://127.0.0.1:{self.server.server_port}/stubbe/'
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f'lofte manifest 3\nversion\t0.1.0\nday\t2024-11-01\naddress\t{address}\nend\t3\n'.encode())
        elif first == 'fel':
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
