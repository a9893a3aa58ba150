"""What the owner should know before a letter goes out, and the earliest courteous moment for it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from unghost.judge.relays import is_unattended
from unghost.letters.asked import asks_interest
from unghost.letters.languages import LANGUAGES
from unghost.letters.naming import one_line
from unghost.letters.occasion import Occasion
from unghost.letters.repair import nothing_to_mend
from unghost.words.candidacies import CLOSED, ObligationKind, Stage
from unghost.words.letters import LetterKind

K, O = LetterKind, ObligationKind
BEFORE_INTERVIEW = frozenset({K.RESCHEDULE, K.CANCEL_INTERVIEW, K.DECLINE_INTERVIEW, K.WITHDRAW, K.RUNNING_LATE})
TELEPHONE_WITHIN = timedelta(hours=12)
NOT_BEFORE_THANKS = timedelta(hours=1)
FOLLOW_UPS = 2
OTHER_ANSWERS = {
    K.ACCEPT_OFFER: "This says yes: choose ask_for_time or decline_offer if you don't.",
    K.PROPOSE_TIMES: "This says yes: choose decline_interview, or decline_recruiter for an approach, if you'd rather not.",
}


def advice_of(o: Occasion) -> str | None:
    """Everything worth saying to the owner, in a few short sentences; None where there is nothing."""
    said = [s for rule in RULES if (s := rule(o)) is not None]
    return " ".join(said) or None


def send_after(o: Occasion) -> datetime | None:
    """The earliest courteous moment; None: now."""
    earliest = None
    if o.kind is K.THANK_YOU and o.schedule.held is not None:
        over = o.schedule.held.end or (o.schedule.held.start + timedelta(hours=1) if o.schedule.held.start else None)
        earliest = over + NOT_BEFORE_THANKS if over else None
    elif o.kind is K.FOLLOW_UP:
        earliest = o.history.due
    return earliest if earliest is not None and earliest > o.now else None


def _telephone(o: Occasion) -> str | None:
    met = o.schedule.interview if o.kind is not K.WITHDRAW else next(iter(o.schedule.ahead), None)
    soon = met is not None and met.start is not None and met.start - o.now < TELEPHONE_WITHIN
    if o.kind not in (K.MISSED_INTERVIEW, K.RUNNING_LATE) and not (o.kind in BEFORE_INTERVIEW and soon):
        return None
    number = f" on {o.phone}" if o.phone else ", if you have a number"
    return f"Telephone first{number}; then send this."


def _recipient(o: Occasion) -> str | None:
    if o.to is not None:
        return None
    unread = "Nobody reads the address that this came from."
    there = next((p for c in o.elsewhere for p in c.people if p.address and not is_unattended(p.address)), None)
    if there is not None:
        return f"{unread} You know {one_line(f'{there.name} ({there.address})', 120)} there from another conversation."
    if o.post.known is not None:
        return f"{unread} {o.post.known.name} is named there, but no address of theirs is known."
    return f"{unread} No human there is known: answer on their website or by telephone."


def _silence(o: Occasion) -> str | None:
    if o.kind is not K.LATE_APOLOGY:
        return None
    if (why := nothing_to_mend(o)) is not None:
        return why
    if o.owed.kind in (O.SEND, O.DO_TASK, O.PROMISE):
        return (
            "Attach what they asked for before you send this. If you no longer want the role, choose withdraw instead."
        )
    return "If you no longer want the role, choose withdraw or decline instead: it mends the silence just as well."


def _attach(o: Occasion) -> str | None:
    if o.kind is not K.SEND_REQUESTED:
        return None
    if o.owed.kind is not O.ANSWER:
        return "Attach what they asked for before you send this."
    answered = o.reason.said or any(asks_interest(q) for q in o.owed.quotes[:1])
    return None if answered else "Write your answer into the letter: until then it only says when the answer comes."


def _thanks(o: Occasion) -> str | None:
    if o.kind is not K.THANK_YOU:
        return None
    if o.schedule.held is None:
        return "No interview that was held is known: look whether this letter fits."
    return None if o.reason.said else "Add one thing that you talked about: only you know it."


def _follow_up(o: Occasion) -> str | None:
    if o.kind is not K.FOLLOW_UP:
        return None
    if o.history.follow_ups >= FOLLOW_UPS:
        return "You have asked twice: let it rest."
    if o.history.due is not None and o.history.due > o.now:
        return f"They still have time: not before {o.told.day(o.history.due)}."
    return "This is your second and last: after it, let it rest." if o.history.follow_ups else None


def _confirm(o: Occasion) -> str | None:
    if o.kind is not K.CONFIRM_INTERVIEW:
        return None
    if o.schedule.interview is None and not o.schedule.offered:
        return "No time is known from their mail: add it, or propose times instead."
    if o.schedule.interview is None and len(o.schedule.offered) > 1:
        return "They offered several times; this takes the first at which you are free."
    return None


def _stage(o: Occasion) -> str | None:
    if o.kind is K.WITHDRAW and o.stage is Stage.OFFER:
        return "They have made you an offer: decline_offer is the kinder letter."
    if o.kind is K.ACCEPT_OFFER and o.history.offered_at is None:
        return "No offer of theirs is known: look before you accept."
    if o.kind is K.DECLINE_OFFER and o.history.offered_at is None:
        return "No offer of theirs is known: look whether this letter fits."
    if (
        o.kind in (K.WITHDRAW, K.DECLINE_OFFER, K.FOLLOW_UP, K.CONTINUED_INTEREST)
        and o.stage in CLOSED
        and o.stage is not Stage.LAPSED
    ):
        return f"This candidacy is closed already ({o.stage})."
    return None


def _other_answers(o: Occasion) -> str | None:
    """What else one could answer, where the kind was picked for the owner."""
    if o.chosen or o.kind not in OTHER_ANSWERS:
        return None
    return OTHER_ANSWERS[o.kind]


def _late(o: Occasion) -> str | None:
    deadline = o.owed.deadline
    if deadline is None or deadline > o.now or o.kind in (K.LATE_APOLOGY, K.FOLLOW_UP):
        return None
    whole_day = deadline.hour == 23 and deadline.minute == 59
    day = o.told.day(deadline) if whole_day else o.told.at(deadline)
    return f"{'The day you promised' if o.owed.kind is O.PROMISE else 'Their deadline'}, {day}, has passed."


def _interview_unknown(o: Occasion) -> str | None:
    needs = (K.RESCHEDULE, K.CANCEL_INTERVIEW, K.RUNNING_LATE, K.MISSED_INTERVIEW)
    return (
        "No such interview is known from their mail: name it in the letter."
        if o.kind in needs and o.schedule.interview is None
        else None
    )


def _reasons(o: Occasion) -> str | None:
    return "Only the first of your reasons is used: one is enough." if o.reason.more else None


def _language(o: Occasion) -> str | None:
    if o.language == "en":
        return None
    return f"The conversation is in {LANGUAGES.get(o.language, o.language)}; this letter is in English."


def _same_house(o: Occasion) -> str | None:
    still = [c for c in o.elsewhere if c.stage not in CLOSED]
    if not still:
        return None
    roles = ", ".join(c.role for c in still if c.role)
    return f"You have another candidacy there{f' ({roles})' if roles else ''}: make sure that they know which one this is about."


RULES: tuple[Callable[[Occasion], str | None], ...] = (
    _telephone, _recipient, _silence, _attach, _thanks, _follow_up, _confirm, _interview_unknown, _stage, _other_answers, _late, _reasons, _language, _same_house,
)  # fmt: skip
"""In the order in which the owner should read them."""
