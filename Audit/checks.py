"""The order in which a page is put through every check of the browser, so that it is loaded as seldom as may be."""

import keyboard
import paper
import symbols
from faults import Broken
from snippets import snippet

WIDE, NARROW = 1280, 360

FOLD = 740
"""How much of a page a phone shows before anybody scrolls, in CSS pixels."""

REFLOW = 320
"""What is left of 1280 px at a zoom of 400 %."""

USUAL, LARGE = 16, 32
"""The browser's size of text in pixels, and twice that, as WCAG 1.4.4 and the settings of phones have it."""

PAPER = 673
"""The width of A4 within margins of 16 mm, in CSS pixels."""

ANNOUNCED = 'button, input, select, textarea, output, [role=status], [aria-live], [data-script]'
"""What is there for scripts only, and may be missing without them."""


class Checks:
    """Puts pages through the checks, in the pages of one browser."""

    def __init__(self, page, scriptless, blank, watch, axe):
        self.page, self.scriptless, self.blank = page, scriptless, blank
        self.watch = watch
        self.axe = axe
        self.settings = page.context.new_cdp_session(page)

    def run(self, origin, address, file, faults):
        """Every check of the page at the address, which is made from the file."""
        self.watch.begin(origin, address, faults)
        self._load(address, 'light', WIDE)
        self.watch.weigh(file)
        for message in self.page.evaluate(snippet('structure')):
            faults.add('structure', message)
        screen = self.page.evaluate(snippet('text'), ANNOUNCED)
        self._without_scripts(address, screen, faults)
        keyboard.check(self.page, self.blank, faults, f'light {WIDE}')
        self._axe(faults, f'light {WIDE}')
        self._overflow(faults, f'{WIDE} px')
        symbols.check(self.page, self.blank, self.settings, faults)
        self._size(NARROW)
        for message in self.page.evaluate(snippet('answers'), FOLD):
            faults.add('answers', message, f'{NARROW} px')
        self._axe(faults, f'light {NARROW}')
        self._overflow(faults, f'{NARROW} px')
        self.page.evaluate(snippet('spacing'), True)
        self._overflow(faults, f'{NARROW} px with wide text spacing')
        self.page.evaluate(snippet('spacing'), False)
        self._size(REFLOW)
        self._overflow(faults, f'{REFLOW} px, as at 400 %')
        self._size(NARROW)
        self._text_size(LARGE)
        self._overflow(faults, f'{NARROW} px with text at 200 %')
        self._text_size(USUAL)
        self._paper(screen, faults)

        self._load(address, 'dark', NARROW)
        keyboard.check(self.page, self.blank, faults, f'dark {NARROW}')
        self._axe(faults, f'dark {NARROW}')
        self._size(WIDE)
        self._axe(faults, f'dark {WIDE}')
        for scheme in ('dark', 'light'):
            self._forced(scheme, faults)
        for message in self.page.evaluate(snippet('filter')):
            faults.add('filter', message)
        self.watch.leftovers(self.page.context)
        self.watch.end()

    def _load(self, address, scheme, width):
        self.page.emulate_media(media='screen', color_scheme=scheme, forced_colors='none')
        self._size(width)
        self.page.goto(address, wait_until='load')
        # What a script does at once after the page has loaded belongs to it.
        if self.page.evaluate('document.scripts.length'):
            self.page.wait_for_timeout(100)
        self.page.evaluate(self.axe)

    def _size(self, width):
        self.page.set_viewport_size({'width': width, 'height': 900 if width > 700 else FOLD})

    def _text_size(self, pixels):
        # The browser's own setting, since a rule on html would not reach the conditions of the style sheet.
        self.settings.send('Page.setFontSizes', {'fontSizes': {'standard': pixels}})

    def _axe(self, faults, condition):
        result = self.page.evaluate(snippet('axe'))
        if not result['rules']:
            raise Broken('axe-core did not run a single rule')
        for violation in result['violations']:
            faults.add('axe', violation, condition)
        for message in self.page.evaluate(snippet('drawn')):
            faults.add('drawing', message, condition)

    def _overflow(self, faults, condition):
        for name in ('overflow', 'collide'):
            for message in self.page.evaluate(snippet(name)):
                faults.add('width', message, condition)

    def _without_scripts(self, address, screen, faults):
        self.scriptless.goto(address, wait_until='load')
        without = self.scriptless.evaluate(snippet('text'), ANNOUNCED)
        missing = _missing(screen['words'], without['words'])
        if not without['words'] and not screen['words']:
            faults.add('scripts', 'main holds no text')
        elif missing:
            faults.add('scripts', f'is not there without scripts: {missing}')

    def _paper(self, screen, faults):
        self.page.emulate_media(media='print')
        self._size(PAPER)
        self._overflow(faults, 'print')
        for message in self.page.evaluate(snippet('print')):
            faults.add('print', message)
        pdf = self.page.pdf(format='A4', prefer_css_page_size=True)
        for message in paper.check(pdf, self.page.evaluate(snippet('paper'))):
            faults.add('print', message, 'Chromium')
        # What is marked as for screens alone, such as how to print, has no place on paper.
        controls = f'{ANNOUNCED}, nav, [role=navigation], .screen'
        printed = self.page.evaluate(snippet('text'), controls)
        self.page.emulate_media(media='screen')
        self._size(WIDE)
        shown = self.page.evaluate(snippet('text'), controls)
        missing = _missing(shown['words'], printed['words'])
        if missing:
            faults.add('print', f'is not printed: {missing}')

    def _forced(self, scheme, faults):
        self.page.emulate_media(media='screen', color_scheme=scheme, forced_colors='active')
        condition = f'forced colours, {scheme}'
        for message in self.page.evaluate(snippet('forced')):
            faults.add('forced', message, condition)
        self._overflow(faults, condition)


def _missing(words, found):
    """The words that are not found as often as they should be, in short."""
    left = {}
    for word in found:
        left[word] = left.get(word, 0) + 1
    missing = []
    for word in words:
        if left.get(word, 0):
            left[word] -= 1
        else:
            missing.append(word)
    return ' '.join(missing[:12]) + (' …' if len(missing) > 12 else '')
