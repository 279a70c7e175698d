"""Takes pictures of pages for people who change the design: shots.py FOLDER TARGET PAGE...

A page is a file of the site, such as 2024/index.html. Each is taken whole, at 360 and 1280 px, light and dark, and
as the PDF that is printed on A4.
"""

import pathlib
import sys

from browser import TIMEOUT, launch
from checks import NARROW, WIDE
from faults import Broken
from folder import Folder
from server import Server


def shoot(folder, target, pages):
    """Takes the pictures of the pages into the target folder, and returns the files."""
    from playwright.sync_api import sync_playwright
    server = Server(folder)
    target.mkdir(parents=True, exist_ok=True)
    files = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        context = browser.new_context(locale='sv-SE', reduced_motion='reduce')
        context.set_default_timeout(TIMEOUT)
        page = context.new_page()
        for name in pages:
            stem = name.removesuffix('.html').removesuffix('/index').replace('/', '-')
            for scheme in ('light', 'dark'):
                for width in (NARROW, WIDE):
                    page.emulate_media(media='screen', color_scheme=scheme)
                    page.set_viewport_size({'width': width, 'height': 900})
                    page.goto(server.address(name))
                    files.append(target / f'{stem}-{scheme}-{width}.png')
                    page.screenshot(path=files[-1], full_page=True, caret='initial')
            page.emulate_media(media='print', color_scheme='light')
            files.append(target / f'{stem}.pdf')
            page.pdf(path=files[-1], format='A4', prefer_css_page_size=True)
        browser.close()
    return files


def main():
    """The command."""
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        folder = Folder(sys.argv[1])
        pages = [name.rstrip('/') + '/index.html' if not name.endswith('.html') else name for name in sys.argv[3:]]
        unknown = [name for name in pages if name not in folder.pages]
        if unknown:
            raise Broken(f'no such page: {", ".join(unknown)}')
        files = shoot(folder, pathlib.Path(sys.argv[2]), pages)
    except Broken as error:
        print(f'shots: {error}', file=sys.stderr)
        return 2
    for file in files:
        print(file)
    return 0


if __name__ == '__main__':
    sys.exit(main())
