"""Old addresses in which characters mean something to servers, to their files or to regular expressions; and requests that
are odd in themselves."""

import socket
import unicodedata
import urllib.parse

from servers import BASE

# Blanks and separators of every kind, controls, marks of direction, what is not seen, what quotes and what begins something.
MEANT = ''.join(chr(number) for number in range(0x110000) if unicodedata.category(chr(number)) in ('Zs', 'Zl', 'Zp'))
CONTROLS = ''.join(map(chr, range(0x80, 0xA0)))
UNSEEN = '\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\U000e0041'
SIGNS = '!"#$%&\'()*+,-.:;<=>?@[\\]^_`{|}~'
LETTERS = 'åAÄéßİıſK\u0301\ufffd\u00ad\U0001f600\U00020000\U0010fffd'
LONGER = ['{$HOME}', '{http.request.host}', '$uri', '${uri}', '\\x41', '\\z', '(?i)a', '.*', '[a-z]', '%41', '%2e', 'a\u030a',
          '{{x}}', '*/', '//', '}', '; }', '" {', "'; include /etc/passwd;", 'import x', '~', '~^', 'default', 'include', 'hostnames',
          'volatile', '`', '<<EOF', '# x', '@x']


def old():
    """Old addresses, each a single part of a path."""
    texts = sorted(set(MEANT + CONTROLS + UNSEEN + SIGNS + LETTERS)) + LONGER
    return [f'x{text.replace("/", "")}y{number}' for number, text in enumerate(texts)] + ['default', 'include', '~', '2024x.']


def quoted(text):
    """A text in YAML's double quotes, with everything that is not plain by its number."""
    signs = {'"': '\\"', '\\': '\\\\'}
    return '"' + ''.join(
        signs.get(sign) or (sign if 0x20 <= ord(sign) < 0x7F else f'\\U{ord(sign):08x}') for sign in text) + '"'


def written(text):
    """The address as an editor may write it: where a %, ? or # is, or what nobody can see, by numbers."""
    is_plain = all(unicodedata.category(sign)[0] != 'C' and unicodedata.category(sign) not in ('Zl', 'Zp') for sign in text)
    return text if is_plain and not set('%?#') & set(text) else urllib.parse.quote(text)


# What somebody may send for a path, as bytes: with a status that is no failure of the server's, and nothing from outside.
ODD = [
    b'%00', b'a%00b', b'index.html%00.pdf', b'%00/../../hemligt.txt', b'%01', b'%0a', b'%0d%0aX-Taget:%20ja', b'%7f', b'%80', b'%ff',
    b'%c0%ae%c0%ae/hemligt.txt', b'%c0%af', b'%ed%a0%80', b'%f4%90%80%80', b'%e2%80%a8', b'%', b'%2', b'%zz', b'%u002e',
    b'../hemligt.txt', b'..%2fhemligt.txt', b'%2e%2e/hemligt.txt', b'%2e%2e%2fhemligt.txt', b'%252e%252e/hemligt.txt',
    b'..\\hemligt.txt', b'..%5chemligt.txt', b'..;/hemligt.txt', b'.../hemligt.txt', b'2024/../../hemligt.txt', b'./index.html',
    b'//', b'//hemligt.txt', b'//etc/passwd', b'stil.css/', b'stil.css/x', b'stil.css%2f', b'index.html/x', b'a' * 256, b'%c3%a5' * 128,
    b'a/' * 1000, b'a' * 4097, b'a' * 30000, b'?' + b'a' * 3000, b'?', b'?%00', b';', b':', b'~', b'*', b'"', b"'", b'<', b'>', b'|', b'\\',
    b'^', b'`', b'{', b'}', b'{path}', b'$uri', b'%24uri', b'%7bpath%7d', b'\xc3\xa5', b'\xff', b'\x01', b'\t', b'.', b'..', b'CON', b'a.',
    b'a%20', b'%20', b'index.html%20', b'.lofte-manifest%00', b'%2elofte-manifest', b'.LOFTE-MANIFEST', b'lofte-worker',
]


def targets():
    """Request targets: below the site, and at the root of the host."""
    base = BASE.encode()
    yield from (base + odd for odd in ODD)
    yield from (b'/' + odd for odd in ODD)
    yield from (b'/.well-known/' + odd for odd in ODD)
    yield from [b'*', b'x', b'http://annan.example/', b'http://127.0.0.1' + base, b'https://', b'http:', b'//annan.example/',
                base[:-1] + b'..', base[:-1] + b'%2f..%2fhemligt.txt', b'/lofte-worker', base[:-1] + b'%00']


def answer(port, target):
    """The status and the whole of the answer to a target as it is; (0, b'') when the connection is closed without one."""
    with socket.create_connection(('127.0.0.1', port), timeout=10) as connection:
        connection.sendall(b'GET ' + target + b' HTTP/1.1\r\nHost: 127.0.0.1:' + str(port).encode() + b'\r\nConnection: close\r\n\r\n')
        parts = []
        try:
            while part := connection.recv(65536):
                parts.append(part)
        except ConnectionResetError:
            """It was refused while it was still being sent."""
    text = b''.join(parts)
    words = text.split(b' ', 2)
    return (int(words[1]) if len(words) > 2 and words[1].isdigit() else 0), text
