#!/usr/bin/env python3
"""test-login.py LOFTE: tries the desk behind hosting/desk.conf with the real nginx and a login of the test's own.

nginx gets the file as it is, but for addresses, certificates and folders. The login answers `auth_request` as oauth2-proxy
does: 202 with the name in a header, or 401. Exits 1 with what is not as it must be.
"""
import http.client
import http.server
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from servers import HOSTING, NGINX, Broken, free_port, replaced

DESK = '/_lofte/desk/'
FAULTS = []
NOBODY = 65534


def check(name, holds, more=''):
    print(f"{'ok' if holds else 'FEL'}  {name}", flush=True)
    if not holds:
        FAULTS.append(f'{name} {more}')


class Login(http.server.BaseHTTPRequestHandler):
    """Knows a browser by its cookie, as a login does; `ingen` is logged in and has no name."""

    NAMES = {'anna': 'Anna Åström', 'bo': 'Bo Berg', 'ingen': ''}

    def do_GET(self):
        name = self.NAMES.get(re.sub('^.*who=', '', self.headers.get('Cookie', '')))
        self.send_response(401 if name is None else 202)
        if name:
            self.send_header('X-Auth-Request-Preferred-Username', name.encode().decode('latin-1'))
        self.send_header('Content-Length', '0')
        self.end_headers()

    def log_message(self, *_):
        pass


class Net:
    """The desk, nginx and the login."""

    def __init__(self, lofte, work):
        self.work, self.port = work, free_port()
        self.login = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Login)
        threading.Thread(target=self.login.serve_forever, daemon=True).start()
        self.site = work / 'srv'
        self.site.mkdir()
        run = work / 'run'
        run.mkdir()
        self.socket = run / 'desk.sock'
        subprocess.run([lofte, 'init', '--quiet', '--name', 'Löftet', '--address', 'https://www.exempel.se/', '--publisher',
                        'Exempelby kommun', '--email', 'kommun@exempel.se', '--year', '2026', '--area', 'Trygga vägar'],
                       cwd=self.site, check=True)
        self.git('init', '-q', '-b', 'main')
        self.git('config', 'user.name', 'server')
        self.git('config', 'user.email', 'server@exempel.se')
        self.git('add', '.')
        self.git('commit', '-q', '-m', 'Början')
        self.origin = f'http://127.0.0.1:{self.port}'
        self.desk = subprocess.Popen(
            [lofte, 'desk', '--behind-login', 'X-Lofte-Editor', '--socket', str(self.socket), '--desk-address', self.origin],
            cwd=self.site, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            if self.socket.exists():
                break
            time.sleep(0.1)
        self.nginx = self.start_nginx()

    def git(self, *words):
        return subprocess.run(['git', '-C', str(self.site), *words], check=True, capture_output=True, text=True).stdout

    def start_nginx(self):
        text = replaced((HOSTING / 'desk.conf').read_text('utf-8'), [
            ('    listen 443 ssl;\n', f'    listen 127.0.0.1:{self.port};\n'), ('    listen [::]:443 ssl;\n', ''),
            ('    ssl_certificate     /etc/ssl/certs/skrivbord.exempel.se.pem;\n', ''),
            ('    ssl_certificate_key /etc/ssl/private/skrivbord.exempel.se.key;\n', ''),
            ('    ssl_protocols TLSv1.2 TLSv1.3;\n', ''),
            ('127.0.0.1:4180', f'127.0.0.1:{self.login.server_address[1]}'),
            ('server_name skrivbord.exempel.se', 'server_name 127.0.0.1'),
            # Not the port that browsers take by themselves, so it belongs to the host.
            ('proxy_set_header Host $host;\n        # In', 'proxy_set_header Host $http_host;\n        # In'),
            ('/run/lofte/desk.sock', str(self.socket)),
        ])
        (self.work / 'lofte.conf').write_text(text, 'utf-8')
        user = 'user root;\n' if os.getuid() == 0 else ''
        (self.work / 'nginx.conf').write_text(NGINX.format(user=user, work=self.work), 'utf-8')
        program = shutil.which('nginx', path=os.environ.get('PATH', '') + ':/usr/sbin')
        if not program:
            raise Broken('nginx is not installed')
        nginx = subprocess.Popen([program, '-p', str(self.work), '-c', str(self.work / 'nginx.conf')])
        for _ in range(100):
            try:
                socket.create_connection(('127.0.0.1', self.port), 1).close()
                return nginx
            except OSError:
                time.sleep(0.1)
        raise Broken('nginx does not answer: ' + (self.work / 'nginx.log').read_text())

    def ask(self, target, who=None, form=None, more=None):
        """Status, text and where it leads."""
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=120)
        head = ({'Cookie': f'who={who}'} if who else {})
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form) if isinstance(form, dict) else form
            head |= {'Content-Type': 'application/x-www-form-urlencoded', 'Origin': self.origin,
                     'Sec-Fetch-Site': 'same-origin'}
        head |= more or {}
        try:
            connection.request('GET' if form is None else 'POST', target, body, head)
            answer = connection.getresponse()
            return answer.status, answer.read().decode('utf-8', 'replace'), answer.headers.get('Location')
        finally:
            connection.close()

    def stop(self):
        for process in (self.nginx, self.desk):
            process.terminate()
            process.wait()
        self.login.shutdown()


def field(html, name):
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    return found[1] if found else ''


def try_login(net):
    status, _, leads = net.ask(DESK)
    check('without a login nobody comes further than the login', status == 302 and '/oauth2/sign_in' in (leads or ''), status)
    check('and nothing of the site is shown', net.ask('/')[0] == 302)
    check('one whom the login does not name is let in nowhere', net.ask(DESK, 'ingen')[0] == 403)
    status, html, _ = net.ask(DESK, 'anna')
    check('who is logged in sees the desk', status == 200 and 'Det här väntar' in html, status)
    forged = {'X-Lofte-Editor': 'Bo Berg'}
    check('nor where nobody is logged in', net.ask(DESK, more=forged)[0] == 302)
    check('nor where the login names nobody', net.ask(DESK, 'ingen', more=forged)[0] == 403)
    check('nor under another spelling', net.ask(DESK, 'ingen', more={'X_Lofte_Editor': 'Bo Berg'})[0] == 403)
    for name in ('127.0.0.1', 'ond.example', f'ond.example:{net.port}'):
        check(f'another host is refused: {name}', net.ask(DESK, 'anna', more={'Host': name})[0] in (400, 421, 403))


def published(net, who, more=None):
    """The page that publishes, with something to publish."""
    return net.ask(DESK + 'publicera', who, more=more)[1]


def try_socket(net):
    mode = net.socket.stat().st_mode & 0o777
    check('the socket is for its owner and its group', mode == 0o660, oct(mode))
    inodes = {os.readlink(link) for link in pathlib.Path(f'/proc/{net.desk.pid}/fd').iterdir() if link.is_symlink()}
    open_ports = [line for table in ('tcp', 'tcp6') for line in pathlib.Path(f'/proc/net/{table}').read_text().splitlines()[1:]
                  if f'socket:[{line.split()[9]}]' in inodes]
    check('the desk listens on no port', not open_ports, open_ports)
    if os.getuid() == 0:
        script = (f"import os, socket\nos.setgid({NOBODY}); os.setuid({NOBODY})\n"
                  f"socket.socket(socket.AF_UNIX).connect({str(net.socket)!r})")
        for folder in (net.work, net.socket.parent):
            folder.chmod(0o755)
        result = subprocess.run([sys.executable, '-c', script], capture_output=True, text=True)
        check('another user of the machine cannot open it', 'PermissionError' in result.stderr, result.stderr)


def try_writing(net):
    path = DESK + 'text/2026/trygga-vagar/index.md'
    _, html, _ = net.ask(path, 'anna')
    token, opened = field(html, 'lofte-token'), field(html, 'oppnad')
    text = re.search(r'<textarea[^>]*>\n(.*?)</textarea>', html, re.DOTALL)[1]
    form = {'lofte-token': token, 'oppnad': opened, 'text': text + '\nAnnas rad.\n'}
    for name, more in (('another site', {'Origin': 'https://ond.example', 'Sec-Fetch-Site': 'cross-site'}),
                       ('plain text', {'Content-Type': 'text/plain'}), ('a sandbox', {'Origin': 'null'})):
        check(f'a forged form is refused: {name}', net.ask(path, 'anna', form, more)[0] == 403)
    check('a form without the token is refused', net.ask(path, 'anna', form | {'lofte-token': 'x'})[0] == 403)
    check('a form from nobody is led to the login', net.ask(path, form=form)[0] == 302)
    check('a body that is too long is refused', net.ask(path, 'anna', b'a' * 27_000_000)[0] in (403, 413))
    # Each has drafts of their own, of the same page.
    net.ask(DESK + 'utkast/2026/trygga-vagar/index.md', 'anna', form | {'text': text + '\nAnnas utkast.\n'})
    net.ask(DESK + 'utkast/2026/trygga-vagar/index.md', 'bo', form | {'text': text + '\nBos utkast.\n'})
    check('Anna sees her draft', 'Annas utkast' in net.ask(path, 'anna')[1])
    check('Bo sees his', 'Bos utkast' in net.ask(path, 'bo')[1] and 'Annas utkast' not in net.ask(path, 'bo')[1])
    status, html, _ = net.ask(path, 'anna', form)
    check('a form of the desk\'s own is saved', status == 200 and 'Sparat' in html, status)
    start = DESK + 'text/index.md'
    _, html, _ = net.ask(start, 'bo')
    text = re.search(r'<textarea[^>]*>\n(.*?)</textarea>', html, re.DOTALL)[1]
    status, html, _ = net.ask(start, 'bo', {'lofte-token': token, 'oppnad': field(html, 'oppnad'), 'text': text + '\nBos rad.\n'})
    check('and another\'s', status == 200 and 'Sparat' in html, status)
    html = published(net, 'anna', {'X-Lofte-Editor': 'Bo Berg'})
    check('a name that the browser sends is not taken for the login\'s', 'inloggad som Anna Åström.' in html, html)
    html = published(net, 'bo')
    check('what is to be published bears the names of who wrote it',
          'Skrivet av Anna Åström.' in html and 'Skrivet av Bo Berg.' in html, html)
    message = re.search(r'<textarea[^>]*name="meddelande"[^>]*>\n(.*?)</textarea>', html, re.DOTALL)
    status, html, _ = net.ask(DESK + 'publicera', 'bo', {
        'lofte-token': token, 'sett': field(html, 'sett'), 'namn': 'Anna Åström', 'epost': 'bo@exempel.se',
        'meddelande': message[1] if message else ''})
    log = net.git('log', '-1', '--format=%an <%ae>%n%B')
    check('a version bears the name of who is logged in, whatever was sent', log.startswith('Bo Berg <bo@exempel.se>'), log)
    check('and tells who wrote what is in it', 'Skrivet av: ' in log and 'Anna Åström' in log, log)
    check('then nothing is left to be told', 'Skrivet av' not in published(net, 'anna'))


def main():
    with tempfile.TemporaryDirectory() as name:
        net = Net(os.path.abspath(sys.argv[1]), pathlib.Path(name))
        try:
            try_login(net)
            try_socket(net)
            try_writing(net)
        finally:
            net.stop()
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    sys.exit(1 if FAULTS else 0)


if __name__ == '__main__':
    main()
