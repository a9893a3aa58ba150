"""Letters that decide: withdraw, accept or decline an offer, ask for time, a kind no to a recruiter."""

from collections.abc import Mapping

from unghost.letters.common_lines import ANYTHING_ELSE, sorry_if_slow
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Line, Part, Plan, line
from unghost.words.candidacies import ObligationKind

WITHDRAW = line(
    "I'd like to withdraw {application} for {the_role}{at_employer}{because}.",
    "I'm writing to withdraw {application} for {the_role}{at_employer}{because}.",
    warmer=(
        "I've decided to withdraw {application} for {the_role}{at_employer}{because}, and I wanted you to hear it from me first.",
        "After some thought I've decided to withdraw {application} for {the_role}{at_employer}{because}.",
    ),
    formal=("I am writing to inform you that I wish to withdraw {application} for {the_role}{at_employer}{because}.",),
    shorter=("I'd like to withdraw {application} for {the_role}{because}.",),
)
CALL_OFF = line(
    "Please cancel our {meeting} on {every_when}.",
    "Please take our {meeting} on {every_when} out of your calendar.",
    formal=("I would ask you to cancel our {meeting} on {every_when}.",),
    shorter=("Please cancel our {meeting} on {every_when}.",),
)
CALL_OFF_ALL = line(
    "Please cancel our interviews on {every_when}.",
    "Please take our interviews on {every_when} out of your calendar.",
    formal=("I would ask you to cancel our interviews on {every_when}.",),
)
PLAN_WITHOUT = line(
    "I wanted you to know now, so that you can plan without me.",
    "I'm telling you now so that you can go on with the other candidates.",
    formal=("I am letting you know now so that you can proceed with the other candidates.",),
    shorter=("I wanted you to know now, so that you can plan without me.",),
)
THANKS_HELD = line(
    "Thank you for our conversation {held_on} and for the time you gave me.",
    "Thank you for the time you took for our conversation {held_on}.",
    warmer=("Thank you for our conversation {held_on}, which I enjoyed, and for all the time you gave me.",),
    formal=("I thank you for our conversation {held_on} and for the time you devoted to it.",),
    shorter=("Thank you for our conversation {held_on}.",),
)
THANKS_CONSIDERED = line(
    "Thank you for considering me and for the time you gave it.",
    "Thank you for considering me for {the_role}.",
    warmer=("Thank you for considering me and for being in touch; I appreciated it.",),
    formal=("Thank you for considering me and for the time you devoted to my application.",),
    shorter=("Thank you for your time and for considering me.",),
)
PATHS = line(
    "I hope that our paths cross again, and I wish you well in filling the role.",
    "I wish you a good choice for the role, and I'd be glad to stay in touch.",
    warmer=("I hope you find just the right person, and I'd be really glad if our paths crossed again.",),
    formal=("I wish you every success in filling the position and hope that our paths will cross again.",),
    shorter=("I wish you well in filling it, and I hope that our paths cross again.",),
)
ACCEPT = line(
    "Thank you for the offer: I'm delighted to accept {the_role}{at_employer}.",
    "I'm very happy to accept your offer for {the_role}{at_employer}, and thank you for the trust in me.",
    warmer=(
        "Thank you so much for the offer. I'm absolutely delighted to accept {the_role}{at_employer}!",
        "You've made my week: I'm delighted to accept your offer for {the_role}{at_employer}. Thank you for the trust in me.",
    ),
    formal=("Thank you for your offer. I am pleased to accept {the_role}{at_employer}.",),
    shorter=("Thank you for the offer: I'm happy to accept {the_role}{at_employer}.",),
)
CONTRACT = line(
    "Could you tell me what the next steps are, and when I can expect the contract?",
    "What happens next? If you send me the contract, I'll read it straight away and get back to you.",
    warmer=("Could you tell me what happens next, and when the contract is likely to reach me?",),
    formal=("I would be grateful if you could let me know the next steps and when I may expect the contract.",),
    shorter=("Could you tell me the next steps, and when to expect the contract?",),
)
PAPERS = line(
    "If you need any documents from me in the meantime, just ask and I'll send them.",
    "And if there are papers you need from me before I start, just tell me which.",
    formal=("Should you require any documents from me in the meantime, please let me know.",),
    shorter=("If you need any papers from me before then, just ask.",),
)
WORK_WITH = line(
    "I look forward to working with you.",
    "I'm looking forward to getting started.",
    warmer=(
        "I can't wait to get started and to work with all of you.",
        "I'm really looking forward to working with you.",
    ),
    formal=("I very much look forward to working with you.",),
)
TIME_TO_DECIDE = line(
    "Thank you for the offer for {the_role}{at_employer}. I'd like to think it through properly: may I give you my answer by {more_day}{because}?",
    "Thank you for offering me {the_role}{at_employer}. Could I have until {more_day} to decide{because}?",
    warmer=(
        "Thank you so much for the offer for {the_role}{at_employer}; I'm really pleased about it. "
        "May I have until {more_day} to think it through{because}?",
    ),
    formal=(
        "Thank you for the offer for {the_role}{at_employer}. I would be grateful if I could give you my decision by {more_day}{because}.",
    ),
    shorter=("Thank you for the offer for {the_role}. Could I have until {more_day} to decide{because}?",),
)
YOU_ASKED_BY = line(
    "I know that you asked for my answer by {deadline_day}.",
    "You had asked me to decide by {deadline_day}.",
    formal=("I am aware that you asked for my decision by {deadline_day}.",),
    shorter=("I know that you asked for it by {deadline_day}.",),
)
IF_SOONER = line(
    "If you need to know sooner, please tell me: I'll do what I can, and I don't want to hold you up.",
    "If that's too late for you, tell me what would work and I'll do my best to decide by then.",
    formal=("Should this be too late for you, please let me know by when you need my decision.",),
    shorter=("If that's too late for you, please tell me which day would work, and I'll do what I can.",),
)
TIME_FOR_TASK = line(
    "Thank you for sending me the {task}. I'd like to do it properly: could I hand it in by {more_day}{because}?",
    "Thank you for the {task} for {the_role}. May I have until {more_day} to hand it in{because}?",
    warmer=(
        "Thank you for sending me the {task}, which I'd like to do justice. Could I hand it in by {more_day}{because}?",
    ),
    formal=("Thank you for sending me the {task}. I would be grateful if I could submit it by {more_day}{because}.",),
    shorter=("Thank you for the {task}. Could I hand it in by {more_day}{because}?",),
)
TASK_SOONER = line(
    "If that doesn't fit your schedule, please tell me which day would, and I'll do what I can.",
    "If you need it sooner, tell me by when and I'll send you what I have.",
    formal=("Should this not fit your schedule, please let me know which date would be acceptable.",),
    shorter=("If that's too late for you, please tell me which day would work.",),
)
STILL_IN = line(
    "I'm still very interested in {the_role}{at_employer}.",
    formal=("My interest in {the_role}{at_employer} is unchanged.",),
    spare=True,
)
NOT_THE_OFFER = line(
    "Thank you for offering me {the_role}{at_employer}. I've decided not to accept it{because}.",
    "Thank you for the offer for {the_role}{at_employer}. I've thought it over and won't be accepting it{because}.",
    warmer=(
        "Thank you so much for offering me {the_role}{at_employer}. I've thought about it carefully and decided not to accept{because}.",
        "Thank you for the trust that lies in your offer for {the_role}{at_employer}. I've decided not to accept it{because}.",
    ),
    formal=(
        "Thank you for offering me {the_role}{at_employer}. After careful consideration I have decided not to accept the offer{because}.",
    ),
    shorter=("Thank you for offering me {the_role}. I've decided not to accept it{because}.",),
)
EFFORT_HELD = line(
    "I enjoyed our conversation {held_on}, and I know how much time goes into making an offer.",
    "I appreciated our conversation {held_on} and the care you took over the offer.",
    formal=("I appreciated our conversation {held_on} and the time you devoted to preparing the offer.",),
    shorter=("I appreciated our conversation {held_on} and the time you took.",),
)
EFFORT = line(
    "I know that time and care go into making an offer, and I appreciate both.",
    "I appreciate the time you gave me and the care you took over the offer.",
    formal=("I appreciate the time and care that you devoted to preparing the offer.",),
    shorter=("I appreciate the time you gave me and the care you took.",),
)
STAY = line(
    "I'd be glad to stay in touch, and I hope that you soon find the right person.",
    "I hope that our paths cross again, and I wish you well in finding the right person.",
    warmer=("I'd really like to stay in touch, and I hope with you that the right person turns up soon.",),
    formal=("I would be glad to remain in contact, and I wish you every success in filling the position.",),
    shorter=("I'd be glad to stay in touch, and I hope that you soon find the right person.",),
)
NOT_NOW = line(
    "Thank you for thinking of me for {the_role}{at_employer}. I won't be pursuing it this time{because}.",
    "Thank you for getting in touch about {the_role}{at_employer}. It isn't something I'd like to pursue at the moment{because}.",
    warmer=(
        "Thank you so much for thinking of me for {the_role}{at_employer}. It isn't something I'd like to pursue at the moment{because}.",
        "How kind of you to think of me for {the_role}{at_employer}, thank you. I won't be pursuing it at the moment{because}.",
    ),
    formal=(
        "Thank you for approaching me about {the_role}{at_employer}. I have decided not to pursue it at present{because}.",
    ),
    shorter=("Thank you for thinking of me for {the_role}. I won't be pursuing it this time{because}.",),
)
WRITE_AGAIN = line(
    "If something else comes up that you think would suit me, please do write again.",
    "I'm glad to stay in touch, so please do think of me when something else comes up.",
    warmer=("I'd be really glad to stay in touch, so please do write again when something else comes up.",),
    formal=("Should another position arise that might suit me, I would be glad to hear from you again.",),
    shorter=("Please do write again if something else comes up that you think might suit me.",),
)
GOOD_SEARCH = line(
    "I hope you find the right person soon.",
    "I wish you a good and quick search.",
    formal=("I wish you every success with the search.",),
    shorter=("I hope that you find the right person soon.",),
)


def withdraw(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """About four sentences; what is booked is cancelled in the same letter."""
    booked = len([i for i in o.schedule.ahead if i.start is not None])
    second: Line = PLAN_WITHOUT if not booked else CALL_OFF if booked == 1 else CALL_OFF_ALL
    return [[WITHDRAW, second], [THANKS_HELD if facts["held_on"] else THANKS_CONSIDERED, PATHS]]


def accept_offer(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The yes, and what happens next."""
    return [[ACCEPT, *sorry_if_slow(o)], [CONTRACT, PAPERS], [WORK_WITH]]


def ask_for_time(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """A day to decide by, or to hand a task in by."""
    slow = sorry_if_slow(o)
    if o.owed.kind is ObligationKind.DO_TASK:
        return [[TIME_FOR_TASK, *slow], [TASK_SOONER, STILL_IN, ANYTHING_ELSE]]
    asked: list[Part] = [YOU_ASKED_BY] if facts["deadline_day"] else []
    return [[TIME_TO_DECIDE, *slow, *asked], [IF_SOONER, STILL_IN, ANYTHING_ELSE]]


def decline_offer(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The no, with thanks for what was given."""
    return [[NOT_THE_OFFER, *sorry_if_slow(o)], [EFFORT_HELD if facts["held_on"] else EFFORT, STAY]]


def decline_recruiter(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """A kind no that leaves the door open."""
    return [[NOT_NOW, *sorry_if_slow(o)], [WRITE_AGAIN, GOOD_SEARCH]]
