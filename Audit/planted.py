"""The site of the self-test: a clean page, and pages with one planted fault each."""

import pathlib

ORIGIN = 'https://www.example.se'
BASE = '/prov/'

STYLE = '''
:root { color-scheme: light dark; --paper: light-dark(#fff, #111); --ink: light-dark(#111, #eee) }
body { margin: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 sans-serif }
a { color: light-dark(#00458b, #9cf); display: inline-block; padding: .3rem }
.address { overflow-wrap: anywhere }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
main:focus { outline: none }
@media print { :root { color-scheme: light } nav, .skip { display: none } }
'''

FRAME = '''<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/prov/bild.svg" type="image/svg+xml">
<link rel="stylesheet" href="/prov/stil.css">
{head}
</head>
<body>
<a class="skip" href="#main">Till innehållet</a>
<header><nav aria-label="Meny"><a href="/prov/">Start</a></nav></header>
<main id="main" tabindex="-1">
<h1>{title}</h1>
<p>Ett stycke text.</p>
<p class="address">12 mars 2024. {address}</p>
{body}
</main>
<footer><p>Sidfot</p></footer>
</body>
</html>
'''


class Planted:
    """A page to be written: its file, its text, the files beside it, and the checks that must find it faulty."""

    def __init__(self, file, expected, body='', head='', css='', script='', change=None, title=None,
                 address=None):
        self.file = file
        self.expected = dict(expected)
        """By check, words that must stand in one of its messages. Checks that are not named must find nothing."""
        self.beside = {}
        self.beside_expected = {}
        stem = file.replace('/index.html', '').replace('.html', '').replace('/', '-')
        if css:
            self.beside[f'{stem}.css'] = css
            head += f'<link rel="stylesheet" href="/prov/{stem}.css">'
        if script:
            self.beside[f'{stem}.js'] = script
            head += f'<script src="/prov/{stem}.js" defer></script>'
        address = f'{ORIGIN}{BASE}' if 'rel="canonical"' in head and address is None else address or ''
        self.text = FRAME.format(title=title or f'Prov {stem}', head=head, body=body, address=address)
        if change:
            self.changed(*change)

    def changed(self, old, new):
        """The same page with a change of its markup."""
        if old not in self.text:
            raise ValueError(f'{self.file}: there is no {old}')
        self.text = self.text.replace(old, new, 1)
        return self

    def blamed(self, check, words):
        """The same page with a fault that is told of the stylesheet beside it."""
        self.beside_expected = {next(name for name in self.beside if name.endswith('.css')): (check, words)}
        return self


def write(folder, pages):
    """Writes a site of the pages."""
    root = pathlib.Path(folder)
    (root / 'stil.css').parent.mkdir(parents=True, exist_ok=True)
    (root / 'stil.css').write_text(STYLE, 'utf-8')
    for page in pages:
        path = root / page.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, 'utf-8')
        for name, text in page.beside.items():
            (root / name).write_text(text, 'utf-8')
    (root / 'bild.svg').write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'utf-8')


def unsaid():
    """A page on which words are seen that no screen reader can say."""
    return Planted('unsaid.html', {}, '<p>Hörda ord</p><p><span role="img" aria-label="En bild">Ohörda ord</span></p>')


def clean():
    """A front page and a page for misses with nothing wrong, and things that look like faults but are none."""
    canonical = f'<link rel="canonical" href="{ORIGIN}{BASE}">'
    allowed = '''
<dl data-answers><dt>Lovat</dt><dd>Fler vandringar.</dd><dt>Läget</dt><dd>De pågår.</dd>
<dt>Ni sa</dt><dd>Inga synpunkter.</dd></dl>
<p class="away">Bara för skärmläsare, inte avklippt.</p>
<p><a href="https://www.example.org/">En annan webbplats</a> <a href="clean.html#ratt">En plats på en sida</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="Tabell"><table><caption>Bred tabell</caption>
<tr><th scope="col">Etta</th><th scope="col">Tvåa</th></tr><tr><td>1</td><td>2</td></tr></table></div>
<form><label for="namn">Namn</label> <input id="namn" autocomplete="name"> <label for="dag">Dag</label>
<input id="dag" type="date"></form>
<fieldset><legend>Val</legend><label><input type="radio" name="r"> Ja</label>
<label><input type="radio" name="r"> Nej</label></fieldset>
<details><summary>Mer</summary><p><a href="/prov/">Gömd tills den öppnas</a></p></details>
<p class="bar"><a href="/prov/">Utan kontur men med ram</a></p>
<h2 id="ratt">Rubrik</h2>
<p><output id="antal"></output></p>'''
    css = '''
.away { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; margin: 0 }
.scroll { overflow-x: auto; max-inline-size: 100% } table { inline-size: 60rem }
input { border: 1px solid; min-block-size: 1.6rem; min-inline-size: 1.6rem; max-inline-size: 100% }
input { background: var(--paper); color: inherit }
.bar a:focus-visible { outline: 3px solid transparent; background: var(--ink); color: var(--paper) }
@media print { .scroll { overflow: visible } table { inline-size: 100% } }
@media (forced-colors: active) { .bar a:focus-visible { outline: 3px solid CanvasText } }
'''
    script = 'document.getElementById("antal").textContent = "Tre visas";'
    return [
        Planted('index.html', {}, head=canonical),
        Planted('404.html', {}, body='<p><a href="#main">Upp</a></p>'),
        Planted('clean.html', {}, body=allowed, css=css, script=script),
        Planted('2024/omrade/latt/index.html', {}),
    ]
