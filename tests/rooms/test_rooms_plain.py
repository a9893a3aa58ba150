"""Other people's text made harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.rooms.plain import line, lines, name_of

ANY = st.text(st.characters(), max_size=400)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  a \t b\r\n c ", "a b c"),
        ("invoice \u202egnp.exe", "invoice gnp.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("bell\x07 escape\x1b[31m", "bell escape[31m"),
        ("two\u2028lines", "two lines"),
        ("half \ud83d of it", "half of it"),
        ("family 👨\u200d👩\u200d👧", "family 👨\u200d👩\u200d👧"),
        ("naïve café é", "naïve café é"),
        (None, ""),
        ("", ""),
    ],
)
def test_one_line_of_it(text: str | None, shown: str) -> None:
    """Signs that turn, hide or command are gone; letters of every language stay."""
    assert shown == line(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\r\nb", "a\nb"), ("a\n\n\n\n\nb", "a\n\nb"), ("\n\n a \n\n", " a"), ("a   \nb", "a\nb"), ("a\tb", "a b")],
)
def test_all_lines_of_it(text: str, shown: str) -> None:
    """Breaks stay, heaps of empty lines don't."""
    assert shown == lines(text, 100)


def test_letters_that_climb_over_others_are_calmed() -> None:
    """A letter keeps the marks that a language needs, not four thousand."""
    assert line("Z" + "\u0335" * 4000, 100) == "Z" + "\u0335" * 4
    assert line("Việt Nam ệ", 100) == "Việt Nam ệ"


@given(ANY, st.integers(1, 300))
def test_nothing_harmful_is_left_and_no_limit_is_passed(text: str, limit: int) -> None:
    """For any text at all; and what is harmless stays as it is."""
    for shown in (line(text, limit), lines(text, limit)):
        assert len(shown) <= limit
        shown.encode()
        assert not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in shown)
        assert not any(
            unicodedata.bidirectional(c) in ("LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI", "PDI")
            for c in shown
        )
    assert "\n" not in line(text, limit)
    assert line(line(text, limit), limit) == line(text, limit)


@pytest.mark.parametrize(
    ("name", "address", "shown"),
    [
        ("Ana Ruiz", "ana@kestrel.example", "Ana Ruiz"),
        ("", "ana@kestrel.example", "ana"),
        ("", "", ""),
        ("\u202e", "x@y", "x"),
    ],
)
def test_somebody_is_called_by_their_name(name: str, address: str, shown: str) -> None:
    """Else by what their address begins with."""
    assert shown == name_of(name, address)
