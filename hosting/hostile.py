#!/usr/bin/env python3
"""Writes what must never come out, and what must, for the tests of lofte and of the servers before its sites.

    python3 hosting/hostile.py FOLDER

makes FOLDER/hostile/NUMBER-KIND/PATH, one file in each numbered folder, to be put into a content folder one at a time, and
FOLDER/harmless/PATH, to be put there all at once. Always the same bytes. FOLDER/cases.json lists them: `hostile` with `folder`,
`kind` and `path`, `harmless` with paths. Nothing in it does harm: what runs sets `document.title` or prints a word.
"""

import json
import os
import pathlib
import sys

import harmless
import hostilepictures
import media
from hostilecase import SCRIPT, Case, Link

HTML = f'<!DOCTYPE html><html><body><script>{SCRIPT}</script></body></html>'.encode()
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><script>{SCRIPT}</script></html>'.encode()
WORKER = b'self.addEventListener("fetch", event => event.respondWith(new Response("taget")))\n'
MZ = b'MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0' + bytes(112) + b'PE\0\0'
ELF = b'\x7fELF\2\1\1' + bytes(57)
PHP = b'<?php echo "taget";\n'
NGINX = b'location = /taget { return 200 "taget"; }\n'
CADDY = b'respond /taget "taget"\n'


def named(kind, data, *paths):
    """The same bytes under each of several names."""
    return [Case(kind, path, data) for path in paths]


def reserved():
    """Names that lofte, a server or a host gives a meaning."""
    return [
        *named('lofte-rules', NGINX, 'omdirigeringar.nginx.conf', 'omdirigeringar-2.nginx.conf', 'Omdirigeringar.NGINX.conf'),
        *named('lofte-rules', CADDY, 'omdirigeringar.caddy', 'omdirigeringar.x.caddy'),
        *named('host-rules', b'/* https://exempel.se/:splat 302\n', '_redirects', '_headers', '_routes.json', '_Redirects',
               'om/_redirects'),
        *named('host-worker', WORKER, '_worker.js', '_worker.js/index.js', 'functions/index.js', '_middleware.js'),
        *named('apache', b'AddType text/html .txt\n', '.htaccess', '.HTACCESS', 'om/.htaccess', '.htpasswd', 'htaccess.txt.'),
        *named('iis', b'<configuration/>', 'web.config', 'Web.Config', 'om/web.config', 'applicationHost.config', 'web.config '),
        *named('php-settings', b'auto_prepend_file=/etc/passwd\n', '.user.ini', 'php.ini', 'om/.user.ini', 'PHP.INI'),
        *named('pages-host', b'exempel.se\n', 'CNAME', 'cname', '_config.yml', '.nojekyll', '_includes/x.txt'),
        *named('plugin-policy', b'<cross-domain-policy/>', 'crossdomain.xml', 'CrossDomain.xml', 'clientaccesspolicy.xml'),
        *named('host-settings', b'{"rewrites": [{"source": "/", "destination": "/taget"}]}', 'netlify.toml', 'vercel.json',
               'staticwebapp.config.json', 'firebase.json', 'wrangler.toml'),
        *named('server-settings', NGINX, 'Caddyfile', 'nginx.conf', 'om/nginx.conf', 'httpd.conf', 'caddyfile'),
        *named('own-name', b'taget', 'robots.txt', 'sitemap.xml', 'sitemap-2.xml', 'nytt.xml', '.lofte-manifest', 'lofte.lock',
               '_lofte/bild.txt'),
        *named('own-page', HTML, 'index.html', '404.html', 'om/index.html', 'INDEX.HTML', 'om/Index.htm'),
        *named('service-worker', WORKER, 'sw.js', 'service-worker.js', 'om/sw.js', 'SW.JS', 'worker.mjs'),
    ]


def active():
    """Kinds that a browser, a server or a desktop runs."""
    jar = media.archive(('META-INF/MANIFEST.MF', 'Main-Class: A\n'), ('A.class', b'\xca\xfe\xba\xbe\0\0\0\x34'))
    return [
        *named('html', HTML, 'sida.html', 'sida.htm', 'SIDA.HTML', 'sida.shtml', 'om/sida.dhtml'),
        *named('xhtml', XHTML, 'sida.xhtml', 'sida.xht', 'sida.XHTML'),
        *named('xml', XHTML, 'data.xml', 'stil.xsl', 'stil.xslt', 'flode.atom', 'flode.rss', 'data.rdf', 'formel.mml'),
        *named('script', SCRIPT.encode(), 'kod.js', 'kod.mjs', 'kod.cjs', 'om/kod.JS', 'kod.jsx'),
        *named('wasm', b'\0asm\1\0\0\0', 'kod.wasm', 'kod.WASM', 'kod.wat'),
        *named('php', PHP, 'sida.php', 'sida.phtml', 'sida.php5', 'sida.phar', 'sida.PhP'),
        *named('cgi', b'#!/bin/sh\necho taget\n', 'kor.cgi', 'kor.pl', 'kor.py', 'kor.sh', 'cgi-bin/kor'),
        *named('server-page', b'<%= "taget" %>', 'sida.asp', 'sida.aspx', 'sida.jsp', 'sida.cfm', 'sida.ashx'),
        *named('program', MZ, 'program.exe', 'program.dll', 'program.msi', 'program.scr', 'program.com'),
        *named('java', jar, 'program.jar', 'program.war', 'program.class', 'program.jnlp'),
        *named('plugin', b'CWS\x0a' + bytes(60), 'film.swf', 'film.SWF', 'film.xap'),
        *named('desktop-script', b'@echo taget\n', 'kor.bat', 'kor.cmd', 'kor.ps1', 'kor.vbs', 'kor.hta'),
        *named('shortcut', b'[InternetShortcut]\nURL=https://exempel.se/\n', 'sida.url', 'sida.lnk', 'sida.desktop', 'sida.scf',
               'sida.webloc'),
        *named('disk-image', bytes(32769) + b'CD001', 'skiva.iso', 'skiva.img', 'skiva.dmg', 'skiva.vhd'),
        *named('web-archive', b'From: x\nContent-Type: multipart/related\n\n' + HTML, 'sida.mht', 'sida.mhtml', 'sida.eml'),
        *named('web-settings', b'CACHE MANIFEST\n/\n', 'app.appcache', 'app.webmanifest', 'app.manifest', 'app.htc'),
        *named('packed', b'\x1f\x8b\x08\0\0\0\0\0\0\3\3\0\0\0\0\0\0\0\0\0', 'index.html.gz', 'om/index.html.gz', 'stil.css.br',
               'index.html.zst', 'arkiv.tar.gz'),
        *named('double-ending', PHP, 'sida.php.txt', 'sida.phtml.jpg', 'sida.cgi.csv', 'sida.shtml.txt', 'sida.js.txt'),
        Case('double-ending', 'sida.html.pdf', media.pdf(1)),
        Case('double-ending', 'sida.php.png', media.png(1)),
        *named('odd-ending', PHP, 'sida.php.', 'sida.php ', 'sida.txt.', 'sida.php::$DATA', 'sida.php\u00a0'),
        *named('no-ending', ELF, 'README', 'program', 'om/kor'),
        *named('old-office', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(504), 'brev.doc', 'tabell.xls', 'visning.ppt'),
    ]


def disguised():
    """Names of kinds that may be published, and other things inside."""
    zipped = media.archive(('taget.txt', 'taget'))
    macro = ('word/vbaProject.bin', b'\xd0\xcf\x11\xe0' + bytes(60))
    spoken = media.XML.replace('UTF-8', 'UTF-16').encode('utf-16') + XHTML
    return [
        *named('html-as-document', HTML, 'avtal.pdf', 'brev.docx', 'brev.odt', 'tabell.xlsx', 'arkiv.zip'),
        *named('html-as-text', b'\xef\xbb\xbf \n' + HTML, 'text.txt', 'tabell.csv', 'data.json', 'mote.ics', 'text.vtt'),
        *named('html-as-picture', HTML, 'bild.png', 'bild.jpg', 'bild.gif', 'bild.webp', 'bild.avif'),
        *named('html-as-film', HTML, 'film.mp4', 'ljud.mp3', 'film.webm', 'ljud.ogg'),
        *named('markup-as-text', XHTML, 'a.txt', 'b.csv', 'c.geojson'),
        Case('markup-as-text', 'd.txt', b'<?xml version="1.0"?>' + XHTML),
        Case('markup-as-text', 'e.txt', hostilepictures.svg('<script/>')),
        Case('markup-as-text', 'f.csv', b'<!-- x --><SCRIPT>' + SCRIPT.encode() + b'</SCRIPT>'),
        Case('markup-as-text', 'g.txt', b'\t\r\n<BODY onload=x>'),
        Case('wide-text', 'a.txt', HTML.decode().encode('utf-16')),
        Case('wide-text', 'b.csv', HTML.decode().encode('utf-16-be')),
        Case('wide-text', 'c.json', spoken),
        Case('wide-text', 'd.txt', b'+ADw-script+AD4-x+ADw-/script+AD4-\0'),
        Case('polyglot', 'a.pdf', HTML + media.pdf(0)),
        Case('polyglot', 'b.gif', b'GIF89a/*' + SCRIPT.encode() + b'*/'),
        Case('polyglot', 'c.jpg', HTML + media.jpeg(0)),
        Case('polyglot', 'd.zip', PHP + zipped),
        Case('polyglot', 'e.mp3', b'ID3' + HTML),
        Case('polyglot', 'f.webp', b'RIFF' + SCRIPT.encode()),
        *named('program-as-document', MZ, 'avtal.pdf', 'brev.docx', 'bild.jpg', 'arkiv.zip', 'film.mp4'),
        *named('zip-as-office', zipped, 'brev.docx', 'brev.odt', 'tabell.xlsx', 'tabell.ods', 'visning.pptx'),
        Case('macro', 'brev.docx', media.office('word/document.xml', 'wordprocessingml.document', '<x/>', macro)),
        Case('macro', 'brev.docm', media.office('word/document.xml', 'wordprocessingml.document', '<x/>', macro)),
        Case('macro', 'tabell.xlsx', media.office('xl/workbook.xml', 'spreadsheetml.sheet', '<x/>', ('xl/vbaProject.bin', b'x'))),
        Case('macro', 'tabell.xlsm', media.xlsx(1)),
        Case('macro', 'brev.odt', media.odt(1, 'text', ('Basic/Standard/Module1.xml', '<x/>'))),
        Case('zip-as-office', 'avhuggen.docx', media.docx(1)[:300]),
        Case('program-in-zip-name', 'arkiv.jar.zip', zipped),
        Case('hidden-file', 'om/bild.png', Link('../.env')),
        Case('hidden-file', 'om/text.txt', Link('../.git/config')),
        Case('hidden-file', 'dolt', Link('.git')),
        Case('well-known', '.well-known/security.txt', b'Kontakta oss.\n'),
        Case('well-known', '.well-known/security.txt', HTML),
        Case('well-known', '.well-known/acme-challenge/sida.html', HTML),
        Case('well-known', '.well-known/assetlinks.json', b'[]'),
    ]


def cases():
    """All hostile files: at least two hundred, of at least forty kinds."""
    return reserved() + active() + disguised() + hostilepictures.cases()


def write(folder):
    """Writes all of it below a folder that is not there, or empty."""
    listed = []
    for number, case in enumerate(cases(), 1):
        name = f'{number:03}-{case.kind}'
        case.write(folder / 'hostile' / name)
        listed.append({'folder': name, 'kind': case.kind, 'path': case.path})
    harmless_files = harmless.files()
    for path, data in harmless_files:
        (folder / 'harmless' / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / 'harmless' / path).write_bytes(data)
    lists = {'hostile': listed, 'harmless': [path for path, _ in harmless_files]}
    (folder / 'cases.json').write_text(json.dumps(lists, ensure_ascii=False, indent=1) + '\n', 'utf-8')
    return lists


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    if folder.is_dir() and os.listdir(folder):
        sys.exit(f'{folder} is not empty')
    lists = write(folder)
    kinds = len({case['kind'] for case in lists['hostile']})
    print(f"{len(lists['hostile'])} hostile files of {kinds} kinds, {len(lists['harmless'])} harmless ones")


if __name__ == '__main__':
    main()
