"""The planted faults, one page each, with what must be said of it and by which check."""

from planted import Planted

LINK = '<p class="x"><a href="/prov/">Länk</a></p>'
TEXT = '<p class="x">Text som prövas här.</p>'
ANSWERS = ('<dl data-answers><dt>Lovat</dt><dd>Fler vandringar.</dd><dt>Läget</dt><dd>De pågår.</dd>'
           '<dt>Ni sa</dt><dd>Inga synpunkter.</dd></dl>')

FILTER = '''<form class="filter" data-script><label>Sök <input type="search" name="text"></label>
<label>Ansvarig <select name="ansvarig"><option value="">Alla</option><option>Ett</option><option>Två</option></select>
</label></form>
<div data-year="2024"><table><caption>Rader</caption>
<thead><tr><th scope="col">Namn</th><th scope="col">Ansvarig</th></tr></thead>
<tbody><tr><td>Vandring</td><td>Ett</td></tr><tr><td>Möte</td><td>Ett och Två</td></tr></tbody></table></div>'''
FILTER_STYLE = 'input, select { min-block-size: 2rem; max-inline-size: 100% } [hidden] { display: none }'
CANONICAL = '<link rel="canonical" href="https://www.example.se/prov/{}">'
HALF = '<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/><path class="f" d="{}"/></svg>'
KEY = ('<dl class="key"><div><dt class="status">' + HALF.format('M8 1.5a6.5 6.5 0 0 0 0 13z') + 'Ett</dt><dd>Först</dd></div>'
       '<div><dt class="status">' + HALF.format('M8 1.5a6.5 6.5 0 0 1 0 13z') + 'Två</dt><dd>Sedan</dd></div>'
       '<div><dt class="status">' + HALF.format('M8 1.5a6.5 6.5 0 0 1 0 13z') + 'Tre</dt><dd>Sist</dd></div></dl>')
FILLER = '<p>Ett stycke text till.</p>\n' * 22
HEAVY = '<p>Fyra ord i rad.</p>\n' * 1500


def filter_script(chosen, text):
    """A script that shows the rows for which `chosen` holds and in whose `text` all words of the search stand."""
    return ('const f = document.forms[0].elements; document.forms[0].oninput = () => {'
            ' for (const row of document.querySelectorAll("tbody tr")) {'
            ' const words = f.text.value.split(" "), who = row.lastElementChild.textContent, choice = f.ansvarig.value;'
            f' row.hidden = (choice && !({chosen})) || !words.every((word) => ({text}).includes(word)) }} }}')


def faults():
    """Every planted page. What each check must say of it is named; what is not named must not be said."""
    return [
        Planted('contrast.html', {'axe': 'light 1280', 'print': 'too pale'}, TEXT,
                css='.x { color: #999; background: #fff }'),
        Planted('dark.html', {'axe': 'dark 360'}, TEXT, css='.x { color: light-dark(#111, #444) }'),
        Planted('narrow.html', {'axe': '(light 360, dark 360)'}, '<p class="x"><i>Text</i></p>',
                css='@media screen and (max-width: 400px) { .x { color: #888; background: #aaa } }'),
        Planted('drawing.html', {'drawing': 'contrast of'},
                '<svg class="x" viewBox="0 0 90 20" role="img" aria-label="a">'
                '<text x="0" y="15">Text</text></svg>',
                css='.x { inline-size: 9rem; fill: light-dark(#aaa, #eee) } @media print { .x { fill: #000 } }'
                    '@media (forced-colors: active) { .x { fill: CanvasText } }'),
        Planted('alt.html', {'axe': 'image-alt', 'nu': 'alt'},
                '<p><img src="/prov/bild.svg" width="9" height="9"></p>'),
        Planted('label.html', {'axe': 'label:'}, '<p><input class="x"></p>',
                css='.x { min-block-size: 2rem; max-inline-size: 100% }'),
        Planted('target.html', {'axe': 'target-size', 'width': 'printed over'},
                '<p class="x"><a href="/prov/">a</a><a href="/prov/404.html">b</a></p>',
                css='.x a { padding: 0; inline-size: 8px; block-size: 8px; line-height: 8px; text-decoration: none }'),
        Planted('overflow.html', {'width': '320 px'}, '<p class="x">bred</p>', css='.x { inline-size: 19.9rem }'),
        Planted('hidden.html', {'width': 'hidden by overflow'}, '<p class="x">bred</p>',
                css='html, body { overflow-x: hidden } .x { inline-size: 40rem }'),
        Planted('cut.html', {'width': 'cut off'}, '<p class="x">Ettlångtordsominterymsisinlåda</p>',
                css='.x { inline-size: 6rem; overflow: hidden }'),
        Planted('sideways.html', {'width': 'scrolled sideways'},
                '<p class="x" tabindex="0">Ettlångtordsominterymsisinlåda</p>',
                css='.x { inline-size: 6rem; overflow: auto }'),
        Planted('spacing.html', {'width': '(360 px with wide text spacing)'}, '<p class="x">Femton bokstäver</p>',
                css='.x { inline-size: 8.4rem; overflow: hidden; white-space: nowrap }'),
        Planted('large.html', {'width': '(360 px with text at 200 %)'}, '<p class="x">Ord</p>',
                css='.x { inline-size: 17rem }'),
        Planted('low.html', {'answers': 'below the first screen'}, '<div class="x"></div>' + ANSWERS,
                css='@media screen { .x { block-size: 620px } }'),
        Planted('pair.html', {'answers': '2 answers, not three'},
                ANSWERS.replace('<dt>Ni sa</dt><dd>Inga synpunkter.</dd>', '')),
        Planted('silent.html', {'answers': 'nothing is answered'},
                ANSWERS.replace('<dd>Inga synpunkter.</dd>', '<dd></dd>')),
        Planted('filter.html', {'filter': 'nothing is found by ansvarig: Två'}, FILTER, css=FILTER_STYLE,
                script=filter_script('who === choice', 'row.textContent + 2024')),
        Planted('search.html', {'filter': 'its own words do not find'}, FILTER, css=FILTER_STYLE,
                script=filter_script('who.includes(choice)', 'row.textContent')),
        Planted('hidden-words.html', {'filter': 'its hidden words do not find'},
                FILTER.replace('<tr><td>Vandring', '<tr data-hidden="Fötter"><td>Vandring'), css=FILTER_STYLE,
                script=filter_script('who.includes(choice)', 'row.textContent + 2024')),
        Planted('clear.html', {'filter': 'it can be cleared when nothing is filtered'},
                FILTER.replace('</form>', '<button type="reset">Rensa</button></form><p role="status"></p>'),
                css=FILTER_STYLE + 'button { min-block-size: 2rem; background: var(--paper); color: inherit }',
                script=filter_script('who.includes(choice)', 'row.textContent + 2024')),
        Planted('third.html', {'requests': 'another host', 'policy': 'img-src'},
                '<p><img src="https://tredje.example.net/a.png" alt="a" width="9" height="9"></p>'),
        Planted('hint.html', {'requests': 'another host'},
                head='<link rel="preconnect" href="https://tredje.example.net">'),
        Planted('script-third.html', {'policy': 'connect-src'},
                script='fetch("https://tredje.example.net/a.json").catch(() => {})'),
        Planted('window.html', {'requests': 'another host', 'console': 'opens a window'},
                script='matchMedia("(max-width: 400px)").onchange = (change) => {'
                       ' if (change.matches) open("https://tredje.example.net/") }'),
        Planted('inline.html', {'policy': 'style-src'}, '<p style="margin: 0">Stil i raden</p>'),
        Planted('inline-script.html', {'policy': 'script-src'}, '<script>let a = 1</script>'),
        Planted('console.html', {'console': 'uncaught: prov'}, script='throw new Error("prov")'),
        Planted('log.html', {'console': 'log: prov'}, script='console.log("prov")'),
        Planted('dialog.html', {'console': 'opens a dialog'}, script='alert("prov")'),
        Planted('failed.html', {'requests': '404', 'links': 'leads nowhere'},
                '<p><img src="/prov/borta.png" alt="a" width="9" height="9"></p>'),
        Planted('fetch.html', {'requests': '404'}, script='new Image().src = "/prov/borta.png"'),
        Planted('cookie.html', {'storage': 'cookie prov'}, script='document.cookie = "prov=1"'),
        Planted('local.html', {'storage': 'localStorage prov'}, script='localStorage.prov = 1'),
        Planted('indexed.html', {'storage': 'IndexedDB prov'}, script='indexedDB.open("prov")'),
        Planted('cache.html', {'storage': 'cache prov'}, script='caches.open("prov")'),
        Planted('service.html', {'console': 'TrustedScriptURL'},
                script='self.document && navigator.serviceWorker.register("/prov/service.js")'),
        Planted('focus.html', {'keyboard': 'focus is not seen', 'forced': 'focus'}, LINK,
                css='.x a:focus { outline: none }'),
        Planted('pale-focus.html', {'keyboard': 'focus is not seen'}, LINK,
                css='.x a:focus { outline-color: light-dark(#ddd, #333) }'),
        Planted('clipped.html', {'keyboard': 'focus is not seen'}, LINK,
                css='.x { overflow: clip; inline-size: max-content } .x a { outline-offset: 0 }'),
        Planted('trap.html', {'keyboard': 'never gets on'},
                '<p><a id="a" href="/prov/">A</a> <a id="b" href="/prov/#main">B</a></p>'
                '<p><a href="/prov/trap.html">Efter</a></p>',
                script='document.getElementById("b").addEventListener("keydown", (e) => { if (e.key === "Tab") {'
                       ' e.preventDefault(); document.getElementById("a").focus() } })'),
        Planted('unreached.html', {'keyboard': 'does not reach'}, '<p><a tabindex="-1" href="/prov/">Länk</a></p>'),
        Planted('order.html', {'keyboard': 'out of the order', 'axe': 'tabindex'},
                '<p><a tabindex="3" href="/prov/">Länk</a></p>'),
        Planted('covered.html', {'keyboard': 'behind something'}, LINK + '<div class="lid"></div>',
                css='.x { position: relative } .lid { position: fixed; inset: 0; background: var(--paper) }'
                    '@media print, (forced-colors: active) { .lid { display: none } }'),
        Planted('skip.html', {'keyboard': 'no skip link'},
                change=('<a class="skip" href="#main">Till innehållet</a>', '')),
        Planted('skip-wrong.html', {'keyboard': 'not main'}, change=('<p>Sidfot</p>', '<p id="fot">Sidfot</p>'))
        .changed('href="#main"', 'href="#fot"'),
        Planted('link.html', {'links': 'leads nowhere'}, '<p><a href="/prov/finns-inte/">Länk</a></p>'),
        Planted('fragment.html', {'links': 'no such place'}, '<p><a href="/prov/#saknas">Länk</a></p>'),
        Planted('slash.html', {'links': 'slash'}, '<p><a href="/prov/2024/omrade/latt">Länk</a></p>'),
        Planted('css-link.html', {'requests': '404'}, TEXT, css='.x { background: url("borta.svg") }')
        .blamed('links', 'leads nowhere'),
        Planted('css-error.html', {}, TEXT, css='.x { colour: red }').blamed('nu', 'colour'),
        Planted('duplicate.html', {'nu': 'Duplicate ID'}, '<p id="a">a</p><p id="a">b</p>'),
        Planted('nu.html', {'nu': 'center'}, '<center>Mitt</center>'),
        Planted('2024/omrade/tung/index.html', {'weight': 'bytes'}, HEAVY),
        Planted('rapport.html', {}, HEAVY),
        Planted('script-only.html', {'scripts': 'bara med skript'}, '<p id="a"></p>',
                script='document.getElementById("a").textContent = "Syns bara med skript"'),
        Planted('title-1.html', {'title': 'title-2.html'}, title='Samma'),
        Planted('title-2.html', {'title': 'title-1.html'}, title='Samma'),
        Planted('two.html', {'structure': '2 h1'}, '<h1>Två</h1>'),
        Planted('order-of-headings.html', {'structure': 'h3 follows h1', 'axe': 'heading-order', 'nu': 'h3'},
                '<h3>Tre</h3>'),
        Planted('empty-heading.html', {'structure': 'empty heading', 'axe': 'empty-heading'}, '<h2></h2>'),
        Planted('viewport.html', {'structure': 'no meta viewport'},
                change=('<meta name="viewport" content="width=device-width, initial-scale=1">', '')),
        Planted('lang.html', {'structure': 'language', 'axe': 'html-has-lang'},
                change=('<html lang="sv">', '<html>')),
        Planted('canonical.html', {'structure': 'canonical', 'links': 'leads nowhere'}, address='https://www.example.se/prov/fel/',
                head='<link rel="canonical" href="https://www.example.se/prov/fel/">'),
        Planted('print-nav.html', {'print': 'navigation is printed'},
                css='@media print { header nav { display: block } }'),
        Planted('print-main.html', {'print': 'main is not printed'}, css='@media print { main { display: none } }'),
        Planted('print-text.html', {'print': 'is not printed: Text'}, TEXT,
                css='@media print { .x { display: none } }'),
        Planted('print-wide.html', {'width': '(print)'}, TEXT, css='@media print { .x { inline-size: 50rem } }'),
        Planted('over.html', {'width': 'printed over'}, '<p class="x">Första raden</p><p class="y">Andra raden</p>',
                css='.y { margin-block-start: -2.5rem }'),
        Planted('over-between.html', {'width': '820 px'}, '<p class="x">Första raden</p><p class="between">Andra raden</p>',
                css='@media screen and (min-width: 800px) and (max-width: 900px) { .between { margin-block-start: -2.5rem } }'),
        Planted('over-firefox.html', {'width': '(Firefox'}, '<p class="gecko">bred</p>',
                css='@supports (-moz-appearance: none) { @media screen { .gecko { inline-size: 90rem } } }'),
        Planted('over-webkit.html', {'width': '(WebKit'}, '<p class="webkit">bred</p>',
                css='@supports (hanging-punctuation: first) { @media screen { .webkit { inline-size: 90rem } } }'),
        Planted('foot.html', {'print': 'a heading stands alone'}, FILLER + '<h2>Ensam</h2><div class="x">Bilaga</div>',
                css='@media print { p { block-size: 1.6rem; margin: 0 0 .5rem } h2 { break-after: auto }'
                    '.x { break-before: page } }'),
        Planted('half.html', {'print': 'is used of sheet 1'}, '<p class="x">Nytt blad</p>',
                css='@media print { .x { break-before: page } }'),
        Planted('no-address.html', {'print': 'the address is not printed'}, address='inte den',
                head=CANONICAL.format('no-address.html')),
        Planted('no-date.html', {'print': 'no date is printed'}, address='https://www.example.se/prov/no-date.html',
                head=CANONICAL.format('no-date.html')).changed('12 mars 2024', 'i mars'),
        Planted('lost-key.html', {'print': 'a text of a drawing is lost'},
                '<svg class="x" viewBox="0 0 90 20" role="img" aria-label="a"><text x="0" y="15">Nyckel</text></svg>',
                css='.x { inline-size: 9rem; fill: var(--ink) } @media print { .x { margin-inline-start: -90rem } }'),
        Planted('symbols.html', {'symbols': 'Ett and Två look alike when one is mirrored'}, KEY,
                css='.i { inline-size: 1rem; block-size: 1rem; fill: none; stroke: currentColor; stroke-width: 2 }'
                    '.f { fill: currentColor }'),
        Planted('alike.html', {'symbols': 'Två and Tre look alike'}, KEY,
                css='.i { inline-size: 1rem; block-size: 1rem; fill: none; stroke: currentColor; stroke-width: 2 }'
                    '.f { fill: currentColor }'),
        Planted('forced.html', {'forced': 'cannot be read'}, TEXT,
                css='@media (forced-colors: active) '
                    '{ .x { forced-color-adjust: none; color: #777; background: #777 } }'),
        Planted('forced-focus.html', {'forced': 'focus has no outline'}, LINK,
                css='.x a:focus { outline: none; box-shadow: 0 0 0 4px var(--ink) }'),
        Planted('forced-picture.html', {'forced': 'a picture that cannot be seen'},
                '<svg class="x" viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0h9v9z"/></svg>',
                css='.x { inline-size: 3rem; fill: light-dark(#111, #000) }'),
    ]
