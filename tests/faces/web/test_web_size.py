"""Today is light and quick, however much is remembered."""

import re
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from page_asked import PORT, Browser
from page_made import NOW, OWNER, SEARCH, Unit

from unghost.faces.web.app import application
from unghost.faces.web.door import Door
from unghost.faces.web.house import House
from unghost.faces.web.pages import HERE
from unghost.judge.version import judge_version, reading_version
from unghost.ledger import open_ledger, spelled
from unghost.mail.parse import read_message
from unghost.rooms.remembered import Remembered
from unghost.words.acts import Party
from unghost.words.candidacies import (
    Candidacy,
    Evidence,
    Judgement,
    Obligation,
    ObligationKind,
    ObligationState,
    Stage,
    Thread,
    Turn,
)
from unghost.words.facts import Seen
from unghost.words.letters import LetterKind
from unghost.words.mail import Address, Folder

MANY = 2_000
QUICK = 0.05
LIGHT = 300_000
ANA = SEARCH[0]


def candidacy(number: int, key: str) -> Candidacy:
    """One of very many, in which something is owed by one side or the other."""
    theirs = number % 2 == 0
    owed = Obligation(
        ObligationKind.REPLY if theirs else ObligationKind.CHOOSE_TIME,
        Party.THEM if theirs else Party.OWNER,
        Address(f"Person {number}", f"p{number}@house.example"),
        NOW - timedelta(days=3),
        NOW + timedelta(hours=number % 400 - 200),
        None,
        ObligationState.OPEN,
        Evidence(key, "<m@x>", "Which times suit you next week for a first conversation about the role?"),
        (LetterKind.FOLLOW_UP if theirs else LetterKind.PROPOSE_TIMES,),
    )
    people = (Address(f"Person {number}", f"p{number}@house.example"),)
    thread = Thread(f"t{key}", (key,), Turn.OWNER)
    stage = list(Stage)[number % 5]
    return Candidacy(
        f"c{key}", f"House {number}", "Engineer", stage, Turn.OWNER, "en", people, (thread,), (owed,), (), NOW
    )


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The page of a ledger with very many candidacies and messages, signed in."""
    db = tmp_path_factory.mktemp("big") / "ledger.db"
    message = read_message(ANA.raw())
    reading = ANA.reading(message)
    keys = [spelled(n + 1) for n in range(MANY * 6)]
    with open_ledger(db, create=True) as ledger:
        ledger.save_owner(OWNER)
        unit = ledger.enrol(Unit("/nowhere/cur"))
        rows = [
            (k, Seen(k, message.envelope, Folder.INBOX, 0.9), message if n < MANY else None) for n, k in enumerate(keys)
        ]
        ledger.record(unit, rows, judge_version())
        ledger.save_readings([(k, reading) for k in keys[:MANY]], reading_version(OWNER))
        made = tuple(candidacy(n, k) for n, k in enumerate(keys[:MANY]))
        ledger.save_judgement(Judgement(NOW, None, made, ()), reading_version(OWNER))
    with Remembered(db) as ledger:
        door = Door(PORT)
        browser = Browser(application(House(ledger, lambda: NOW), door), door)
        browser.sign_in()
        yield browser


def test_today_is_quick_with_very_many_candidacies(big: Browser) -> None:
    """The best of a few is taken: this machine may be busy with other things."""
    spent = []
    for _ in range(7):
        begun = time.process_time()
        assert big.get("/").status == 200
        spent.append(time.process_time() - begun)
    assert min(spent) < QUICK


def test_today_is_light_with_very_many_candidacies(big: Browser) -> None:
    """Page, style and scripts together; what isn't shown is counted."""
    answer = big.get("/")
    files = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', answer.text))
    assert len(answer.response.content) + sum(len(big.get(f).response.content) for f in files) < LIGHT
    groups = answer.context["today"].groups
    assert sum(len(g.rows) for g in groups) <= 100
    assert sum(len(g.rows) + g.more for g in groups) == MANY
    assert f"and {groups[0].more} more" in answer.text


def test_everything_that_is_shipped_is_small() -> None:
    """Nothing is cached, so all of it is loaded each time."""
    assert sum(f.stat().st_size for f in (HERE / "static").iterdir()) < LIGHT / 2
