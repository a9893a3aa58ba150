"""A letter written for an occasion: parts chosen, filled with facts, set between the owner's own greeting and closing."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from unghost.judge.naming import fold
from unghost.letters import after_talking, agreeing, answering, calling_off, deciding, repair
from unghost.letters.advice import advice_of, send_after
from unghost.letters.courtesy import Facts, check
from unghost.letters.lengths import LENGTHS, words_in
from unghost.letters.naming import one_line
from unghost.letters.occasion import Occasion
from unghost.letters.phrasing import Bullets, Line, Plan, say
from unghost.letters.wording import facts_of
from unghost.words.letters import Letter, LetterKind, Remark, Tone

K = LetterKind
Writer = Callable[[Occasion, Mapping[str, str]], Plan]
LANGUAGE = "en"
WRITERS: dict[LetterKind, Writer] = {
    K.CONFIRM_INTERVIEW: agreeing.confirm_interview,
    K.PROPOSE_TIMES: agreeing.propose_times,
    K.RESCHEDULE: agreeing.reschedule,
    K.CANCEL_INTERVIEW: calling_off.cancel_interview,
    K.RUNNING_LATE: calling_off.running_late,
    K.MISSED_INTERVIEW: calling_off.missed_interview,
    K.DECLINE_INTERVIEW: calling_off.decline_interview,
    K.WITHDRAW: deciding.withdraw,
    K.ACCEPT_OFFER: deciding.accept_offer,
    K.ASK_FOR_TIME: deciding.ask_for_time,
    K.DECLINE_OFFER: deciding.decline_offer,
    K.THANK_YOU: after_talking.thank_you,
    K.CONTINUED_INTEREST: after_talking.continued_interest,
    K.ANSWER_REJECTION: after_talking.answer_rejection,
    K.REQUEST_FEEDBACK: after_talking.request_feedback,
    K.LATE_APOLOGY: repair.late_apology,
    K.FOLLOW_UP: answering.follow_up,
    K.SEND_REQUESTED: answering.send_requested,
    K.DECLINE_RECRUITER: deciding.decline_recruiter,
    K.KEEP_IN_TOUCH: after_talking.keep_in_touch,
    K.DOOR_REOPENED: after_talking.door_reopened,
}
"""Kind → who plans its parts."""
CLOSINGS = {
    Tone.PLAIN: "Best regards,",
    Tone.WARMER: "With best wishes,",
    Tone.FORMAL: "Kind regards,",
    Tone.SHORTER: "Best,",
}
_CASUAL_CLOSING = re.compile(
    r"^(?:best|cheers|thanks.*|see you.*|talk soon|speak soon|take care|ta|yours|warmly|all the best)\W*$",
    re.IGNORECASE,
)
AIM = {Tone.SHORTER: 0.0, Tone.PLAIN: 0.3, Tone.FORMAL: 0.35, Tone.WARMER: 0.45}
"""How far between the fewest and the most words a tone fills a letter with what it could also say."""
AROUND = 9
"""Words that greeting, closing and names take."""
SUBJECTS: dict[LetterKind, str] = {
    K.THANK_YOU: "Thank you for the conversation", K.WITHDRAW: "My application", K.RUNNING_LATE: "Running late",
    K.MISSED_INTERVIEW: "Our interview", K.RESCHEDULE: "Our interview", K.CANCEL_INTERVIEW: "Our interview",
    K.CONFIRM_INTERVIEW: "Our interview", K.KEEP_IN_TOUCH: "Keeping in touch", K.DOOR_REOPENED: "Your new opening",
    K.FOLLOW_UP: "My application", K.ACCEPT_OFFER: "Your offer", K.DECLINE_OFFER: "Your offer",
}  # fmt: skip
"""Subjects of letters that answer no message."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part as text."""

    text: str
    spare: bool = False
    soft: bool = False


def write(occasion: Occasion) -> Letter:
    """The letter for an occasion, in English, with its check; an empty body where silence is better (advice says why)."""
    body = body_of(occasion)
    post = occasion.post
    return Letter(
        kind=occasion.kind,
        language=LANGUAGE,
        to=(post.to,) if post.to else (),
        cc=post.cc if post.to else (),
        subject=post.subject or _subject(occasion),
        body=body,
        in_reply_to=post.in_reply_to,
        references=post.references,
        send_after=send_after(occasion),
        advice=advice_of(occasion),
        check=check_text(body, occasion) if body else (),
    )


def alternatives(occasion: Occasion) -> tuple[Letter, ...]:
    """The same letter in each tone: plain, warmer, formal, shorter."""
    return tuple(write(replace(occasion, tone=tone)) for tone in Tone)


def check_text(text: str, occasion: Occasion) -> tuple[Remark, ...]:
    """The courtesy check of a text (ours, or edited by the owner) against the occasion's facts."""
    post = occasion.post
    facts = Facts(
        to=(post.to.address,) if post.to else (),
        answers=post.answered is not None,
        in_reply_to=post.in_reply_to,
        references=post.references,
    )
    return check(
        text,
        occasion.kind,
        to_name=occasion.salutation.name,
        organisation=occasion.organisation,
        role=occasion.role,
        language=occasion.language,
        reason=occasion.reason.said or None,
        facts=facts,
    )


def body_of(occasion: Occasion) -> str:
    """Greeting, paragraphs, closing and name; empty where nothing should be said."""
    facts = facts_of(occasion)
    paragraphs = _paragraphs(WRITERS[occasion.kind](occasion, facts), facts, occasion)
    if not paragraphs:
        return ""
    greeting = occasion.salutation.line(occasion.manner, occasion.tone)
    return "\n\n".join([greeting, *paragraphs, _sign_off(occasion)]) + "\n"


def _paragraphs(plan: Plan, facts: Mapping[str, str], o: Occasion) -> list[str]:
    """The parts as text: spare ones while the letter is short, soft ones unless it would be too long."""
    fewest, most = LENGTHS[o.kind]
    said = [[_told(part, facts, o) for part in paragraph] for paragraph in plan]
    count = sum(words_in(p.text) for paragraph in said for p in paragraph if not p.spare)
    room, aim = most - AROUND, fewest + 2 + AIM[o.tone] * (most - fewest)
    kept: list[list[str]] = []
    for paragraph in said:
        kept.append([])
        for piece in paragraph:
            size = words_in(piece.text)
            if piece.soft and count > room:
                count -= size
                continue
            if piece.spare and (count >= aim or count + size > room):
                continue
            count += size if piece.spare else 0
            kept[-1].append(piece.text)
    return _role_once([joined for texts in kept if (joined := _joined([t for t in texts if t]))], facts, o)


def _role_once(paragraphs: list[str], facts: Mapping[str, str], o: Occasion) -> list[str]:
    """The role by its full name once; after that it is "the role"."""
    full, named, out = f"{facts['the_role']}{facts['at_employer']}", False, []
    short = "the position" if o.tone is Tone.FORMAL else "the role"
    for paragraph in paragraphs:
        pieces = re.split(f"({re.escape(full)}|{re.escape(facts['the_role'])}\\b)", paragraph)
        for index in range(1, len(pieces), 2):
            pieces[index] = short if named else pieces[index]
            named = named or pieces[index] != short
        out.append("".join(pieces))
    return out


def _told(part: Line | Bullets, facts: Mapping[str, str], o: Occasion) -> Piece:
    if isinstance(part, Bullets):
        return Piece("\n".join(f"- {item}" for item in part.items))
    return Piece(say(part, facts, o.tone, o.variant), part.spare, part.soft)


def _joined(texts: list[str]) -> str:
    """Sentences in one line, a list under them."""
    out = ""
    for text in texts:
        out += ("\n" if text.startswith("- ") or "\n- " in out else " ") + text if out else text
    return out


def _sign_off(o: Occasion) -> str:
    """The owner's own closing and name; fuller and more formal in a formal letter."""
    own = o.manner.closing
    formal = o.tone is Tone.FORMAL or o.salutation.formal
    closing = (
        own if own and not (formal and _CASUAL_CLOSING.match(own)) else CLOSINGS[Tone.FORMAL if formal else o.tone]
    )
    name = o.manner.name or o.owner.name
    if formal and fold(o.owner.name).startswith(fold(name)):
        name = o.owner.name
    name = one_line(name, 60)
    return f"{closing}\n{name}" if name else closing


def _subject(o: Occasion) -> str:
    """A subject where no message is answered."""
    base = SUBJECTS.get(o.kind, "Your message")
    return f"{base}: {o.role}" if o.role else base
