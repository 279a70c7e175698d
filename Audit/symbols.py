"""Whether the symbols of statuses are told apart by their shapes alone, as they are seen by who sees no colours."""

import base64

from snippets import snippet

SYMBOLS = '''() => [...document.querySelectorAll("dl.key .status")].map((status) => [status, status.querySelector("svg")])
    .filter(([, symbol]) => symbol).map(([status, symbol]) => {
        const box = symbol.getBoundingClientRect();
        return { name: status.textContent.trim(), kind: status.className,
            box: { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height } };
    })'''


def check(page, blank, session, faults):
    """Compares each symbol in a list of what the statuses mean with each other one, also when it is mirrored."""
    symbols = page.evaluate(SYMBOLS)
    if not symbols:
        return
    session.send('Emulation.setEmulatedVisionDeficiency', {'type': 'achromatopsia'})
    pictures = [_picture(page, symbol['box']) for symbol in symbols]
    session.send('Emulation.setEmulatedVisionDeficiency', {'type': 'none'})
    for left, right, how in blank.evaluate(snippet('alike'), pictures):
        # What a status is called when it is over has its symbol.
        kinds = {symbols[left]['kind'], symbols[right]['kind']}
        if len(kinds) == 1 and kinds != {'status'}:
            continue
        faults.add('symbols', f'{symbols[left]["name"]} and {symbols[right]["name"]} look alike{how}')


def _picture(page, box):
    # The caret is left alone, as hiding it takes a stylesheet that the policy forbids.
    return base64.b64encode(page.screenshot(clip=box, full_page=True, caret='initial')).decode('ascii')
