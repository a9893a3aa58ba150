"""The letter as it lies on the owner's desk: its text, the check's remarks, and what else it could be."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from unghost.rooms import labels, moments
from unghost.rooms.owed import open_obligations, organisation_of
from unghost.rooms.plain import line, lines
from unghost.words.acts import Party
from unghost.words.candidacies import Candidacy
from unghost.words.letters import Letter, LetterKind, Remark, Tone
from unghost.words.mail import Address

LONGEST = 20_000
"""A letter's text beyond this is cut: nobody would read it."""
REASON = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a chooser."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the courtesy check says of the text as it stands."""

    words: str
    verdict: str
    fine: bool
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterContext:
    """A letter beside its candidacy; `to` is empty where no human can be written to, `body` where silence is best."""

    candidacy: str
    kind: str
    title: str
    fitting: tuple[Choice, ...]
    other: tuple[Choice, ...]
    tones: tuple[Choice, ...]
    reason: str
    asks_reason: bool
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    body: str
    rows: int
    advice: str
    wait: str
    remarks: Remarks
    mailto: str


@dataclass(frozen=True, slots=True)
class RemarksContext:
    """The fragment that follows the owner's typing."""

    remarks: Remarks


WITH_REASON = frozenset(
    {
        LetterKind.RESCHEDULE,
        LetterKind.CANCEL_INTERVIEW,
        LetterKind.RUNNING_LATE,
        LetterKind.MISSED_INTERVIEW,
        LetterKind.DECLINE_INTERVIEW,
        LetterKind.WITHDRAW,
        LetterKind.ASK_FOR_TIME,
        LetterKind.DECLINE_OFFER,
        LetterKind.LATE_APOLOGY,
        LetterKind.DECLINE_RECRUITER,
    }
)
"""Kinds in which a reason of the owner's own has a place."""


def remarks(check: Sequence[Remark], text: str) -> Remarks:
    """The check's lines in one verdict: what to change, or that nothing is."""
    wrong = tuple(line(r.remark or r.rule.replace("_", " "), 300) for r in check if not r.ok)
    count = moments.counted(len(text.split()), "word")
    if not text.strip():
        return Remarks(count, "Nothing is written yet.", False, ())
    verdict = "Nothing to change." if not wrong else moments.counted(len(wrong), "thing") + " to look at:"
    return Remarks(count, verdict, not wrong, wrong)


def letter_context(
    candidacy: Candidacy, letter: Letter, tone: Tone, reason: str, mailto: str, now: datetime, zone: tzinfo
) -> LetterContext:
    """A letter with everything that its page shows."""
    fitting = _fitting(candidacy, letter.kind)
    other = [k for k in LetterKind if k not in fitting]
    body = lines(letter.body, LONGEST)
    return LetterContext(
        candidacy=candidacy.id,
        kind=letter.kind,
        title=labels.LETTERS[letter.kind],
        fitting=tuple(Choice(k, labels.LETTERS[k], k is letter.kind) for k in fitting),
        other=tuple(Choice(k, labels.LETTERS[k], k is letter.kind) for k in other),
        tones=tuple(Choice(t, labels.TONES[t], t is tone) for t in Tone),
        reason=line(reason, REASON),
        asks_reason=letter.kind in WITH_REASON,
        to=tuple(_shown(a) for a in letter.to),
        cc=tuple(_shown(a) for a in letter.cc),
        subject=line(letter.subject, 250),
        body=body,
        rows=min(28, max(8, sum(1 + len(ln) // 72 for ln in body.split("\n")) + 1)),
        advice=_told(line(letter.advice, 400)),
        wait=_wait(letter, now, zone),
        remarks=remarks(letter.check, body),
        mailto=mailto,
    )


def _fitting(candidacy: Candidacy, written: LetterKind) -> list[LetterKind]:
    """The kinds that answer what is open, the most pressing first; the one that was written is always among them."""
    owed = [*open_obligations(candidacy, Party.OWNER), *open_obligations(candidacy, Party.THEM)]
    return list(dict.fromkeys([*(k for o in owed for k in o.letters), written]))


def _told(advice: str) -> str:
    """Advice in the words of the page: a kind of letter by the name that the chooser gives it."""
    for kind in sorted((k for k in LetterKind if "_" in k), key=len, reverse=True):
        advice = advice.replace(kind, f"“{labels.LETTERS[kind]}”")
    return advice


def _shown(address: Address) -> str:
    name = line(address.name, 60)
    return f"{name} <{address.address}>" if name else line(address.address, 120)


def _wait(letter: Letter, now: datetime, zone: tzinfo) -> str:
    """When the letter had better not leave yet."""
    if letter.send_after is None or letter.send_after <= now:
        return ""
    return f"Best sent after {moments.day(letter.send_after, now, zone)} {moments.clock_time(letter.send_after, zone)}."


def file_name(candidacy: Candidacy) -> str:
    """The name under which a letter is kept as a file: ASCII letters and figures of the organisation's name."""
    plain = unicodedata.normalize("NFKD", organisation_of(candidacy)).encode("ascii", "ignore").decode().lower()
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    return "-".join(["letter", *words])[:60].rstrip("-") + ".eml"
