"""The rule that the decision stands in the first two sentences, kind by kind."""

from unghost.letters.rules.decision_words import DECIDES, HANDS_OVER, HEDGES, PLEASANTRY, PUTS_OFF, REFUSES
from unghost.letters.rules.subject_matter import Case, too_short
from unghost.words.letters import LetterKind

K = LetterKind
FIRST = 2
EXCLAMATION = 4
_PLAIN_KINDS = frozenset(
    {
        K.WITHDRAW,
        K.ACCEPT_OFFER,
        K.DECLINE_OFFER,
        K.DECLINE_INTERVIEW,
        K.DECLINE_RECRUITER,
        K.CANCEL_INTERVIEW,
        K.CONFIRM_INTERVIEW,
    }
)
_WHAT = {
    K.CONFIRM_INTERVIEW: "that you are coming",
    K.PROPOSE_TIMES: "that you'd like to talk, and when",
    K.RESCHEDULE: "that you need another time",
    K.CANCEL_INTERVIEW: "that you have to cancel",
    K.RUNNING_LATE: "that you will be late",
    K.MISSED_INTERVIEW: "that you missed it",
    K.DECLINE_INTERVIEW: "that you won't go ahead",
    K.WITHDRAW: "that you withdraw",
    K.ACCEPT_OFFER: "that you accept",
    K.ASK_FOR_TIME: "until when you need time",
    K.DECLINE_OFFER: "that you don't accept",
    K.THANK_YOU: "what you thank for",
    K.CONTINUED_INTEREST: "that you're still interested",
    K.ANSWER_REJECTION: "thanks for the answer",
    K.REQUEST_FEEDBACK: "that you ask for feedback",
    K.LATE_APOLOGY: "that you're sorry",
    K.FOLLOW_UP: "what you ask after",
    K.SEND_REQUESTED: "what you send or answer",
    K.DECLINE_RECRUITER: "that you won't pursue it",
    K.KEEP_IN_TOUCH: "that you'd like to keep in touch",
    K.DOOR_REOPENED: "that their opening interests you",
}


def decision_first(case: Case) -> str | None:
    """What is decided stands in the first two sentences, plainly."""
    if case.written_in != "en" or too_short(case):
        return None
    if case.kind is K.SEND_REQUESTED:
        return _send_requested(case)
    deciding = [s for s in first_sentences(case) if DECIDES[case.kind].search(s)]
    if case.kind is K.ACCEPT_OFFER:
        deciding = [s for s in deciding if not REFUSES.search(s)]
    if not deciding:
        return f"Say in the first two sentences {_WHAT[case.kind]}."
    if case.kind in _PLAIN_KINDS and all(HEDGES.search(s) for s in deciding):
        return f"Say plainly {_WHAT[case.kind]}: it reads as undecided."
    return None


def first_sentences(case: Case) -> tuple[str, ...]:
    """The two sentences that count: good wishes and exclamations of four words are passed over."""
    said = case.text.folded
    decides = DECIDES.get(case.kind)
    kept = [
        s
        for s in said
        if not PLEASANTRY.search(s.rstrip(" .!?"))
        and (len(s.split()) > EXCLAMATION or decides is None or decides.search(s))
    ]
    return tuple(kept or said)[: FIRST if case.kind is not K.ANSWER_REJECTION else None]


def _send_requested(case: Case) -> str | None:
    """An answer can be any words at all; what fails is putting it off without bringing anything."""
    first = first_sentences(case)
    if any(PUTS_OFF.search(s) for s in first) and not any(HANDS_OVER.search(s) for s in first):
        return f"Say in the first two sentences {_WHAT[case.kind]}."
    return None
