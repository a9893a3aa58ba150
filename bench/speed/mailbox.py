"""A made mailbox of any size: one message in twenty is of a search, the rest is what fills an inbox."""

import random
from base64 import encodebytes
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

OWNER = "Robin Vale <robin.vale@letterbox.example>"
START = datetime(2025, 11, 3, 8, 0, tzinfo=UTC)
SPAN = timedelta(days=170)
SEARCH_SHARE = 20
"""One message in so many is of the search."""
EACH = 3
"""So many messages has a candidacy: the application, a receipt, then a question or a refusal."""
_NAMES = """
quiet copper ladder winter harvest signal garden morning orange bridge window paper river kettle corner melody
pocket summer lantern market forest button village engine bottle carpet island planet thunder velvet whistle maple
harbour meadow
"""
_WORDS = tuple(_NAMES.split())
_EVERYDAY = """
Your parcel left our warehouse this morning and should reach you on Thursday.
The tomatoes want tying up now, and a mulch of straw keeps the soil damp.
We have changed the way that old receipts are sorted in your account.
Shall we take the early train, or is the one after lunch good enough?
The library is closed on Monday for the yearly count of books.
Twelve new recipes with lentils, from a soup to a salad that keeps until the next day.
Grandmother sends her love and asks whether the photographs arrived.
Your statement for the last month can now be looked at online.
The choir meets in the small hall this week, since the large one is being painted.
This podcast is about the people who repair church clocks.
The meter will be read between eight and noon; somebody should be at home.
I found the scarf, it was behind the sofa all the time.
Rain is likely on Saturday, so the match may be moved to the field behind the school.
Save a fifth on all lamps until Sunday with the code that you find below.
The new release mends a crash when a very long title was typed in.
We had such a good time at yours, and the children still talk about the dog.
Your seat is booked in carriage seven; please have the ticket at hand.
The board of the tenants' union writes about the heating costs of last winter.
"""
_SENTENCES = tuple(_EVERYDAY.strip().splitlines())
_ROLES = (
    "planner",
    "bookkeeper",
    "site engineer",
    "nurse",
    "translator",
    "analyst",
    "chef",
    "electrician",
    "librarian",
)
_HTML = (
    "<html><head><style>td{{padding:4px;font:14px sans-serif}}</style></head><body><table width=600>"
    "{rows}</table><p>{text}</p><img src=\"https://img.{domain}/o.gif\" width=1></body></html>"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """A message and where it lies."""

    folder: str
    name: str
    raw: bytes


def messages(count: int, seed: int = 1, first: int = 0) -> Iterator[Made]:
    """`count` messages from number `first` on; the same for the same seed."""
    for number in range(first, first + count):
        chance = random.Random(f"{seed}.{number}")
        at = START + SPAN * (number / max(1, first + count))
        made = _of_search if number % SEARCH_SHARE == 0 else _of_every_day
        folder, raw = made(number, chance, at)
        yield Made(folder, f"{int(at.timestamp())}.M{number}P1.made:2,S", raw)


def write(root: Path, made: Iterator[Made]) -> int:
    """Put messages into a Maildir++; returns how many bytes."""
    for folder in ("", ".Sent", ".Archive"):
        for kind in ("cur", "new", "tmp"):
            (root / folder / kind).mkdir(parents=True, exist_ok=True)
    written = 0
    for message in made:
        (root / message.folder / "cur" / message.name).write_bytes(message.raw)
        written += len(message.raw)
    return written


def _text(chance: random.Random, sentences: int) -> str:
    return "\n".join(chance.choice(_SENTENCES) for _ in range(sentences))


def _subject(chance: random.Random) -> str:
    return " ".join(chance.choice(_SENTENCES).split()[:6])


def _head(number: int, sender: str, to: str, subject: str, at: datetime, more: str = "") -> str:
    domain, date = sender.rpartition("@")[2].rstrip(">"), format_datetime(at)
    return (
        f"Return-Path: <bounce-{number}@{domain}>\nReceived: from mx.{domain} by in.letterbox.example; {date}\n"
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {date}\nMessage-ID: <{number}@{domain}>\n"
        f"MIME-Version: 1.0\n{more}"
    )


def _plain(head: str, text: str) -> bytes:
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()


def _of_every_day(number: int, chance: random.Random, at: datetime) -> tuple[str, bytes]:
    """A newsletter, a note between friends, or something with a file."""
    kind = chance.random()
    domain = f"{chance.choice(_WORDS)}{number % 97}.example"
    if kind < 0.55:
        head = _head(
            number,
            f"News <news@{domain}>",
            OWNER,
            _subject(chance),
            at,
            "List-Unsubscribe: <https://x.example/u>\n",
        )
        return (".Archive" if chance.random() < 0.5 else ""), _newsletter(head, chance, domain)
    friend = f"{chance.choice(_WORDS).title()} {chance.choice(_WORDS).title()} <{number % 53}@friends.example>"
    mine = chance.random() < 0.3
    head = _head(number, OWNER if mine else friend, friend if mine else OWNER, _subject(chance), at)
    text = _text(chance, chance.randrange(1, 12))
    raw = _with_file(head, text, chance) if kind > 0.9 else _plain(head, text)
    return (".Sent" if mine else ""), raw


def _newsletter(head: str, chance: random.Random, domain: str) -> bytes:
    rows = "".join(
        f'<tr><td>{_text(chance, 2)}</td><td><a href="https://{domain}/{i}">more</a></td></tr>' for i in range(60)
    )
    html = _HTML.format(rows=rows, text=_text(chance, 8), domain=domain)
    parts = (("text/plain", _text(chance, 20)), ("text/html", html))
    body = "".join(f"--b\nContent-Type: {kind}; charset=utf-8\n\n{text}\n" for kind, text in parts)
    return f'{head}Content-Type: multipart/alternative; boundary="b"\n\n{body}--b--\n'.encode()


def _with_file(head: str, text: str, chance: random.Random) -> bytes:
    file = encodebytes(chance.randbytes(chance.randrange(20_000, 300_000))).decode()
    return (
        f'{head}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n'
        f'--b\nContent-Type: image/jpeg; name="p.jpg"\nContent-Transfer-Encoding: base64\n\n{file}--b--\n'
    ).encode()


def _of_search(number: int, chance: random.Random, at: datetime) -> tuple[str, bytes]:
    """The next message of a candidacy."""
    index, step = divmod(number // SEARCH_SHARE, EACH)
    role, firm = (
        _ROLES[index % len(_ROLES)],
        f"{_WORDS[index % len(_WORDS)].title()}{_WORDS[index // len(_WORDS) % len(_WORDS)]}",
    )
    them = f"Kim Harper <kim.harper@{firm.lower()}{index}.example>"
    subject = f"Application as {role} at {firm}"
    before = f"<{number - SEARCH_SHARE}@{'letterbox' if step == 1 else f'{firm.lower()}{index}'}.example>"
    more = f"In-Reply-To: {before}\nReferences: {before}\n" if step else ""
    if step == 0:
        text = f"Dear Kim Harper,\n\nI hereby apply for the position of {role} at {firm}.\n\nKind regards,\nRobin Vale"
        return ".Sent", _plain(_head(number, OWNER, them, subject, at), text)
    return "", _plain(_head(number, them, OWNER, f"Re: {subject}", at, more), _answer(step, role, firm, chance))


def _answer(step: int, role: str, firm: str, chance: random.Random) -> str:
    if step == 1:
        said = f"thank you, we have received your application as {role} and will get back to you"
    elif chance.random() < 0.5:
        said = f"we would like to invite you to an interview for the position of {role}. Which day next week suits you?"
    else:
        said = "thank you for your interest. Unfortunately, we have decided to go with another candidate."
    return f"Dear Robin,\n\n{said}\n\nKim Harper\n{firm}"
