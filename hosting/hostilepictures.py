"""Drawings (SVG) that run, fetch or hide something, each in its own way."""

from hostilecase import SCRIPT, Case

SPACE = 'xmlns="http://www.w3.org/2000/svg"'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
XHTML = 'http://www.w3.org/1999/xhtml'
AWAY = 'https://exempel.se/x'


def svg(inside, root='', head=''):
    """A drawing with something in it, in its root and before it."""
    return f'{head}<svg {SPACE} {XLINK} {root}>{inside}<path d="M0 0h9"/></svg>'.encode()


INSIDE = {
    'svg-script': [
        f'<script>{SCRIPT}</script>', f'<x:script xmlns:x="http://www.w3.org/2000/svg">{SCRIPT}</x:script>',
        f'<script href="data:text/javascript,{SCRIPT}"/>'.replace('"taget"', '1'), f'<script><![CDATA[{SCRIPT}]]></script>',
        f'<h:script xmlns:h="{XHTML}">{SCRIPT}</h:script>', f'<g><defs><script type="module">{SCRIPT}</script></defs></g>',
        '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"/>', '<listener event="load" handler="#a"/>'],
    'svg-event': [
        '<path d="M0 0h9" onclick="x()"/>', '<g onload="x()"/>', '<animate attributeName="x" onbegin="x()" dur="1s"/>',
        '<path d="M0 0" ONCLICK="x()"/>', '<image href="#a" onerror="x()"/>', '<path onfocus="x()" tabindex="1"/>'],
    'svg-foreign': [
        f'<foreignObject><body xmlns="{XHTML}"><script>{SCRIPT}</script></body></foreignObject>',
        f'<foreignObject width="9" height="9"><iframe xmlns="{XHTML}" src="{AWAY}"/></foreignObject>',
        f'<h:img xmlns:h="{XHTML}" src="x"/>', f'<iframe xmlns="{XHTML}" src="{AWAY}"/>', f'<embed src="{AWAY}"/>',
        f'<object data="{AWAY}"/>', f'<switch><foreignObject><p xmlns="{XHTML}"/></foreignObject></switch>',
        '<video xmlns="http://www.w3.org/1999/xhtml" src="x"/>'],
    'svg-outside': [
        f'<image href="{AWAY}"/>', f'<image xlink:href="{AWAY}"/>', '<use href="annan.svg#a"/>', f'<use xlink:href="{AWAY}#a"/>',
        '<image href="//exempel.se/x"/>', '<image href="&#104;ttps://exempel.se/x"/>', f'<feImage href="{AWAY}"/>',
        '<use href="data:image/svg+xml,&lt;svg/&gt;#a"/>', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<image y:href="https://exempel.se/x" xmlns:y="http://www.w3.org/1999/xlink"/>'],
    'svg-style': [
        f'<style>@import "{AWAY}";</style>', f'<style>path {{ fill: url({AWAY}) }}</style>', f'<path style="fill:url({AWAY})"/>',
        f'<path fill="url({AWAY}#a)"/>', r'<style>path { fill: \75 rl(https://exempel.se/x) }</style>',
        f"<style>@font-face {{ font-family: x; src: url('{AWAY}') }}</style>", f'<path filter="url(&quot;{AWAY}#f&quot;)"/>',
        f'<style><![CDATA[@im\\port "{AWAY}";]]></style>', f'<path style="fill:image-set(&quot;{AWAY}&quot; 1x)"/>'],
    'svg-link': [
        '<a href="javascript:x()"><path d="M0 0h9"/></a>', '<a xlink:href="java&#9;script:x()"><path d="M0 0h9"/></a>',
        '<a href="&#x6A;avascript:x()"/>', f'<a href="{AWAY}"><text>Logga in</text></a>', '<a href=" javascript:x()"/>'],
    'svg-animation': [
        '<a><animate attributeName="href" values="javascript:x()"/></a>', '<set attributeName="onclick" to="x()"/>',
        f'<use><set attributeName="xlink:href" to="{AWAY}#a"/></use>', '<animate attributeName="  href" to="javascript:x()"/>'],
}
HEADS = {
    'svg-declaration': [
        '<!DOCTYPE svg [<!ENTITY x "taget">]>', '<!DOCTYPE svg SYSTEM "file:///etc/passwd">',
        '<?xml-stylesheet href="https://exempel.se/x.css"?>', '<?xml version="1.0" encoding="UTF-7"?>',
        '<?xml version="1.0" encoding="ISO-8859-1"?>', '<?php echo "taget" ?>'],
}


def cases():
    result = [Case(kind, f'bild-{number}.svg', svg(inside))
              for kind, parts in INSIDE.items() for number, inside in enumerate(parts)]
    result += [Case(kind, f'bild-{number}.svg', svg('', head=head))
               for kind, parts in HEADS.items() for number, head in enumerate(parts)]
    text = svg('').decode()
    plain = svg(f'<script>{SCRIPT}</script>')
    return result + [
        Case('svg-event', 'bild-rot.svg', svg('', root='onload="x()"')),
        Case('svg-declaration', 'bild-utf16.svg', ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode('utf-16')),
        Case('svg-declaration', 'bild-utf16-be.svg', text.encode('utf-16-be')),
        Case('svg-base', 'bild-bas.svg', svg('<image href="#a"/>', root='xml:base="https://exempel.se/"')),
        Case('svg-base', 'bild-rot.svg', b'<html xmlns="http://www.w3.org/1999/xhtml"><body onload="x()"/></html>'),
        Case('svg-named-otherwise', 'bild.png', plain),
        Case('svg-named-otherwise', 'bild.jpg', plain),
        Case('svg-named-otherwise', 'bild.svgz', plain),
        Case('svg-named-otherwise', 'bild.svg.gz', plain),
        Case('svg-named-otherwise', 'bild.pdf', plain),
    ]
