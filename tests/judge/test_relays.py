"""Systems that write for an organisation, and addresses that nobody reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.relays import (
    FREEMAIL,
    JOB_SITES,
    RELAYS,
    is_freemail,
    is_unattended,
    relay_of,
    relayed_organisation,
)


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("greenhouse-mail.io", "greenhouse"),
        ("us.greenhouse-mail.io", "greenhouse"),
        ("acme.teamtailor-mail.com", "teamtailor"),
        ("hire.lever.co", "lever"),
        ("myworkday.com", "workday"),
        ("LINKEDIN.com", "linkedin"),
        ("e.linkedin.com", "linkedin"),
        ("calendly.com", "calendly"),
        ("acme.com", None),
        ("notlever.co", None),
        ("lever.co.acme.com", None),
        ("com", None),
        ("", None),
    ],
)
def test_a_relay_is_known_by_its_domain(domain: str, name: str | None) -> None:
    """A subdomain counts as its parent; a name that only looks alike is none."""
    assert relay_of(domain) == name


def test_every_relay_is_known_by_itself() -> None:
    """Each entry of the table is found, no job site is missing in it, and no provider of free mail is a relay."""
    assert all(relay_of(domain) == name for domain, name in RELAYS.items())
    assert set(RELAYS.values()) >= JOB_SITES
    assert not FREEMAIL & set(RELAYS)


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@acme.com",
        "noreply@acme.com",
        "NoReply@Acme.com",
        "do-not-reply@acme.com",
        "donotreply@acme.com",
        "noreply-7781@acme.com",
        "acme-no-reply@acme.com",
        "notifications@acme.com",
        "jobalerts@acme.com",
        "mailer-daemon@mx.acme.com",
        "postmaster@acme.com",
        "jobs-noreply@linkedin.com",
        "ne-pas-repondre@acme.fr",
        "non-rispondere@acme.it",
        "nao-responda@acme.com.br",
        "no-responder@acme.es",
        "newsletter@acme.com",
        "acme@",
        "",
    ],
)
def test_nobody_reads_what_is_sent_to_a_machine(address: str) -> None:
    """An address that says so, in any of the languages, is never one to answer to."""
    assert is_unattended(address)


@pytest.mark.parametrize(
    "address",
    [
        "clara.brand@acme.com",
        "careers@acme.com",
        "jobs@acme.com",
        "hr@acme.com",
        "norepla@acme.com",
        "notis@acme.com",
        "reply+abc123@greenhouse-mail.io",
        "hit-reply@linkedin.com",
        "candidate+77@reply.acme.com",
        "bewerbung@acme.de",
    ],
)
def test_people_and_offices_are_answered(address: str) -> None:
    """A person, an office, and an address through which a relay passes answers on, can be written to."""
    assert not is_unattended(address)


@pytest.mark.parametrize(
    ("domain", "free"),
    [("gmail.com", True), ("GMX.de", True), ("yahoo.co.uk", True), ("acme.com", False), ("gmail.acme.com", False)],
)
def test_free_mail_says_nothing_of_an_employer(domain: str, free: bool) -> None:
    """Anybody can have an address there."""
    assert is_freemail(domain) is free


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("acme@myworkday.com", "acme"),
        ("no-reply@acme.teamtailor-mail.com", "acme"),
        ("no-reply@acme-labs.recruitee.com", "acme labs"),
        ("no-reply@us.greenhouse-mail.io", None),
        ("noreply@mail.lever.co", None),
        ("workday@myworkday.com", None),
        ("jobs-noreply@linkedin.com", None),
        ("clara@acme.com", None),
    ],
)
def test_a_relays_address_may_name_the_organisation(address: str, slug: str | None) -> None:
    """By its subdomain or local part; names of servers and regions are none."""
    assert relayed_organisation(address) == slug


@given(st.text(max_size=60))
def test_any_address_can_be_looked_at(address: str) -> None:
    """Whatever stands in a header, none of the questions fails."""
    assert is_unattended(address) in (True, False)
    assert relay_of(address) is None or relay_of(address) in RELAYS.values()
    assert relayed_organisation(address) is None or relay_of(address.partition("@")[2])
