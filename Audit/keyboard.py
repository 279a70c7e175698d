"""Goes through a page by keyboard alone."""

import base64

from snippets import snippet

LIMIT = 400
"""So many stops at most; a page with more is a fault in itself."""

MARGIN = 8
"""How far outside an element, in pixels, its focus may be drawn."""

IN_MAIN = 'id => Boolean(document.getElementById(decodeURIComponent(id)).closest("main, [role=main]"))'


def check(page, blank, faults, condition):
    """Presses Tab from the top of a page just loaded to its end, then tries the skip link. `blank` is an empty page."""
    expected = page.evaluate(snippet('stops'))
    reached = set()
    for count in range(LIMIT + 1):
        page.keyboard.press('Tab')
        stop = page.evaluate(snippet('stop'))
        if stop is None or (stop['again'] and stop['first'] and len(reached) == len(expected)):
            break
        if stop['again']:
            faults.add('keyboard', f'Tab comes back and never gets on: {stop["name"]}', condition)
            break
        if count == LIMIT:
            faults.add('keyboard', f'more than {LIMIT} stops, or a trap at {stop["name"]}', condition)
            break
        if stop['stays']:
            continue
        reached.add(stop['index'])
        _judge(page, blank, stop, faults, condition)
    for index, name in enumerate(expected):
        if index not in reached:
            faults.add('keyboard', f'Tab does not reach {name}', condition)
    _skip_link(page, faults, condition)


def _judge(page, blank, stop, faults, condition):
    name = stop['name']
    if stop['backwards']:
        faults.add('keyboard', f'comes out of the order of the document: {name}', condition)
    if not stop['within']:
        faults.add('keyboard', f'has focus outside of what is seen: {name}', condition)
    elif stop['covered']:
        faults.add('keyboard', f'has focus behind something else: {name}', condition)
    elif not stop['ringed'] and not _changes(page, blank, stop['box']):
        faults.add('keyboard', f'focus is not seen: {name}', condition)


def _changes(page, blank, box):
    """Whether the pixels on and around an element show that it has focus, where its outline does not."""
    window = page.viewport_size
    left, top = max(0, box['x'] - MARGIN), max(0, box['y'] - MARGIN)
    clip = {
        'x': left, 'y': top,
        'width': max(1, min(window['width'], box['x'] + box['width'] + MARGIN) - left),
        'height': max(1, min(window['height'], box['y'] + box['height'] + MARGIN) - top),
    }
    page.evaluate('() => { globalThis.auditHeld = document.activeElement }')
    page.wait_for_timeout(120)
    with_focus = _picture(page, clip)
    page.evaluate('() => auditHeld.blur()')
    page.wait_for_timeout(120)
    without = _picture(page, clip)
    page.evaluate('() => auditHeld.focus({ preventScroll: true, focusVisible: true })')
    differ = blank.evaluate(snippet('pixels'), [without, with_focus])
    # As much as a line of one pixel along its longer side, of an element that is not very long.
    return differ >= min(max(box['width'], box['height']), 60)


def _picture(page, clip):
    # The caret is left alone, as hiding it takes a stylesheet that the policy forbids.
    return base64.b64encode(page.screenshot(clip=clip, caret='initial')).decode('ascii')


def _skip_link(page, faults, condition):
    fragment = page.evaluate('''() => {
        const first = auditStops.met[0];
        const href = first?.getAttribute("href") ?? "";
        first?.focus();
        return href.startsWith("#") ? href.slice(1) : null;
    }''')
    if not fragment:
        faults.add('keyboard', 'the first stop is no skip link', condition)
        return
    page.keyboard.press('Enter')
    page.wait_for_timeout(30)
    page.keyboard.press('Tab')
    if not page.evaluate(snippet('skip'), fragment):
        faults.add('keyboard', f'the skip link does not lead to #{fragment}', condition)
    elif not page.evaluate(IN_MAIN, fragment):
        faults.add('keyboard', f'the skip link leads to #{fragment}, which is not main', condition)
    page.evaluate('() => { document.activeElement?.blur(); scrollTo(0, 0) }')
