"""A browser process: takes pages from a queue and gives back their faults."""

import os
import pathlib
import traceback

from checks import Checks
from faults import Broken, Faults
from watch import Watch

CHROMIUM = os.environ.get('CHROMIUM', '/usr/lib/chromium/chromium-headless-shell')
"""The browser's own file: the script in /usr/bin only calls it. It takes half the time of the one with windows."""

TIMEOUT = 20_000
"""Milliseconds that any single step of the browser may take."""


def launch(playwright):
    """Starts Debian's Chromium without a window, cut off from every host but loopback."""
    if not os.path.exists(CHROMIUM):
        raise Broken(f'there is no {CHROMIUM}: run Audit/install.sh')
    arguments = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run',
                 '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']
    if os.geteuid() == 0:
        arguments.append('--no-sandbox')
    try:
        return playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
    except Exception as error:
        raise Broken(f'{CHROMIUM} does not start: {str(error)[-600:]}')


def axe_source():
    """The source of axe-core."""
    import axe_playwright_python
    return (pathlib.Path(axe_playwright_python.__file__).parent / 'axe.min.js').read_text('utf-8')


def work(todo, done):
    """Runs until the queue `todo` gives None. A page is (number, name, file, origin, address).

    Gives back (number, faults), and at last (None, None), or (None, why) if the browser could not be run.
    """
    try:
        from playwright.sync_api import Error, sync_playwright
        with sync_playwright() as playwright:
            browser = launch(playwright)
            checks = _checks(browser)
            for number, name, file, origin, address in iter(todo.get, None):
                faults = Faults(name)
                try:
                    checks.run(origin, address, file, faults)
                except Error as error:
                    faults.add('load', str(error).split('\n')[0])
                    checks.page.context.close()
                    checks.scriptless.context.close()
                    checks.blank.context.close()
                    checks = _checks(browser)
                done.put((number, faults))
            browser.close()
        done.put((None, None))
    except Broken as error:
        done.put((None, str(error)))
    except Exception:
        done.put((None, traceback.format_exc()))


def _checks(browser):
    page = _page(browser)
    return Checks(page, _page(browser, java_script_enabled=False), _page(browser), Watch(page), axe_source())


def _page(browser, **options):
    context = browser.new_context(locale='sv-SE', reduced_motion='reduce', **options)
    context.set_default_timeout(TIMEOUT)
    return context.new_page()
