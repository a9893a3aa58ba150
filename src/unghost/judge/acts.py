"""What a whole message does: a linear classifier over its words, its sentences, its phrases and its sender."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from unghost.judge.features import named, text_features
from unghost.judge.linear import Floats, load
from unghost.judge.relays import JOB_SITES, is_unattended, relay_of
from unghost.judge.sentences import sentences
from unghost.judge.triage import search_stems, triage_features
from unghost.mail.subject import base_subject, is_forward, is_reply
from unghost.words.acts import Act, Direction
from unghost.words.mail import Message
from unghost.words.readings import Verdict

NEVER_SENT = frozenset(
    {
        Act.APPLICATION_RECEIVED,
        Act.RECRUITER_OUTREACH,
        Act.TASK,
        Act.OFFER,
        Act.REJECTION,
        Act.INTERVIEW_INVITATION,
        Act.INFORMATION_REQUEST,
    }
)
"""Acts that only the other side does."""
NEVER_RECEIVED = frozenset({Act.APPLICATION, Act.DECLINE, Act.ACCEPTANCE, Act.THANK_YOU})
_SCHEDULER = re.compile(
    r"calendly|goodtime|cal\.com|savvycal|youcanbook|hubspot\.com/meetings|doodle|/schedule|booking|bookings|book-|chilipiper|zcal|tidycal",
    re.IGNORECASE,
)
_TESTS = re.compile(
    r"hackerrank|codility|codesignal|testgorilla|coderbyte|hirevue|sparkhire|assessment|shl\.com", re.IGNORECASE
)
POOLED = (0.3, 0.6, 0.85)
JOB_FROM = 0.2


def job_features(
    message: Message, direction: Direction, cues: Sequence[str], labels: Sequence[str], table: Floats
) -> frozenset[int]:
    """The columns by which a message is about the search or not: more of the search's and every day's words."""
    hints = [*_vocabulary(message), *(f"cue:{c}" for c in cues), *_pooled(labels, table)]
    pairs = [f"cue:{a}+{b}" for i, a in enumerate(cues) for b in cues[i + 1 :]]
    names = [*_system(message, direction), *_shape(message), *hints, *pairs]
    words = text_features(base_subject(message.envelope.subject), "s:", 40) | text_features(message.visible_text, "b:")
    return frozenset(words | named(names) | triage_features(message.envelope, message.visible_text))


def features(
    message: Message, direction: Direction, cues: Sequence[str], labels: Sequence[str], table: Floats
) -> frozenset[int]:
    """The columns of one message: `table` holds the probability of each sentence label (sentences by labels)."""
    subject = base_subject(message.envelope.subject)
    words = text_features(subject, "s:", 40) | text_features(message.visible_text, "b:")
    hints = [*_vocabulary(message), *(f"cue:{c}" for c in cues), *_pooled(labels, table)]
    crossed = [f"{direction}&{n}" for n in hints if n.startswith(("cue:", "has:", "first:"))]
    return frozenset(words | named([*_sender(message, direction), *_shape(message), *hints, *crossed]))


def _vocabulary(message: Message) -> Iterator[str]:
    """How many different words of the search's own vocabulary occur, in the subject and in all."""
    subject = search_stems(message.envelope.subject)
    everywhere = subject | search_stems(message.visible_text[:4000])
    yield from (f"search words>{n}" for n in (0, 1, 2, 3, 5, 8) if len(everywhere) > n)
    yield from (f"subject search words>{n}" for n in (0, 1, 2) if len(subject) > n)
    yield from (f"search word:{stem}" for stem in sorted(everywhere))


def _sender(message: Message, direction: Direction) -> Iterator[str]:
    yield f"direction:{direction}"
    yield from _system(message, direction)


def _system(message: Message, direction: Direction) -> Iterator[str]:
    """What kind of sender a received mail has; nothing of the owner's own: that they write says nothing of jobs."""
    envelope = message.envelope
    sender = envelope.sender
    if sender is None or direction is Direction.OUT:
        return
    relay = relay_of(sender.domain)
    yield f"relay:{relay}"
    yield "job site" if relay in JOB_SITES else "relay" if relay else "own domain"
    yield f"unattended:{is_unattended(sender.address)}"
    for flag in ("list_id", "unsubscribe", "bulk", "auto_submitted"):
        if getattr(envelope, flag):
            yield flag


def _shape(message: Message) -> Iterator[str]:
    envelope = message.envelope
    yield f"reply:{is_reply(envelope.subject) or envelope.in_reply_to is not None}"
    if is_forward(envelope.subject):
        yield "forward"
    yield f"attached:{bool(message.attachments)}"
    yield f"length:{min(len(message.visible_text) // 250, 8)}"
    yield f"questions:{min(message.visible_text.count('?'), 3)}"
    links = " ".join(message.links)[:4000] + message.visible_text[:4000]
    if _SCHEDULER.search(links):
        yield "link:scheduler"
    if _TESTS.search(links):
        yield "link:test"
    for event in message.events:
        yield f"event:{(event.method or 'REQUEST').upper()}"
        for _, status in event.attendees:
            yield f"event status:{status.upper()}"


def _pooled(labels: Sequence[str], table: Floats) -> Iterator[str]:
    """Which sentence labels occur, how surely, and what the first and last telling sentences do."""
    if not len(table):
        yield "no sentence"
        return
    for index, label in enumerate(labels):
        strongest = float(table[:, index].max())
        for step in POOLED:
            if strongest >= step:
                yield f"has:{label}>{step}"
    telling = [
        labels[int(row.argmax())] for row in table if labels[int(row.argmax())] not in ("closing", "info", "thanks")
    ]
    if telling:
        yield f"first:{telling[0]}"
        yield f"final:{telling[-1]}"
        yield from (f"then:{a}>{b}" for a, b in pairwise(telling))


def verdict_of(columns: frozenset[int], job: float, direction: Direction) -> Verdict:
    """The act with its probability and runners-up; `job`: the probability that the mail is about the search."""
    model = load("acts")
    never = NEVER_SENT if direction is Direction.OUT else NEVER_RECEIVED
    allowed = np.asarray([Act(label) not in never for label in model.labels], dtype=np.float32)
    raw = model.probabilities(columns) * allowed
    likely = raw / float(raw.sum()) * job
    ranked = [(Act(model.labels[i]), round(float(likely[i]), 3)) for i in np.argsort(-likely)[:5]]
    ranked.insert(0 if job < JOB_FROM else len(ranked), (Act.NOT_JOB, round(1.0 - job, 3)))
    return Verdict(ranked[0][0], ranked[0][1], tuple(ranked[1:]))


def about_search(columns: frozenset[int]) -> float:
    """The probability that a message is about the owner's search."""
    model = load("jobs")
    return float(model.probabilities(columns)[model.labels.index("job")])


def cut(text: str) -> tuple[str, ...]:
    """The sentences of a message that are looked at."""
    return sentences(text[:6000])
