"""The checks that run inside a page: Audit/page/NAME.js, each one function, after what they share."""

import functools
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent / 'page'


@functools.cache
def snippet(name):
    """The source of a check, as a function that Playwright's `evaluate` takes."""
    common = (FOLDER / 'common.js').read_text('utf-8')
    body = _code(FOLDER / f'{name}.js')
    return f'async (argument) => {{\n{common}\nreturn ({body})(argument);\n}}'


def _code(path):
    lines = path.read_text('utf-8').splitlines()
    while lines[0].startswith('//'):
        lines.pop(0)
    return '\n'.join(lines)
