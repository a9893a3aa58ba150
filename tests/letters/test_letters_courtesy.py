"""The courtesy check is fair: letters that people write pass, and each fault fails its own rule and no other."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.letters.courtesy import RULES, Facts, check
from unghost.words.letters import LetterKind

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Judged:
    """A text written by hand, and the rule that it breaks."""

    kind: LetterKind
    text: str
    fails: str | None
    to: str | None
    organisation: str | None
    role: str | None


def judged(name: str) -> Iterator[Judged]:
    """The texts of a file: a line "== kind | key=value ..." above each."""
    for block in (HERE / name).read_text(encoding="utf-8").split("== ")[1:]:
        head, text = block.split("\n", 1)
        kind, *pairs = (p.strip() for p in head.split("|"))
        known = dict(p.split("=", 1) for p in pairs)
        yield Judged(LetterKind(kind), text, known.get("fails"), known.get("to"), known.get("org"), known.get("role"))


def failed(case: Judged) -> dict[str, str | None]:
    """The rules that a text breaks, with their remarks."""
    remarks = check(case.text, case.kind, to_name=case.to, organisation=case.organisation, role=case.role)
    return {r.rule: r.remark for r in remarks if not r.ok}


GOOD, BAD = [*judged("texts_good.txt")], [*judged("texts_bad.txt")]


@pytest.mark.parametrize("case", GOOD, ids=lambda c: f"{c.kind}-{c.to}")
def test_a_good_letter_passes(case: Judged) -> None:
    """Whatever its style, with its typos."""
    assert failed(case) == {}


@pytest.mark.parametrize("case", BAD, ids=lambda c: f"{c.kind}-{c.fails}")
def test_a_fault_fails_its_own_rule_and_no_other(case: Judged) -> None:
    """The remark points at what is wrong."""
    assert set(failed(case)) == {case.fails}


def test_the_texts_cover_every_kind_and_every_rule_that_reads_text() -> None:
    """No kind without good and bad examples."""
    assert {c.kind for c in GOOD} == {c.kind for c in BAD} == set(LetterKind)
    assert {c.fails for c in BAD} == set(RULES) - {"recipient", "threading", "thread_language"}
    assert len(GOOD) + len(BAD) >= 150


def sentences_of(name: str) -> Iterator[tuple[str, str, bool]]:
    """Single sentences: a line "== rule" or "== rule fine", then one sentence a line."""
    for block in (HERE / name).read_text(encoding="utf-8").split("== ")[1:]:
        head, text = block.split("\n", 1)
        rule, _, fine = head.partition(" ")
        yield from ((rule, line, bool(fine)) for line in text.splitlines() if line.strip())


@pytest.mark.parametrize(("rule", "sentence", "fine"), [*sentences_of("sentences.txt")])
def test_one_sentence_is_enough_to_break_a_rule_or_to_keep_it(rule: str, sentence: str, fine: bool) -> None:
    """Hard words said of oneself, thanks and plain requests are no fault."""
    remarks = check(f"Hi Ada,\n\n{sentence}\n\nBest,\nNora", LetterKind.FOLLOW_UP)
    assert next(r.ok for r in remarks if r.rule == rule) is fine


LETTER = "Dear Ada,\n\nI'd like to withdraw my application{0}. Thank you for our conversation and for the time you and your colleagues gave me.{1} I hope that our paths cross again one day, and I wish you well in finding the right person for it soon.\n\nBest,\nNora"


@pytest.mark.parametrize(
    ("name", "greeting", "ok"),
    [
        ("Ada Okafor", "Dear Ada,", True),
        ("Ada Okafor", "Dear Ms Okafor,", True),
        ("Ada Okafor", "Dear Ada Okafor,", True),
        ("Okafor, Ada", "Hi Ada!", True),
        ("Zoë Müller", "Hi Zoe,", True),
        ("Thomas Hall", "Hi Tom,", True),
        ("Jean-Luc Picard", "Bonjour Jean-Luc,", True),
        ("Dr. Karl van Ness", "Dear Dr van Ness,", True),
        ("Ada Okafor", "Dear Eda,", False),
        ("Ada Okafor", "Dear Ms Winter,", False),
        ("Ada Okafor", "Hello,", False),
        ("Ada Okafor", "Hi there,", False),
        ("Tidemill Recruiting Team", "Hello,", True),
        ("Ada", "Hi both,", True),
    ],
)
def test_the_name_is_right_in_any_form_that_people_use(name: str, greeting: str, ok: bool) -> None:
    """First, last or full name, short forms and accents; not somebody else's."""
    text = LETTER.format("", "").replace("Dear Ada,", greeting)
    assert next(r.ok for r in check(text, LetterKind.WITHDRAW, to_name=name) if r.rule == "right_name") is ok


@pytest.mark.parametrize(
    ("about", "rule"),
    [
        (" for the Programme Manager role at Tidemill", None),
        (" for the programme manager position at Tidemill Instruments", None),
        (" for the Programe Manager role at tidemill", None),
        (" for the Senior Programme Manager role", None),
        (" for the Data Scientist role at Tidemill", "right_role"),
        (" for the position of Head Nurse", "right_role"),
        (" for the Programme Manager role at Globex", "right_organisation"),
        (", as I have accepted the Data Scientist role at Globex", None),
        (", as I have accepted a position at Globex", None),
        ("", None),
    ],
)
def test_role_and_organisation_are_theirs(about: str, rule: str | None) -> None:
    """What is named elsewhere as a reason isn't taken for theirs."""
    remarks = check(
        LETTER.format(about, ""), LetterKind.WITHDRAW, organisation="Tidemill GmbH", role="Programme Manager"
    )
    assert [r.rule for r in remarks if not r.ok] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (Facts(to=("ada@tidemill.example",), answers=True, in_reply_to="<1>", references=("<0>", "<1>")), None),
        (Facts(to=("no-reply@tidemill.example",)), "recipient"),
        (Facts(), "recipient"),
        (Facts(to=("ada@tidemill.example",), answers=True, in_reply_to="<1>", references=("<1>", "<0>")), "threading"),
        (Facts(to=("ada@tidemill.example",)), None),
    ],
)
def test_a_letter_goes_to_a_human_in_the_right_thread(facts: Facts, rule: str | None) -> None:
    """Where the mail is known, its address and thread are looked at too."""
    remarks = check(LETTER.format("", ""), LetterKind.WITHDRAW, facts=facts)
    assert [r.rule for r in remarks if not r.ok] == ([rule] if rule else [])


def test_another_language_than_the_conversation_s_is_remarked() -> None:
    """A German thread wants a German letter; rules about English sentences then keep silent."""
    german = "Liebe Ada,\n\nhiermit ziehe ich meine Bewerbung zurück, weil ich eine andere Stelle angenommen habe. Vielen Dank für das gute Gespräch und für Ihre Zeit. Ich wünsche Ihnen alles Gute bei der Suche und würde mich freuen, wenn wir in Verbindung bleiben könnten.\n\nViele Grüße\nNora"
    assert [r.rule for r in check(german, LetterKind.WITHDRAW, language="de") if not r.ok] == []
    assert [r.rule for r in check(german, LetterKind.WITHDRAW) if not r.ok] == []
    assert [r.rule for r in check(german, LetterKind.WITHDRAW, language="en") if not r.ok] == ["thread_language"]
    assert [r.rule for r in check(LETTER.format("", ""), LetterKind.WITHDRAW, language="de") if not r.ok] == [
        "thread_language"
    ]


def test_an_excuse_that_the_owner_did_not_give_is_remarked_where_reasons_are_known() -> None:
    """A text written by somebody else for the owner must not add one."""
    text = LETTER.format("", " I was ill last week.")
    facts = Facts(to=("ada@tidemill.example",), reason_known=True)
    assert [r.rule for r in check(text, LetterKind.WITHDRAW, facts=facts) if not r.ok] == ["nothing_invented"]
    assert all(r.ok for r in check(text, LetterKind.WITHDRAW, facts=facts, reason="I was ill last week"))


@settings(deadline=None)
@given(st.text(max_size=600), st.sampled_from(list(LetterKind)))
def test_any_text_at_all_is_judged_by_every_rule(text: str, kind: LetterKind) -> None:
    """One remark a rule, in the order of the rules; a remark exactly where it fails."""
    remarks = check(text, kind, to_name="Ada Okafor", organisation="Tidemill", role="Nurse")
    assert [r.rule for r in remarks] == list(RULES)
    assert all(r.ok is (r.remark is None) for r in remarks)


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "you never ",
        "because ",
        "[",
        "(",
        "- \n",
        "____",
        "é́",
        "sorry, ",
        "A.B.",
        "> ",
        "the the role ",
        "Re: ",
        "thank you for ",
    ],
)
def test_a_hostile_text_is_judged_in_bounded_time(piece: str) -> None:
    """A megabyte of anything takes no longer than a letter may."""
    start = perf_counter()
    check(piece * (1_000_000 // len(piece)), LetterKind.WITHDRAW, to_name="Ada", organisation="Tidemill", role="Nurse")
    assert perf_counter() - start < 3


def test_every_rule_and_every_kind_is_explained() -> None:
    """What isn't in the documentation isn't there for its reader."""
    page = (HERE.parents[1] / "docs" / "explanation" / "courtesy.md").read_text(encoding="utf-8")
    assert [name for name in (*RULES, *LetterKind) if f"`{name}`" not in page] == []
