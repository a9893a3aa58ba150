"""Rules of truth: thanks that name something, at most one reason, nothing invented."""

from unghost.judge.naming import fold
from unghost.letters.rules import truth_words as words
from unghost.letters.rules.subject_matter import Case, too_short
from unghost.words.letters import LetterKind

K = LetterKind
_NEEDS_THANKS = frozenset({K.THANK_YOU, K.DECLINE_OFFER, K.ANSWER_REJECTION})
_REASONED = frozenset(
    {
        K.WITHDRAW, K.DECLINE_OFFER, K.DECLINE_INTERVIEW, K.DECLINE_RECRUITER, K.CANCEL_INTERVIEW, K.RESCHEDULE, K.ASK_FOR_TIME,
        K.RUNNING_LATE, K.MISSED_INTERVIEW, K.LATE_APOLOGY,
    }
)  # fmt: skip


def thanks_true(case: Case) -> str | None:
    """Thanks name what they are for."""
    if case.kind not in _NEEDS_THANKS or case.written_in != "en" or too_short(case):
        return None
    said = " ".join(case.text.folded)
    if not words.THANKS.search(said):
        return None if case.kind is K.ANSWER_REJECTION else "Thank them for one thing they did."
    named = [next((g for g in m.groups() if g is not None), "") for m in words.THANKED_FOR.finditer(said)]
    if case.kind is not K.THANK_YOU:
        return None if named else "Say what you thank for."
    concrete = any(words.CONCRETE.search(n) for n in named if not words.VAGUE.match(n))
    if concrete or words.CONCRETE_ANYWHERE.search(said):
        return None
    return "Name one thing that you thank for, such as the conversation and its day."


def one_reason(case: Case) -> str | None:
    """One reason at most."""
    if case.kind not in _REASONED or case.written_in != "en":
        return None
    said = [_without_names(s, case) for s in case.text.folded]
    if any(words.MANY.search(s) for s in said) or _count_reasons(said) > 1:
        return "Give one reason or none: the shortest is the kindest."
    return None


def _without_names(sentence: str, case: Case) -> str:
    """The sentence without role and organisation: "Head of Culture" is no reason."""
    for name in (case.role, case.organisation):
        sentence = sentence.replace(fold(name), " ") if name else sentence
    return sentence


def _count_reasons(said: list[str]) -> int:
    """How many reasons are given: by the topics of separate clauses, and by words that add one more."""
    topics: list[set[str]] = []
    markers = added = 0
    explained = False
    for sentence in (s for s in said if not words.NO_REASON.search(s)):
        marked = len(words.MARKERS.findall(sentence))
        added += bool(words.ADDS.search(sentence)) and bool(topics or markers or marked or explained)
        explained = words.TROUBLE.search(sentence) is not None
        markers += marked
        topics += [t for clause in words.CLAUSES.split(sentence) if clause and (t := _topics(clause))]
    distinct, seen = 0, set[str]()
    for found in topics:
        distinct += not found & seen
        seen |= found
    return max(distinct, markers, min(1, markers + distinct) + added if added else 0)


def _topics(clause: str) -> set[str]:
    """What a clause gives as a reason: pay, place, another job ...; nothing where it only mentions it."""
    if not words.TROUBLE.search(clause):
        return set()
    return {name for m in words.TOPICS.finditer(clause) for name, value in m.groupdict().items() if value}


def nothing_invented(case: Case) -> str | None:
    """No excuse that says nothing, and none that the owner didn't give."""
    if case.written_in != "en":
        return None
    given = fold(case.reason or "")
    patterns = [words.SAYS_NOTHING]
    if case.facts is not None and case.facts.reason_known:
        patterns.append(words.EXCUSES)
    for sentence in case.text.folded:
        for pattern in patterns:
            found = pattern.search(sentence)
            if found is not None and found.group() not in given:
                return f"Leave out {found.group()!r}, or say what it was."
    return None
