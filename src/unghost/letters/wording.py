"""The facts of an occasion in words: what stands in the gaps of the hand-written sentences."""

import re
from datetime import timedelta

from unghost.letters import asked
from unghost.letters.lengths import words_in
from unghost.letters.naming import one_line, role_phrase
from unghost.letters.occasion import Occasion
from unghost.letters.reasons import Reason, reason_of
from unghost.words.acts import Act, Direction
from unghost.words.candidacies import ObligationKind, PlannedInterview, Stage
from unghost.words.letters import LetterKind, Tone
from unghost.words.readings import Means

APOLOGISES = frozenset({LetterKind.RUNNING_LATE, LetterKind.MISSED_INTERVIEW, LetterKind.LATE_APOLOGY})
LONGEST_PLACE = 70
LONGEST_NAMES = 9
RECENT = timedelta(days=21)
_ONLINE = re.compile(r"\b(microsoft teams|teams|zoom|google meet|webex|skype|whereby|jitsi)\b", re.IGNORECASE)
_SPELLED = {"teams": "Teams", "microsoft teams": "Teams", "zoom": "Zoom", "google meet": "Google Meet", "webex": "Webex", "skype": "Skype",
            "whereby": "Whereby", "jitsi": "Jitsi"}  # fmt: skip
_MINUTES = re.compile(
    r"(?:i'll be |i will be |i am |i'm |running )?(?:about |around |approx(?:\.|imately)? |roughly |some )?\d{1,3}(?:\s*-\s*\d{1,3})?\s*min(?:ute)?s?"
    r"(?: late| behind| delayed| delay)?[\s,;:.–-]*",
    re.IGNORECASE,
)
_SENT = frozenset({Act.ANSWER, Act.TASK, Act.INFORMATION_REQUEST})
_TIMES = frozenset({Act.SCHEDULING_QUESTION, Act.RESCHEDULE, Act.CANCELLATION, Act.INTERVIEW_CONFIRMATION})


def facts_of(o: Occasion) -> dict[str, str]:
    """All facts in words; an empty one is unknown."""
    reason = reason_told(o)
    facts = {
        "the_role": role_phrase(o.role, "position" if o.tone is Tone.FORMAL else "role"),
        "role_known": o.role or "",
        "at_employer": f" at {o.employer}" if o.employer and _fits(o) else "",
        "employer": o.employer or "",
        "because": reason.excuse if o.kind in APOLOGISES else reason.because,
        "own_words": reason.sentence or "",
        "reason_phrase": reason.said if reason.said and not reason.sentence else "",
        "your_message": _your_message(o),
        "for_role": f" for {role_phrase(o.role, 'role')}" if o.role else "",
        "application": "my application" if o.history.applied or o.stage is not Stage.LEAD else "my candidacy",
        "task": asked.task_named(" ".join(o.owed.quotes)),
    }
    return facts | _meeting(o) | _past(o) | _dates(o) | _asked(o)


def _fits(o: Occasion) -> bool:
    """Whether role and organisation together stay readable in one sentence."""
    return words_in(f"{o.role or ''} {o.employer or ''}") <= LONGEST_NAMES


def reason_told(o: Occasion) -> Reason:
    """The reason without the minutes of a delay, which are told apart."""
    if o.kind is not LetterKind.RUNNING_LATE or o.reason.minutes is None:
        return o.reason
    rest = re.sub(r"^(?:and|because|due to|as)\b\s*", "", _MINUTES.sub("", o.reason.said, count=1).strip(" ,;:–-"))
    return reason_of(rest)


def _your_message(o: Occasion) -> str:
    """What of theirs is answered, with its day."""
    answered = o.post.answered
    if answered is None or answered.direction is Direction.OUT:
        return "your message"
    noun = "your invitation" if answered.reading.verdict.act is Act.INTERVIEW_INVITATION else "your message"
    return o.told.of(noun, answered.message.envelope.date)


def _meeting(o: Occasion) -> dict[str, str]:
    """The interview concerned: what it is called, when and where it is."""
    met = o.schedule.interview
    means = met.means if met else Means.UNKNOWN
    facts = {
        "meeting": "call" if means is Means.PHONE else "interview",
        "speaking": "meeting you" if means is Means.ONSITE else "speaking with you",
        "where": where(met) if met else "",
    }
    if met is not None and met.start is not None:
        facts["when"] = o.told.at(met.start)
        facts["clock"] = o.told.clock(met.start)
        facts["then"] = f"{o.told.since(met.start)} at {o.told.clock(met.start)}"
    elif o.schedule.offered:
        facts["choice"] = o.told.at(o.schedule.offered[0])
    minutes = o.reason.minutes
    facts["minutes"] = str(minutes) if minutes else ""
    facts["every_when"] = _and([o.told.at(i.start) for i in o.schedule.ahead if i.start is not None][:3])
    return facts


def where(met: PlannedInterview) -> str:
    """Where it is held, as it follows a time: ", at Hauptstraße 5", ", by video with the link you sent", or nothing."""
    place = met.place or ""
    online = _ONLINE.search(place)
    if "://" in place or place.startswith("www."):
        return ", by video with the link you sent" if met.means is not Means.PHONE else ""
    if online is not None:
        return f", on {_SPELLED[online.group(1).lower()]}"
    if met.means is Means.PHONE:
        return ""
    said = one_line(place, LONGEST_PLACE).strip(" .,;")
    if said and met.means is not Means.VIDEO:
        return f", at {said}"
    return ", by video" if met.means is Means.VIDEO else ""


def _and(items: list[str]) -> str:
    return items[0] if len(items) == 1 else " and on ".join([", on ".join(items[:-1]), items[-1]]) if items else ""


def _past(o: Occasion) -> dict[str, str]:
    """What went before: the conversation held, the last word from them, what the owner waits for."""
    held, history = o.schedule.held, o.history
    facts = {
        "held_on": o.told.since(held.start) if held and held.start and o.now - held.start < timedelta(days=200) else "",
        "last_heard": _long_since(o),
        "since": o.told.since(o.owed.since) if o.owed.since else "",
        "their_day": o.told.day(history.their_date) if history.their_date else "",
        "matter": _matter(o),
    }
    facts["rejected_on"] = o.told.since(history.rejected_at) if history.rejected_at else ""
    return facts


def _long_since(o: Occasion) -> str:
    """The month in which they were last heard of: "in March"; nothing where it is only just past."""
    last = o.history.last_heard
    if last is None:
        return ""
    if o.now - last < RECENT:
        return ""
    local = last.astimezone(o.told.zone)
    return f"in {local:%B}" if o.now - last < timedelta(days=300) else f"in {local:%B %Y}"


def _matter(o: Occasion) -> str:
    """What the owner asks after."""
    act, since, held = o.history.waiting_act, o.history.waiting_since, o.schedule.held
    role = role_phrase(o.role, "position" if o.tone is Tone.FORMAL else "role")
    if held is not None and held.start is not None and since is not None and since >= held.start:
        return f"{role} after our conversation {o.told.since(held.start)}"
    if act in (Act.APPLICATION, Act.APPLICATION_RECEIVED):
        return f"{o.told.of('my application', since)} for {role}"
    if act in _SENT and since is not None:
        return f"{role}, after what I sent you {o.told.since(since)}"
    if act in _TIMES and since is not None:
        return f"a time for our conversation about {role}"
    return f"{role} at {o.employer}" if o.employer else role


def _dates(o: Occasion) -> dict[str, str]:
    told, deadline = o.told, o.owed.deadline
    ahead = deadline is not None and deadline > o.now
    return {
        "deadline_day": told.day(deadline) if deadline is not None and ahead else "",
        "more_day": told.day(o.owed.more_time),
        "next_day": told.day(o.schedule.slots[0]) if o.schedule.slots else "",
    }


def _asked(o: Occasion) -> dict[str, str]:
    """What they asked for, named as the owner would."""
    promised = o.owed.kind is ObligationKind.PROMISE
    named = (asked.thing_promised(q) if promised else asked.thing_asked(q) for q in o.owed.quotes[:3])
    question = next((q for quote in o.owed.quotes[:1] if (q := asked.question_asked(quote))), "")
    return {
        "thing": next((t for t in named if t), ""),
        "question": question if o.owed.kind is ObligationKind.ANSWER else "",
        "interest": "yes" if any(asked.asks_interest(q) for q in o.owed.quotes[:1]) else "",
    }
