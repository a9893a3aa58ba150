"""A small search, its page, and somebody signed in."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from page_asked import PORT, Browser, Opened
from page_made import Clock, Mail, made

from unghost.faces.web import house as house_module
from unghost.faces.web.app import application
from unghost.faces.web.door import Door
from unghost.faces.web.house import House
from unghost.rooms.remembered import Remembered


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page waits for what time has changed, however busy the machine is."""
    monkeypatch.setattr(house_module, "PATIENCE", 60.0)


@pytest.fixture
def clock() -> Clock:
    """At NOW."""
    return Clock()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole small search, judged once."""
    return made(tmp_path_factory.mktemp("search"))


@pytest.fixture
def ledger(tmp_path: Path, built: Path) -> Iterator[Remembered]:
    """The whole small search, for one test to change."""
    with Remembered(Path(shutil.copy(built, tmp_path))) as opened:
        yield opened


@pytest.fixture
def house(ledger: Remembered, clock: Clock) -> House:
    """What the page works with."""
    return House(ledger, clock)


@pytest.fixture
def stranger(house: House) -> Browser:
    """Somebody without a cookie."""
    door = Door(PORT)
    return Browser(application(house, door), door)


@pytest.fixture
def page(stranger: Browser) -> Browser:
    """The owner, signed in."""
    stranger.sign_in()
    return stranger


@pytest.fixture
def page_of(tmp_path: Path, clock: Clock) -> Iterator[Opened]:
    """The page of other mail, signed in."""
    ledgers: list[Remembered] = []

    def opened(mails: Sequence[Mail]) -> Browser:
        ledgers.append(Remembered(made(tmp_path / f"other{len(ledgers)}", mails)))
        door = Door(PORT)
        browser = Browser(application(House(ledgers[-1], clock), door), door)
        browser.sign_in()
        return browser

    yield opened
    for ledger in ledgers:
        ledger.close()
