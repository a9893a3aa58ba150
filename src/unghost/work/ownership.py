"""Whose mail it is: given, remembered, or proposed from the mail itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from unghost.mail.envelope import read_envelope
from unghost.sources import reading as mail_on_disk
from unghost.sources.owner import Candidate, owner_name, propose_owner
from unghost.sources.survey import survey
from unghost.sources.unit import Unit
from unghost.words.errors import NoOwnerError, SourceError
from unghost.words.facts import Owner
from unghost.words.mail import Envelope, Folder

LOOKED_AT = 400
"""Messages of each folder that are looked at to guess whose mail it is."""
SURE = 0.25
"""From this share of the mail on, an address that Sent mail is from is taken without asking."""


def proposals(sources: Sequence[Path]) -> tuple[tuple[Candidate, ...], list[tuple[Envelope, Folder]]]:
    """The addresses that are probably the owner's, best first, and the envelopes they were guessed from."""
    seen = [pair for source in sources for unit in survey(source).units for pair in _envelopes(unit)]
    return propose_owner(seen), seen


def _envelopes(unit: Unit) -> Iterator[tuple[Envelope, Folder]]:
    try:
        for item in islice(mail_on_disk.items(unit), LOOKED_AT):
            raw = mail_on_disk.load(unit, item, 1 << 16)
            if raw is not None:
                yield read_envelope(raw)[0], unit.folder
    except SourceError:
        return


def owner_of_sources(sources: Sequence[Path], zone: str) -> Owner:
    """The owner as the mail itself tells, where it does so clearly. Raises NoOwnerError."""
    found, seen = proposals(sources)
    if not found:
        raise NoOwnerError("it isn't clear whose mail this is", where=", ".join(map(str, sources)))
    addresses = frozenset(c.address for c in found)
    return Owner(addresses, owner_name(seen, addresses), zone)


def joined(remembered: Owner | None, given: frozenset[str], zone: str) -> Owner | None:
    """The remembered owner with the addresses given now; None where neither is there."""
    if remembered is None:
        return Owner(given, zone=zone) if given else None
    return replace(remembered, addresses=remembered.addresses | given)


def named(owner: Owner, sources: Sequence[Path]) -> Owner:
    """The owner with the name that their sent mail bears, if none is known yet."""
    if owner.name:
        return owner
    _, seen = proposals(sources)
    return replace(owner, name=owner_name(seen, owner.addresses))


def needs_asking(found: Sequence[Candidate]) -> bool:
    """Whether the owner should confirm what was guessed."""
    return not found or found[0].share < SURE or len(found) > 1
