"""What is wrong with a page on paper, as it lies in the PDF that a browser has printed."""

import re
import shutil
import subprocess

from faults import Broken

WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')

MONTHS = ('januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|'
          'January|February|March|May|June|July|August|October|December')

# As precisely as it is known: a page may be updated in a month.
DATE = re.compile(rf'\d{{0,2}}({MONTHS})\d{{4}}')

FOOT = 0.93
"""Below this share of a page's height stands nothing but the number of the page."""

LEAST = 0.4
"""How far down each page but the last is used at least."""

ENTITIES = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'"}


def check(pdf, about):
    """What is wrong, as messages. `about` is what page/paper.js says of the page."""
    sheets = _sheets(pdf)
    messages = []
    headings = [_run(heading) for heading in about['headings']]
    for number, lines in enumerate(sheets[:-1], 1):
        where = f'at the foot of sheet {number} of {len(sheets)}'
        if not lines:
            messages.append(f'sheet {number} of {len(sheets)} is empty')
            continue
        tail = ''.join(_run(text) for _, text in lines[-3:])
        alone = [h for h in headings if tail.endswith(h) and _run(lines[-1][1]) in h]
        if alone:
            messages.append(f'a heading stands alone {where}: {lines[-1][1]}')
        if lines[-1][0] < LEAST:
            messages.append(f'no more than {lines[-1][0]:.0%} is used of sheet {number} of {len(sheets)}')
    everything = ''.join(_run(text) for lines in sheets for _, text in lines)
    for text in about['drawn']:
        # Word by word, as texts with an edge are drawn twice and read in pieces.
        if any(_run(word) not in everything for word in text.split()):
            messages.append(f'a text of a drawing is lost: {text}')
    if about['address'] and _run(about['address']) not in everything:
        messages.append('the address is not printed')
    if about['address'] and not DATE.search(everything):
        messages.append('no date is printed')
    return messages


def _run(text):
    """A text without its spaces and hyphens, which depend on where lines are broken."""
    return re.sub(r'[\s\u00ad\u2010-]+', '', text)


def _sheets(pdf):
    """The lines of each sheet, from top to bottom: how far down each ends, as a share of the height, and its text."""
    if not shutil.which('pdftotext'):
        raise Broken('there is no pdftotext: run Audit/install.sh')
    text = subprocess.run(['pdftotext', '-bbox', '-', '-'], input=pdf, capture_output=True, check=True).stdout.decode()
    sheets = []
    for part in re.split(r'<page ', text)[1:]:
        height = float(re.search(r'height="([\d.]+)"', part)[1])
        words = [(float(m[2]), float(m[1]), float(m[4]), _plain(m[5])) for m in WORD.finditer(part)]
        lines = []
        for top, left, bottom, word in sorted(words):
            if top / height > FOOT:
                continue
            if lines and top < lines[-1][1] - (bottom - top) * 0.5:
                lines[-1][1] = max(lines[-1][1], bottom)
                lines[-1][2].append((left, word))
            else:
                lines.append([top, bottom, [(left, word)]])
        sheets.append([(bottom / height, ' '.join(word for _, word in sorted(found))) for _, bottom, found in lines])
    return sheets


def _plain(text):
    for entity, character in ENTITIES.items():
        text = text.replace(entity, character)
    return text
