"""Subjects and their prefixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.subject import base_subject, is_forward, is_reply


@pytest.mark.parametrize(
    "prefix",
    [
        "Re:",
        "RE :",
        "re:Re:",
        "AW:",
        "SV:",
        "VS:",
        "Antw:",
        "Réf:",
        "RIF:",
        "R:",
        "RES:",
        "Odp:",
        "YNT:",
        "Re[2]:",
        "Re(3):",
        "回复：",
        "Отв:",
        "Vá:",
    ],
)
def test_a_reply_has_the_subject_it_answers(prefix: str) -> None:
    """Reply prefixes of all languages are told and taken off."""
    subject = f"{prefix} Interview"
    assert (base_subject(subject), is_reply(subject), is_forward(subject)) == ("Interview", True, False)


@pytest.mark.parametrize("prefix", ["Fwd:", "FW:", "WG:", "TR :", "RV:", "I:", "ENC:", "VB:", "Doorst:", "转发："])
def test_a_forward_has_the_subject_it_hands_on(prefix: str) -> None:
    """Forward prefixes of all languages are told and taken off."""
    subject = f"{prefix} Interview"
    assert (base_subject(subject), is_reply(subject), is_forward(subject)) == ("Interview", False, True)


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("[EXTERNAL] Re: Interview", "Interview"),
        ("[Fwd: Interview]", "Interview"),
        ("Interview (fwd)", "Interview"),
        ("  Re:   An\r\n\tinterview ", "An interview"),
        ("AW: WG: Fwd: Interview", "Interview"),
        ("Automatic reply: Interview", "Interview"),
        ("[ACME] Interview", "[ACME] Interview"),
        ("Research: a role", "Research: a role"),
        ("IT: Support", "IT: Support"),
        ("R&D: a role", "R&D: a role"),
        ("Reference: 123", "Reference: 123"),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_only_prefixes_are_taken_off(subject: str, base: str) -> None:
    """What belongs to the subject stays; warnings, wrappers and white space go."""
    assert base == base_subject(subject)


@given(st.text(max_size=200))
def test_a_base_subject_is_its_own(subject: str) -> None:
    """Taking prefixes off once is enough, and an answer to a subject has the same base."""
    base = base_subject(subject)
    assert base == base_subject(base)
    assert base_subject(f"Re: {base}") == base
