"""Sentences that letters of several kinds share."""

from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Line, Part, line

SLOW_FROM, VERY_SLOW_FROM = 1, 5
"""Working days past due from which a letter says sorry for being slow, and for being very slow."""

SLOW = line(
    "I'm sorry for the slow reply.",
    "I'm sorry to have kept you waiting.",
    formal=("I apologise for my late reply.",),
    shorter=("Sorry for the slow reply.",),
    soft=True,
)
VERY_SLOW = line(
    "I'm sorry that it took me so long to answer.",
    "I'm sorry that you had to wait so long for an answer.",
    formal=("I apologise that my answer comes so late.",),
    shorter=("I'm sorry that this comes so late.",),
    soft=True,
)
ANYTHING_ELSE = line(
    "If there's anything else you need from me, just tell me.",
    "If you need anything else, just say so.",
    warmer=(
        "If there's anything I can do or send beforehand, please just say so.",
        "And if there's anything else you need from me, do tell me.",
    ),
    formal=("Should you require anything further from me, please let me know.",),
    shorter=("If you need anything else, just say so.",),
    spare=True,
)
LOOK_FORWARD = line(
    "I look forward to {speaking}.",
    "I'm looking forward to {speaking}.",
    warmer=(
        "I'm really looking forward to {speaking}.",
        "I'm looking forward to {speaking} and to hearing more about the work.",
    ),
    formal=("I look forward to {speaking}.", "I look forward to {speaking} and to learning more about the work."),
    shorter=("I look forward to {speaking}.",),
    soft=True,
)
LOOK_FORWARD_SPARE = Line(LOOK_FORWARD.wordings, spare=True)


def sorry_if_slow(o: Occasion) -> list[Part]:
    """One plain apology where the answer is late; nothing where it is in time."""
    if o.owed.late_days < SLOW_FROM:
        return []
    return [SLOW if o.owed.late_days < VERY_SLOW_FROM else VERY_SLOW]
