"""Words looked for in the conversations."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ledger_made import ANN, TEXT, Place, candidacy, judgement, key, message, reading, seen

from unghost.ledger import Hit, Ledger, Line
from unghost.ledger.fulltext import Fts5, spaced, words_of
from unghost.ledger.searching import around

TEXTS = {
    1: "Herr Müller möchte Sie am Dienstag kennenlernen.",
    2: "Our résumé parser could not read O'Brien's file; call 030-1234 (ext. 5).",
    3: "来週の火曜日に面接をお願いいたします。",
    4: "Dienstag ist kein Arbeitstag, said nobody about jobs.",
}


@pytest.fixture
def kept(ledger: Ledger) -> Ledger:
    """Three messages in conversations, and one that is about something else."""
    unit = ledger.enrol(Place())
    ledger.record(unit, [(f"{n}", seen(n), message(n, text)) for n, text in TEXTS.items()], "1")
    ledger.save_readings([(key(n), reading()) for n in TEXTS], "1")
    ledger.save_judgement(judgement(candidacy(1, 2), candidacy(3)), "1")
    return ledger


def found(ledger: Ledger, typed: str) -> set[int]:
    """Numbers of the messages that are found."""
    keys = {hit.key for hit in ledger.search(typed)}
    return {n for n in TEXTS if key(n) in keys}


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        pytest.param("müller", {1}, id="as written"),
        pytest.param("MULLER", {1}, id="without accents, in capitals"),
        pytest.param("dienst", {1}, id="a beginning, and only conversations"),
        pytest.param("müller parser", set(), id="all words must be there"),
        pytest.param("sie kennenlernen", {1}, id="in any order"),
        pytest.param("resume", {2}, id="accents in the text"),
        pytest.param("o'brien", {2}, id="an apostrophe"),
        pytest.param("030-1234", {2}, id="a telephone number"),
        pytest.param("ann@acme.example", {1, 2, 3}, id="an address"),
        pytest.param("火曜日", {3}, id="a word of a language without spaces"),
        pytest.param("曜火", set(), id="its letters in another order"),
        pytest.param("application", {1, 2, 3}, id="in the subject"),
        pytest.param("", set(), id="nothing"),
        pytest.param("?! -- *", set(), id="only signs"),
    ],
)
def test_words_are_found(kept: Ledger, typed: str, numbers: set[int]) -> None:
    """What the owner types is what is looked for."""
    assert found(kept, typed) == numbers


@pytest.mark.parametrize(
    "typed",
    [
        "müller OR parser",
        "body:müller",
        "NOT parser",
        "^herr",
        '"herr müller"',
        "mül* AND",
        "NEAR(a b)",
        "{subject}: x",
        "-müller",
    ],
)
def test_what_is_typed_is_never_syntax(kept: Ledger, typed: str) -> None:
    """The index's own operators are words like others."""
    plain = re.sub(r"[^\w\s]", " ", typed)
    assert found(kept, typed) == found(kept, plain)


def test_whatever_is_typed_an_answer_comes(kept: Ledger) -> None:
    """No text breaks the search, however long or odd."""

    @given(TEXT | st.text("\"'*()^:-+ \0a", max_size=40))
    @example("x " * 5000)
    @example("\ud800")
    def holds(typed: str) -> None:
        assert len(kept.search(typed)) <= len(TEXTS)

    holds()


def test_a_hit_shows_whose_it_is_and_what_stands_around(kept: Ledger) -> None:
    """Enough for a line in a list."""
    (hit,) = kept.search("kennenlernen")
    head = message(1).envelope
    one = candidacy(1, 2)
    line = Line(one.id, one.organisation, one.role, one.stage, one.turn, one.last)
    assert hit == Hit(key(1), line, ANN, head.subject, head.date, TEXTS[1])
    assert hit.date == datetime(2026, 5, 1, tzinfo=UTC) + timedelta(hours=1)


def test_the_best_come_first_and_no_more_than_asked_for(kept: Ledger) -> None:
    """A message that is all about a word stands before one that names it."""
    kept.add_content([(key(5), message(5, "Kellner Kellner Kellner")), (key(6), message(6, f"Kellner {'und ' * 99}"))])
    kept.record(1, [("5", seen(5), None), ("6", seen(6), None)], "1")
    kept.save_judgement(judgement(candidacy(6, 5)), "1")
    assert [hit.key for hit in kept.search("kellner")] == [key(5), key(6)]
    assert [hit.key for hit in kept.search("kellner", 1)] == [key(5)]


def test_what_stands_around_is_one_short_line() -> None:
    """Cut on both sides, with a sign for it."""
    text = "a\n" * 300 + "here\tit is" + " b" * 300
    shown = around(text, re.compile("it"))
    assert shown.startswith("… a a")
    assert " here it is " in shown
    assert shown.endswith("b …")
    assert len(shown) < 180
    assert around("short", re.compile("nothing")) == "short"


@given(st.text(st.characters()))
def test_spacing_changes_nothing_but_unspaced_letters(text: str) -> None:
    """What has spaces keeps its form, and what comes out can be encoded."""
    assert spaced(text).replace(" ", "").encode() == text.encode("utf-8", "replace").replace(b" ", b"")


def test_a_few_words_are_looked_for_not_a_book() -> None:
    """What is pasted in is cut, by words and by letters."""
    assert len(words_of("word " * 100)) == 16
    assert words_of("x" * 1000) == ["x" * 64]
    assert Fts5().words("...") is None
