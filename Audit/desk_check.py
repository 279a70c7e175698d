"""`lofte desk` in real browsers: what waits, a follow-up, forms, a mistake mended, a broken file, with and without script.

    python3 Audit/desk_check.py PATH/TO/lofte [FOLDER]      (`make audit-preview`)

Works on a copy of content/ and templates/. Each page that is come by is looked at by axe-core in both themes, at 320 and 1280 px,
for sideways scrolling and for its structure, and all of them by the Nu checker. Takes pictures into FOLDER; exits 1 with what went
wrong.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from browser import axe_source, launch
from checks import snippet
from firefox import SETTINGS, Firefox
from nu import NuChecker, find_jar
from playwright.sync_api import expect, sync_playwright
from preview_check import PROJECT, Preview

ACTIVITY = "2024-exempel/bedragerier/butikssamtal.md"
LECTURES = "2024-exempel/bedragerier/forelasningar.md"
FIGURES = "2024-exempel/matt/trygga-pa-kvallen.csv"
BROKEN = "om/trasig.md"
DESK = "/_lofte/desk/"


class Looker:
    """Looks at each page that is come by."""

    def __init__(self, folder, pictures):
        self.folder = folder
        self.pictures = pictures
        self.axe = axe_source()
        self.files = []
        self.faults = []

    def look(self, page, name):
        """As it is, in both themes and widths; leaves the page as it was."""
        file = self.folder / f"{len(self.files):02}-{name}.html"
        file.write_text(page.content(), "utf-8")
        self.files.append(file)
        page.evaluate(self.axe)
        before = page.viewport_size
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for width in (320, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                where = f"{name}, {scheme} {width}"
                result = page.evaluate(snippet("axe"))
                assert result["rules"], "axe-core did not run a single rule"
                self.faults += [f"{where}: axe: {violation}" for violation in result["violations"]]
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    self.faults.append(f"{where}: the page is {wide} px wide")
                if self.pictures:
                    page.screenshot(path=self.pictures / f"{name}-{scheme}-{width}.png", full_page=True)
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
        self.faults += [f"{name}: twice the id {one}" for one in sorted({one for one in ids if ids.count(one) > 1})]
        unnamed = page.evaluate(UNNAMED)
        self.faults += [f"{name}: a control without a name: {one}" for one in unnamed]
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(before)


# Controls that nothing names, and links of the summary that lead to nothing.
UNNAMED = """() => [
  ...[...document.querySelectorAll('input:not([type=hidden]), textarea, select')]
    .filter((control) => !control.labels.length && !control.ariaLabel).map((control) => control.name),
  ...[...document.querySelectorAll('main a[href^="#"]')]
    .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map((link) => link.hash),
]"""


def desk_of(page, preview):
    page.goto(preview.address)
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}")


def follow_up(page, preview, content, text, looker=None):
    """Three fields: what has happened, nothing more is owed."""
    desk_of(page, preview)
    expect(page.locator("h1")).to_have_text("Det här väntar")
    if looker:
        looker.look(page, "vantar")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}uppfoljning/{ACTIVITY}")
    page.get_by_role("button", name="Spara", exact=True).first.click()
    summary = page.locator("#fel")
    expect(summary).to_contain_text("Skriv vad som har hänt")
    if looker:
        expect(summary).to_be_focused()
        looker.look(page, "uppfoljning-fel")
    summary.get_by_role("link").first.click()
    expect(page.get_by_label("Vad har hänt?")).to_be_focused()
    page.get_by_label("Vad har hänt?").fill(text)
    page.get_by_label("Vilken dag gäller det?").fill("12/12 2024")
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator(".saved")).to_contain_text("Uppföljningen är sparad.")
    if looker:
        looker.look(page, "uppfoljning-sparad")
    written = (content / ACTIVITY).read_text("utf-8")
    assert f"  - datum: 2024-12-12\n    text: {text}\n" in written, written


def form(page, preview, content, goal, looker=None):
    """An activity's form: rows come and go, a mistake stands at its field and is mended, and no other byte is changed."""
    file = content / LECTURES
    before = file.read_text("utf-8")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    if looker:
        looker.look(page, "formular")
    page.get_by_label("Slutdatum").fill("31/6")
    page.locator("[id='f.mål']").fill(goal)
    page.get_by_role("button", name="Spara", exact=True).first.click()
    summary = page.locator("#fel")
    expect(summary).to_contain_text("är inte ett datum")
    if looker:
        expect(summary).to_be_focused()
        looker.look(page, "formular-fel")
    assert file.read_text("utf-8") == before, "a form with a mistake was saved"
    summary.get_by_role("link", name="är inte ett datum").first.click()
    expect(page.get_by_label("Slutdatum")).to_be_focused()
    page.get_by_label("Slutdatum").fill("2024-12-13")
    page.get_by_role("button", name="Lägg till De som är med", exact=True).click()
    page.get_by_label("De som är med, ny rad").fill("Biblioteket")
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator(".saved")).to_contain_text("Sparat.")
    after = file.read_text("utf-8")
    assert "  - Pensionärsföreningar\n  - Biblioteket\n" in after, after
    mended = after.replace("  - Biblioteket\n", "").replace(f"mål: {goal}", old_goal(before))
    assert mended == before, mended
    page.get_by_role("button", name="Ta bort De som är med, 3 av 3", exact=True).click()
    page.locator("[id='f.mål']").fill(old_goal(before).removeprefix("mål: "))
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator(".saved")).to_contain_text("Sparat.")
    assert file.read_text("utf-8") == before, "what was put back is not as it was"


def old_goal(text):
    return next(line for line in text.split("\n") if line.startswith("mål:"))


def broken(page, preview, content, looker=None):
    """A broken file opens as text, cannot be a form before it is mended, and can then."""
    file = content / BROKEN
    file.write_text("---\nrubrik: [Trasig\n---\n\nText.\n", "utf-8")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{BROKEN}")
    expect(page.get_by_label("Filens text")).to_have_value("---\nrubrik: [Trasig\n---\n\nText.\n")
    page.get_by_role("button", name="Visa som formulär").click()
    expect(page.locator("#fel")).to_contain_text("går inte att visa som formulär")
    if looker:
        looker.look(page, "trasig")
    page.get_by_label("Filens text").fill("---\nrubrik: Hel\n---\n\nText.\n")
    page.get_by_role("button", name="Visa som formulär").click()
    expect(page.locator("[id='f.rubrik']")).to_have_value("Hel")
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator(".saved")).to_contain_text("Sparat.")
    assert file.read_text("utf-8") == "---\nrubrik: Hel\n---\n\nText.\n"
    if looker:
        page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/webbplats.yml")
        looker.look(page, "installningar")
        page.goto(f"http://127.0.0.1:{preview.port}{DESK}tabell/{FIGURES}")
        looker.look(page, "siffror")
        page.goto(f"http://127.0.0.1:{preview.port}{DESK}filer")
        looker.look(page, "filer")
    file.unlink()


def beside(page, preview, content, looker=None):
    """The real page of what is not saved stands beside the form, at once with a script and by a button without."""
    file = content / LECTURES
    before = file.read_text("utf-8")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    frame = page.frame_locator("iframe[name=sidan]")
    title = page.locator("[id='f.rubrik']")
    for name in ("Titel som ingen har sparat", "Titel nummer två"):
        title.fill(name)
        if not looker:
            page.get_by_role("button", name="Visa sidan som det står nu").click()
        expect(frame.locator("h1")).to_have_text(name)
    assert file.read_text("utf-8") == before, "what was only shown was saved"
    colour = frame.locator("body").evaluate("body => getComputedStyle(body).fontFamily")
    assert "sans" in colour or "," in colour, f"the page has no style sheet: {colour}"
    if looker:
        expect(page.locator("#visa")).to_be_hidden()
        depth = page.evaluate("history.length")
        title.fill("Titel nummer tre")
        expect(frame.locator("h1")).to_have_text("Titel nummer tre")
        assert page.evaluate("history.length") == depth, "each page shown is a step back"
        looker.look(page, "bredvid")
        # An error leaves the last page, and says why.
        page.get_by_label("Slutdatum").fill("31/6")
        expect(page.locator("#visas")).to_contain_text("Sidan visas när det här är rättat")
        expect(frame.locator("h1")).to_have_text("Titel nummer tre")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    page.get_by_role("button", name="Släng utkastet").first.click()
    expect(title).not_to_have_value("Titel nummer två")


def mended(page, preview, content, looker=None):
    """What has one mend is mended by a button, in the text and in the form, and each problem can be explained."""
    file = content / LECTURES
    before = file.read_text("utf-8")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}text/{LECTURES}")
    page.get_by_label("Filens text").fill(before.replace("\nmål:", "\nMål:"))
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator("#fel")).to_contain_text("inte sparat")
    page.get_by_text("Förklara: ").first.click()
    if looker:
        looker.look(page, "rattas")
    page.get_by_role("button", name="Rätta").first.click()
    expect(page.locator(".saved")).to_contain_text("Rättat här.")
    expect(page.get_by_label("Filens text")).to_have_value(before)
    page.get_by_role("button", name="Släng utkastet").click() if page.get_by_role(
        "button", name="Släng utkastet").count() else page.get_by_role("button", name="Spara", exact=True).first.click()
    assert file.read_text("utf-8") == before


# What a program puts on the clipboard, as the browser hands it to the page.
PASTE = """(field, html) => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', 'vanlig text');
  field.focus();
  field.select();
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def pasted(page, preview, looker):
    """A text from Word keeps what the format knows, and can be undone."""
    sample = (PROJECT / "Tests/DeskTests/Clipboard/word.html").read_text("utf-8")
    expected = (PROJECT / "Tests/DeskTests/Clipboard/word.md").read_text("utf-8").rstrip("\n")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    field = page.get_by_label("Sidans text")
    before = field.input_value()
    field.evaluate(PASTE, sample)
    expect(field).to_have_value(expected)
    expect(page.locator(".pasted")).to_contain_text("Det här följde inte med: bilder, färger, fotnoter")
    looker.look(page, "klistrat")
    field.press("Control+z")
    expect(field).to_have_value(before)
    expect(page.locator("#kept")).to_contain_text("Utkast sparat", timeout=4000)


def together(context, preview):
    """Two who have the same page open are told of each other, and when one of them goes."""
    address = f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}"
    first, second = context.new_page(), context.new_page()
    first.goto(address)
    expect(first.locator("#andra")).to_have_text("")
    second.goto(address)
    expect(second.locator("#andra")).to_contain_text("också öppen i en annan flik eller hos en kollega")
    first.close(run_before_unload=True)
    second.wait_for_timeout(1000)
    second.reload()
    expect(second.locator("#andra")).to_have_text("")
    second.close()


def kept(page, preview, folder):
    """What is typed is kept without being saved, within three seconds."""
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    page.locator("[id='f.ingress']").fill("Halvskriven men")
    expect(page.locator("#kept")).to_contain_text("Utkast sparat", timeout=4000)
    kept = list((folder / ".lofte" / "utkast").glob("*.txt"))
    assert len(kept) == 1 and "Halvskriven men" in kept[0].read_text("utf-8"), kept
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    expect(page.locator("[id='f.ingress']")).to_have_value("Halvskriven men")
    page.get_by_role("button", name="Släng utkastet").first.click()
    expect(page.locator("[id='f.ingress']")).not_to_have_value("Halvskriven men")


def publish(page, preview, folder, looker):
    """A change is published to a bare server, by an editor's name, and seen to be out."""
    server = folder / "server.git"
    at = ["git", "-C", str(folder), "-c", "user.name=Redaktion", "-c", "user.email=redaktion@example.org"]
    for command in (["init", "-q", "-b", "main"], ["add", "content"], ["commit", "-q", "-m", "Början"],
                    ["init", "-q", "--bare", str(server)], ["remote", "add", "origin", str(server)],
                    ["push", "-q", "-u", "origin", "main"]):
        subprocess.run([*at, *command], check=True, capture_output=True)
    address = f"http://127.0.0.1:{preview.port}{DESK}publicera"
    page.goto(address)
    expect(page.locator("main")).to_contain_text("Allt du har sparat är redan publicerat.")
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
    page.locator("[id='f.ingress']").fill("Publicerad från skrivbordet.")
    page.get_by_role("button", name="Spara", exact=True).first.click()
    expect(page.locator(".saved")).to_contain_text("Sparat.")
    page.goto(address)
    expect(page.locator("main")).to_contain_text("Ändrat: Ingress")
    page.get_by_role("link", name="Vad ändras för läsarna?").click()
    expect(page.locator("main")).to_contain_text("Texten är ändrad")
    looker.look(page, "lasarna")
    page.goto(address)
    page.get_by_label("Ditt namn").fill("")
    page.get_by_role("button", name="Publicera", exact=True).click()
    expect(page.locator("#fel")).to_contain_text("Skriv ditt namn")
    looker.look(page, "publicera-fel")
    page.get_by_label("Ditt namn").fill("Redaktionen")
    page.get_by_label("Din e-postadress").fill("redaktion@example.org")
    looker.look(page, "publicera")
    page.get_by_role("button", name="Publicera", exact=True).click()
    expect(page.locator(".saved")).to_contain_text("Skickat till webbplatsen.")
    looker.look(page, "publicera-skickat")
    sent = subprocess.run(["git", "-C", str(server), "show", f"main:content/{LECTURES}"], check=True,
                          capture_output=True).stdout.decode()
    assert "Publicerad från skrivbordet." in sent, sent
    page.goto(f"http://127.0.0.1:{preview.port}{DESK}historik/{LECTURES}")
    looker.look(page, "historik")
    page.get_by_role("link", name="Början").click()
    looker.look(page, "version")
    page.get_by_role("button", name="Ta tillbaka").click()
    expect(page.locator(".saved")).to_contain_text("Sparat.")


class Hands:
    """Somebody at Firefox, who clicks and types: nothing is asked of a script in the page."""

    def __init__(self, firefox):
        self.firefox = firefox

    def __getattr__(self, name):
        return getattr(self.firefox, name)

    def find(self, selector):
        found = self.firefox._send("browsingContext.locateNodes", context=self.firefox._context,
                                   locator={"type": "css", "value": selector}, maxNodeCount=1)["nodes"]
        assert found, f"Firefox finds no {selector}"
        return found[0]["sharedId"]

    def click(self, selector):
        element = {"type": "element", "element": {"sharedId": self.find(selector)}}
        self._do([{"type": "pointer", "id": "mouse", "actions": [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": element}, {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0}]}])

    def type(self, text):
        keys = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self._do([{"type": "key", "id": "keys", "actions": keys}])

    def press(self, selector, awaited):
        """Presses a button and waits for the page behind it."""
        self.click(selector)
        until(lambda: self.has(awaited), f"Firefox never came to {awaited}")

    def has(self, selector):
        return bool(self.firefox._send("browsingContext.locateNodes", context=self.firefox._context,
                                       locator={"type": "css", "value": selector}, maxNodeCount=1)["nodes"])

    def _do(self, actions):
        self.firefox._send("input.performActions", context=self.firefox._context, actions=actions)


def until(holds, why, patience=20):
    import time
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if holds():
                return
        except Exception as error:  # between two pages
            last = error
        time.sleep(0.1)
    raise AssertionError(why)


def in_firefox(preview, content, scripted):
    """The same follow-up in Firefox."""
    if not scripted:
        SETTINGS["javascript.enabled"] = False
    firefox = Firefox()
    try:
        hands = Hands(firefox)
        # Tall, since nothing can be pressed that is out of sight.
        firefox.size(800, 15000)
        firefox.open(preview.address)
        firefox.open(f"http://127.0.0.1:{preview.port}{DESK}uppfoljning/{ACTIVITY}")
        hands.press("form button", "#fel")
        hands.click("#text")
        said = f"Tolv butiker har besök {'med' if scripted else 'utan'} program."
        hands.type(said)
        hands.click("#datum")
        hands.type("13/12 2024")
        hands.press("form button", ".saved")
        written = (content / ACTIVITY).read_text("utf-8")
        assert f"  - datum: 2024-12-13\n    text: {said}\n" in written, written
        # A form: a row more, and saved.
        firefox.open(f"http://127.0.0.1:{preview.port}{DESK}formular/{LECTURES}")
        before = (content / LECTURES).read_text("utf-8")
        hands.press("button[value='ny:f.samverkan']", "[id='f.samverkan.ny']")
        hands.click("[id='f.samverkan.ny.0']")
        hands.type("Biblioteket")
        hands.press("form button", ".saved")
        hands.press("button[value='bort:f.samverkan:2']", "form")
        until(lambda: not hands.has("[id='f.samverkan.2']"), "Firefox: the row never went")
        hands.press("form button", ".saved")
        assert (content / LECTURES).read_text("utf-8") == before, "Firefox: not as it was"
    finally:
        firefox.close()


def check(program, pictures=None):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-desk-"))
    for name in ("content", "templates"):
        shutil.copytree(PROJECT / name, folder / name)
    content = folder / "content"
    pages = folder / "pages"
    pages.mkdir()
    looker = Looker(pages, pictures)
    # Nowhere to be out: no audit asks the real site.
    preview = Preview(program, folder, "--published", str(folder / "ute"), command="desk")
    problems = []
    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            page = browser.new_page(viewport={"width": 900, "height": 700})
            page.on("console", lambda message: message.type == "error" and problems.append(message.text))
            page.on("pageerror", lambda error: problems.append(str(error)))
            follow_up(page, preview, content, "Tolv butiker har fått besök.", looker)
            form(page, preview, content, "Du känner igen ett försök och lägger på.", looker)
            broken(page, preview, content, looker)
            beside(page, preview, content, looker)
            mended(page, preview, content, looker)
            pasted(page, preview, looker)
            kept(page, preview, folder)
            publish(page, preview, folder, looker)
            page.close()
            context = browser.new_context()
            opener = context.new_page()
            desk_of(opener, preview)
            opener.close()
            together(context, preview)
            context.close()
            # The same without script, on a phone.
            context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
            page = context.new_page()
            follow_up(page, preview, content, "Tretton butiker har fått besök.")
            form(page, preview, content, "Du vågar lägga på.")
            broken(page, preview, content)
            beside(page, preview, content)
            mended(page, preview, content)
            context.close()
            browser.close()
        for scripted in (True, False):
            in_firefox(preview, content, scripted)
        # What a page answers that cannot be saved is no fault of the page.
        problems = [text for text in problems if "422" not in text and "400" not in text]
        checker = NuChecker(find_jar(pathlib.Path(sys.prefix)), [str(file) for file in looker.files])
        looker.faults += [f"{pathlib.Path(file).name}: nu: {message}" for file, message in checker.errors()]
        assert not looker.faults, "\n".join(looker.faults)
        assert not problems, f"the browser complains: {json.dumps(problems, ensure_ascii=False)}"
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
        shutil.rmtree(folder, ignore_errors=True)
    return len(looker.files)


if __name__ == "__main__":
    seen = check(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    print(f"lofte desk in the browsers: all as it should be, {seen} pages looked at")
