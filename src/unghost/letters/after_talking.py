"""Letters of courtesy: thanks, continued interest, an answer to a no, a word to keep in touch."""

from collections.abc import Mapping

from unghost.letters.common_lines import ANYTHING_ELSE, sorry_if_slow
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Line, Part, Plan, line

THANKS = line(
    "Thank you for our conversation {held_on} about {the_role}{at_employer}.",
    "Thank you for taking the time to talk with me {held_on} about {the_role}{at_employer}.",
    "Thank you for the time you took to talk with me about {the_role}{at_employer}.",
    warmer=(
        "Thank you so much for our conversation {held_on} about {the_role}{at_employer}; I really enjoyed it.",
        "I really enjoyed talking with you {held_on}: thank you for the time you took to tell me about {the_role}{at_employer}.",
        "Thank you so much for the time you took to talk with me about {the_role}{at_employer}; I really enjoyed it.",
    ),
    formal=(
        "Thank you for the conversation {held_on} about {the_role}{at_employer}.",
        "Thank you for the time you took to speak with me about {the_role}{at_employer}.",
    ),
    shorter=(
        "Thank you for our conversation {held_on} about {the_role}.",
        "Thank you for talking with me about {the_role}.",
    ),
)
STAYED = line(
    "What you said about {reason_phrase} has stayed with me.",
    "I've been thinking about {reason_phrase} ever since.",
    formal=("I found what you said about {reason_phrase} particularly interesting.",),
    shorter=("What you said about {reason_phrase} has stayed with me.",),
)
OWN_WORDS = line("{own_words}")
CLEARER = line(
    "I have a much clearer picture of the work now, and I'd like to take it further.",
    "I came away with a better idea of what the work involves, and with more interest in it.",
    warmer=("I came away with a much clearer picture of the work, and even keener to go on.",),
    formal=("It gave me a clearer picture of the work involved and has strengthened my interest in it.",),
    shorter=("I came away with a clearer picture of the work and would like to go on.",),
)
HEAR_FROM_YOU = line(
    "If there's anything else you'd like to know, just ask; otherwise I look forward to hearing from you.",
    "I look forward to hearing how you'd like to go on, and I'm happy to answer any further questions.",
    warmer=("I look forward to hearing from you, and if any question is still open at your end, please just ask.",),
    formal=("I look forward to hearing from you and remain available for any further questions.",),
    shorter=("If you have any further questions, just ask; otherwise I look forward to hearing from you.",),
)
THEIR_DAY = line("You mentioned that you'd know more by {their_day}; I'm happy to wait until then.", spare=True)
STILL = line(
    "I'd like you to know that I'm still very interested in {the_role}{at_employer}.",
    "I wanted to tell you that I'm still very interested in {the_role}{at_employer}.",
    warmer=("I just wanted you to know that I'm still every bit as interested in {the_role}{at_employer}.",),
    formal=("I would like to confirm that I remain very interested in {the_role}{at_employer}.",),
    shorter=("I'd like you to know that I'm still very interested in {the_role}{at_employer}.",),
)
STRONGER = line(
    "Thank you again for our conversation {held_on}: it left me wanting to do this work.",
    "Our conversation {held_on} has only made me keener, and I thank you for it.",
    "Nothing about that has changed on my side since we were last in touch {last_heard}.",
    "Nothing about that has changed on my side since we were in touch.",
    warmer=(
        "I've thought back to our conversation {held_on} more than once, and it has only made me keener.",
        "Nothing about that has changed since we were last in touch {last_heard}, quite the contrary.",
        "Nothing about that has changed since we were in touch, quite the contrary.",
    ),
    formal=("Our conversation {held_on}, for which I thank you again, has strengthened that interest.",
            "Nothing has changed in this respect since we were last in touch {last_heard}.",
            "Nothing has changed in this respect since we were in touch."),
    shorter=("Thank you again for our conversation {held_on}.", "Nothing about that has changed on my side since we were in touch."),
)  # fmt: skip
TALK_AGAIN = line(
    "If it would help to talk again, or if you need anything further from me, I'd be glad to hear from you.",
    "I'd be glad to talk again whenever it suits you, and to send anything that's still missing.",
    warmer=("I'd be really glad to talk again whenever it suits you, or to send anything that would help.",),
    formal=("Should a further conversation or further documents be helpful, I would be glad to hear from you.",),
    shorter=("If you'd like to talk again or need anything from me, I'd be glad to hear from you.",),
)
GOOD_HANDS = line(
    "Thank you for keeping me in mind.", formal=("Thank you for your continued consideration.",), spare=True
)
TOLD_ME = line(
    "Thank you for letting me know about {the_role}{at_employer}.",
    "Thank you for telling me how you decided about {the_role}{at_employer}.",
    warmer=("Thank you for letting me know about {the_role}{at_employer}; I'm grateful to have a clear answer.",),
    formal=("Thank you for informing me of your decision on {the_role}{at_employer}.",),
    shorter=("Thank you for letting me know about {the_role}.",),
)
A_PITY = line(
    "I'd have liked to do it, and I appreciate having a clear answer.",
    "It's a pity for me, of course, but I appreciate that you told me plainly.",
    warmer=("I'd have loved to do it, so it's a pity, but I do appreciate your honesty.",),
    formal=("Although I would have liked to take it on, I appreciate the clear answer.",),
    shorter=("I'd have liked to do it, and I appreciate the clear answer.",),
)
ENJOYED_HELD = line(
    "Our conversation {held_on} was worth it all the same, and I thank you for the time.",
    "I enjoyed our conversation {held_on} and learned from it.",
    formal=("I valued our conversation {held_on}.",),
    shorter=("I enjoyed our conversation {held_on}.",),
)
KEEP_ME_IN_MIND = line(
    "If a role comes up that would suit me better, I'd be glad to hear from you.",
    "Should something else come up at your end, I'd be glad if you thought of me.",
    warmer=("If something comes up later that you think would suit me, I'd be really glad to hear from you.",),
    formal=("Should a suitable position arise in future, I would be glad to hear from you.",),
    shorter=("If something else comes up that might suit me, I'd be glad to hear from you.",),
)
GOOD_START = line(
    "I wish you all the best with it.",
    "All the best to you and to whoever takes it on.",
    formal=("I wish you every success with it.",),
    shorter=("I wish you all the best with it.",),
)
MAY_I_ASK = line(
    "May I ask you for one thing: a word of feedback?",
    "Could I ask you for a little feedback?",
    warmer=("May I ask a favour: would you tell me, quite frankly, what tipped the balance?",),
    formal=("May I ask you for some brief feedback?",),
    shorter=("Could I ask you for a word of feedback?",),
)
WOULD_HELP = line(
    "A sentence or two on what I could have done better would really help me with what comes next.",
    "Even one sentence on what was missing would help me with my next application.",
    warmer=("Even a sentence or two on what I could do better next time would be a real help to me.",),
    formal=("One or two sentences on what was missing would be of great help to me in future applications.",),
    shorter=("A sentence on what was missing would help me with my next application.",),
)
IF_NOT_FINE = line(
    "If that isn't possible, I understand, and thank you all the same.",
    "If your time doesn't allow it, I quite understand.",
    formal=("Should this not be possible, I fully understand.",),
    shorter=("If that isn't possible, I understand.",),
)
GOOD_CONTACT = line(
    "I was glad of our contact {last_heard} about {the_role}{at_employer}, and I'd like to keep in touch.",
    "I think back with pleasure to our contact {last_heard} about {the_role}{at_employer}, and I'd be glad to keep in touch.",
    "I was glad of our contact about {the_role}{at_employer}, and I'd like to keep in touch.",
    warmer=(
        "I was so glad of our contact {last_heard} about {the_role}{at_employer} that I'd really like to keep in touch.",
        "I was so glad of our contact about {the_role}{at_employer} that I'd really like to keep in touch.",
    ),
    formal=("I was glad of our contact {last_heard} about {the_role}{at_employer} and would like to remain in touch.",
            "I was glad of our contact about {the_role}{at_employer} and would like to remain in touch."),
    shorter=("I was glad of our contact about {the_role}{at_employer} and would like to keep in touch.",),
)  # fmt: skip
IF_OF_USE = line(
    "If something comes up where you think I could be useful, a line from you would be very welcome.",
    "Should you come across something that sounds like me, I'd be glad of a line from you.",
    warmer=(
        "If you ever come across something that makes you think of me, please do drop me a line.",
        "It would make me really happy to hear from you if something comes up that sounds like me.",
    ),
    formal=("Should a position arise in which I could be of use, I would be glad to hear from you.",),
    shorter=("If something comes up where I could be useful, I'd be glad to hear from you.",),
)
THE_OTHER_WAY = line(
    "And if there's ever something I can do for you, just write.",
    "It goes the other way too: if I can ever be of help, just ask.",
    warmer=("And of course it goes both ways: if there's ever anything I can do for you, I'd be glad to.",),
    formal=("If I can be of help to you in any way, please let me know.",),
    shorter=("And if I can ever be of help to you, just ask.",),
)
OPEN_AGAIN = line(
    "Your new opening{at_employer} interests me, and I'd be glad to talk about it.",
    "I'm interested in your new opening{at_employer} and would be glad to talk about it.",
    warmer=(
        "I was really pleased about your new opening{at_employer}: it interests me very much, and I'd love to talk about it.",
    ),
    formal=("I am interested in your new opening{at_employer} and would welcome a conversation about it.",),
    shorter=("I'm interested in your new opening{at_employer} and would like to talk about it.",),
)
WE_KNOW = line(
    "We were last in touch {last_heard} about {the_role}, which I remember with pleasure.",
    "You may remember that we were in touch {last_heard} about {the_role}.",
    "You may remember that we were in touch about {the_role}.",
    formal=(
        "You may recall that we were in contact {last_heard} about {the_role}.",
        "You may recall that we were in contact about {the_role}.",
    ),
    shorter=("We were in touch {last_heard} about {the_role}.", "We were in touch about {the_role}."),
)
SUITS_YOU = line(
    "If you think that it could be a match, I'll send you my current CV and make time whenever it suits you.",
    "Shall I send you my current CV? And I'm happy to find a time to talk that suits you.",
    formal=(
        "If you consider it a possible match, I would gladly send you my current CV and arrange a time that suits you.",
    ),
    shorter=("If you think it could be a match, I'll send my current CV and find a time that suits you.",),
)


def thank_you(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """Thanks that name the conversation, and the owner's own word on it where they gave one."""
    own: list[Part] = [OWN_WORDS] if facts["own_words"] else [STAYED] if facts["reason_phrase"] else []
    return [[THANKS, *own, CLEARER], [HEAR_FROM_YOU, *([THEIR_DAY] if facts["their_day"] else [])]]


def continued_interest(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """That the owner still wants it."""
    return [[STILL, STRONGER, *_own(facts)], [TALK_AGAIN, GOOD_HANDS]]


def answer_rejection(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """Thanks for the answer; the door stays open."""
    held: list[Part] = [ENJOYED_HELD] if facts["held_on"] else []
    return [[TOLD_ME, A_PITY, *held], [KEEP_ME_IN_MIND, GOOD_START]]


def request_feedback(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """One small question, easy to leave unanswered."""
    return [[TOLD_ME, MAY_I_ASK, WOULD_HELP], [IF_NOT_FINE, Line(KEEP_ME_IN_MIND.wordings, spare=True)]]


def keep_in_touch(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """A word so that the thread isn't lost."""
    return [[GOOD_CONTACT, *_own(facts)], [IF_OF_USE, THE_OTHER_WAY]]


def door_reopened(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """Their new opening."""
    return [[*sorry_if_slow(o), OPEN_AGAIN, WE_KNOW, *_own(facts)], [SUITS_YOU, ANYTHING_ELSE]]


def _own(facts: Mapping[str, str]) -> list[Part]:
    return [OWN_WORDS] if facts["own_words"] else []
