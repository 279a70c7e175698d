"""Shows that the audit sees: plants faults, one a page, and demands that each is found there, and nothing else.

Exit status: 0 the audit can be trusted, 1 it cannot.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import time

import planted
from planted_faults import faults

AUDIT = pathlib.Path(__file__).resolve().parent / 'audit.py'
READER = AUDIT.parent / 'reader.py'
LINE = re.compile(r'site/(\S+?): \[(\w+)\] (.*)')


def run(folder, *arguments):
    """Runs the audit in a folder. Returns its status and what it printed."""
    command = [sys.executable, str(AUDIT), *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=900)
    return result.returncode, result.stdout + result.stderr


def heard(folder):
    """What is wrong with what is told of a page of which a screen reader cannot say everything."""
    command = [sys.executable, str(READER), 'heard', 'index.html', 'unsaid.html']
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    told = [line for line in result.stdout.splitlines() if '[reader]' in line]
    expected = ['heard/unsaid.html: [reader] is not said: Ohörda ord']
    return [] if told == expected and result.returncode == 1 else [
        f'the reader told {told}, not {expected} (status {result.returncode}):\n{result.stderr}']


def judge(pages, output):
    """What is wrong with what the audit said of the planted pages."""
    said = {}
    for line in output.splitlines():
        match = LINE.fullmatch(line)
        if match:
            said.setdefault(match[1], {}).setdefault(match[2], []).append(match[3])
    wrong = []
    for page in pages:
        checks = said.pop(page.file, {})
        for check, words in page.expected.items():
            messages = checks.pop(check, [])
            if not any(words in message for message in messages):
                wrong.append(f'{page.file}: [{check}] did not say "{words}", but {messages or "nothing"}')
        wrong += [f'{page.file}: [{check}] wrongly said {messages}' for check, messages in checks.items()]
    for page in pages:
        for file, (check, words) in page.beside_expected.items():
            if not any(words in message for message in said.pop(file, {}).get(check, [])):
                wrong.append(f'{file}: [{check}] did not say "{words}"')
    return wrong + [f'{file}: wrongly said {checks}' for file, checks in said.items()]


def main():
    """The command."""
    started = time.monotonic()
    clean, faulty = planted.clean(), faults()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        planted.write(folder / 'site', clean + faulty)
        planted.write(folder / 'clean', clean[:2])
        planted.write(folder / 'heard', [clean[0], planted.unsaid()])
        (folder / 'empty').mkdir()
        status, output = run(folder, 'site', '--every-script')
        wrong = judge(clean + faulty, output)
        if status != 1:
            wrong.append(f'the status of a site with faults is {status}, not 1:\n{output}')
        for arguments, expected in [(['clean'], 0), (['empty'], 2), (['nowhere'], 2), (['clean', 'empty'], 2)]:
            status, output = run(folder, *arguments, '--every-script')
            if status != expected:
                wrong.append(f'the status of {" ".join(arguments)} is {status}, not {expected}:\n{output}')
        wrong += heard(folder)
    for line in wrong:
        print(f'self-test: {line}')
    found = 1 + sum(len(page.expected) + len(page.beside_expected) for page in faulty)
    print(f'self-test: {found} planted faults on {len(faulty)} pages, {len(wrong)} surprises, '
          f'{time.monotonic() - started:.0f} s')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
