"""Where the instructions of a build go, by phase, under callgrind; see instructions.py."""
import pathlib
import re
import subprocess
import tempfile

import corpus

PROJECT = pathlib.Path(__file__).resolve().parent.parent
# A phase is what these functions took with all that they called, less what the others in the second list took.
PHASES = [
    ("templates: read, parsed, bound to the view models", ["PageRendering.TemplateFolder.init(SiteContent.SourceFolder)"], []),
    ("front matter: libyaml, typed reading", ["SiteContent.PageReader.read("],
     ["MarkdownDocument.parse(source", "MarkdownDocument.parseInline(source"]),
    ("… of it libyaml", ["yaml_parser_parse"], []),
    ("Markdown: cmark, links, anchors, tables, texts", ["MarkdownDocument.parse(source", "MarkdownDocument.parseInline(source"], []),
    ("… of it cmark", ["cmark_parse_document", "cmark_render_html"], []),
    ("rules of language and privacy", ["static Linting.ContentRules.check(_: SiteContent.Page,"], []),
    ("view models and links", ["PageRendering.PageRenderer.render("], ["Templates.BoundTemplate.render("]),
    ("templates: rendered", ["Templates.BoundTemplate.render("], []),
    ("checksums (without the processor's own instructions for them)", ["Checksums.SHA256.init("], []),
    ("feeds and open data", ["closure #1 @Sendable (SiteModel.Site)", "closure #2 @Sendable (SiteModel.Site)",
                             "closure #3 @Sendable (SiteModel.Site)", "closure #4 @Sendable (SiteModel.Site)",
                             "closure #5 @Sendable (SiteModel.Site)"], []),
]


def shares(program, activities):
    """Rows of phase and share; empty where valgrind or strip is missing."""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        corpus.make(activities, scratch / "corpus")
        try:
            subprocess.run(["strip", "-g", "-o", scratch / "lofte", program], check=True)
            subprocess.run(
                ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", scratch / "lofte", "build", "--quiet",
                 "--content", scratch / "corpus/content", "--templates", PROJECT / "templates", "--output",
                 scratch / "site", "--today", "2024-06-01"], check=True, capture_output=True)
            raw = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", scratch / "out"],
                                 check=True, capture_output=True, text=True).stdout
            text = subprocess.run(["swift", "demangle", "--compact"], input=raw, check=True, capture_output=True, text=True).stdout
        except (OSError, subprocess.CalledProcessError):
            return []
    total, costs = 0, []
    for line in text.splitlines():
        found = re.match(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+(.*)", line)
        if not found:
            continue
        cost = int(found.group(1).replace(",", ""))
        if "PROGRAM TOTALS" in line:
            total = cost
        else:
            costs.append((cost, found.group(2)))

    def cost(names):
        # A function and what was made of it for some types call each other: the largest holds the rest.
        return sum(max((amount for amount, text in costs if name in text), default=0) for name in names)

    rows, told = [], 0
    for label, names, without in PHASES:
        amount = max(cost(names) - cost(without), 0)
        if not label.startswith("…"):
            told += amount
        rows.append([label, f"{amount / total:.0%}"])
    rows.append(["the rest: putting the site together, comparing, the manifest, tasks, start", f"{max(total - told, 0) / total:.0%}"])
    return rows
