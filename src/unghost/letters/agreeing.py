"""Letters that fix a time: confirm an interview, propose times, ask to move one."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from unghost.letters.common_lines import ANYTHING_ELSE, LOOK_FORWARD, LOOK_FORWARD_SPARE, sorry_if_slow
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Bullets, Part, Plan, line

CONFIRM = line(
    "Thank you for the invitation; I'm happy to confirm that I'd be glad to talk about {the_role}{at_employer}, and the arrangements suit me.",
    "I'm happy to confirm our {meeting} on {when}{where}.",
    "Thank you for the invitation. I confirm our {meeting} on {when}{where}.",
    "Of the times you offered, {choice} suits me best, and I'm happy to confirm it.",
    warmer=(
        "Thank you so much for the invitation: I'm very happy to confirm our {meeting} on {when}{where}.",
        "What a good thing to read. I'm very glad to confirm our {meeting} on {when}{where}.",
        "Thank you so much for the invitation. Of the times you offered, {choice} suits me best, and I'm very happy to confirm it.",
        "Thank you so much for the invitation. I'm very happy to confirm that I'd love to talk about {the_role}{at_employer}.",
    ),
    formal=(
        "Thank you for the invitation. I am pleased to confirm the {meeting} on {when}{where}.",
        "I am writing to confirm the {meeting} on {when}{where}. Thank you for the invitation.",
        "Thank you for the invitation. Of the times you offered I should like to confirm {choice}.",
        "Thank you for the invitation. I am pleased to confirm that I would be glad to speak with you about {the_role}{at_employer}.",
    ),
    shorter=(
        "Thank you, I confirm our {meeting} on {when}{where}.",
        "Confirmed, with thanks: our {meeting} on {when}{where}.",
        "Thank you, of the times you offered I confirm {choice}.",
        "Thank you for the invitation; I'm happy to confirm.",
    ),
)
GLAD = line(
    "Thank you for {your_message}. I'd be glad to talk about {the_role}{at_employer}.",
    "Thank you for {your_message}; yes, I'd like to talk about {the_role}{at_employer}.",
    warmer=(
        "Thank you so much for {your_message}. I'd love to talk about {the_role}{at_employer}.",
        "It was lovely to get {your_message}, thank you, and yes, I'd really like to talk about {the_role}{at_employer}.",
    ),
    formal=(
        "Thank you for {your_message}. I would be pleased to speak with you about {the_role}{at_employer}.",
        "Thank you for {your_message}. I would welcome a conversation about {the_role}{at_employer}.",
    ),
    shorter=("Thank you for {your_message}. I'd be glad to talk about {the_role}.",),
)
OURS = line(
    "These times would suit me:",
    "I could do any of these:",
    warmer=("Any of these would be perfect for me:", "I've kept these times free:"),
    formal=("I could offer the following times:", "The following times would be convenient for me:"),
    shorter=("I'm free at:",),
)
THEIRS = line(
    "Of the times you offered, these suit me:",
    "From your suggestions, I could do:",
    warmer=("Of the times you offered, any of these would be perfect for me:",),
    formal=("Of the times you offered, the following would be convenient:",),
    shorter=("Of your times, these suit me:",),
)
THEIRS_ONE = line(
    "Of the times you offered, {choice} suits me well. If that has gone in the meantime, I could also do:",
    "{choice} works for me. If it's taken by now, these would do as well:",
    warmer=(
        "Of the times you offered, {choice} is perfect for me. In case it has gone, I've kept these free as well:",
    ),
    formal=(
        "Of the times you offered, {choice} would be convenient. Should it no longer be free, I could also offer:",
    ),
    shorter=("{choice} suits me. If it has gone:",),
)
OR_YOURS = line(
    "If none of them fits, tell me what does and I'll do my best to make it work.",
    "If another time is easier for you, just name it and I'll try to make it possible.",
    warmer=("If none of them works at your end, just tell me what does: I'm happy to fit in around you.",),
    formal=("Should none of these be convenient for you, please let me know which time would suit you.",),
    shorter=("If none fits, please name a time that does.",),
)
MOVE = line(
    "I'm sorry, but I can't make our {meeting} on {when}{because}. Could we move it?",
    "I have to ask you to move our {meeting} on {when}{because}. I'm sorry for the trouble.",
    "I'm sorry, but I have to ask you to move our {meeting}{because}.",
    warmer=(
        "I'm so sorry to ask, but could we move our {meeting} on {when}{because}?",
        "I'm sorry to upset your plans: could we move our {meeting} on {when}{because}?",
        "I'm so sorry to ask, but could we move our {meeting}{because}?",
    ),
    formal=(
        "I regret that I am unable to keep our appointment on {when}{because}, and would like to ask you to move it.",
        "I regret that I must ask you to move our {meeting}{because}.",
    ),
    shorter=(
        "I'm sorry, I need to move our {meeting} on {when}{because}.",
        "I'm sorry, I need to move our {meeting}{because}.",
    ),
)
STILL_KEEN = line(
    "I'd still very much like to talk about {the_role}{at_employer}.",
    "I'm still keen to talk about {the_role}{at_employer}.",
    warmer=("I was looking forward to it, and I'd still love to talk about {the_role}{at_employer}.",),
    formal=("My interest in {the_role}{at_employer} is unchanged.",),
    shorter=("I'd still like to talk about {the_role}.",),
    soft=True,
)
INSTEAD = line(
    "Would one of these work for you instead?",
    "Could you do one of these instead?",
    warmer=("Would any of these be possible for you instead?",),
    formal=("Would one of the following times be convenient instead?",),
    shorter=("Would one of these work instead?",),
)
BEAR_WITH_ME = line(
    "Thank you for your understanding about the change.",
    "Thank you for bearing with me on this change.",
    formal=("I would be grateful for your understanding of this change.",),
    spare=True,
)


def confirm_interview(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The time repeated, with zone and place."""
    return [[CONFIRM, *sorry_if_slow(o)], [LOOK_FORWARD, ANYTHING_ELSE]]


def propose_times(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """Two or three times: theirs that still fit, else ours."""
    close: list[Part] = [OR_YOURS, LOOK_FORWARD_SPARE]
    slow = sorry_if_slow(o)
    offered = o.schedule.offered
    if len(offered) >= 2:
        return [[GLAD, *slow], [THEIRS, told(o, offered[:3])], close]
    if len(offered) == 1:
        return [[GLAD, *slow], [THEIRS_ONE, told(o, o.schedule.slots[:2])], close]
    return [[GLAD, *slow], [OURS, told(o, o.schedule.slots)], close]


def reschedule(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """The old time is given up, new ones are offered."""
    return [[MOVE, STILL_KEEN], [INSTEAD, told(o, o.schedule.slots)], [OR_YOURS, BEAR_WITH_ME]]


def told(o: Occasion, times: Sequence[datetime]) -> Bullets:
    """Times as a list."""
    return Bullets(tuple(o.told.item(t) for t in times))
