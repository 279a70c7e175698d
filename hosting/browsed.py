"""A reader's browser before hostile files that have come into a served folder: nothing of them may run, stay or fetch."""

import contextlib
import http.server
import threading
import time
import urllib.parse

from playwright.sync_api import Error

from hostilecase import SCRIPT, Link

FOLDER = 'prov/'
"""Where the files lie below a site, each in a numbered folder of its own."""

# A page that somebody got in among the others, with every way there is to run the scripts beside it.
PAGE = f'''<!DOCTYPE html><html lang="sv"><head><title>Sidan</title><script>{SCRIPT}</script>
<script src="kod.js"></script><script type="module" src="kod.js"></script><script type="module">import "./kod.js"</script>
<script src="data:text/javascript,document.title=1"></script><script nonce="x">{SCRIPT}</script>
<script>navigator.serviceWorker.register("kod.js")</script><link rel="modulepreload" href="kod.js"></head>
<body onload='{SCRIPT}'><img src="finns-inte" alt="" onerror='{SCRIPT}'><svg onload='{SCRIPT}'><script>{SCRIPT}</script></svg>
<iframe srcdoc='&lt;script>top.{SCRIPT}&lt;/script>'></iframe><iframe src="bild.svg"></iframe><iframe src="javascript:top.{SCRIPT.replace('"', '&quot;')}">
</iframe><object data="bild.svg"></object><embed src="bild.svg"><details open ontoggle='{SCRIPT}'>x</details>
<input autofocus onfocus='{SCRIPT}'><video><source src="x" onerror='{SCRIPT}'></video></body></html>'''
DRAWING = f'''<svg xmlns="http://www.w3.org/2000/svg" onload='top.{SCRIPT};{SCRIPT}'><script>top.{SCRIPT}</script><script>{SCRIPT}</script></svg>'''
TOGETHER = {'index.html': PAGE, 'kod.js': f'{SCRIPT}; self.addEventListener("fetch", e => e.respondWith(new Response("taget")))',
            'bild.svg': DRAWING}

# What a page's own scripts could be talked into, asked for within a page that the site made.
ATTEMPTS = f'''async (folder) => {{
  const attempts = {{
    worker: () => new Worker(folder + 'kod.js'),
    shared: () => new SharedWorker(folder + 'kod.js'),
    service: () => navigator.serviceWorker.register(folder + 'kod.js'),
    text: () => {{ document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\\'{SCRIPT}\\'>'); }},
    element: () => {{ const s = document.createElement('script'); s.src = folder + 'kod.js'; document.body.append(s); }},
  }};
  const done = [];
  for (const [name, attempt] of Object.entries(attempts)) {{
    try {{
      const made = await attempt();
      if (made instanceof Worker || made instanceof SharedWorker) {{
        await new Promise((resolve) => {{ made.onerror = resolve; setTimeout(() => {{ done.push(name); resolve(); }}, 1000); }});
      }} else {{ done.push(name); }}
    }} catch (error) {{ /* it is forbidden, as it must be */ }}
  }}
  return done;
}}'''


def plant(site, cases):
    """Puts each hostile file into a folder of its own below the site, and the page with its scripts. Returns their paths."""
    paths = []
    for number, case in enumerate(cases, 1):
        folder = site / FOLDER / f'{number:03}'
        case.write(folder)
        paths.append(f'{FOLDER}{number:03}/{case.path}')
        if isinstance(case.content, Link) and case.content.target == '.git':
            paths.append(f'{FOLDER}{number:03}/{case.path}/config')
    together = site / FOLDER / 'allt'
    together.mkdir(parents=True)
    for name, text in TOGETHER.items():
        (together / name).write_text(text, 'utf-8')
    return paths + [f'{FOLDER}allt/', *(f'{FOLDER}allt/{name}' for name in TOGETHER)]


class Reader:
    """One browser at one server. What is wrong goes to `fault`."""

    def __init__(self, browser, name, base, fault):
        """`base` is the site's address, with its scheme, port and path."""
        self.shown = self.saved = self.refused = 0
        self._name, self._base, self._fault = name, base, fault
        self._host = urllib.parse.urlsplit(base).netloc
        self.context = browser.new_context(locale='sv-SE')
        self.context.set_default_timeout(10_000)
        self.context.on('requestfinished', self._requested)
        self.context.on('requestfailed', self._failed)
        self.context.on('serviceworker', lambda worker: self._fault(f'{name}: a worker runs: {worker.url}'))
        self.context.on('dialog', lambda dialog: (self._fault(f'{name}: a dialogue: {dialog.message}'), dialog.dismiss()))
        self.page = self.context.new_page()

    def look(self, paths):
        """Opens every file, and then tries what a page of the site's could be talked into."""
        for path in paths:
            self._open(path)
        self.page.close()
        self.page = self.context.new_page()
        self.page.goto(self._base)
        done = self.page.evaluate(ATTEMPTS, f'{self._base}{FOLDER}allt/')
        if done:
            self._fault(f'{self._name}: a page may: {", ".join(done)}')
        self._quiet('the start page')
        if self.page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'):
            self._fault(f'{self._name}: a worker is registered')
        self.context.close()

    def _open(self, path):
        address = self._base + urllib.parse.quote(path)
        try:
            answer = self.page.goto(address, wait_until='load')
        except Error as error:
            if 'Download is starting' not in str(error) and 'ERR_ABORTED' not in str(error):
                self._fault(f'{self._name}: {path}: {str(error).splitlines()[0]}')
            self.saved += 1
            return
        if answer and answer.status >= 400:
            self.refused += 1
        else:
            self.shown += 1
        if path.endswith('/'):
            # Time for what begins after the page has loaded.
            self.page.wait_for_timeout(500)
        self._quiet(path)

    def _quiet(self, path):
        """Nothing of the file's has run. Frames would write into the window's title; asking a blocked frame never ends."""
        if self.page.title() in ('taget', '1'):
            self._fault(f'{self._name}: {path}: a script ran')

    def _failed(self, request):
        # What the policy forbids, and what a drawing may not take from elsewhere, never leaves the browser.
        if request.failure not in ('csp', 'origin'):
            self._requested(request)

    def _requested(self, request):
        where = urllib.parse.urlsplit(request.url)
        if where.scheme in ('http', 'https', 'ws', 'wss') and where.netloc != self._host:
            self._fault(f'{self._name}: {request.url} was asked for')


class Permissive(http.server.BaseHTTPRequestHandler):
    """A server as it was when a worker could be planted: it forbids nothing."""

    PAGE = b'<!DOCTYPE html><title>Gammal</title><p>Gammal sida'
    WORKER = b'''self.addEventListener("install", (event) => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));
self.addEventListener("fetch", (event) => event.respondWith(new Response("<title>taget</title>", { headers: { "Content-Type": "text/html" } })));
'''

    def do_GET(self):
        script = self.path.endswith('.js')
        body = self.WORKER if script else self.PAGE
        self.send_response(200)
        self.send_header('Content-Type', 'text/javascript' if script else 'text/html')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing of it is worth reading."""


@contextlib.contextmanager
def permissive(port):
    with http.server.ThreadingHTTPServer(('127.0.0.1', port), Permissive) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


def planted_worker(browser, name, port, base, serve, fault):
    """A worker that was planted under an earlier server is gone after the reader's next visit, and the site is seen again.

    `serve` starts the server at the same port.
    """
    context = browser.new_context(locale='sv-SE')
    context.set_default_timeout(10_000)
    page = context.new_page()
    with permissive(port):
        page.goto(base)
        page.evaluate('navigator.serviceWorker.register("sw.js").then(() => navigator.serviceWorker.ready)')
        page.goto(base + '2024/')
        if page.title() != 'taget':
            fault(f'{name}: the worker of the test did not take over')
    with serve:
        page.goto(base)
        # Browsers ask by themselves, at the latest after a day; this one at once.
        page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one && one.update())')
        end = time.monotonic() + 15
        while time.monotonic() < end:
            page.wait_for_timeout(300)
            page.goto(base)
            if page.title() != 'taget':
                break
        else:
            fault(f'{name}: a worker that was planted earlier still answers')
        page.wait_for_timeout(300)
        if page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'):
            fault(f'{name}: a worker that was planted earlier is still registered')
    context.close()
