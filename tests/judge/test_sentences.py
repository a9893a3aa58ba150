"""Texts cut into sentences, in seven languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.sentences import LONGEST, MOST, sentences

TEXTS = [
    pytest.param(
        "Thank you for applying. When could you talk? I look forward to it!",
        ["Thank you for applying.", "When could you talk?", "I look forward to it!"],
        id="English",
    ),
    pytest.param(
        "Vielen Dank für Ihre Bewerbung. Wann passt es Ihnen? Änderungen sind möglich.",
        ["Vielen Dank für Ihre Bewerbung.", "Wann passt es Ihnen?", "Änderungen sind möglich."],
        id="German",
    ),
    pytest.param(
        "Merci pour votre candidature. Êtes-vous disponible mardi ? À bientôt.",
        ["Merci pour votre candidature.", "Êtes-vous disponible mardi ?", "À bientôt."],
        id="French",
    ),
    pytest.param(
        "Gracias por tu interés. ¿Cuándo podrías hablar? ¡Un saludo!",
        ["Gracias por tu interés.", "¿Cuándo podrías hablar?", "¡Un saludo!"],
        id="Spanish",
    ),
    pytest.param(
        "Grazie per la candidatura. È disponibile martedì? Cordiali saluti.",
        ["Grazie per la candidatura.", "È disponibile martedì?", "Cordiali saluti."],
        id="Italian",
    ),
    pytest.param(
        "Obrigado pela candidatura. Qual horário funciona? Até logo.",
        ["Obrigado pela candidatura.", "Qual horário funciona?", "Até logo."],
        id="Portuguese",
    ),
    pytest.param(
        "Bedankt voor je sollicitatie. Wanneer schikt het? Tot dan!",
        ["Bedankt voor je sollicitatie.", "Wanneer schikt het?", "Tot dan!"],
        id="Dutch",
    ),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_a_text_is_cut_where_its_sentences_end(text: str, found: list[str]) -> None:
    """At full stops, questions and exclamations, whatever letter follows."""
    assert list(sentences(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "I spoke to Dr. Brand about it.",
        "Please write to Ms. Roe at Acme Inc. Berlin today.",
        "Bring e.g. Your passport.",
        "Bitte bringen Sie z.B. Ihren Ausweis mit.",
        "Gentile sig. Rossi, la aspettiamo.",
        "Estimado Sr. Gómez, le esperamos.",
        "Chère Mme. Durand, nous vous attendons.",
        "Am 3. März um 10 Uhr passt es.",
        "The salary is 52.500 a year.",
        "See www.acme.example/jobs for more.",
    ],
)
def test_an_abbreviation_ends_nothing(text: str) -> None:
    """Titles, abbreviations, dates and figures stay within their sentence."""
    assert sentences(text) == (text,)


def test_wrapped_lines_are_one_sentence() -> None:
    """Mail is wrapped at any width: a line break within a sentence is a blank."""
    text = "We would be very pleased to invite you to a conversation with our team,\nwhich would take about an hour."

    assert len(sentences(text)) == 1


def test_short_lines_stand_alone() -> None:
    """A greeting and a name on lines of their own are no part of the next sentence."""
    assert sentences("Dear Mia\nwhen could you talk?\nClara") == ("Dear Mia", "when could you talk?", "Clara")


def test_lists_are_cut_into_their_items() -> None:
    """Each point of a list is a sentence, without its mark."""
    text = "Please send:\n- your CV\n- two references\n1. a certificate\n"

    assert sentences(text) == ("Please send:", "your CV", "two references", "a certificate")


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\n" * 500])
def test_nothing_has_no_sentences(text: str) -> None:
    """White space is no sentence."""
    assert sentences(text) == ()


@given(st.text(max_size=400))
def test_any_text_can_be_cut(text: str) -> None:
    """Sentences are bounded in number and length, never blank, and add no words."""
    found = sentences(text)

    assert len(found) <= MOST
    assert all(s.strip() and len(s) <= LONGEST for s in found)
    assert all(word in text for s in found for word in s.split())


@pytest.mark.parametrize("piece", ["a. ", "Dr. ", "\n- x", "A.B.", "?!", ") ", "word "], ids=repr)
def test_hostile_texts_cost_no_more_than_others(piece: str) -> None:
    """A text of twenty thousand repeats is cut at once, and into no more than the limit."""
    assert len(sentences(piece * 20_000)) <= MOST
