"""Puts pages through Firefox and WebKit: what depends on how a browser lays out, prints and runs a page."""

import re
import traceback

import paper
from desktop import Desktop
from faults import Broken, Faults
from firefox import Firefox
from folder import Folder
from server import Server
from snippets import snippet
from webkit import WebKit

WIDTHS = [360, 768, 820, 1280]
"""A phone, a tablet and what lies between them and a screen on a desk, in pixels."""

TAG = re.compile(r'<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>')
CLASS = re.compile(r'\sclass="([^"]*)"')


def shapes(html):
    """What a page is made of: its elements with their classes."""
    found = set()
    for tag, attributes in TAG.findall(html):
        names = CLASS.search(attributes)
        found.add(f'{tag}.{names[1]}' if names else tag)
    return found


def chosen(folder):
    """A few pages of a site in which everything occurs that any of its pages is made of."""
    left = {page: shapes(folder.read(page)) for page in folder.pages if not folder.forwards(page)}
    pages, seen = [], set()
    while left:
        page = max(sorted(left), key=lambda page: len(left[page] - seen))
        if not left[page] - seen:
            break
        seen |= left.pop(page)
        pages.append(page)
    return sorted(pages)


class Engine:
    """One browser's look at pages."""

    def __init__(self, browser, faults):
        self.browser, self.faults = browser, faults

    def look(self, address):
        """Every check of the page at the address."""
        self.browser.open(address)
        for message in self.run('structure'):
            self.faults.add('structure', message, self.browser.name)
        for width in WIDTHS:
            self.browser.size(width, 900)
            self._fits(f'{self.browser.name}, {width} px')
            self.run('spacing', True)
            self._fits(f'{self.browser.name}, {width} px with wide text spacing')
            self.run('spacing', False)
        for message in self.run('filter'):
            self.faults.add('filter', message, self.browser.name)
        if self.browser.prints:
            about = self.run('paper')
            # Firefox prints the texts of drawings as outlines, so that nobody can read them in its PDF.
            about['drawn'] = []
            for message in paper.check(self.browser.paper(), about):
                self.faults.add('print', message, self.browser.name)

    def run(self, name, argument=None):
        """What a check that runs in the page says."""
        return self.browser.run(snippet(name), argument)

    def _fits(self, condition):
        for message in self.run('overflow') + self.run('collide'):
            self.faults.add('width', message, condition)


def work(folders, done):
    """Looks at the chosen pages of the folders in both browsers, and gives back [Faults], or why that could not be done."""
    try:
        found = []
        desktop = Desktop()
        browsers = []
        try:
            servers = [Server(Folder(folder), has_stage=True) for folder in folders]
            for make in (Firefox, lambda: WebKit(desktop)):
                browsers.append(make())
                for server in servers:
                    for page in chosen(server.folder):
                        faults = Faults(server.folder.name(page))
                        Engine(browsers[-1], faults).look(server.address(page))
                        found.append(faults)
        finally:
            for browser in browsers:
                browser.close()
            desktop.close()
        done.put(found)
    except Broken as error:
        done.put(str(error))
    except Exception:
        done.put(traceback.format_exc())
