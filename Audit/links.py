"""Links and the like, read from the files: whether they lead anywhere, and whether they leave the site's host."""

import re
import urllib.parse

from faults import Faults
from markup import css_references


def check(folder):
    """The faults of a site's references and titles, by file name."""
    ids = {}
    result = {}
    for page in folder.pages:
        markup = folder.markup[page]
        faults = result[page] = Faults(folder.name(page))
        address = urllib.parse.urljoin(folder.origin + folder.path(page), markup.base or '')
        for reference, fetched, line in markup.references:
            for name, message in _faults(folder, ids, address, reference, fetched):
                faults.add(name, f'{message} (line {line})')
        _canonical(folder, page, faults)
    for file in folder.files:
        if file.endswith('.css'):
            faults = result[file] = Faults(folder.name(file))
            for reference in css_references(folder.read(file)):
                for name, message in _faults(folder, ids, folder.origin + folder.path(file), reference, True):
                    faults.add(name, message)
    _titles(folder, result)
    return result


def _faults(folder, ids, address, reference, fetched):
    """What is wrong with a reference on the page that has the address."""
    try:
        target = urllib.parse.urlsplit(urllib.parse.urljoin(address, reference))
    except ValueError:
        return [('links', f'not an address: {reference}')]
    if target.scheme == 'javascript':
        return [('links', f'a link that only works with scripts: {reference}')]
    if target.scheme not in ('http', 'https'):
        return []
    if f'{target.scheme}://{target.netloc}' != folder.origin or not target.path.startswith(folder.base):
        return [('requests', f'asks another host for {reference}')] if fetched else _outside(folder, target, reference)
    kind, found = folder.find(target.path)
    if target.path == folder.path('404.html'):
        kind, found = 'file', '404.html'
    if kind == 'moved':
        return [('links', f'lacks the slash at its end: {reference}')]
    if kind == 'missing':
        return [('links', f'leads nowhere: {reference}')]
    fragment = urllib.parse.unquote(target.fragment.split(':~:')[0])
    if fragment and fragment != 'top' and fragment not in _ids(folder, ids, found):
        return [('links', f'no such place on the page: {reference}')]
    return []


def _outside(folder, target, reference):
    """A relative link that climbs out of the site; other links to the same host belong to the host's own pages."""
    relative = not urllib.parse.urlsplit(reference).netloc and not reference.startswith('/')
    same = f'{target.scheme}://{target.netloc}' == folder.origin
    return [('links', f'leads out of the site: {reference}')] if same and relative else []


def _ids(folder, ids, file):
    if file in folder.markup:
        return folder.markup[file].ids
    if file not in ids:
        ids[file] = set(re.findall(r'\bid\s*=\s*["\']([^"\']+)', folder.read(file)))
    return ids[file]


def _canonical(folder, page, faults):
    canonical = folder.markup[page].canonical
    own = folder.origin + folder.path(page)
    if canonical is not None and page != '404.html' and canonical != own:
        faults.add('structure', f'its canonical address is {canonical}, not {own}')


def _titles(folder, result):
    """Titles that several pages share: they cannot be told apart in tabs, bookmarks and search results."""
    pages = {}
    for page in folder.pages:
        pages.setdefault(folder.markup[page].title, []).append(page)
    for title, same in pages.items():
        for page in same if len(same) > 1 and title else []:
            other = next(p for p in same if p != page)
            result[page].add('title', f'the same title as {folder.name(other)}: {title}')
