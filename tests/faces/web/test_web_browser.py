"""The main path in a real browser: open the link, read, edit the letter, see a remark appear, decide, undo."""

import re
from collections.abc import Iterator
from threading import Thread
from typing import Literal
from urllib.parse import urlsplit

import pytest
from page_made import SEARCH, Clock, key_of
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from unghost.faces.web.app import application
from unghost.faces.web.door import Door
from unghost.faces.web.house import House
from unghost.faces.web.serving import Foreground, configuration, listening
from unghost.rooms.remembered import Remembered

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
ANA, BEN = (f"c{key_of(m)}" for m in SEARCH[:2])


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, which asks nobody for anything."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def door(ledger: Remembered) -> Iterator[Door]:
    """The small search, really served."""
    with listening(None) as listener:
        door = Door(listener.getsockname()[1])
        server = Foreground(configuration(application(House(ledger, Clock()), door)), lambda: None)
        thread = Thread(target=server.run, args=([listener],))
        thread.start()
        yield door
        server.should_exit = True
        thread.join()


class Watch:
    """What a tab asked for, and what it complained of."""

    def __init__(self, context: BrowserContext) -> None:
        self.asked: list[str] = []
        self.complaints: list[str] = []
        context.on("request", lambda request: self.asked.append(request.url))
        context.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def elsewhere(self) -> list[str]:
        """Requests that left this machine."""
        return [
            u for u in self.asked if urlsplit(u).scheme not in ("data", "blob") and urlsplit(u).hostname != "127.0.0.1"
        ]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh browser; whatever a test does in it, nothing leaves this machine and nothing goes wrong."""
    with chromium.new_context(viewport={"width": 1280, "height": 860}) as fresh:
        watch = Watch(fresh)
        yield fresh
        assert (watch.elsewhere(), watch.complaints) == ([], [])
        assert watch.asked


@pytest.fixture
def page(context: BrowserContext, door: Door) -> Page:
    """Today, opened by the link."""
    tab = context.new_page()
    tab.goto(door.link())
    return tab


def test_the_main_path(page: Page) -> None:
    """Read who waits, open another conversation, edit the letter, see a remark, decide, take it back."""
    expect(page.locator("h1")).to_have_text("Three people are waiting for you.")
    page.get_by_role("link", name="Ben Okafor").first.click()
    expect(page.locator("#opened")).to_have_text("Platform Lead")
    assert page.url.endswith(f"/candidacy/{BEN}")
    letter = page.get_by_label("The letter", exact=True).locator("textarea")
    expect(letter).to_have_value(re.compile("Northlight"))
    expect(page.locator("#remarks")).to_contain_text("Nothing to change.")
    letter.fill("Dear Ben,\n\nI accept your offer of [role].\n\nMara")
    expect(page.locator("#remarks")).to_contain_text("[role]")
    page.get_by_role("button", name="Nothing owed").click()
    expect(page.locator(".notice")).to_contain_text("Noted: you owe nothing here.")
    expect(page.locator("h1")).to_have_text("Two people are waiting for you.")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("h1")).to_have_text("Three people are waiting for you.")


def test_another_kind_and_tone_are_written_at_once(page: Page) -> None:
    """Choosing is enough; the address stays, so does the rest of the page."""
    page.goto(f"{page.url}candidacy/{BEN}")
    area = page.locator("#body")
    before = area.input_value()
    page.locator("#kind").select_option("decline_offer")
    expect(area).not_to_have_value(before)
    page.locator("#reason").fill("I am staying in Porto")
    page.locator("#reason").blur()
    expect(area).to_have_value(re.compile("Porto"))
    formal = area.input_value()
    page.get_by_label("Shorter").check()
    expect(area).not_to_have_value(formal)
    expect(page.locator("#remarks")).to_contain_text("Nothing to change.")


def test_what_the_owner_wrote_stays(page: Page) -> None:
    """Another tone, another conversation, another page in between: back at the letter, every word is there."""
    at(page, f"/candidacy/{BEN}")
    area = page.locator("#body")
    written = area.input_value()
    area.fill("My own words.")
    expect(page.locator("#remarks")).to_contain_text("3 words")
    page.get_by_label("Warmer").check()
    expect(area).to_have_value(re.compile("Northlight"))
    page.get_by_label("Plain").check()
    expect(area).to_have_value("My own words.")
    expect(page.locator("#remarks")).to_contain_text("3 words")
    page.get_by_role("link", name="Ana Ruiz").first.click()
    expect(page.locator("#opened")).to_have_text("Data Engineer")
    at(page, "/look")
    at(page, f"/candidacy/{BEN}")
    expect(area).to_have_value("My own words.")
    expect(page.locator("#remarks")).to_contain_text("3 words")
    page.get_by_role("button", name="Start again").click()
    expect(area).to_have_value(written)
    expect(page.locator("#remarks")).to_contain_text("Nothing to change.")
    expect(page.get_by_role("button", name="Start again")).to_be_hidden()


def test_the_letter_is_taken_along(page: Page, context: BrowserContext) -> None:
    """Copied, opened in the mail program with the edited words, or saved as a file."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#body").fill("Dear Ana,\n\nüber Mittag & später?\n\nMara")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "Dear Ana,\n\nüber Mittag & später?\n\nMara"
    page.evaluate("document.addEventListener('click', (e) => e.target.closest('[data-mailto]') && e.preventDefault())")
    page.get_by_role("link", name="Open in mail program").click()
    link = page.get_by_role("link", name="Open in mail program").get_attribute("href") or ""
    assert "body=Dear%20Ana%2C%0D%0A%0D%0A%C3%BCber%20Mittag%20%26%20sp%C3%A4ter%3F" in link
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a draft").click()
    assert download.value.suggested_filename == "letter-kestrel-robotics.eml"


def test_the_keyboard_reaches_everything(page: Page) -> None:
    """From the first key on: skip to the content, open a row, and be in what was opened."""
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.locator(".row .who").nth(1).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#opened")).to_have_text("Platform Lead")
    expect(page.locator("#opened")).to_be_focused()
    expect(page.locator(".row .who[aria-current]")).to_have_count(1)


def test_back_leads_to_where_one_was(page: Page) -> None:
    """The browser's own button works."""
    page.get_by_role("link", name="Ben Okafor").first.click()
    expect(page.locator("#opened")).to_have_text("Platform Lead")
    page.go_back()
    expect(page.locator("#opened")).to_have_text("Data Engineer")


PATHS = ("/", f"/candidacy/{ANA}", "/look", "/ignored", "/search?q=mara", "/all", f"/message/{ANA[1:]}?as=sent")


def at(page: Page, path: str) -> None:
    """Go to another page of ours."""
    page.goto(f"http://127.0.0.1:{urlsplit(page.url).port}{path}")


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_nothing_is_wider_than_the_screen(page: Page, width: int) -> None:
    """Down to the narrowest telephone."""
    page.set_viewport_size({"width": width, "height": 780})
    for path in PATHS:
        at(page, path)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path


def test_a_narrow_screen_shows_the_list_then_the_letter(page: Page) -> None:
    """One at a time, with a way back."""
    page.set_viewport_size({"width": 390, "height": 780})
    expect(page.locator("#body")).to_be_hidden()
    page.get_by_role("link", name="Ana Ruiz").first.click()
    expect(page.locator("#body")).to_be_visible()
    expect(page.locator(".list")).to_be_hidden()
    page.get_by_role("link", name="← Today").click()
    expect(page.locator(".list")).to_be_visible()


def test_without_javascript_everything_can_still_be_done(chromium: Browser, door: Door) -> None:
    """Open a row, choose another letter, decide, undo: by links and forms alone."""
    with chromium.new_context(java_script_enabled=False) as plain:
        page = plain.new_page()
        page.goto(door.link())
        page.get_by_role("link", name="Ben Okafor").first.click()
        page.locator("#kind").select_option("decline_offer")
        page.get_by_role("button", name="Write it").click()
        assert "kind=decline_offer" in page.url
        page.get_by_role("button", name="Nothing owed").click()
        expect(page.locator("h1")).to_have_text("Two people are waiting for you.")
        page.get_by_role("button", name="Undo").click()
        expect(page.locator("h1")).to_have_text("Three people are waiting for you.")


CONTRAST = """() => {
  const linear = (v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
  const lum = (c) => { const [r, g, b] = c.map(linear); return .2126 * r + .7152 * g + .0722 * b; };
  const parse = (s) => { const m = s.match(/[\\d.]+/g).map(Number); return {rgb: m.slice(0, 3), a: m[3] ?? 1}; };
  const ground = (e) => {
    const c = e ? parse(getComputedStyle(e).backgroundColor) : {rgb: [255, 255, 255], a: 1};
    return c.a === 1 ? c.rgb : ground(e.parentElement);
  };
  const bad = [];
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    const box = e.getBoundingClientRect();
    if (!own || !box.width || box.width < 2 || getComputedStyle(e).visibility === 'hidden') continue;
    const one = lum(parse(getComputedStyle(e).color).rgb), two = lum(ground(e));
    const ratio = (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    if (ratio < 4.5) bad.push(`${e.className || e.tagName}: ${e.textContent.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return bad;
}"""
"""WCAG 2.2, 1.4.3: the contrast of every text with what lies under it."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(page: Page, scheme: Literal["light", "dark"]) -> None:
    """At least 4.5 to 1 (AA), in light and in dark."""
    page.emulate_media(color_scheme=scheme)
    for path in PATHS:
        at(page, path)
        assert page.evaluate(CONTRAST) == [], path


def test_every_control_has_a_name(page: Page) -> None:
    """Nothing to press or fill in is nameless to a screen reader."""
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea')]
        .filter((e) => !(e.textContent.trim() || e.labels?.length || e.ariaLabel)).map((e) => e.outerHTML)"""
    )
    assert nameless == []
