"""The role that a mail is about, as it is written in the mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.roles import LONGEST, role_of


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Application for the position of Senior Data Analyst", "Senior Data Analyst"),
        ("Your application: Registered Nurse (m/f/d)", "Registered Nurse"),
        ("Interview - Marketing Manager at Acme", "Marketing Manager"),
        ("Job offer: Sous Chef", "Sous Chef"),
        ("Application #44812 – Electrician", "Electrician"),
        ("Backend Engineer (Req 12345) - next steps", "Backend Engineer"),
        ("Acme | Software Engineer | Interview", "Software Engineer"),
        ("Bewerbung als Pflegefachkraft (m/w/d)", "Pflegefachkraft"),
        ("Einladung zum Vorstellungsgespräch als Filialleiterin", "Filialleiterin"),
        ("Candidature au poste de chargée de communication", "chargée de communication"),
        ("Candidatura para el puesto de enfermera", "enfermera"),
        ("Candidatura per la posizione di contabile", "contabile"),
        ("Sollicitatie voor de functie van verpleegkundige", "verpleegkundige"),
    ],
)
def test_a_subject_names_the_role(subject: str, role: str) -> None:
    """Without article, gender mark and requisition number, spelled as in the mail."""
    assert role_of(subject, "") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for applying for the Frontend Engineer position at Acme.", "Frontend Engineer"),
        ("We would like to invite you to interview for the role of Site Manager.", "Site Manager"),
        ("Merci pour votre candidature au poste de comptable.", "comptable"),
        ("Gracias por tu candidatura para la vacante de camarero en Casa Luna.", "camarero"),
        ("Grazie per la candidatura come infermiera presso la nostra clinica.", "infermiera"),
        ("Bedankt voor je sollicitatie als docent wiskunde.", "docent wiskunde"),
    ],
)
def test_else_the_first_lines_name_it(text: str, role: str) -> None:
    """Where the subject says nothing, the text may."""
    assert role_of("Hello", text) == role


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Dinner on Saturday", "Shall we cook?"),
        ("Your interview on Thursday", "We look forward to meeting you on Thursday at 10."),
        ("Re: next steps", "We would like to move you on to the next step."),
        ("Your order", "You play an important role in this."),
        ("Offer: 20 % off", "This offer is for a limited time."),
        ("", ""),
    ],
)
def test_where_no_role_is_named_there_is_none(subject: str, text: str) -> None:
    """A sentence that has the words of one names none."""
    assert role_of(subject, text) is None


def test_the_subject_outweighs_the_text() -> None:
    """The mail of a recruiter speaks of other roles too; its subject says which it is about."""
    assert (
        role_of("Application for the position of Baker", "You applied for the position of Baker or Miller.") == "Baker"
    )


@given(st.text(max_size=200), st.text(max_size=300))
def test_any_text_can_be_looked_at(subject: str, text: str) -> None:
    """A role is short and stands in the mail."""
    role = role_of(subject, text)
    assert role is None or 0 < len(role) <= LONGEST


@pytest.mark.parametrize("piece", ["position of ", "for the a ", "Engineer - ", "(m/w/d) ", "Manager of Manager "])
def test_hostile_texts_cost_no_more_than_others(piece: str) -> None:
    """A text of repeats that nearly fit is looked at once."""
    role = role_of(piece * 300, piece * 2000)
    assert role is None or len(role) <= LONGEST
