"""Letters when an interview can't be kept: cancel, running late, missed, declined."""

from collections.abc import Mapping
from datetime import timedelta

from unghost.letters.agreeing import told
from unghost.letters.common_lines import sorry_if_slow
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Part, Plan, line
from unghost.words.candidacies import CLOSED

SHORT_NOTICE = timedelta(hours=48)

CANCEL = line(
    "I'm afraid I have to cancel our {meeting} on {when}{because}.",
    "I'm afraid I can't come to our {meeting} on {when}{because}, and have to cancel it.",
    "I'm afraid I have to cancel our {meeting}{because}.",
    warmer=(
        "I'm sad to have to cancel our {meeting} on {when}{because}.",
        "I'm sad to have to cancel our {meeting}{because}.",
    ),
    formal=(
        "I regret that I have to cancel our {meeting} on {when}{because}.",
        "I regret that I have to cancel our {meeting}{because}.",
    ),
    shorter=(
        "I'm afraid I have to cancel our {meeting} on {when}{because}.",
        "I'm afraid I have to cancel our {meeting}{because}.",
    ),
)
SORRY_SHORT = line(
    "I'm sorry to tell you at such short notice.",
    "I'm sorry that this comes at such short notice.",
    formal=("I apologise for the short notice.",),
    shorter=("I'm sorry for the short notice.",),
)
TIME_FREE = line(
    "I'm telling you now so that you can use the time for something else.",
    "I hope that telling you now leaves you time to plan differently.",
    formal=("I hope that this leaves you sufficient time to plan otherwise.",),
    shorter=("I hope that you can use the time.",),
)
SET_ASIDE = line(
    "Thank you for the time you had set aside to talk about {the_role}{at_employer}.",
    "Thank you for having set aside the time for me.",
    warmer=("Thank you for the time you had set aside for me, and for the kind way you arranged it.",),
    formal=("Thank you for the time you had set aside to speak with me about {the_role}{at_employer}.",),
    shorter=("Thank you for having set it aside for me.",),
)
LATER = line(
    "If a conversation at a later date would still be of use to you, I'd be glad to hear from you.",
    "If you'd still like to talk at a later date, I'd be glad to hear from you.",
    warmer=("If a conversation later on would still be welcome, I'd be really glad to hear from you.",),
    formal=("Should a conversation at a later date still be of interest, I would be glad to hear from you.",),
    shorter=("If a later date would still be of use to you, I'd be glad to hear from you.",),
)
LATE = line(
    "I'm running late for our {meeting}{because}, and I'm sorry to keep you waiting.",
    "I'm running late for our {meeting} at {clock}{because}, and I'm sorry to keep you waiting.",
    warmer=(
        "I'm so sorry, I'm running late for our {meeting} at {clock}{because}.",
        "I'm so sorry, I'm running late for our {meeting}{because}.",
    ),
    formal=(
        "I regret that I am running late for our {meeting} at {clock}{because}.",
        "I regret that I am running late for our {meeting}{because}.",
    ),
    shorter=(
        "Sorry, I'm running late for our {meeting} at {clock}{because}.",
        "Sorry, I'm running late for our {meeting}{because}.",
    ),
)
THERE_SOON = line(
    "I'll be with you as soon as I can.",
    "I expect to be about {minutes} minutes late.",
    formal=("I will be with you as soon as I can.", "I expect to be about {minutes} minutes late."),
    shorter=("I'll be there as soon as I can.", "I'll be about {minutes} minutes late."),
)
OR_MOVE = line(
    "If that upsets your plans, I'm glad to find another time.",
    "If it no longer fits your day, I'm happy to find another time.",
    warmer=("Thank you for bearing with me. If it no longer fits your day, I'm glad to find another time.",),
    formal=("Should the delay be inconvenient, I would gladly arrange another time.",),
    shorter=("If that doesn't work, I'm happy to find another time.",),
    soft=True,
)
MISSED = line(
    "I missed our {meeting} {then}{because}, and I'm sorry.",
    "I wasn't there for our {meeting} {then}{because}, and I'm sorry.",
    "I missed our {meeting}{because}, and I'm sorry.",
    warmer=(
        "I missed our {meeting} {then}{because}, and I'm truly sorry to have left you waiting.",
        "I missed our {meeting}{because}, and I'm truly sorry to have left you waiting.",
    ),
    formal=(
        "I missed our {meeting} {then}{because}, and I apologise.",
        "I missed our {meeting}{because}, and I apologise.",
    ),
)
KEPT_FREE = line(
    "You had kept the time free for me and should have heard from me beforehand.",
    "You had kept the time for me, and I should have told you.",
    formal=("You had reserved the time for me and should have been told beforehand.",),
    shorter=("You had kept the time free, and I should have told you.",),
    soft=True,
)
AGAIN = line(
    "If you're willing to find another time, I'd be glad to talk about {the_role}{at_employer}. I could do:",
    "If you'd still like to talk about {the_role}{at_employer}, I could do:",
    warmer=(
        "If you're willing to find another time, I'd love to talk about {the_role}{at_employer}. I've kept these free:",
    ),
    formal=(
        "If you are willing to arrange another time, I would be glad to speak with you about {the_role}{at_employer}. I could offer:",
    ),
    shorter=("If you're willing to find another time, I could do:",),
)
OR_LEAVE_IT = line(
    "And if you'd rather leave it there, I understand.",
    "If you've decided to leave it at that, I understand.",
    warmer=("And if you'd rather leave it there, I quite understand, and I thank you all the same.",),
    formal=("Should you prefer not to, I would understand.",),
    shorter=("If not, I understand.",),
)
TAKEN_TIME = line(
    "Thank you for the time you had set aside to talk about {the_role}{at_employer}. I hope that our paths cross again.",
    formal=(
        "Thank you for the time you had set aside to speak with me about {the_role}{at_employer}. I hope that our paths cross again.",
    ),
)
NOT_THIS_ONE = line(
    "Thank you for inviting me to interview for {the_role}{at_employer}. I've decided not to take it further{because}.",
    "Thank you for the invitation to interview for {the_role}{at_employer}. I'd rather not go ahead with it{because}.",
    warmer=(
        "Thank you so much for inviting me to interview for {the_role}{at_employer}. I've decided not to take it further{because}.",
        "It was kind of you to invite me to interview for {the_role}{at_employer}. I've decided not to go ahead with it{because}.",
    ),
    formal=(
        "Thank you for inviting me to interview for {the_role}{at_employer}. I have decided to decline the invitation{because}.",
    ),
    shorter=("Thank you for the invitation to interview for {the_role}. I've decided not to go ahead{because}.",),
)
TAKE_OUT = line(
    "Please take our {meeting} on {when} out of your calendar.",
    "Please cancel our {meeting} on {when}.",
    warmer=("May I ask you to cancel our {meeting} on {when}? The time can go to somebody else.",),
    formal=("I would ask you to cancel our {meeting} on {when}.",),
)
FOR_OTHERS = line(
    "I'm telling you now so that the time can go to somebody else.",
    "I wanted to tell you now, so that you can offer the time to somebody else.",
    formal=("I am letting you know now so that you can offer the time to another candidate.",),
    shorter=("Please give the time to somebody else.",),
)
ANOTHER_ROLE = line(
    "If another role comes up that you think might suit me, I'd be glad to hear from you.",
    "I wish you well with the search, and I'd be glad to hear from you about other roles.",
    warmer=(
        "I hope you find the right person soon, and I'd be really glad to hear from you if another role comes up.",
    ),
    formal=("Should another position arise that might suit me, I would be glad to hear from you.",),
    shorter=("I'd be glad to hear from you about other roles, and I wish you well with the search.",),
)


def cancel_interview(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The interview is off; the door stays open."""
    met = o.schedule.interview
    soon = met is not None and met.start is not None and met.start - o.now < SHORT_NOTICE
    return [[CANCEL, SORRY_SHORT if soon else TIME_FREE], [SET_ASIDE, LATER]]


def running_late(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """At once, and how late."""
    return [[LATE, THERE_SOON, OR_MOVE]]


def missed_interview(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """One plain apology and, if they want it, new times."""
    if o.stage in CLOSED:
        return [[MISSED, KEPT_FREE], [TAKEN_TIME]]
    return [[MISSED, KEPT_FREE], [AGAIN, told(o, o.schedule.slots)], [OR_LEAVE_IT]]


def decline_interview(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """A no before the interview; one that is booked is cancelled in the same letter."""
    booked: list[Part] = [TAKE_OUT] if facts.get("when") else [FOR_OTHERS]
    return [[NOT_THIS_ONE, *sorry_if_slow(o), *booked], [ANOTHER_ROLE]]
