#!/usr/bin/env python3
"""house.py: holds the sources against the floors of ARCHITECTURE.md.

  - A target depends only on targets that stand above it in Package.swift. That it imports no others: make imports.
  - No folders of a target use each other in a ring. A folder uses another when it names a type or a function that is
    declared at the top of a file there and in no other folder. Comments and texts do not count.
  - No target holds more than LARGEST of all lines.

What is not so yet is named below with its reason; the lists can only shrink. The examples here are tried at each run.
"""
import doctest
import pathlib
import re
import sys

LARGEST = 30
# Per cent of all lines, where it is more than LARGEST.
TOO_LARGE = {"SiteGeneration": 54}  # It is being split, target by target, from its lowest and its highest folders inwards.
# Folders that use each other in a ring.
RINGS = {
    # They were filed by what they are about and not by who uses whom; they are parted as targets are split off.
    "SiteGeneration": "Assembly Feeds Files Links Loading OpenData Published Reading Redirects Rules",
}

TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|#"""(.*?)"""#|"""(.*?)"""|#"(.*?)"#|"((?:\\.|[^"\\\n])*)"', re.DOTALL)
DECLARATION = re.compile(
    r"^(?:(?:package|public|final|indirect|nonisolated|@\w+) )*(?:struct|class|enum|protocol|actor|typealias|func) (\w+)",
    re.MULTILINE)


def code(source):
    r"""The source without comments and texts, but with what is put into texts.

    >>> code('let a = "Page \\(Slug(b))" // Site')
    'let a =  Slug(b)  '
    """
    inserted = re.compile(r"\\#*\((.*)\)")
    return TEXT.sub(lambda text: " " + " ".join(inserted.findall("".join(text.groups("")))), source)


def uses(files):
    """Which folder uses which, of (folder, code) for each file.

    >>> sorted(uses([("A", "struct Page {}"), ("B", "let page: Page"), ("B", "func made() {}"), ("A", "made()")]))
    [('A', 'B'), ('B', 'A')]
    >>> uses([("A", "struct Page {}"), ("B", "struct Page {}"), ("C", "let page: Page, b = a.made")])
    set()
    """
    homes = {}
    for folder, text in files:
        for name in DECLARATION.findall(text):
            homes.setdefault(name, set()).add(folder)
    found = set()
    for folder, text in files:
        for name, call in re.findall(r"(?<![\w.])([A-Za-z_]\w*)(\s*\()?", text):
            home = homes.get(name, ())
            if len(home) == 1 and (call or name[0].isupper()):
                found |= {(folder, other) for other in home if other != folder}
    return found


def ringed(pairs):
    """The folders from which a way leads back to them.

    >>> sorted(ringed({("A", "B"), ("B", "C"), ("C", "A"), ("C", "D")}))
    ['A', 'B', 'C']
    """
    ways = set(pairs)
    for middle in {folder for pair in pairs for folder in pair}:
        ways |= {(a, d) for a, b in ways if b == middle for c, d in ways if c == middle}
    return {a for a, b in ways if a == b}


def upward(manifest):
    """Dependencies on what stands further down, in the text of Package.swift.

    >>> upward('.target(name: "A", dependencies: ["B"]), .target(name: "B", dependencies: [])')
    ['A depends on B, which stands further down in Package.swift']
    """
    parts = re.split(r'[tT]arget\(\s*name: "(\w+)"', manifest)
    order = parts[1::2]
    return [
        f"{name} depends on {other}, which stands further down in Package.swift"
        for number, (name, text) in enumerate(zip(order, parts[2::2]))
        for other in re.findall(r'"(\w+)"', (re.findall(r"dependencies: \[(.*?)\]", text, re.DOTALL) or [""])[0])
        if other in order[number:]
    ]


def main():
    if doctest.testmod().failed:
        return 1
    root = pathlib.Path(__file__).resolve().parent.parent
    faults = upward((root / "Package.swift").read_text())
    lines = {}
    for target in sorted(folder for folder in (root / "Sources").iterdir() if any(folder.rglob("*.swift"))):
        files = [
            (path.relative_to(target).parts[0] if path.parent != target else ".", path.read_text())
            for path in sorted(target.rglob("*.swift"))
        ]
        lines[target.name] = sum(text.count("\n") for _, text in files)
        found = ringed(uses([(folder, code(text)) for folder, text in files]))
        known = set(RINGS.get(target.name, "").split())
        if found - known:
            faults.append(f"{target.name}: in a ring: {' '.join(sorted(found))}; new there: {' '.join(sorted(found - known))}")
        if known - found:
            faults.append(f"{target.name}: in no ring any more, to be taken from RINGS: {' '.join(sorted(known - found))}")
    for name, count in lines.items():
        share, limit = 100 * count / sum(lines.values()), TOO_LARGE.get(name, LARGEST)
        if share > limit:
            faults.append(f"{name}: {share:.1f} % of all lines, above {limit}")
        if name in TOO_LARGE and share < limit - 2:
            faults.append(f"{name}: {share:.1f} % of all lines; TOO_LARGE says {limit}, which can be lowered")
    print("\n".join(faults) or f"{len(lines)} targets, {sum(lines.values())} lines: as ARCHITECTURE.md says")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
