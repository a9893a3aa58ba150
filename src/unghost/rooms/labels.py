"""What stages, letters, tones and debts are called on a page."""

from unghost.words.acts import Act
from unghost.words.candidacies import InterviewState, ObligationKind, Stage
from unghost.words.facts import DecisionKind
from unghost.words.letters import LetterKind, Tone
from unghost.words.readings import Means

STAGES: dict[Stage, str] = {
    Stage.LEAD: "approached you",
    Stage.APPLIED: "applied",
    Stage.SCREENING: "screening",
    Stage.INTERVIEWING: "interviewing",
    Stage.OFFER: "offer",
    Stage.ACCEPTED: "accepted",
    Stage.DECLINED: "declined by you",
    Stage.WITHDRAWN: "withdrawn",
    Stage.REJECTED: "rejected",
    Stage.LAPSED: "fell silent",
}

WAITS_FOR: dict[ObligationKind, str] = {
    ObligationKind.CHOOSE_TIME: "waits for times that suit you",
    ObligationKind.CONFIRM: "waits for your confirmation",
    ObligationKind.ANSWER: "waits for your answer",
    ObligationKind.SEND: "waits for something you were asked to send",
    ObligationKind.DO_TASK: "waits for something you were asked to do",
    ObligationKind.DECIDE: "waits for your decision",
    ObligationKind.PROMISE: "waits for what you promised",
    ObligationKind.MISSED_INTERVIEW: "waited for you at an interview",
    ObligationKind.COURTESY: "would be glad of a word",
    ObligationKind.REPLY: "owes you an answer",
}

COURTESIES: dict[LetterKind, str] = {
    LetterKind.THANK_YOU: "would be glad of a thank-you",
    LetterKind.ANSWER_REJECTION: "told you no: a kind word keeps the door open",
    LetterKind.WITHDRAW: "should hear that you withdraw",
}

LETTERS: dict[LetterKind, str] = {
    LetterKind.CONFIRM_INTERVIEW: "Confirm the interview",
    LetterKind.PROPOSE_TIMES: "Propose times",
    LetterKind.RESCHEDULE: "Reschedule",
    LetterKind.CANCEL_INTERVIEW: "Cancel the interview",
    LetterKind.RUNNING_LATE: "Running late",
    LetterKind.MISSED_INTERVIEW: "I missed the interview",
    LetterKind.DECLINE_INTERVIEW: "Decline the interview",
    LetterKind.WITHDRAW: "Withdraw",
    LetterKind.ACCEPT_OFFER: "Accept the offer",
    LetterKind.ASK_FOR_TIME: "Ask for time",
    LetterKind.DECLINE_OFFER: "Decline the offer",
    LetterKind.THANK_YOU: "Thank you",
    LetterKind.CONTINUED_INTEREST: "Still interested",
    LetterKind.ANSWER_REJECTION: "Answer the rejection",
    LetterKind.REQUEST_FEEDBACK: "Ask for feedback",
    LetterKind.LATE_APOLOGY: "A late apology",
    LetterKind.FOLLOW_UP: "Follow up",
    LetterKind.SEND_REQUESTED: "Send what was asked",
    LetterKind.DECLINE_RECRUITER: "A kind no to a recruiter",
    LetterKind.KEEP_IN_TOUCH: "Keep in touch",
    LetterKind.DOOR_REOPENED: "Their new opening",
}

TONES: dict[Tone, str] = {
    Tone.PLAIN: "Plain",
    Tone.WARMER: "Warmer",
    Tone.FORMAL: "Formal",
    Tone.SHORTER: "Shorter",
}

INTERVIEWS: dict[InterviewState, str] = {
    InterviewState.PLANNED: "planned",
    InterviewState.HELD: "held",
    InterviewState.MOVED: "moved",
    InterviewState.CANCELLED: "called off",
    InterviewState.MISSED: "missed",
}

MEANS: dict[Means, str] = {
    Means.VIDEO: "by video",
    Means.PHONE: "by phone",
    Means.ONSITE: "on site",
    Means.UNKNOWN: "",
}

DECISIONS: dict[DecisionKind, str] = {
    DecisionKind.NOTHING_OWED: "Noted: you owe nothing here.",
    DecisionKind.NOT_JOB: "Noted: this isn't about your search.",
    DecisionKind.IS_JOB: "Noted: this is about your search.",
    DecisionKind.LATER: "Put off.",
    DecisionKind.DONE_BY_PHONE: "Noted: done by phone.",
    DecisionKind.SAME_PERSON: "Noted: the same person.",
    DecisionKind.SAME_CANDIDACY: "Noted: one and the same candidacy.",
    DecisionKind.NOT_SAME_CANDIDACY: "Noted: two candidacies.",
    DecisionKind.WITHDRAW: "Noted: you withdraw. The letter is ready.",
}

ACTS: dict[Act, str] = {
    Act.NOT_JOB: "nothing to do with your search",
    Act.OTHER: "something else about the search",
    Act.RECRUITER_OUTREACH: "a recruiter's approach",
}
"""Acts whose own words would puzzle; the others read as they are, without the underscore."""


def act(kind: Act) -> str:
    """What a message was taken for."""
    return ACTS.get(kind, kind.replace("_", " "))
