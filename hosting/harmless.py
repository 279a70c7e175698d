"""Two hundred files of the kinds that a municipality publishes: all of them come out, and look as they should."""

import media

SVG = 'xmlns="http://www.w3.org/2000/svg"'
# What drawing programs write, in the parts in which they differ.
DRAWINGS = [
    '<rect x="1" y="1" width="{n}" height="8" fill="#0b4459"/>',
    '<title>Karta {n}</title><desc>Torget från ovan</desc><g transform="translate({n} 2)"><circle r="5"/></g>',
    '<style>.a{{fill:#c00;stroke:none}} @media print {{ .a {{ fill: #000 }} }}</style><path class="a" d="M0 0h{n}v9z"/>',
    '<defs><linearGradient id="g{n}"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#036"/>'
    '</linearGradient></defs><rect width="40" height="40" fill="url(#g{n})"/>',
    '<defs><clipPath id="c"><circle cx="9" cy="9" r="{n}"/></clipPath></defs><g clip-path="url(#c)"><path d="M0 0h9"/></g>',
    '<defs><symbol id="s" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></symbol></defs><use href="#s" width="{n}" height="9"/>',
    '<text x="2" y="{n}" font-family="sans-serif" font-size="8">Väg 249 &amp; torget <tspan fill="#666">(ny)</tspan></text>',
    '<filter id="f"><feGaussianBlur stdDeviation="2"/><feOffset dx="{n}"/></filter><rect width="9" height="9" filter="url(#f)"/>',
    '<mask id="m"><rect width="9" height="9" fill="#fff"/></mask><ellipse rx="{n}" ry="4" mask="url(#m)" style="opacity:.5"/>',
    '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#ffffff"/>'
    '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Lager {n}"><path d="M0 0h9"/></g>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    '<rdf:Description rdf:about=""><dc:title>Karta {n}</dc:title></rdf:Description></rdf:RDF></metadata><path d="M1 1h9"/>',
    '<image width="{n}" height="9" href="data:image/png;base64,iVBORw0KGgo="/>',
    '<pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 4 4 0"/></pattern>'
    '<polygon points="0,0 {n},0 9,9" fill="url(#p)"/><polyline points="0 0 {n} 9"/><line x2="{n}" y2="3"/>',
]


def svg(number):
    head = ['', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- Ritad på kommunen -->\n'][number % 3]
    return f'{head}<svg {SVG} viewBox="0 0 40 40">{DRAWINGS[number % len(DRAWINGS)].format(n=number + 10)}</svg>\n'.encode()


def csv(number):
    mark, cell = [(',', '\n'), (';', '\r\n'), ('\t', '\n')][number % 3]
    lines = [mark.join(['period', 'brott', 'Not']), *(mark.join([f'{2019 + year}', f'{number + year}', '"å, ä < ö"'])
                                                   for year in range(4))]
    return (('\ufeff' if number % 2 else '') + cell.join(lines) + cell).encode()


def vtt(number):
    note = 'NOTE Textad på kommunen\n\n' if number % 2 else ''
    return f'WEBVTT\n\n{note}00:00.000 --> 00:0{1 + number % 8}.000\nVälkommen till torget\n'.encode()


def ics(number):
    lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kommunen//Dialog//SV', 'BEGIN:VEVENT', f'UID:dialog-{number}@exempel.se',
             'DTSTAMP:20240102T030406Z', f'DTSTART:202405{1 + number:02}T170000Z', 'SUMMARY:Dialog på torget', 'END:VEVENT',
             'END:VCALENDAR']
    return '\r\n'.join(lines + ['']).encode()


def txt(number):
    text = f'Protokoll {number}\n\nNärvarande: sju.\nHastigheten var < 40 km/h & trafiken lugn.\n'
    return [text, '\ufeff' + text, text.replace('\n', '\r\n')][number % 3].encode()


def archive(number):
    return media.archive((f'matning-{number}.csv', 'period,antal\n2023,4\n'), ('Läs mig.txt', 'Mätningar på Nygatan'))


MAKERS = {
    'pdf': media.pdf, 'docx': media.docx, 'odt': media.odt, 'xlsx': media.xlsx, 'csv': csv, 'jpg': media.jpeg, 'png': media.png,
    'webp': media.webp, 'avif': media.avif, 'svg': svg, 'mp3': media.mp3, 'mp4': media.mp4, 'vtt': vtt, 'zip': archive,
    'ics': ics, 'txt': txt,
}
NAMES = ['dokument', 'Löfte 2024', 'bilaga_a', 'Protokoll (slutligt)', 'torget', 'v1.2-beslut', 'Å']


def files():
    """Pairs of a path below the content folder and its bytes: two hundred, in all sixteen kinds."""
    result = []
    for index, (ending, make) in enumerate(MAKERS.items()):
        for number in range(13 if index < 8 else 12):
            shown = ending.upper() if number == 5 else ending
            result.append((f'om/{ending}/{NAMES[number % len(NAMES)]}-{number}.{shown}', make(number)))
    return result
