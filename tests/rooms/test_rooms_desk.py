"""The letter on the desk: verdict, choosers, file name."""

from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rooms_made import NOW

from unghost.rooms.conversation import folded
from unghost.rooms.desk import file_name, letter_context, remarks
from unghost.words.candidacies import Candidacy, Stage, Turn
from unghost.words.letters import Letter, LetterKind, Remark, Tone

CANDIDACY = Candidacy("c00000000000000aa", "Kestrel", "Engineer", Stage.OFFER, Turn.OWNER, "en", (), (), (), (), NOW)


@pytest.mark.parametrize(
    ("check", "text", "verdict", "wrong"),
    [
        ((Remark("length", True, None),), "Dear Ana", "Nothing to change.", ()),
        ((Remark("length", False, "Too short."),), "Dear Ana", "1 thing to look at:", ("Too short.",)),
        (
            (Remark("no_blame", False, None), Remark("length", False, "Too short.")),
            "x",
            "2 things to look at:",
            ("no blame", "Too short."),
        ),
        ((), "  \n ", "Nothing is written yet.", ()),
    ],
)
def test_the_remarks_come_to_one_verdict(
    check: tuple[Remark, ...], text: str, verdict: str, wrong: tuple[str, ...]
) -> None:
    """What to change, or that nothing is; an empty letter is not praised."""
    told = remarks(check, text)
    assert (verdict, wrong) == (told.verdict, told.wrong)
    assert told.fine is (verdict == "Nothing to change.")


@pytest.mark.parametrize(
    ("organisation", "name"),
    [
        ("Kestrel Robotics", "letter-kestrel-robotics.eml"),
        ("Grünfeld & Söhne GmbH", "letter-grunfeld-sohne-gmbh.eml"),
        ('../../etc/"passwd\r\nX: y', "letter-etc-passwd-x-y.eml"),
        ("株式会社", "letter.eml"),
        ("x" * 500, f"letter-{'x' * 53}.eml"),
        (None, "letter-an-organisation-not-named.eml"),
    ],
)
def test_a_draft_s_file_name_is_plain(organisation: str | None, name: str) -> None:
    """Nothing in it can end a header or leave a folder."""
    assert name == file_name(replace(CANDIDACY, organisation=organisation))


@pytest.mark.parametrize(
    ("advice", "told"),
    [
        ("Choose decline_interview, or withdraw.", "Choose “Decline the interview”, or withdraw."),
        ("Telephone first.", "Telephone first."),
        (None, ""),
    ],
)
def test_advice_names_letters_as_the_chooser_does(advice: str | None, told: str) -> None:
    """The machine's words don't reach the page."""
    letter = Letter(LetterKind.WITHDRAW, "en", (), (), "", "", None, (), None, advice, ())
    assert told == letter_context(CANDIDACY, letter, Tone.PLAIN, "", "", NOW, UTC).advice


@given(st.text(max_size=5000))
def test_folding_loses_nothing(text: str) -> None:
    """The two parts hold every word of the text, in order."""
    first, rest = folded(text)
    assert (first + rest).split() == text.split() or (first + " " + rest).split() == text.split()
    assert len(first) <= 1200
