"""What a message does, and what its sentences ask for or promise."""

from enum import StrEnum


class Act(StrEnum):
    """What a whole message does."""

    APPLICATION = "application"
    APPLICATION_RECEIVED = "application_received"
    RECRUITER_OUTREACH = "recruiter_outreach"
    INTERVIEW_INVITATION = "interview_invitation"
    SCHEDULING_QUESTION = "scheduling_question"
    INTERVIEW_CONFIRMATION = "interview_confirmation"
    RESCHEDULE = "reschedule"
    CANCELLATION = "cancellation"
    INFORMATION_REQUEST = "information_request"
    TASK = "task"
    ANSWER = "answer"
    OFFER = "offer"
    REJECTION = "rejection"
    FOLLOW_UP = "follow_up"
    THANK_YOU = "thank_you"
    DECLINE = "decline"
    WITHDRAWAL = "withdrawal"
    ACCEPTANCE = "acceptance"
    FEEDBACK = "feedback"
    NETWORKING = "networking"
    COURTESY_CLOSING = "courtesy_closing"
    OTHER = "other"
    NOT_JOB = "not_job"


class AskKind(StrEnum):
    """What a sentence asks the reader to do; do_task stands for any other request."""

    CHOOSE_TIME = "choose_time"
    CONFIRM = "confirm"
    ANSWER = "answer"
    SEND = "send"
    DO_TASK = "do_task"
    DECIDE = "decide"


class Party(StrEnum):
    """One side of a conversation."""

    OWNER = "owner"
    THEM = "them"


class Direction(StrEnum):
    """Seen from the owner: received or sent."""

    IN = "in"
    OUT = "out"
