"""`lofte serve` in a real browser: save, reload, error panel, mended, Ctrl-C.

    python3 Audit/preview_check.py PATH/TO/lofte [FOLDER]      (`make audit-preview`)

Works on a copy of content/ and templates/, and takes pictures of the page with the statuses into FOLDER; exits 1 with what went wrong.
"""
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from browser import launch
from playwright.sync_api import Error, expect, sync_playwright

PROJECT = pathlib.Path(__file__).resolve().parent.parent
FILE = "2024-exempel/bedragerier/forelasningar.md"
PAGE = "2024-exempel/bedragerier/forelasningar/"


class Preview:
    """A running `lofte serve`, or another command that serves, on a copy of the project's content."""

    def __init__(self, program, folder, *flags, command="serve"):
        self.folder = folder
        self.log = folder / "log"
        self.handle = open(self.log, "a", encoding="utf-8")
        seen = self.log.stat().st_size
        self.process = subprocess.Popen(
            [program, command, *flags], cwd=folder, stdout=self.handle, stderr=self.handle)
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/_lofte/open/[0-9a-f]{32}", self.log.read_bytes()[seen:].decode("utf-8"))
            if found:
                self.port = int(found[1])
                self.address = found[0]
                return
            time.sleep(0.05)
        raise SystemExit(f"lofte {command} did not begin:\n" + self.log.read_text("utf-8"))

    def stop(self, number=signal.SIGINT):
        """How it ended and after how many seconds."""
        start = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(10)
        return status, time.monotonic() - start


def save(path, text):
    """As an editor does: another file, renamed over it."""
    other = path.with_name("." + path.name + ".swp")
    other.write_text(text, "utf-8")
    other.replace(path)


def listing(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.name != "log")


def check(program, pictures=None):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lofte-audit-"))
    for name in ("content", "templates"):
        shutil.copytree(PROJECT / name, folder / name)
    before = listing(folder)
    preview = Preview(program, folder)
    source = folder / "content" / FILE
    original = source.read_text("utf-8")
    problems = []
    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            for scheme in ("light", "dark"):
                page = browser.new_page(color_scheme=scheme, viewport={"width": 900, "height": 600})
                page.on("console", lambda message: message.type == "error" and problems.append(message.text))
                page.on("pageerror", lambda error: problems.append(str(error)))
                walk(page, preview, source, original, scheme, pictures)
                page.close()
            restart(browser, program, folder, preview)
            browser.close()
        # What the browser says of a connection that ended with the server is no fault of the page.
        problems = [text for text in problems if "ERR_CONNECTION" not in text and "net::ERR" not in text]
        assert not problems, f"the browser complains: {problems}"
        assert listing(folder) == before, "something was written"
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
        shutil.rmtree(folder, ignore_errors=True)


def walk(page, preview, source, original, scheme, pictures):
    base = f"http://127.0.0.1:{preview.port}"
    # Without the key nothing is shown; with it, the address that is left has none.
    answer = page.request.get(f"{base}/medborgarlofte/")
    assert answer.status == 403 and "förhandsvisningen från terminalen" in answer.text(), answer.status
    page.goto(preview.address)
    assert page.url == f"{base}/medborgarlofte/", page.url
    page.goto(f"{base}/medborgarlofte/{PAGE}")
    bar = page.locator(".lofte-bar")
    expect(bar).to_contain_text("Förhandsvisning")
    panel = page.locator(".lofte-panel")
    expect(panel).to_have_count(0)

    # Save: the new text is there, and the page stands where it stood.
    page.evaluate("scrollTo(0, 420)")
    save(source, original + f"\nEn ny mening, {scheme}.\n")
    expect(page.get_by_text(f"En ny mening, {scheme}.")).to_have_count(1, timeout=5000)
    until(page, "Math.abs(scrollY - 420) < 3")

    # Break it: the last good page stays, the panel says what is wrong and has the focus.
    save(source, original.replace("status: planerad", "status: planeradd", 1))
    expect(panel).to_be_visible(timeout=5000)
    expect(panel).to_contain_text("okänd status")
    expect(panel).to_contain_text(f"content/{FILE}")
    expect(panel).to_contain_text("rad 18")
    expect(panel).to_contain_text("menade du")
    expect(panel).to_be_focused()
    expect(page.locator("h1")).to_have_count(1)
    expect(page.get_by_text(f"En ny mening, {scheme}.")).to_have_count(1)
    contrast = page.evaluate(CONTRAST)
    assert contrast >= 4.5, f"the panel's contrast in {scheme} is {contrast:.1f}"
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    page.reload()
    expect(panel).to_be_hidden()

    # Another error opens it again; the button closes it too.
    save(source, original.replace("status: planerad", "status: planeraddd", 1))
    expect(panel).to_be_visible(timeout=5000)
    page.locator(".lofte-close").click()
    expect(panel).to_be_hidden()
    bar.get_by_role("link", name="1 fel").click()
    expect(page.locator("h1")).to_have_text("1 fel")
    page.go_back()
    bar.get_by_role("link", name="Så går aktiviteterna").click()
    expect(page.locator("h1")).to_have_text("Så går aktiviteterna")
    row = page.get_by_role("row").filter(has_text=f"content/{FILE}")
    expect(row).to_contain_text("2024-12-13")
    assert page.get_by_role("row").count() > 20, "the table has not all activities"
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"the page with the statuses is {wide} px wide at {width}"
        if pictures:
            page.screenshot(path=pictures / f"status-{scheme}-{width}.png", full_page=True, animations="disabled")
    page.set_viewport_size({"width": 900, "height": 600})
    page.go_back()

    # Mended: the panel is gone.
    save(source, original)
    expect(panel).to_have_count(0, timeout=5000)
    expect(page.get_by_text(f"En ny mening, {scheme}.")).to_have_count(0)

    # A folder that goes away is said, and its return noticed.
    content = preview.folder / "content"
    content.rename(preview.folder / "gone")
    expect(panel).to_contain_text("Datorn kunde inte bygga", timeout=5000)
    (preview.folder / "gone").rename(content)
    expect(panel).to_have_count(0, timeout=5000)


def until(page, expression, patience=10):
    """Playwright's own waiting evaluates a text in the page, which the pages' policy forbids."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if page.evaluate(expression):
                return
        except Error:
            pass  # between two pages
        time.sleep(0.05)
    raise AssertionError(f"never came true: {expression}")


def restart(browser, program, folder, preview):
    """The page finds a new server at the same address, once its key is known to the browser; either signal ends it at once."""
    page = browser.new_context().new_page()
    page.goto(preview.address)
    status, seconds = preview.stop()
    assert status == 0, f"Ctrl-C ended it with {status}"
    assert seconds < 1, f"Ctrl-C took {seconds:.1f} s"
    page.evaluate("window.isOld = true")
    again = Preview(program, folder, "--port", str(preview.port))
    other = page.context.new_page()
    other.goto(again.address)
    page.bring_to_front()
    until(page, "!window.isOld")
    page.context.close()
    status, seconds = again.stop(signal.SIGTERM)
    assert status == 0 and seconds < 1, f"SIGTERM: {status} after {seconds:.1f} s"


# The smallest contrast between a text of the panel and the panel itself (WCAG 2.2, 1.4.3).
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (color) => {
    canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((v) => {
      v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const panel = document.querySelector('.lofte-panel');
  const paper = light(getComputedStyle(panel).backgroundColor);
  return Math.min(...[...panel.querySelectorAll('*')].map((element) => {
    const own = getComputedStyle(element).backgroundColor;
    const ground = /, 0\\)$/.test(own) ? paper : light(own);
    const ink = light(getComputedStyle(element).color);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  }));
}"""


if __name__ == "__main__":
    check(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    print("lofte serve in the browser: all as it should be")
