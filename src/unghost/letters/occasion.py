"""The occasion of a letter: everything that it may use, taken from facts and judgements only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from hashlib import blake2b
from zoneinfo import ZoneInfo

from unghost.judge.clock import WorkingTime
from unghost.judge.naming import organisation_key, same_organisation
from unghost.letters.addressing import Salutation, salute
from unghost.letters.correspondence import Correspondence, correspond, of_candidacy
from unghost.letters.fitting import fitting_kind, obligation_for
from unghost.letters.history import History, history_of
from unghost.letters.meetings import concerned
from unghost.letters.naming import employer_name, one_line, short_organisation
from unghost.letters.owed import Owed, owed_of
from unghost.letters.phones import phone_in
from unghost.letters.reasons import Reason, reason_of
from unghost.letters.schedule import Schedule, schedule_of
from unghost.letters.telling import Telling, is_american
from unghost.letters.zones import hours_of
from unghost.words.acts import Direction
from unghost.words.candidacies import Candidacy, Stage
from unghost.words.facts import Known, Owner
from unghost.words.letters import LetterKind, Manner, Tone
from unghost.words.mail import Address


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter may say. `chosen`: the owner named the kind; `told` knows the reader's zone; `variant` keeps the letters to two people apart."""

    kind: LetterKind
    chosen: bool
    tone: Tone
    now: datetime
    owner: Owner
    manner: Manner
    reason: Reason
    post: Correspondence
    salutation: Salutation
    told: Telling
    language: str
    organisation: str | None
    employer: str | None
    role: str | None
    stage: Stage
    owed: Owed
    schedule: Schedule
    history: History
    phone: str | None
    elsewhere: tuple[Candidacy, ...]
    variant: int

    @property
    def to(self) -> Address | None:
        """The human who is written to; None where nobody reads."""
        return self.post.to


def occasion_of(
    candidacy: Candidacy,
    messages: Sequence[Known],
    owner: Owner,
    manner: Manner,
    now: datetime,
    kind: LetterKind | None,
    reason: str | None,
    tone: Tone,
    others: Sequence[Candidacy] = (),
) -> Occasion:
    """The occasion of a letter of `kind` (None: the one that fits best) at `now` (aware).

    `messages` may hold more than the candidacy's own; `others` are the owner's other candidacies: their interviews are
    kept free, and those at the same organisation are named in the advice.
    """
    mine = of_candidacy(candidacy, messages)
    zone = ZoneInfo(owner.zone)
    chosen = kind is not None
    kind = kind or fitting_kind(candidacy, mine, WorkingTime(zone), now)
    obligation = obligation_for(candidacy, kind)
    source = _source(candidacy, mine, kind, now)
    post = correspond(
        candidacy, mine, owner, source.key if source else None, obligation.owed_to if obligation else None
    )
    hours = hours_of(_theirs(post.answered, source, mine), zone)
    variant = _variant(candidacy, kind, post.to)
    return Occasion(
        kind=kind,
        chosen=chosen,
        tone=tone,
        now=now,
        owner=owner,
        manner=manner,
        reason=reason_of(reason),
        post=post,
        salutation=salute(post.to, mine, owner, candidacy.organisation),
        told=_telling(candidacy, post, hours.zone, zone, now),
        language=_language(candidacy, post),
        organisation=short_organisation(candidacy.organisation),
        employer=employer_name(candidacy.organisation, post.to),
        role=one_line(candidacy.role, 80) if candidacy.role else None,
        stage=candidacy.stage,
        owed=owed_of(obligation, source, mine, hours, kind, now),
        schedule=schedule_of(candidacy, others, source or post.answered, hours, zone, kind, now, variant),
        history=history_of(candidacy, mine),
        phone=phone_in(post.answered),
        elsewhere=_same_house(candidacy, others),
        variant=variant,
    )


def _telling(candidacy: Candidacy, post: Correspondence, zone: tzinfo, owner_zone: tzinfo, now: datetime) -> Telling:
    """How times are told to this reader: in their zone, as they tell time themselves."""
    text = post.answered.message.text if post.answered else ""
    return Telling(zone, owner_zone, is_american(text, candidacy.language, zone, now), now)


def _source(candidacy: Candidacy, messages: Sequence[Known], kind: LetterKind, now: datetime) -> Known | None:
    """The message that the letter is about: the obligation's evidence, else the interview's."""
    obligation, interview = obligation_for(candidacy, kind), concerned(candidacy, kind, now)
    keys = [obligation.evidence.key] if obligation else []
    keys += [interview.evidence.key] if interview else []
    return next((k for key in keys for k in messages if k.key == key), None)


def _theirs(answered: Known | None, source: Known | None, messages: Sequence[Known]) -> Known | None:
    """A message by the other side that shows where they are: the one answered, the one it is about, their last."""
    tried = (answered, source, *reversed(messages))
    return next((k for k in tried if k is not None and k.direction is Direction.IN), None)


def _language(candidacy: Candidacy, post: Correspondence) -> str:
    """The thread's language: that of the message answered, else what the candidacy is mostly written in."""
    if post.answered is not None and post.answered.direction is Direction.IN:
        return post.answered.message.language
    return candidacy.language


def _variant(candidacy: Candidacy, kind: LetterKind, to: Address | None) -> int:
    """A stable choice of wording; the next person of the same candidacy gets the next one."""
    seed = int.from_bytes(blake2b(f"{candidacy.id}|{kind}".encode(), digest_size=4).digest())
    people = [p.address for p in candidacy.people]
    return seed + (people.index(to.address) if to is not None and to.address in people else 0)


def _same_house(candidacy: Candidacy, others: Sequence[Candidacy]) -> tuple[Candidacy, ...]:
    """The owner's other candidacies at the same organisation."""
    if not candidacy.organisation:
        return ()
    own = organisation_key(candidacy.organisation)
    named = [c for c in others if c.organisation and c.id != candidacy.id]
    return tuple(c for c in named if same_organisation(organisation_key(c.organisation or ""), own))
