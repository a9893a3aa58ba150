"""The late apology: one plain "I'm sorry", its tone by how late it is, and what can still be mended."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import IntEnum

from unghost.letters.agreeing import told
from unghost.letters.fitting import TOO_LATE
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Line, Part, Plan, line
from unghost.words.candidacies import CLOSED, ObligationKind, Stage

O = ObligationKind


class Lateness(IntEnum):
    """How long somebody has waited."""

    DAYS = 0
    WEEKS = 1
    MONTHS = 2
    LONG = 3
    TOO_LONG = 4


def lateness(o: Occasion) -> Lateness:
    """Days up to two weeks, weeks up to eight, months up to six; after that one doesn't ask any more."""
    if o.owed.since is None:
        return Lateness.DAYS
    waited = o.now - o.owed.since
    limits = (timedelta(days=14), timedelta(days=56), timedelta(days=183), TOO_LATE)
    return Lateness(sum(waited > limit for limit in limits))


SORRY = line(
    "I'm sorry that I haven't answered {your_message}{because}.",
    "I'm sorry that I left {your_message} unanswered{because}.",
    warmer=("I'm sorry to have left you without an answer to {your_message}{because}: it was good to hear from you.",),
    formal=("I apologise for not having answered {your_message}{because}.",),
    shorter=("I'm sorry that I haven't answered {your_message}{because}.",),
)
SORRY_LONG = line(
    "I never answered {your_message}{because}, and I'm sorry.",
    "You wrote to me {since} and never had an answer{because}. I'm sorry.",
    warmer=("I never answered {your_message}{because}, though I was glad of it, and I'm sorry.",),
    formal=("I never answered {your_message}{because}, for which I apologise.",),
    shorter=("I never answered {your_message}{because}, and I'm sorry.",),
)
SORRY_OFFER = line(
    "I'm sorry that I've kept you waiting for an answer to your offer{because}.",
    warmer=("I'm sorry that I've kept you waiting for an answer{because}, when you had made me such a good offer.",),
    formal=("I apologise for having kept you waiting for an answer to your offer{because}.",),
)
SORRY_THING = line(
    "I'm sorry that you had to wait for what you asked for in {your_message}{because}.",
    "I'm sorry that you had to wait for {thing}{because}.",
    formal=("I apologise for the delay in sending you {thing}{because}.", "I apologise for the delay in sending you what you asked for in {your_message}{because}."),
)  # fmt: skip
SORRY_PROMISE = line(
    "I'm sorry that I haven't sent you what I promised{because}.",
    "I'm sorry that I haven't sent you {thing} as I promised{because}.",
    formal=("I apologise for not having sent you what I promised{because}.",),
)
SORRY_MISSED = line(
    "I missed our {meeting} and left you without a word{because}. I'm sorry.",
    "I missed our {meeting} {then} and left you without a word{because}. I'm sorry.",
    formal=("I missed our {meeting} without a word to you{because}, for which I apologise.",),
)
DESERVED = line(
    "You took the time to write, and you should have had an answer.",
    "You deserved an answer, whatever it was going to be.",
    warmer=("It was kind of you to write, and you should have had an answer long ago.",),
    formal=("You took the time to write to me and should have received an answer.",),
    shorter=("You should have had an answer.",),
)
STILL_TALK = line(
    "If it isn't too late, I'd be glad to talk about {the_role}{at_employer}. I could do:",
    "I'd still be glad to talk about {the_role}{at_employer}, if you'd like to. I could do:",
    warmer=("I'd still love to talk about {the_role}{at_employer}, if you'd like to. I've kept these times free:",),
    formal=("If it is not too late, I would be glad to speak with you about {the_role}{at_employer}. I could offer:",),
    shorter=("If it isn't too late, I'd be glad to talk. I could do:",),
)
IF_OPEN = line(
    "If {the_role}{at_employer} is still open, I'd be glad to talk; just tell me, and I'll make the time.",
    "Should {the_role}{at_employer} still be open, I'd be glad to hear from you and will make the time to talk.",
    warmer=("If {the_role}{at_employer} is still open, I'd love to talk; just tell me, and I'll make the time.",),
    formal=(
        "Should {the_role}{at_employer} still be open, I would be glad to speak with you at a time that suits you.",
    ),
    shorter=("If {the_role} is still open, I'd be glad to talk, whenever it suits you.",),
)
NO_HARD_FEELINGS = line(
    "If it's too late, I understand, and I wish you well with it.",
    "If you've moved on in the meantime, I understand.",
    warmer=("And if you've moved on in the meantime, I quite understand, and I hope that it's going well.",),
    formal=("If you have since moved on, I understand.",),
    shorter=("If you've moved on in the meantime, I understand.",),
)
OFFER_STANDS = line(
    "If the offer for {the_role}{at_employer} still stands, please tell me by when you need my decision, and you'll have it by then.",
    "If it still stands, I'd like to give you a clear answer on {the_role}{at_employer}: which day do you need it by?",
    formal=("If the offer for {the_role}{at_employer} still stands, please let me know by when you need my decision.",),
)
NOW_ATTACHED = line(
    "What you asked for is attached now.",
    "It's attached to this message now.",
    formal=("Please find it attached to this message.",),
)
IF_STILL_OF_USE = line(
    "If it's still of use to you, I'd be glad to hear how we could go on with {the_role}{at_employer}.",
    "I'm still interested in {the_role}{at_employer}, and I'd be glad to hear how you'd like to go on.",
    formal=(
        "If it is still of use to you, I would be glad to hear how we might proceed with {the_role}{at_employer}.",
    ),
    shorter=("I'm still interested in {the_role}, and I'd be glad to hear how you'd like to go on.",),
)
NOT_EXPECTING = line(
    "I don't expect {the_role}{at_employer} to be open any more, and you needn't reply; I just didn't want to leave it unsaid.",
    "It's surely too late for {the_role}{at_employer}, and you needn't reply. I didn't want to leave it at silence.",
    formal=(
        "I do not expect {the_role}{at_employer} to be open any longer, and there is no need to reply; I did not wish to leave this unsaid.",
    ),
    shorter=("I don't expect {the_role} to be open any more, and you needn't reply.",),
)
OUR_PATHS = line(
    "Thank you for having written to me. If our paths cross again, I'd be glad.",
    "Thank you for having thought of me. I'd be glad if our paths crossed again.",
    warmer=(
        "Thank you for having thought of me. I hope that all is well with you, and I'd be really glad if our paths crossed again.",
    ),
    formal=("Thank you for having written to me. I would be glad if our paths crossed again.",),
    shorter=("Thank you for having written to me; I'd be glad if our paths crossed again.",),
)
GLAD_TO_HEAR = line(
    "I'd be glad to hear whether you'd still like to go on from there.",
    "If there's still something I can do, just tell me and I'll see to it.",
    formal=("If there is still something I can do, please let me know and I will see to it.",),
    shorter=("If there's still something I can do, just tell me.",),
    spare=True,
)


def nothing_to_mend(o: Occasion) -> str | None:
    """Why silence is better than an apology; None where an apology still mends something."""
    if o.owed.since is None:
        return "Nothing of theirs is waiting for an answer, so there is nothing to apologise for."
    if o.now - o.owed.since > TOO_LATE:
        return "They wrote more than two years ago: it is too late to mend. Let it rest."
    rejected = o.history.rejected_at
    if o.stage in CLOSED and o.stage is not Stage.LAPSED and rejected is not None and rejected >= o.owed.since:
        return "They have closed this candidacy since, so nobody is waiting any more. Let it rest, or answer the rejection itself."
    if o.stage in (Stage.WITHDRAWN, Stage.DECLINED):
        return "You have already told them no, so nobody is waiting any more. Let it rest."
    return None


def late_apology(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The apology first, then what can be mended; the longer ago, the less is asked."""
    if nothing_to_mend(o) is not None:
        return []
    late = lateness(o)
    if late is Lateness.LONG:
        return [[_sorry(o, late), DESERVED], [NOT_EXPECTING, OUR_PATHS]]
    if late is Lateness.MONTHS:
        return [[_sorry(o, late), DESERVED], [IF_OPEN], [NO_HARD_FEELINGS]]
    return [[_sorry(o, late), *([DESERVED] if late is Lateness.WEEKS else [])], *_mend(o, late)]


def _times(o: Occasion) -> list[datetime]:
    """Theirs that still fit, filled up with ours."""
    days = {t.date() for t in o.schedule.offered}
    return sorted([*o.schedule.offered, *(t for t in o.schedule.slots if t.date() not in days)][:3])


def _sorry(o: Occasion, late: Lateness) -> Line:
    """The apology, for what was left undone."""
    special = {
        O.DECIDE: SORRY_OFFER,
        O.SEND: SORRY_THING,
        O.DO_TASK: SORRY_THING,
        O.PROMISE: SORRY_PROMISE,
        O.MISSED_INTERVIEW: SORRY_MISSED,
    }
    kind = o.owed.kind if o.owed.kind is not O.DECIDE or o.history.offered_at else None
    if kind in special and late < Lateness.MONTHS:
        return special[kind]
    return SORRY if late is Lateness.DAYS else SORRY_LONG


def _mend(o: Occasion, late: Lateness) -> list[list[Part]]:
    """What can still be done about it."""
    kind, spare = o.owed.kind, GLAD_TO_HEAR
    if kind is O.DECIDE and o.history.offered_at:
        return [[OFFER_STANDS], [NO_HARD_FEELINGS, spare]]
    if kind in (O.SEND, O.DO_TASK, O.PROMISE):
        return [[NOW_ATTACHED, IF_STILL_OF_USE], [NO_HARD_FEELINGS, spare]]
    if kind in (O.CHOOSE_TIME, O.CONFIRM, O.MISSED_INTERVIEW) and late is Lateness.DAYS:
        return [[STILL_TALK, told(o, _times(o))], [NO_HARD_FEELINGS]]
    return [[IF_OPEN], [NO_HARD_FEELINGS, spare]]
