"""nginx and Caddy on loopback, each with its file in hosting/ and nothing changed in it but address and folder."""

import http.client
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import time

HOSTING = pathlib.Path(__file__).resolve().parent
BASE = '/medborgarlofte/'

NGINX = '''{user}daemon off;
worker_processes 2;
pid {work}/nginx.pid;
error_log {work}/nginx.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    include {work}/lofte.conf;
}}
'''

CADDY = '''{{
    admin off
    skip_install_trust
    auto_https disable_redirects
}}
'''


class Broken(Exception):
    """The test itself could not run."""


def replaced(text, pairs):
    """The text with each first of a pair replaced by the second; each must be there."""
    for old, new in pairs:
        if old not in text:
            raise Broken(f'not in the configuration any more: {old}')
        text = text.replace(old, new)
    return text


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Answer:
    """What a server answered: `status`, `body`, and `header('name')`."""

    def __init__(self, response):
        self.status = response.status
        self.body = response.read()
        self._headers = response.headers

    def header(self, name):
        """A header's value; '' when it is not there. Twice the same one is none that a browser could trust."""
        values = self._headers.get_all(name) or ['']
        return values[0] if len(values) == 1 else f'{len(values)} times: {values}'


class Client:
    """A reader with a connection that is kept."""

    def __init__(self, port, secure=False):
        self._secure = secure
        self._port = port
        self._connection = None

    def ask(self, path, method='GET', **headers):
        """An answer. `headers` are named with _ for -."""
        headers = {name.replace('_', '-'): value for name, value in headers.items()}
        if self._connection is None:
            if self._secure:
                trusting = ssl.create_default_context()
                trusting.check_hostname = False
                trusting.verify_mode = ssl.CERT_NONE
                self._connection = http.client.HTTPSConnection('localhost', self._port, timeout=10, context=trusting)
            else:
                self._connection = http.client.HTTPConnection('127.0.0.1', self._port, timeout=10)
        try:
            self._connection.request(method, path, headers=headers)
            return Answer(self._connection.getresponse())
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self._connection = None
            raise


class Server:
    """A running server. `check` alone reads the configuration."""

    def __init__(self, name, work, site, rules, host):
        """Serves `site`, reads the rules in `rules`, and what the host answers for itself in `host`."""
        self.name = name
        self.port, self.secure_port = free_port(), free_port()
        self._work, self._process = work, None
        self._folders = [('/srv/lofte/site', str(site)), ('/srv/lofte/regler', str(rules)), ('/srv/lofte/host', str(host))]
        self._scripts = ('www.arboga.se/medborgarlofte/register.js', f'127.0.0.1:{self.port}{BASE}register.js')
        work.mkdir()
        program = shutil.which(name, path=os.environ.get('PATH', '') + ':/usr/sbin')
        if not program:
            raise Broken(f'{name} is not installed: hosting/install.sh')
        self._environment = dict(os.environ, HOME=str(work), XDG_DATA_HOME=str(work), XDG_CONFIG_HOME=str(work))
        if name == 'nginx':
            self._configure_nginx()
            self._command = [program, '-p', str(work), '-c', str(work / 'nginx.conf')]
            self._check = [*self._command, '-t']
        else:
            self._configure_caddy()
            arguments = ['--adapter', 'caddyfile', '--config', str(work / 'Caddyfile')]
            self._command = [program, 'run', *arguments]
            self._check = [program, 'validate', *arguments]

    def _configure_nginx(self):
        work = self._work
        subprocess.run(
            ['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
             '-keyout', work / 'key.pem', '-out', work / 'certificate.pem'], check=True, capture_output=True)
        (work / 'lofte.conf').write_text(replaced((HOSTING / 'nginx.conf').read_text('utf-8'), [
            ('    listen 80;', f'    listen 127.0.0.1:{self.port};'),
            ('    # listen 443 ssl;', f'    listen 127.0.0.1:{self.secure_port} ssl;'),
            ('    # ssl_certificate     /etc/ssl/certs/lofte.pem;', f'    ssl_certificate {work}/certificate.pem;'),
            ('    # ssl_certificate_key /etc/ssl/private/lofte.key;', f'    ssl_certificate_key {work}/key.pem;'),
            self._scripts, *self._folders,
        ]), 'utf-8')
        # Where nginx looks when nobody says where.
        (work / 'html').mkdir()
        (work / 'html/index.html').write_text('hemligt')
        # Workers of another user could not read a temporary folder.
        user = 'user root;\n' if os.geteuid() == 0 else ''
        (work / 'nginx.conf').write_text(NGINX.format(user=user, work=work), 'utf-8')

    def _configure_caddy(self):
        (self._work / 'Caddyfile').write_text(CADDY.format() + replaced((HOSTING / 'Caddyfile').read_text('utf-8'), [
            ('www.arboga.se {', f'http://127.0.0.1:{self.port}, https://localhost:{self.secure_port} {{'),
            self._scripts, *self._folders,
        ]), 'utf-8')

    def check(self):
        """What is wrong with the configuration; '' when nothing is."""
        run = subprocess.run(self._check, env=self._environment, capture_output=True, text=True)
        return '' if run.returncode == 0 else run.stderr

    def __enter__(self):
        self._log = open(self._work / 'output.log', 'wb')
        self._process = subprocess.Popen(
            self._command, env=self._environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log)
        try:
            for _ in range(200):
                if self._process.poll() is not None:
                    break
                try:
                    Client(self.port).ask('/')
                    Client(self.secure_port, secure=True).ask('/')
                    return self
                except OSError:
                    time.sleep(0.05)
            raise Broken(f'{self.name} does not answer:\n{(self._work / "output.log").read_text("utf-8")}')
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()
