"""Whom a letter goes to and which message it answers (RFC 5322: In-Reply-To, References)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from unghost.judge.naming import organisation_key
from unghost.judge.relays import is_unattended, relay_of, relayed_organisation
from unghost.letters.addressing import is_team
from unghost.letters.naming import one_line
from unghost.mail.subject import base_subject
from unghost.words.acts import Direction
from unghost.words.candidacies import Candidacy
from unghost.words.facts import Known, Owner
from unghost.words.mail import Address

_ROBOT = re.compile(r"robot|mailer|daemon|automail", re.IGNORECASE)
MOST_REFERENCES = 40
MOST_COPIED = 10
LONGEST_SUBJECT = 150


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Who is written to (None where nobody reads), who is in copy, the message answered, and a human who is known."""

    to: Address | None
    cc: tuple[Address, ...]
    answered: Known | None
    known: Address | None

    @property
    def in_reply_to(self) -> str | None:
        """The Message-ID of the message answered."""
        return self.answered.message.envelope.message_id if self.answered else None

    @property
    def references(self) -> tuple[str, ...]:
        """Its references and itself; of a very long chain the first and the latest."""
        if self.answered is None:
            return ()
        envelope = self.answered.message.envelope
        before = envelope.references or ((envelope.in_reply_to,) if envelope.in_reply_to else ())
        own = (envelope.message_id,) if envelope.message_id else ()
        chain = tuple(dict.fromkeys(r for r in (*before, *own) if r))
        return chain if len(chain) <= MOST_REFERENCES else (chain[0], *chain[1 - MOST_REFERENCES :])

    @property
    def subject(self) -> str | None:
        """ "Re: " and the base subject, once; None where nothing is answered or the subject says nothing."""
        if self.answered is None:
            return None
        base = " ".join(base_subject(self.answered.message.envelope.subject).split())[:LONGEST_SUBJECT]
        return f"Re: {base}" if base else None


def of_candidacy(candidacy: Candidacy, messages: Sequence[Known]) -> list[Known]:
    """The messages of a candidacy, oldest first."""
    keys = {key for thread in candidacy.threads for key in thread.keys}
    mine = [k for k in messages if k.key in keys]
    return sorted(mine, key=lambda k: (k.message.envelope.date.timestamp() if k.message.envelope.date else 0.0, k.key))


def correspond(
    candidacy: Candidacy, messages: Sequence[Known], owner: Owner, anchor: str | None, waits: Address | None
) -> Correspondence:
    """Whom to answer: `waits` if they can be reached, else the last human who can, in the thread of `anchor` first."""
    thread = _thread_of(candidacy, messages, anchor)
    for conversation in (thread, messages):
        found = _last_heard(conversation)
        if found is not None:
            return _reply(found, conversation, messages, owner, waits)
    written = next(
        (k for k in reversed(messages) if k.direction is Direction.OUT and _humans_written_to(k, owner)), None
    )
    if written is not None:
        to = _humans_written_to(written, owner)[0]
        return Correspondence(_clean(to), _copied(written, to, owner), written, to)
    return Correspondence(None, (), _last(thread) or _last(messages), _human_named(messages))


def _thread_of(candidacy: Candidacy, messages: Sequence[Known], anchor: str | None) -> list[Known]:
    """The messages of the thread that holds `anchor`; of the latest thread where none does."""
    keys = next((set(t.keys) for t in candidacy.threads if anchor in t.keys), None)
    if keys is None:
        last = messages[-1].key if messages else None
        keys = next((set(t.keys) for t in candidacy.threads if last in t.keys), set())
    return [k for k in messages if k.key in keys]


def _last_heard(messages: Sequence[Known]) -> Known | None:
    """The last message from them that a human reads the answer to."""
    heard = [k for k in messages if k.direction is Direction.IN and _is_read(k)]
    return heard[-1] if heard else None


def _last(messages: Sequence[Known]) -> Known | None:
    heard = [k for k in messages if k.direction is Direction.IN]
    return heard[-1] if heard else None


def _is_machine(known: Known) -> bool:
    """A notice of absence or a bounce is nobody's letter."""
    return bool({"auto_reply", "bounce"} & set(known.reading.cues))


def _reply(
    answered: Known, thread: Sequence[Known], messages: Sequence[Known], owner: Owner, waits: Address | None
) -> Correspondence:
    writer = _writer(answered)
    to = writer
    if waits is not None and waits.address != writer.address and _reachable(waits, thread, owner):
        to = _named(waits, messages)
    elif waits is not None and waits.address == writer.address and not writer.name:
        to = waits
    return Correspondence(_clean(to), _copied(answered, to, owner), answered, to)


def _writer(known: Known) -> Address:
    """Who wrote a received message, at the address that an answer goes to (Reply-To, else From)."""
    envelope = known.message.envelope
    if known.reading.person is not None:
        return known.reading.person
    target = envelope.reply_to[0] if envelope.reply_to else envelope.sender
    return target or Address("", "")


def _reachable(person: Address, thread: Sequence[Known], owner: Owner) -> bool:
    """Whether an answer reaches them: no machine's address, none of the owner's, no mail of theirs that nobody reads."""
    if not person.address or is_unattended(person.address) or person.address in owner.addresses:
        return False
    theirs = [k for k in thread if k.direction is Direction.IN and _writer(k).address == person.address]
    return bool(theirs) and _is_read(theirs[-1])


def _named(person: Address, messages: Iterable[Known]) -> Address:
    """The person with the fullest name known for their address."""
    names = [k.reading.person.name for k in messages if k.reading.person and k.reading.person.address == person.address]
    return Address(max((person.name, *names), key=len), person.address)


def _humans_written_to(known: Known, owner: Owner) -> list[Address]:
    """The attended addresses that the owner wrote to."""
    return [
        a
        for a in known.message.envelope.to
        if a.address
        and a.address not in owner.addresses
        and not is_unattended(a.address)
        and not _ROBOT.search(a.address)
    ]


def _copied(answered: Known, to: Address, owner: Owner) -> tuple[Address, ...]:
    """Everybody else who was on the message answered: no machines, not the owner, each once."""
    envelope = answered.message.envelope
    writer = [_writer(answered)] if answered.direction is Direction.IN else []
    found: dict[str, Address] = {}
    for person in (*writer, *envelope.to, *envelope.cc):
        taken = person.address in owner.addresses or person.address in (to.address, "") or _is_system(person)
        if not taken:
            found.setdefault(person.address, _clean(person))
    return tuple(found.values())[:MOST_COPIED]


def _is_system(person: Address) -> bool:
    return is_unattended(person.address) or relay_of(person.domain) is not None


def _is_read(known: Known) -> bool:
    """Whether a human reads the answer: a relay's address counts where it stands for one human."""
    writer = _writer(known)
    if not known.reading.answerable or _is_machine(known) or _ROBOT.search(writer.address.partition("@")[0]):
        return False
    return relay_of(writer.domain) is None or _is_one_human(writer)


def _is_one_human(writer: Address) -> bool:
    """Whether a relay's address stands for one human: their name is there, not the relay's or the firm's."""
    house = organisation_key(relayed_organisation(writer.address) or "")
    return _has_human_name(writer) and not (house and house in organisation_key(writer.name))


def _has_human_name(person: Address) -> bool:
    """Whether a name has two words, and neither a department's nor the relay's."""
    relay = relay_of(person.domain)
    own = relay is not None and organisation_key(relay) in organisation_key(person.name)
    return " " in person.name.strip() and not is_team(person, None) and not own


def _clean(person: Address) -> Address:
    return Address(one_line(person.name, 60), person.address)


def _human_named(messages: Sequence[Known]) -> Address | None:
    """Somebody who signed what came from a machine: a name without an address."""
    heard = [k.reading.person for k in reversed(messages) if k.direction is Direction.IN]
    return next((Address(_clean(p).name, "") for p in heard if p is not None and _has_human_name(p)), None)
