"""A built site as it lies in a folder: its pages, and the address each has once it is published."""

import pathlib
import urllib.parse

from faults import Broken
from markup import Markup

MISS = 'finns/inte/'
"""A path that no site has, under which the page for misses is shown."""


class Folder:
    """A site in a folder. Its origin and base path are those of the canonical address of the front page."""

    def __init__(self, argument):
        self.label = str(argument).rstrip('/')
        self.root = pathlib.Path(argument).resolve()
        if not self.root.is_dir():
            raise Broken(f'no such folder: {argument}')
        files = sorted(p.relative_to(self.root) for p in self.root.rglob('*') if p.is_file())
        self.files = [f.as_posix() for f in files if not any(part.startswith('.') for part in f.parts)]
        self.pages = [f for f in self.files if f.endswith(('.html', '.htm'))]
        self.scripts = [f for f in self.files if f.endswith('.js')]
        if not self.pages:
            raise Broken(f'no page in {argument}: is the site built?')
        self.markup = {page: Markup(self.read(page)) for page in self.pages}
        front = self.markup.get('index.html')
        canonical = urllib.parse.urlsplit(front.canonical if front and front.canonical else 'http://localhost/')
        self.origin = f'{canonical.scheme}://{canonical.netloc}'
        self.base = canonical.path if canonical.path.endswith('/') else canonical.path + '/'

    def read(self, file):
        """The text of a file of the site."""
        return (self.root / file).read_text('utf-8', 'replace')

    def forwards(self, page):
        """Whether a browser leaves the page at once: it is read, but not put through the browser."""
        return b'http-equiv="refresh"' in (self.root / page).read_bytes()

    def name(self, file):
        """The name of a file in what the audit prints: a path that can be opened from where it runs."""
        return f'{self.label}/{file}'

    def path(self, page):
        """The path of a page's address, percent-encoded."""
        if page == '404.html':
            return self.base + MISS
        shown = page[:-len('index.html')] if page == 'index.html' or page.endswith('/index.html') else page
        return self.base + urllib.parse.quote(shown)

    def find(self, path):
        """What a path leads to: ('file', name), ('moved', path with a slash at the end) or ('missing', None)."""
        path = urllib.parse.unquote(path)
        if not path.startswith(self.base):
            return 'missing', None
        target = (self.root / path[len(self.base):]).resolve()
        if target != self.root and self.root not in target.parents:
            return 'missing', None
        if target.is_dir():
            if not path.endswith('/'):
                return 'moved', path + '/'
            target = target / 'index.html'
        elif path.endswith('/'):
            return 'missing', None
        return ('file', target.relative_to(self.root).as_posix()) if target.is_file() else ('missing', None)
