"""What a server must answer, to the letter."""

import gzip
import re
import urllib.parse

import policies
from servers import BASE, Client

TYPES = {
    '': 'text/html; charset=utf-8',
    '2024/': 'text/html; charset=utf-8',
    'index.html': 'text/html; charset=utf-8',
    'stil.css': 'text/css; charset=utf-8',
    'register.js': 'text/javascript; charset=utf-8',
    'ikon.svg': 'image/svg+xml; charset=utf-8',
    'data/aktiviteter.json': 'application/json; charset=utf-8',
    'data/aktiviteter.csv': 'text/csv; charset=utf-8',
    '2024/matt/trygghet.csv': 'text/csv; charset=utf-8',
    'nytt.xml': 'application/atom+xml; charset=utf-8',
    'sitemap.xml': 'application/xml; charset=utf-8',
    'robots.txt': 'text/plain; charset=utf-8',
    '.lofte-manifest': 'text/plain; charset=utf-8',
    '.lofte-manifest.minisig': 'text/plain; charset=utf-8',
    'om/karta.png': 'image/png',
    '2024/Löfte 2024.pdf': 'application/pdf',
    **{f'prov.{ending}': kind for ending, kind in policies.TYPES.items() if ending != 'html'},
    'PROV.PDF': 'application/pdf',
    'Prov.Svg': 'image/svg+xml; charset=utf-8',
    'prov.htm': policies.UNKNOWN,
    'prov.xhtml': policies.UNKNOWN,
    'prov.svgz': policies.UNKNOWN,
    'prov.exe': policies.UNKNOWN,
    'prov.okänd': policies.UNKNOWN,
    'provning': policies.UNKNOWN,
}

# Planted in the site: files of others, as a server may find them.
PLANTED = {
    **{path: 'prov\n' for path in TYPES if path.lower().startswith('prov')},
    '.lofte-manifest.minisig': 'prov\n',
    '.hemlig': 'hemligt\n',
    '.git/config': 'hemligt\n',
    '2024/.hemlig.html': 'hemligt\n',
    # What content may once have brought there: no server takes it for its settings.
    'omdirigeringar-prov.nginx.conf': f'~^{BASE}tagen "{BASE}2024/";\n',
    'omdirigeringar-prov.caddy': f'~^{BASE}tagen "{BASE}2024/"\n',
    'omdirigeringar.nginx.conf': f'location = {BASE}tagen/ {{ return 200 taget; }}\n',
    'omdirigeringar.caddy': f'respond {BASE}tagen/ taget\n',
}

HIDDEN = [
    '.hemlig', '.git/config', '.git/', '.git', '2024/.hemlig.html', '%2ehemlig', '%2Egit/config', '.lofte-manifest/',
    '2024/.lofte-manifest', '/.well-known', '/.well-known/', '/.well-known/acme-challenge/', '/.well-known/.hemlig',
    '/.well-known/finns-inte', '.well-known/security.txt',
]

# What the host answers for itself, from a folder beside the site.
WELL_KNOWN = {
    '.well-known/security.txt': 'Contact: mailto:prov@exempel.se\n',
    '.well-known/acme-challenge/Abc-123_x': 'Abc-123_x.prov',
    '.well-known/sida.html': '<script>document.title = "taget"</script>',
    '.well-known/.hemlig': 'hemligt\n',
    'hemligt.txt': 'hemligt\n',
}

SHORT, LONG, NONE = 'public, max-age=60, must-revalidate', 'public, max-age=31536000, immutable', 'no-cache'


class Answers:
    """Asks a server everything, and tells `fault` what is wrong."""

    def __init__(self, server, site, fault):
        self.count = 0
        self._server, self._site, self._fault = server, site, fault
        self._client = Client(server.port)

    @staticmethod
    def plant(site, host):
        """Puts what the checks need in a built site, and in the folder of what the host answers for itself."""
        for folder, files in [(site, PLANTED), (host, WELL_KNOWN)]:
            for path, text in files.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text)

    def check(self):
        for part in [self._types, self._versions, self._misses, self._methods, self._hidden, self._well_known, self._redirects,
                     self._workers, self._parts, self._transport]:
            part()

    def _expect(self, path, what, value, wanted):
        self.count += 1
        if value != wanted:
            shown = [item if len(str(item)) < 200 else str(item)[:200] + '…' for item in (value, wanted)]
            self._fault(f'{self._server.name}: {path}: {what} is {shown[0]!r}, not {shown[1]!r}')

    def _ask(self, path, method='GET', **headers):
        """An answer, whose headers of safety are looked at."""
        address = path if path.startswith('/') else BASE + urllib.parse.quote(path, safe='/?=%')
        answer = self._client.ask(address, method, **headers)
        kind = answer.header('Content-Type')
        if answer.body or answer.status == 200:
            self._expect(f'{method} {path}', 'Content-Security-Policy', answer.header('Content-Security-Policy'),
                         policies.policy(kind, [f'127.0.0.1:{self._server.port}{BASE}register.js']))
            self._expect(f'{method} {path}', 'Cross-Origin-Opener-Policy', answer.header('Cross-Origin-Opener-Policy'),
                         'same-origin' if kind.startswith('text/html') else '')
            self._expect(f'{method} {path}', 'Content-Disposition', answer.header('Content-Disposition'),
                         'attachment' if kind == policies.UNKNOWN else '')
        for name, wanted in {
            'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer',
            'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
            'Strict-Transport-Security': '',
        }.items():
            self._expect(f'{method} {path}', name, answer.header(name), wanted)
        self.count += 1
        if re.search('[0-9]', answer.header('Server')):
            self._fault(f'{self._server.name}: {path}: tells its version')
        return answer

    def _types(self):
        for path, kind in TYPES.items():
            file = self._site / (path + 'index.html' if path in ('', '2024/') else path)
            plain = self._ask(path)
            self._expect(path, 'status', plain.status, 200)
            self._expect(path, 'type', plain.header('Content-Type'), kind)
            self._expect(path, 'caching', plain.header('Cache-Control'), SHORT)
            self._expect(path, 'body', plain.body, file.read_bytes())
            self._expect(path, 'encoding', plain.header('Content-Encoding'), '')
            self._expect(path, 'has an ETag', plain.header('ETag') != '', True)
            self._revalidate(path, plain)
            packed = file.with_name(file.name + '.gz')
            zipped = self._ask(path, Accept_Encoding='gzip, br')
            self._expect(path, 'type when compressed', zipped.header('Content-Type'), kind)
            if packed.exists():
                self._expect(path, 'encoding', zipped.header('Content-Encoding'), 'gzip')
                self._expect(path, 'compressed body', zipped.body, packed.read_bytes())
                self._expect(path, 'unpacked body', gzip.decompress(zipped.body), plain.body)
                self._expect(path, 'ETags differ', zipped.header('ETag') != plain.header('ETag'), True)
                for answer in (plain, zipped):
                    self._expect(path, 'Vary', answer.header('Vary'), 'Accept-Encoding')
                self._revalidate(path, zipped, Accept_Encoding='gzip, br')
            else:
                self._expect(path, 'encoding', zipped.header('Content-Encoding'), '')
            head = self._ask(path, 'HEAD')
            self._expect(path, 'status of HEAD', head.status, 200)
            self._expect(path, 'length of HEAD', head.header('Content-Length'), str(len(plain.body)))
            self._expect(path, 'body of HEAD', head.body, b'')

    def _revalidate(self, path, answer, **headers):
        again = self._ask(path, If_None_Match=answer.header('ETag'), **headers)
        self._expect(path, 'status when asked whether it has changed', again.status, 304)
        self._expect(path, 'caching of 304', again.header('Cache-Control'), SHORT)

    def _versions(self):
        page = (self._site / 'aktiviteter/index.html').read_text('utf-8')
        assets = re.findall(r'(?:href|src)="(?:\.\./)*([a-z.]+\?v=[a-z0-9]+)"', page)
        self._expect('aktiviteter/', 'names of assets', sorted(a.split('?')[0] for a in assets),
                     ['ikon.svg', 'register.css', 'register.js', 'stil.css'])
        for asset in assets:
            answer = self._ask(asset)
            self._expect(asset, 'status', answer.status, 200)
            self._expect(asset, 'caching', answer.header('Cache-Control'), LONG)
            again = self._ask(asset, If_None_Match=answer.header('ETag'))
            self._expect(asset, 'caching of 304', (again.status, again.header('Cache-Control')), (304, LONG))
        for path in ['?v=1', 'index.html?v=1', 'data/aktiviteter.json?v=1', 'stil.css?v=', 'stil.css?x=1']:
            wanted = LONG if (self._server.name, path) == ('caddy', 'stil.css?v=') else SHORT
            self._expect(path, 'caching', self._ask(path).header('Cache-Control'), wanted)

    def _misses(self):
        for path in ['finns/inte/', 'finns-inte.css?v=1', 'finns-inte.json', 'data/', '2024/trafik/finns-inte',
                     '/annat/', '/index.html', '/medborgarlofte../hemligt.txt',
                     '/medborgarlofte/..%2fhemligt.txt']:
            answer = self._ask(path)
            # A path that leads out of the site may be called wrong as well as missing.
            if answer.status != 400 or '..' not in path:
                self._miss(path, answer)
            self._expect(path, 'tells a secret', b'hemligt' in answer.body, False)
        zipped = self._ask('finns/inte/', Accept_Encoding='gzip')
        self._expect('finns/inte/', 'status and encoding',
                     (zipped.status, zipped.header('Content-Encoding')), (404, 'gzip'))
        self._expect('finns/inte/', 'body', gzip.decompress(zipped.body), (self._site / '404.html').read_bytes())

    def _miss(self, path, answer):
        self._expect(path, 'status', answer.status, 404)
        self._expect(path, 'body', answer.body, (self._site / '404.html').read_bytes())
        self._expect(path, 'type', answer.header('Content-Type'), 'text/html; charset=utf-8')
        self._expect(path, 'caching', answer.header('Cache-Control'), NONE)

    def _methods(self):
        for method in ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']:
            for path in ['', 'stil.css', 'finns/inte/', '.lofte-manifest']:
                answer = self._ask(path, method)
                self._expect(f'{method} {path}', 'status', answer.status, 405)
                self._expect(f'{method} {path}', 'Allow', answer.header('Allow'), 'GET, HEAD')
                self._expect(f'{method} {path}', 'caching', answer.header('Cache-Control'), NONE)
                self._expect(f'{method} {path}', 'type', answer.header('Content-Type'), 'text/html; charset=utf-8')

    def _hidden(self):
        for path in HIDDEN:
            self._miss(path, self._ask(path))

    def _redirects(self):
        for path, target, statuses in [
            ('/', BASE, (302,)), ('/medborgarlofte', BASE, (301,)), ('2024', f'{BASE}2024/', (301, 308)),
            ('2024/trafik', f'{BASE}2024/trafik/', (301, 308)),
            # By the rules that lofte writes from the settings.
            ('gammal/sida/', f'{BASE}2024/trafik/', (301,)), ('gammal/sida', f'{BASE}2024/trafik/', (301,)),
            ('polisen/', 'https://polisen.se/', (301,)),
        ]:
            answer = self._ask(path)
            self._expect(path, 'status redirects', answer.status in statuses, True)
            self._expect(path, 'location', answer.header('Location'), target)
            self._expect(path, 'caching', answer.header('Cache-Control'), SHORT)
        for path in ['tagen', 'tagen/']:
            self._miss(path, self._ask(path))
        self._expect('2024/trafik/', 'status', self._ask('2024/trafik/').status, 200)

    def _well_known(self):
        for path, text in WELL_KNOWN.items():
            answer = self._ask('/' + path)
            if 'hemligt' in text:
                self._miss(path, answer)
                continue
            self._expect(path, 'status', answer.status, 200)
            self._expect(path, 'type', answer.header('Content-Type'), 'text/plain; charset=utf-8')
            self._expect(path, 'body', answer.body.decode(), text)

    def _workers(self):
        """Whatever a service worker's script is asked for by, there is one answer."""
        for path in ['/', '/sw.js', 'register.js', 'prov.js', 'finns/inte.js', '', '/.well-known/security.txt', 'gammal/sida/']:
            answer = self._ask(path, Service_Worker='script')
            self._expect(path, 'status for a worker', answer.status, 200)
            self._expect(path, 'type for a worker', answer.header('Content-Type'), 'text/javascript; charset=utf-8')
            self._expect(path, 'a worker that goes', b'registration.unregister()' in answer.body, True)

    def _parts(self):
        whole = (self._site / 'stil.css').read_bytes()
        for part in ['bytes=0-3', 'bytes=99999999-']:
            answer = self._ask('stil.css', Range=part)
            self._expect(f'stil.css, {part}', 'status', answer.status, 200)
            self._expect(f'stil.css, {part}', 'body', answer.body, whole)
        # A player asks for parts.
        for path in ['prov.mp4', 'prov.mp3', 'prov.webm']:
            answer = self._ask(path, Range='bytes=1-2')
            self._expect(path, 'a part', (answer.status, answer.body), (206, b'ro'))

    def _transport(self):
        answer = Client(self._server.secure_port, secure=True).ask(BASE)
        self._expect(BASE, 'status over https', answer.status, 200)
        self._expect(BASE, 'Strict-Transport-Security', answer.header('Strict-Transport-Security'), 'max-age=31536000')
