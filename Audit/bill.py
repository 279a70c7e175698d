"""Holds bills of materials against CycloneDX's own schema, and against what a bill of lofte's must name: bill.py FILE …"""
import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

# What `make dist` builds into the program, and what the program needs beside it.
NEEDED = {'swift-argument-parser', 'swift', 'libcmark-dev', 'libyaml-dev', 'libssl-dev', 'zlib1g-dev', 'libpng-dev', 'libturbojpeg0-dev', 'libc6-dev', 'libc6'}


def faults(text):
    """Every fault of a bill, in words."""
    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if found:
        return [str(found)]
    bill = json.loads(text)
    result = []
    components = bill['components']
    names = {component['name'] for component in components}
    result += [f'{name} is missing' for name in sorted(NEEDED - names)]
    result += ['no libstdc++'] if not any(name.startswith('libstdc++-') for name in names) else []
    for component in components:
        if not component.get('version') or not component.get('licenses'):
            result.append(f'{component["name"]}: no version or no licence')
    references = {component['bom-ref'] for component in components}
    if len(references) != len(components) or set(bill['dependencies'][0]['dependsOn']) != references:
        result.append('what the program depends on is not what it consists of')
    return result


def main():
    """Reads each file; a bill that is broken on purpose must be found out, or the check is none."""
    status = 0
    if len(sys.argv) < 2:
        sys.exit('no bill of materials')
    for path in sys.argv[1:]:
        with open(path, encoding='utf-8') as file:
            text = file.read()
        for broken in (text.replace('"type": "library"', '"type": "bibliotek"', 1), text.replace('"libc6"', '"libd6"')):
            if not faults(broken):
                print(f'{path}: a broken bill was not found out')
                status = 1
        for fault in faults(text):
            print(f'{path}: {fault}')
            status = 1
        print(f'{path}: {len(json.loads(text)["components"])} components')
    sys.exit(status)


main()
