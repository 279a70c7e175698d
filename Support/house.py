#!/usr/bin/env python3
"""house.py: holds the sources against the floors of ARCHITECTURE.md.

  - A target depends only on targets that stand above it in Package.swift. That it imports no others: make imports.
  - No folders of a target use each other in a ring. A folder uses another when it names a type or a function that is
    declared at the top of a file there and in no other folder. Comments and texts do not count.
  - No target holds more than LARGEST of all lines.
  - Each target has a test target of its own, called so: `OpenData`, `OpenDataTests`.
  - The drawing in ARCHITECTURE.md is what Package.swift says: `house.py --draw` (make map) draws it anew.

The examples here are tried at each run.
"""
import doctest
import pathlib
import re
import sys

LARGEST = 25
# LibC only hands on the names of the system's library.
NOTHING_TO_TEST = {"LibC"}
# The tests of the program itself.
CALLED_OTHERWISE = {"lofte": "Command"}

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


def dependencies(manifest):
    """Which of our targets each target depends on, in the order of Package.swift, without those of tests.

    >>> dependencies('.target(name: "A"), .target(name: "B", dependencies: ["A", .product(name: "X", package: "x")])')
    {'A': [], 'B': ['A']}
    """
    parts = re.split(r'([tT]arget|Library)\(\s*name: "(\w+)"', manifest)
    order = [name for name in parts[2::3]]
    found = {}
    for name, text in zip(order, parts[3::3]):
        named = re.findall(r"dependencies: \[(.*?)\]", text, re.DOTALL) or [""]
        own = re.sub(r"\.product\(.*?\)", "", named[0])
        found[name] = [other for other in re.findall(r'"(\w+)"', own) if other in order]
    return found


def drawing(found):
    """The targets with what lies right below each: not what that depends on too. The highest first.

    >>> print(drawing({"A": [], "B": ["A"], "C": ["A", "B"]}))
    C  →  B
    B  →  A
    """
    below = {}
    for name, others in found.items():
        below[name] = set(others).union(*[below.get(other, set()) for other in others])
    width = max(len(name) for name in found)
    lines = []
    for name, others in found.items():
        right = [other for other in others if not any(other in below[third] for third in others)]
        if right:
            lines.append(f"{name.ljust(width)}  →  {', '.join(right)}")
    return "\n".join(reversed(lines))


def untested(names, manifest):
    """Targets that no test target is called after.

    >>> untested(["A", "B"], '.testTarget(name: "ATests", dependencies: ["A"])')
    ['B: no target BTests']
    """
    tests = set(re.findall(r'\.testTarget\(\s*name: "(\w+)Tests"', manifest))
    return [f"{name}: no target {name}Tests" for name in names
            if CALLED_OTHERWISE.get(name, name) not in tests | NOTHING_TO_TEST]


def drawn(text, root):
    """ARCHITECTURE.md with the drawing that Package.swift gives."""
    found = dependencies((root / "Package.swift").read_text())
    kept = {name: others for name, others in found.items() if not name.endswith(("Tests", "TestSupport"))}
    return re.sub(
        r"(<!-- drawing -->\n```\n).*?(\n```)", lambda part: part[1] + drawing(kept) + part[2], text, flags=re.DOTALL)


def main():
    if doctest.testmod().failed:
        return 1
    root = pathlib.Path(__file__).resolve().parent.parent
    map_file = root / "ARCHITECTURE.md"
    text = map_file.read_text()
    if sys.argv[1:] == ["--draw"]:
        map_file.write_text(drawn(text, root))
        return 0
    faults = upward((root / "Package.swift").read_text())
    lines = {}
    for target in sorted(folder for folder in (root / "Sources").iterdir() if any(folder.rglob("*.swift"))):
        files = [
            (path.relative_to(target).parts[0] if path.parent != target else ".", path.read_text())
            for path in sorted(target.rglob("*.swift"))
        ]
        lines[target.name] = sum(text.count("\n") for _, text in files)
        found = ringed(uses([(folder, code(text)) for folder, text in files]))
        if found:
            faults.append(f"{target.name}: in a ring: {' '.join(sorted(found))}")
    faults += untested(lines, (root / "Package.swift").read_text())
    for name, count in lines.items():
        share = 100 * count / sum(lines.values())
        if share > LARGEST:
            faults.append(f"{name}: {share:.1f} % of all lines, above {LARGEST}")
    if drawn(text, root) != text or "  →  " not in text:
        faults.append("ARCHITECTURE.md: its drawing is not what Package.swift says: make map")
    print("\n".join(faults) or f"{len(lines)} targets, {sum(lines.values())} lines: as ARCHITECTURE.md says")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
