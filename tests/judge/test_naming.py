"""When two names mean the same organisation or the same role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.naming import domain_key, fold, organisation_key, role_words, same_organisation, same_role


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Labs GmbH", "Acme Labs"),
        ("ACME LABS", "Acme Labs"),
        ("Acme-Labs", "Acme Labs"),
        ("Grünfeld AG", "Gruenfeld"),
        ("Café Olé SL", "Cafe Ole"),
        ("Brandt & Söhne KG", "Brandt und Söhne"),
        ("The Orchard Company", "Orchard"),
        ("Müller Bau", "Mueller Bau GmbH & Co. KG"),
        ("Straßenbau Nord", "Strassenbau Nord"),
    ],
)
def test_spellings_of_one_organisation_have_one_key(one: str, other: str) -> None:
    """Case, accents, umlauts, punctuation and the legal form don't make another organisation."""
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(("one", "other"), [("Acme", "Globex"), ("Nord Bau", "Süd Bau"), ("Lumora", "Lumina")])
def test_different_names_have_different_keys(one: str, other: str) -> None:
    """Two names are two organisations."""
    assert not same_organisation(organisation_key(one), organisation_key(other))


@pytest.mark.parametrize(("name", "key"), [("GmbH", "gmbh"), ("The Group", "thegroup"), ("&", ""), ("", "")])
def test_a_name_of_legal_forms_alone_keeps_them(name: str, key: str) -> None:
    """A name made of nothing but forms isn't everybody's name."""
    assert organisation_key(name) == key


@pytest.mark.parametrize(
    ("domain", "key"),
    [
        ("acme.com", "acme"),
        ("mail.acme.com", "acme"),
        ("acme-labs.de", "acmelabs"),
        ("careers.acme.co.uk", "acme"),
        ("acme.com.br", "acme"),
        ("grünfeld.de", "grnfeld"),
        ("gruenfeld.de", "grunfeld"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_a_domain_is_named_by_its_own_label(domain: str, key: str) -> None:
    """Neither the country nor a host in front of it belongs to the name."""
    assert domain_key(domain) == key


def test_a_name_fits_the_domain_that_bears_it() -> None:
    """An employer's mail and the name written in it meet."""
    assert same_organisation(organisation_key("Acme Labs GmbH"), domain_key("jobs.acme-labs.com"))
    assert same_organisation(organisation_key("Grünfeld"), domain_key("gruenfeld-bau.de"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senior Baker (m/f/d)", "Baker"),
        ("Software Engineer, Backend", "Backend Software Engineer"),
        ("Pflegefachkraft (m/w/d) in Teilzeit", "Pflegefachkraft"),
        ("Data Analyst II", "data analyst"),
        ("Ingénieur logiciel", "Ingenieur Logiciel H/F"),
        ("Sous Chef", "Sous-Chef"),
        ("the position", "Accountant"),
    ],
)
def test_spellings_of_one_role_are_one(one: str, other: str) -> None:
    """Level, gender mark, word order and hours don't make another role; a role not named may be any."""
    assert same_role(one, other)
    assert same_role(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Baker", "Accountant"),
        ("Software Engineer", "Sales Manager"),
        ("Backend Engineer", "Frontend Engineer"),
        ("Nurse", "Teacher"),
        ("Pflegefachkraft", "Erzieher"),
    ],
)
def test_two_roles_are_two(one: str, other: str) -> None:
    """A common head word alone doesn't make one role of two."""
    assert not same_role(one, other)
    assert not same_role(other, one)


def test_the_words_of_a_role_are_those_that_tell_it_apart() -> None:
    """Articles, levels and marks say nothing of the role."""
    assert role_words("the Senior Data Analyst (m/f/d), full time") == {"data", "analyst"}


@given(st.text())
def test_any_text_can_be_folded(text: str) -> None:
    """Folding neither fails nor changes what is folded already; names made of any characters have a key."""
    assert fold(fold(text)) == fold(text)
    assert organisation_key(text) == organisation_key(text)
    assert domain_key(text).isascii()


@given(st.text(max_size=30), st.text(max_size=30))
def test_sameness_has_no_direction(one: str, other: str) -> None:
    """If one name means another, that one means the first."""
    a, b = organisation_key(one), organisation_key(other)
    assert same_organisation(a, b) == same_organisation(b, a)
    assert same_organisation(a, a)
    assert same_role(one, other) == same_role(other, one)
