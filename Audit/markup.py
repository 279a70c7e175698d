"""What is read from a page's markup without a browser: its ids, its references, its canonical address."""

import html.parser
import re

FETCHED = {'stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'preload', 'modulepreload', 'prefetch',
           'preconnect', 'dns-prefetch', 'prerender'}
"""The link relations that make a browser ask a server for something by itself."""

SOURCES = {'img', 'script', 'iframe', 'frame', 'audio', 'video', 'source', 'track', 'embed', 'input'}

CSS_REFERENCE = re.compile(r'''url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')''',
                           re.IGNORECASE)


def css_references(css):
    """The addresses that a stylesheet asks for."""
    css = re.sub(r'/\*.*?\*/', '', css, flags=re.DOTALL)
    found = (next((group for group in match.groups() if group), '') for match in CSS_REFERENCE.finditer(css))
    return [address for address in found if address]


class Markup(html.parser.HTMLParser):
    """Reads a page. `references` holds (address, whether the browser fetches it by itself, line)."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids = set()
        self.references = []
        self.canonical = None
        self.base = None
        self.title = ''
        self._inside = None
        self._depth = 0
        self.feed(text)
        self.close()
        self.title = ' '.join(self.title.split())

    def handle_starttag(self, tag, attributes):
        values = {}
        for key, value in attributes:
            values.setdefault(key, value or '')
        if values.get('id'):
            self.ids.add(values['id'])
        if tag == 'svg':
            self._depth += 1
        if tag in ('title', 'style') and not self._depth:
            self._inside = tag
        if tag == 'a' and values.get('name'):
            self.ids.add(values['name'])
        if tag == 'base' and self.base is None:
            self.base = values.get('href')
        elif tag == 'link':
            self._link(values)
        elif tag in ('a', 'area'):
            self._refer(values.get('href', values.get('xlink:href')), False)
        elif tag in ('use', 'image', 'feimage'):
            self._refer(values.get('href', values.get('xlink:href')), True)
        if tag in SOURCES:
            self._refer(values.get('src'), True)
        self._refer(values.get('poster'), True)
        if tag == 'object':
            self._refer(values.get('data'), True)
        if tag == 'form':
            self._refer(values.get('action'), False)
        for candidate in re.split(r',\s+', values.get('srcset', '') or values.get('imagesrcset', '')):
            self._refer(candidate.strip().split(' ')[0] or None, True)
        for address in css_references(values.get('style', '')):
            self._refer(address, True)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag == 'svg':
            self._depth = max(0, self._depth - 1)
        if tag == self._inside:
            self._inside = None

    def handle_data(self, data):
        if self._inside == 'title':
            self.title += data
        elif self._inside == 'style':
            for address in css_references(data):
                self._refer(address, True)

    def _link(self, values):
        relations = set(values.get('rel', '').lower().split())
        if 'canonical' in relations:
            self.canonical = values.get('href')
        self._refer(values.get('href'), bool(relations & FETCHED))

    def _refer(self, address, fetched):
        if address is not None:
            self.references.append((address.strip(), fetched, self.getpos()[0]))
