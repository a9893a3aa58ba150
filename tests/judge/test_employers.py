"""The organisation behind a mail: never the relay that sends it, the agency only where no client is named."""

import pytest
from written import CLARA, ME, MIA, message

from unghost.judge.employers import organisation_of
from unghost.words.acts import Direction


def _of(text: str, role: str | None = None, **stated: str) -> str | None:
    return organisation_of(message(text, **stated), Direction.IN, ME.addresses, role)


@pytest.mark.parametrize(
    ("sender", "text", "name"),
    [
        ("Clara Brand <clara@brandt-bau.de>", "Dear Mia, when could you talk?", "Brandt Bau"),
        ("Clara <clara@brandtbau.de>", "Brandt Bau GmbH freut sich auf Sie.", "Brandt Bau"),
        ("Clara <clara@gruenfeld.de>", "Bei Grünfeld erwartet Sie ein gutes Team.", "Grünfeld"),
        ("clara@mail.acme-labs.co.uk", "When could you talk?", "Acme Labs"),
        ("Clara <clara@lumorahq.com>", "We at Lumora are looking forward to it.", "Lumora"),
        ("Acme Recruiting <jobs@acme.com>", "Thank you for applying.", "Acme"),
    ],
)
def test_an_employers_own_address_names_it(sender: str, text: str, name: str) -> None:
    """Spelled as the mail spells it where it does, else as the domain does."""
    assert _of(text, sender=sender) == name


@pytest.mark.parametrize(
    ("sender", "subject", "name"),
    [
        ("Acme Careers <no-reply@greenhouse-mail.io>", "Thank you for applying to Acme", "Acme"),
        ("Acme <no-reply@us.greenhouse-mail.io>", "Your application", "Acme"),
        ("LinkedIn <jobs-noreply@linkedin.com>", "Your application was sent to Acme", "Acme"),
        ("Workday <acme@myworkday.com>", "Application received", "acme"),
        ("no-reply@acme.teamtailor-mail.com", "Application received", "acme"),
    ],
)
def test_a_relay_is_never_the_employer(sender: str, subject: str, name: str) -> None:
    """The employer is named by the display name, the subject, or the relay's own address for it."""
    assert _of("We received your application.", sender=sender, subject=subject) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thank you for your interest in the waiter position at Casa Luna.", "Casa Luna"),
        ("Vielen Dank für Ihre Bewerbung bei der Muster Holding AG.", "Muster Holding"),
        ("Gracias por tu interés en trabajar en Casa Luna.", "Casa Luna"),
        ("Nous vous remercions de votre candidature chez Maison Verte.", "Maison Verte"),
        ("Grazie per la candidatura presso Studio Conti.", "Studio Conti"),
    ],
)
def test_behind_free_mail_the_text_names_it(text: str, name: str) -> None:
    """Where the address says nothing, the words do, in each language."""
    found = _of(text, sender="Ann Day <ann@gmail.com>", subject="Hello")

    assert found is not None
    assert found.startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I am writing on behalf of my client, Globex, who is looking for a planner.", "Globex"),
        ("Our client is looking for a planner.", "Hunters Search"),
    ],
    ids=["client named", "client not named"],
)
def test_an_agency_stands_only_for_a_client_that_it_does_not_name(text: str, name: str) -> None:
    """The employer is the client; the agency where the client stays unnamed."""
    assert _of(text, sender="Rob Roe <rob@hunters-search.com>", subject="Opportunity") == name


def test_where_nothing_names_it_there_is_none() -> None:
    """A free mail address and words without a name are of no organisation."""
    assert _of("Could you call me tomorrow?", sender="Ann Day <ann@gmail.com>", subject="Hello") is None


def test_the_owners_own_mail_is_about_the_other_side() -> None:
    """In a sent mail the organisation is the receiver's."""
    sent = message("I confirm the interview.", sender=MIA, to=CLARA)

    assert organisation_of(sent, Direction.OUT, ME.addresses, None) == "Brandt Bau"


def test_the_role_is_no_part_of_the_name() -> None:
    """A subject of role and employer is taken apart."""
    found = _of(
        "We received it.", "Site Manager",
        sender="Ann Day <ann@gmail.com>", subject="Application for Site Manager at Casa Luna",
    )  # fmt: skip

    assert found == "Casa Luna"


@pytest.mark.parametrize("piece", ["Acme & ", "at A ", "the team at ", "GmbH ", "A-A-A.", "client of the "])
def test_hostile_texts_cost_no_more_than_others(piece: str) -> None:
    """A text of repeats that nearly name somebody is looked at once."""
    found = _of(piece * 3000, sender="Ann Day <ann@gmail.com>", subject=piece * 100)

    assert found is None or len(found) <= 60
