"""On headers as the standard writes them, the fast reader and the standard library say the same."""

from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.headerregistry import Address as Written
from email.message import EmailMessage
from email.policy import SMTP

from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.envelope import read_envelope
from unghost.words.mail import Address

NAMES = st.text("abc ,.'\"()éßłŻ日本@<>;:", max_size=20).map(lambda name: " ".join(name.split()))
# Of many addresses, the library folds encoded names so that the commas between them are encoded too.
PLAIN_NAMES = st.text("abc ,.'\"()@<>;:", max_size=20).map(lambda name: " ".join(name.split()))
ADDRESSES = (
    st.from_regex(r"[a-zA-Z0-9]{1,8}([.+_-][a-z0-9]{1,8})?", fullmatch=True),
    st.sampled_from(["acme.example", "Mail.Example.org", "x-y.example"]),
)
PEOPLE, PLAIN_PEOPLE = st.builds(Written, NAMES, *ADDRESSES), st.builds(Written, PLAIN_NAMES, *ADDRESSES)
SUBJECTS = st.text("abc ÄßéЖ日?=_:[]-", max_size=120).map(lambda text: " ".join(text.split()))
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
DATES = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=ZONES)  # noqa: DTZ001 (bounds are naive)
IDS = st.lists(st.from_regex(r"<[a-z0-9.]{1,20}@[a-z]{1,10}>", fullmatch=True), max_size=12)


def written(subject: str, sender: Written, to: list[Written], date: datetime, ids: list[str]) -> bytes:
    """A message as the standard library writes it."""
    message = EmailMessage(policy=SMTP)
    message["Subject"], message["From"], message["Date"] = subject, sender, date.replace(microsecond=0)
    if to:
        message["To"] = to
    if ids:
        message["Message-ID"], message["In-Reply-To"] = ids[0], ids[-1]
        message["References"] = " ".join(ids)
    message.set_content("Hello")
    return message.as_bytes()


@given(subject=SUBJECTS, sender=PEOPLE, to=st.lists(PLAIN_PEOPLE, max_size=5), date=DATES, ids=IDS)
def test_well_formed_headers_are_read_as_the_library_reads_them(
    subject: str, sender: Written, to: list[Written], date: datetime, ids: list[str]
) -> None:
    """Encoded or folded, quoted or plain: addresses, dates and identifiers come out as they went in."""
    raw = written(subject, sender, to, date, ids)
    theirs = message_from_bytes(raw, policy=SMTP)
    ours, _ = read_envelope(raw)
    assert " ".join(theirs["Subject"].split()) == " ".join(ours.subject.split())
    assert theirs["Date"].datetime.astimezone(UTC) == (ours.date and ours.date.astimezone(UTC))
    assert ours.sender is not None
    assert theirs["From"].addresses[0].addr_spec.lower() == ours.sender.address
    assert [one.addr_spec.lower() for one in to] == [one.address for one in ours.to]
    assert (ids[0] if ids else None) == ours.message_id
    assert tuple(dict.fromkeys(ids)) == ours.references


@given(st.from_regex(r"[a-zA-Zéß]{1,10}( [a-zA-Zéß.-]{1,10}){0,2}", fullmatch=True))
def test_a_name_comes_out_as_it_went_in(name: str) -> None:
    """A display name is decoded, its quotes taken off."""
    raw = written("x", Written(name, "ann", "acme.example"), [], datetime(2026, 3, 2, tzinfo=UTC), [])
    assert Address(name, "ann@acme.example") == read_envelope(raw)[0].sender
