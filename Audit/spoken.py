"""What must be said of the pages that Orca reads, and what of it was not."""

import re

SPOKEN = {
    'index.html': [
        'heading: Medborgarlöfte i Exempelby', 'paragraph: : Färre brott och tryggare gator.', 'link: Läs hela löftet',
        'link: Säg vad du tycker', 'heading: Ett fokusområde', 'link: Bedrägerier',
        'heading: Säg vad du tycker', 'link: Skriv till Exempelby kommun', 'heading: Det senaste',
    ],
    '2024/trafik/index.html': [
        '*: Fokusområde 1', 'heading: Trafik', 'paragraph: Farten ska ner.', 'heading: Aktiviteter',
        'caption: Aktiviteter: Trafik', 'column header: Läge', 'column header: Mål och resultat', 'link: Övergångsställe',
        '*: Försenad', 'link: Farthinder', '*: Planerad', '*: Målet är minst 14 000 kronor.',
    ],
    '2024/bedragerier/forelasningar/index.html': [
        'paragraph: Fokusområde 2', 'link: Löftet för 2024', 'heading: Föreläsningar för äldre', '*: Försenad',
        '*: Polisen saknade personal', 'description term: Skulle vara klar', 'description term: Ansvarig',
        'heading: Varför', 'heading: Det har hänt', 'heading: Fakta',
    ],
    '2024/dialoger/2024-03-12-torget/index.html': [
        'heading: Möte på torget', 'description term: När', 'description term: Var', 'heading: Ni sa, vi svarar',
        'description term: Ni sa', 'description term: Vi svarar',
    ],
    'aktiviteter/index.html': [
        'heading: Alla aktiviteter', 'label: Sök på ord', '*: Välj år, område, läge eller ansvarig', 'link: Löftet 2024',
        'link: Bedrägerier', 'caption: Aktiviteter: Bedrägerier, 2024', 'link: Föreläsningar för äldre', 'heading: Öppna data',
    ],
}
"""The pages of the site with every feature that are read, and for each, in order, `kind of thing: words` that are heard; of
any kind with `*`. Orca calls the kinds so."""


def missing(said, blocks, owed):
    """What is not heard: texts of the page (`blocks`) that are not said whole, and `owed` that does not come in its order.

    What is said is [(kind of thing, text)]; what is owed is written as `kind: text`.
    """
    letters = ''.join(_plain(text) for _, text in said)
    found = [text for text in blocks if _plain(text) not in letters]
    place = 0
    for words in owed:
        kind, text = words.split(': ', 1)
        at = next((i for i in range(place, len(said)) if kind in ('*', said[i][0]) and _plain(text) in _plain(said[i][1])), None)
        if at is None:
            found.append(f'{words} (in its place)')
        else:
            place = at
    return found


def _plain(text):
    """A text as it sounds, whatever its spaces, soft hyphens and capitals."""
    return re.sub(r'[\s\u00ad]+', '', text).lower()
