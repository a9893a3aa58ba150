"""Whose mailbox it is, guessed from the mail itself: the addresses that are "me", and the name."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from unghost.sources.folders import folder_of_labels
from unghost.words.mail import Address, Envelope, Folder

_WRITTEN_BY_OWNER = frozenset({Folder.SENT, Folder.DRAFTS})
_RECEIVED = frozenset({Folder.INBOX, Folder.SPAM})
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_SENT_SHARE = 0.02
_DELIVERED_SHARE = 0.02
_ALIAS_SHARE = 0.005
_ADDRESSED_SHARE = 0.4
_LEAD = 1.2
"""How much more of the mail the only address to go by must touch than the next: between two people it can't be told."""

Seen = Iterable[tuple[Envelope, Folder]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that is probably the owner's: the share of the mail that is from or to it (0 to 1), and why."""

    address: str
    name: str
    share: float
    reason: str


@dataclass(slots=True)
class _Tally:
    """How often each address stands where."""

    messages: int = 0
    sent: Counter[str] = field(default_factory=Counter)
    wrote: Counter[str] = field(default_factory=Counter)
    delivered: Counter[str] = field(default_factory=Counter)
    addressed: Counter[str] = field(default_factory=Counter)
    by_list: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    inbox: Counter[str] = field(default_factory=Counter)
    inbox_messages: int = 0
    names: dict[str, Counter[str]] = field(default_factory=dict)


def propose_owner(seen: Seen) -> tuple[Candidate, ...]:
    """The owner's addresses, the one that most of the mail touches first; none where the mail doesn't tell.

    What Sent mail is from and what mail was delivered to counts; only without both, what most mail is addressed to. An
    address that just receives counts as an alias if it bears the owner's name. Never a mailing list's or a sender's.
    """
    tally = _tallied(seen)
    reasons = _by_delivery(tally) | _by_sending(tally)
    reasons = reasons or _by_address(tally)
    reasons = _aliases(tally, reasons) | reasons
    found = (
        Candidate(
            address, _commonest(tally.names.get(address, Counter())), tally.touched[address] / tally.messages, why
        )
        for address, why in reasons.items()
    )
    return tuple(sorted(found, key=lambda candidate: (-candidate.share, candidate.address)))


def owner_name(seen: Seen, addresses: Collection[str]) -> str:
    """The name that the owner, whose `addresses` they are, writes under most; else that others write to; "" if none."""
    own: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for envelope, _ in seen:
        if envelope.sender is not None and envelope.sender.address in addresses:
            own[envelope.sender.name] += 1
        given.update(each.name for each in (*envelope.to, *envelope.cc) if each.address in addresses)
    return _commonest(own) or _commonest(given)


def _tallied(seen: Seen) -> _Tally:
    tally = _Tally()
    for envelope, folder in seen:
        tally.messages += 1
        recipients = (*envelope.to, *envelope.cc)
        everybody = (*recipients, envelope.sender) if envelope.sender is not None else recipients
        tally.touched.update({each.address for each in everybody} | set(envelope.delivered_to))
        for each in everybody:
            if each.name:
                tally.names.setdefault(each.address, Counter())[each.name] += 1
        if (folder_of_labels(envelope.labels) or folder) in _WRITTEN_BY_OWNER:
            tally.sent.update(_address(envelope.sender))
        else:
            _receive(tally, envelope, folder, {each.address for each in recipients})
    return tally


def _receive(tally: _Tally, envelope: Envelope, folder: Folder, recipients: set[str]) -> None:
    tally.wrote.update(_address(envelope.sender))
    tally.delivered.update(set(envelope.delivered_to))
    tally.addressed.update(recipients)
    if envelope.list_id:
        tally.by_list.update(recipients | set(envelope.delivered_to))
    elif folder in _RECEIVED:
        tally.inbox_messages += 1
        tally.inbox.update(recipients)


def _by_sending(tally: _Tally) -> dict[str, str]:
    """From of Sent; of those that seldom stand there, none that is otherwise a sender (a mail put there by hand)."""
    total = tally.sent.total()
    first = max(tally.sent, key=lambda each: (tally.sent[each], tally.addressed[each], each), default="")
    return {
        address: f"wrote {count} of the {total} mails in Sent"
        for address, count in tally.sent.items()
        if address == first or (count >= max(2, _SENT_SHARE * total) and not _is_sender(tally, address))
    }


def _by_delivery(tally: _Tally) -> dict[str, str]:
    total = tally.delivered.total()
    return {
        address: f"{count} mails were delivered to it"
        for address, count in tally.delivered.items()
        if count >= max(2, _DELIVERED_SHARE * total) and not _is_list(tally, address) and not _is_sender(tally, address)
    }


def _by_address(tally: _Tally) -> dict[str, str]:
    """The one address that most mail in the inbox is to; else the one that most mail is from or to."""
    inbox = _outstanding(tally.inbox, tally.inbox_messages)
    if inbox and not _is_sender(tally, inbox):
        return {inbox: f"{tally.inbox[inbox]} of {tally.inbox_messages} mails in the inbox are to it"}
    found = _outstanding(tally.touched, tally.messages)
    if not found or not tally.addressed[found]:
        return {}
    return {found: f"{tally.touched[found]} of {tally.messages} mails are from or to it"}


def _outstanding(counts: Counter[str], messages: int) -> str:
    """The address that has a good part of the `messages`, and clearly more than any other; "" if none has."""
    (address, count), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return address if count >= max(_ADDRESSED_SHARE * messages, _LEAD * second) else ""


def _aliases(tally: _Tally, known: Collection[str]) -> dict[str, str]:
    """Addresses that only receive, and are the owner's by name: the same display name, or the same mailbox name."""
    names = {_folded(name) for address in known for name in tally.names.get(address, ())} - {""}
    mailboxes = {_mailbox(address) for address in known}
    enough = max(3, _ALIAS_SHARE * tally.messages)
    return {
        address: "mail to it bears your name"
        for address, count in tally.addressed.items()
        if count >= enough and not tally.wrote[address] and not _is_list(tally, address)
        if _mailbox(address) in mailboxes or names & {_folded(name) for name in tally.names.get(address, ())}
    }


def _is_list(tally: _Tally, address: str) -> bool:
    """Whether most of what reaches the address comes through a mailing list, and it isn't where all mail goes."""
    reached = max(tally.addressed[address], tally.delivered[address])
    return tally.by_list[address] * 2 > reached and reached * 2 < tally.messages


def _is_sender(tally: _Tally, address: str) -> bool:
    """Whether the address writes to this mailbox, more than it writes from it or is written to."""
    own = 2 * tally.sent[address] + tally.delivered[address] + tally.addressed[address]
    return tally.wrote[address] > own


def _address(sender: Address | None) -> tuple[str, ...]:
    return () if sender is None else (sender.address,)


def _mailbox(address: str) -> tuple[str, str]:
    """The local part without what a provider ignores in it (RFC 5233 detail), and the domain."""
    local, _, domain = address.rpartition("@")
    return local.partition("+")[0].replace(".", "") if domain in _DOTLESS else local.partition("+")[0], domain


def _folded(name: str) -> str:
    """A full name for comparing, in whatever order it is written; "" for one too short to tell people apart."""
    words = sorted(name.casefold().replace(",", " ").split())
    return " ".join(words) if len(words) > 1 and "@" not in name else ""


def _commonest(names: Counter[str]) -> str:
    """The name given most; of those given as often the longer one, which has the family name."""
    told = {name: count for name, count in names.items() if name and "@" not in name}
    return max(told, key=lambda name: (told[name], len(name), name), default="")
