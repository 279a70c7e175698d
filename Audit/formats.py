"""Reads back what lofte prints for programs: SARIF by a model that others wrote, GitHub's commands by GitHub's own rules,
and written again by a toolkit that others wrote, which must give the same line.

    .audit/venv/bin/python Audit/formats.py PATH/TO/lofte

Runs `lofte check` on content full of mistakes and of letters that make columns hard, in every form, and demands that all
forms tell the same problems, and that each place holds the letters that it is said to hold.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from actions_toolkit.command import Command
from sarif_pydantic import Sarif

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SETTINGS = """namn: Medborgarlöfte i Exempelby
adress: https://www.exempelby.se/lofte/
utgivare:
  namn: Exempelby kommun
"""
# The part in guillemets is the place of a broken link; the guillemets are not in the file.
LINES = [
    "Text [bort](«borta-1.md»)",
    "Åäö på ön [bort](«borta-2.md»)",
    "👩‍👩‍👧‍👦 🇸🇪 👍🏽 [bort](«borta-3.md»)",
    "Text\tmed\ttabbar [bort](«borta-4.md»)",
    "A\u030aa\u0308o\u0308 [bort](«borta-5.md»)",
    "50 %, kolon: och , [bort](«borta-6%2C.md»)",
    "[bort](«borta-%0A-7.md»)",
    "\u2028".replace("\u2028", "") + "\U00020000 [bort](«borta-8.md»)",
]


def run(program, folder, form):
    found = subprocess.run(
        [program, "check", "--templates", PROJECT / "templates", "--format", form], cwd=folder, capture_output=True)
    assert found.returncode == 1, f"{form}: status {found.returncode}\n{found.stderr.decode()}"
    return found.stdout.decode("utf-8")


def github(text):
    """GitHub's commands, by the grammar of its documentation and the escapes of actions/toolkit (command.ts)."""
    def unescape(value, is_property):
        for code, letter in [("%3A", ":"), ("%2C", ",")] if is_property else []:
            value = value.replace(code, letter)
        return value.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")

    for line in text.splitlines():
        match = re.fullmatch(r"::(error|warning) (.*?)::(.*)", line)
        assert match, f"no command: {line}"
        pairs = dict(part.split("=", 1) for part in match[2].split(","))
        fields = {key: unescape(value, True) for key, value in pairs.items()}
        message = unescape(match[3], False)
        again = str(Command(match[1], fields, message))
        assert again == line, f"the toolkit writes {again}\n  lofte wrote {line}"
        yield match[1], fields, message


def check(program):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for ending, name in (("\n", "unix"), ("\r\n", "windows")):
            body = ending.join(["---", "rubrik: Sida, med: komma och 100 %".replace(": k", " k"), "---"] + LINES) + ending
            path = folder / f"content/mapp, med 100 %/{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(re.sub("[«»]", "", body).encode("utf-8"))
        (folder / "content/webbplats.yml").write_text(SETTINGS, "utf-8")
        (folder / "content/index.md").write_text("---\nrubrik: Start\n---\n", "utf-8")
        told = json.loads(run(program, folder, "json"))["diagnostics"]
        links = [one for one in told if one["code"] == "broken-link"]
        assert len(links) == 2 * len(LINES), f"{len(links)} broken links are told"
        for one in links:
            data = (folder / one["file"]).read_bytes()
            wanted = re.search("«(.*)»", LINES[one["line"] - 4])[1]
            assert data[one["offset"]:one["offset"] + one["length"]].decode() == wanted, f"json: {one}"

        log = Sarif.model_validate(json.loads(run(program, folder, "sarif")))
        results = log.runs[0].results
        rules = log.runs[0].tool.driver.rules
        assert len(results) == len(told), f"SARIF: {len(results)} results of {len(told)}"
        for one, result in zip(told, results):
            assert result.rule_id == one["code"] == rules[result.rule_index].id
            place = result.locations[0].physical_location
            # A URI: what an address cannot hold is escaped (RFC 3986).
            from urllib.parse import unquote
            assert unquote(place.artifact_location.uri) == one["file"], place.artifact_location.uri
            if one.get("line") is None:
                continue
            region = place.region
            lines = (folder / one["file"]).read_bytes().decode("utf-8").split("\n")
            # Columns count code points, as the log says (SARIF 2.1.0, section 3.14.17).
            shown = lines[region.start_line - 1][region.start_column - 1:region.end_column - 1]
            source = (folder / one["file"]).read_bytes()[one["offset"]:one["offset"] + one["length"]].decode()
            assert region.start_line == one["line"] and (shown == source or "\n" in source), f"SARIF: {shown!r}, {source!r}"

        commands = list(github(run(program, folder, "github")))
        assert len(commands) == len(told), f"GitHub: {len(commands)} commands of {len(told)}"
        for one, (level, fields, message) in zip(told, commands):
            assert level == one["severity"] and fields["file"] == one["file"] and fields["title"] == one["code"]
            assert message.startswith(one["message"]), f"GitHub: {message!r}"
            if one.get("line") is not None:
                assert int(fields["line"]) == one["line"] and int(fields["col"]) == one["column"], f"GitHub: {fields}"
    print(f"the forms for programs: {len(told)} problems read back from SARIF, GitHub's commands and JSON, 0 faults")


if __name__ == "__main__":
    check(pathlib.Path(sys.argv[1]).resolve())
