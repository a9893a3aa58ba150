"""Letters that answer or ask after something: send what was asked, follow up."""

from collections.abc import Mapping

from unghost.letters.common_lines import sorry_if_slow
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Part, Plan, line
from unghost.words.candidacies import ObligationKind

ATTACHED = line(
    "You'll find {thing} attached, as you asked in {your_message}.",
    "Attached you'll find {thing}, as you asked in {your_message}.",
    "You'll find what you asked for in {your_message} attached.",
    warmer=(
        "Thank you for {your_message}. Here you are: {thing}, attached to this message.",
        "Thank you for {your_message}. Here you are: what you asked for is attached to this message.",
    ),
    formal=(
        "Please find attached {thing}, as requested in {your_message}.",
        "Please find attached what you requested in {your_message}.",
    ),
    shorter=("You'll find {thing} attached, as requested.", "You'll find what you asked for attached."),
)
PROMISED = line(
    "As promised, you'll find {thing} attached.",
    "You'll find attached what I promised you.",
    warmer=(
        "Here it is, as promised: you'll find {thing} attached.",
        "Here it is: you'll find attached what I promised you.",
    ),
    formal=("As promised, please find attached {thing}.", "Please find attached what I promised to send."),
)
LONGER = line(
    "I'm sorry that it took longer than I said.",
    formal=("I apologise that it took longer than I had said.",),
    shorter=("Sorry that it took longer than I said.",),
    soft=True,
)
DONE = line(
    "I've finished the {task}{for_role}; you'll find it attached.",
    "Attached you'll find the finished {task}{for_role}.",
    formal=("Please find attached the completed {task}{for_role}.",),
    shorter=("The {task} is finished; you'll find it attached.",),
)
TALK_THROUGH = line(
    "I'm happy to talk you through it, and I look forward to hearing what you think.",
    "If you have questions about it, just ask; I look forward to hearing what you think.",
    warmer=("I enjoyed working on it, and I look forward to hearing what you think.",),
    formal=("I would be glad to discuss it with you and look forward to your thoughts.",),
    shorter=("If you have questions about it, just ask.",),
)
MORE_IF_NEEDED = line(
    "If anything is missing or unclear, just tell me.",
    "If you need anything else, just say so.",
    warmer=("If anything is missing or unclear, please do just tell me.",),
    formal=("Should anything be missing or unclear, please let me know.",),
    shorter=("If anything is missing, just tell me.",),
)
LOOK_FORWARD_TO_HEARING = line(
    "I look forward to hearing from you.",
    warmer=("I'm looking forward to hearing from you.",),
    spare=True,
)
STILL_YES = line(
    "Thank you for asking: yes, I'm still interested in {the_role}{at_employer}.",
    "Yes, I'm still interested in {the_role}{at_employer}, and thank you for asking.",
    warmer=("Thank you for asking: yes, very much so, I'd love to hear more about {the_role}{at_employer}.",),
    formal=("Thank you for your enquiry. I am indeed interested in {the_role}{at_employer}.",),
    shorter=("Thank you for asking: yes, I'm interested in {the_role}.",),
)
NEXT = line(
    "What would be the next step? I'm glad to find a time to talk.",
    "I'm glad to find a time to talk; just tell me what suits you.",
    formal=("I would be glad to learn about the next steps.",),
    shorter=("What would be the next step?",),
)
MY_ANSWER = line(
    "Thank you for your question. {own_words}",
    "Thank you for your question; my answer is: {reason_phrase}.",
    'To your question "{question}": {reason_phrase}.',
    "Thank you for asking. {own_words}",
)
ANSWER_COMES = line(
    "Thank you for {your_message}. I've seen your question and you'll have my full answer by {next_day}.",
    "Thank you for {your_message}. I'll answer your question properly by {next_day}.",
    formal=("Thank you for {your_message}. You will receive my full answer to your question by {next_day}.",),
    shorter=("Thank you for {your_message}. You'll have my answer to your question by {next_day}.",),
)
IF_URGENT = line(
    "If you need it sooner, just tell me.",
    formal=("Should you need it sooner, please let me know.",),
    shorter=("If you need it sooner, tell me.",),
)
HOW_IT_STANDS = line(
    "I wanted to ask how things stand with {matter}.",
    "I'm writing to ask whether there is any news about {matter}.",
    warmer=("I hope the week is treating you well. I wanted to ask how things stand with {matter}.",),
    formal=("I would like to ask how matters stand with {matter}.",),
    shorter=("May I ask how things stand with {matter}?",),
)
ONCE_MORE = line(
    "May I ask once more how things stand with {matter}?",
    "I'm asking once more about {matter}, and will then leave it in your hands.",
    formal=("May I enquire once more how matters stand with {matter}?",),
)
THEY_SAID = line(
    "You mentioned {their_day}, so I thought I'd ask.",
    "You had thought that you might know more by {their_day}.",
    formal=("You had mentioned {their_day} as a likely date.",),
    shorter=("You mentioned {their_day}.",),
)
STILL_INTERESTED = line(
    "I'm still very interested in {the_role}{at_employer}.",
    "My interest in {the_role}{at_employer} hasn't changed.",
    warmer=("I'm still as interested in {the_role}{at_employer} as ever.",),
    formal=("My interest in {the_role}{at_employer} is unchanged.",),
    shorter=("I'm still very interested in it.",),
)
ROUGH_DATE = line(
    "If you need anything else from me, just tell me. And if it takes longer, a rough idea of when I might hear from you would help me plan.",
    "Is there anything else I can send you? If the decision needs more time, a rough date would help me plan.",
    warmer=(
        "If there's anything else you need from me, please just say so. And if it takes a while longer, a rough date would help me plan.",
    ),
    formal=(
        "Should you require anything further from me, please let me know. "
        "If the decision needs more time, I would be grateful for an indication of when I may expect to hear from you.",
    ),
    shorter=("If you need anything from me, just tell me. If it takes longer, a rough date would help me plan.",),
)
PATIENT = line(
    "I know that these things take time.",
    formal=("I am aware that such decisions take time.",),
    spare=True,
)


def send_requested(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """What was asked, by the kind of ask: a document, a task, a promise, an answer."""
    slow = sorry_if_slow(o)
    kind = o.owed.kind
    if kind is ObligationKind.ANSWER:
        return _answer(facts, slow)
    if kind is ObligationKind.DO_TASK:
        return [[DONE, *slow, TALK_THROUGH]]
    if kind is ObligationKind.PROMISE:
        return [[PROMISED, *([LONGER] if slow else [])], [MORE_IF_NEEDED, LOOK_FORWARD_TO_HEARING]]
    return [[ATTACHED, *slow], [MORE_IF_NEEDED, LOOK_FORWARD_TO_HEARING]]


def _answer(facts: Mapping[str, str], slow: list[Part]) -> Plan:
    """An answer in the owner's words; without them a yes where that is all that was asked, else when it comes."""
    if facts["own_words"] or facts["reason_phrase"]:
        return [[MY_ANSWER, *slow], [MORE_IF_NEEDED, LOOK_FORWARD_TO_HEARING]]
    if facts["interest"]:
        return [[STILL_YES, *slow, NEXT]]
    return [[ANSWER_COMES, *slow, IF_URGENT]]


def follow_up(o: Occasion, facts: Mapping[str, str]) -> Plan:
    """A question without a reproach; the second is the last."""
    opening = ONCE_MORE if o.history.follow_ups else HOW_IT_STANDS
    dated: list[Part] = (
        [THEY_SAID] if facts["their_day"] and o.history.their_date and o.history.their_date < o.now else []
    )
    own: list[Part] = [line("{own_words}")] if facts["own_words"] else []
    return [[opening, *dated, STILL_INTERESTED, *own], [ROUGH_DATE, PATIENT]]
