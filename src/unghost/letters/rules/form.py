"""Rules of form: length, placeholders, greeting, closing, language, where it goes and what it answers."""

import re

from unghost.judge.naming import fold
from unghost.judge.relays import is_unattended
from unghost.letters.languages import LANGUAGES
from unghost.letters.lengths import LENGTHS, words_in
from unghost.letters.rules.subject_matter import Case

_LINK = re.compile(r"https?://\S{1,500}|\S{1,100}@\S{1,100}")
_PLACEHOLDER = re.compile(
    r"\[(?!\d{1,3}\])[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<(?![^>\n]*[@/:])[A-Za-z][^>\n]{1,40}>|<<|>>|\b[Xx]{2,}\b|_{3,}|\$\{?[A-Za-z_]\w*|%[A-Za-z_]{3,30}%|"
    r"\b(?:TBD|TBC|TBA|TODO|FIXME|NAME|COMPANY|ROLE|POSITION|DATE|TIME|FIRSTNAME|LASTNAME|JOB TITLE)\b|"
    r"(?i:\blorem ipsum\b|\bto be (?:filled|completed|inserted|added)\b|\binsert (?:your|the|a|name|date|time|company|role|reason|link|number|details|here|phone|job)\b|"
    r"\b(?:your|company|recruiter|interviewer|hiring manager|candidate|employer|contact|first|last)(?:'s)? name\b(?! is|,? please)(?= here|[,.!]?\s*$|\n)|"
    r"\bname of (?:the )?(?:company|interviewer|employer|recruiter)\b|\b(?:date|time|role|reason|company|name) here\b|"
    r"\((?:add|insert|your|specific|company|the|enter|fill in|include|mention)? ?(?:name|company|company name|date|time|role|reason|position|title|details?|specific [a-z ]{2,30}|something [a-z ]{2,30})\)|"
    r"\((?:add|insert|enter|fill in|include|mention) [^)\n]{2,60}\))|\b(?:Company|Firm|Employer|Person|Candidate) (?:X|Y|Z|ABC|XYZ)\b",
    re.MULTILINE,
)
_ANYBODY = re.compile(r"\b(?:hi|hello|hey|dear)\b", re.IGNORECASE)


def placeholder_in(text: str) -> str | None:
    """The first gap that nobody filled in."""
    found = _PLACEHOLDER.search(_LINK.sub("link", text))
    return found.group().strip() if found else None


def no_placeholder(case: Case) -> str | None:
    """No gap is left to fill in."""
    found = placeholder_in(case.text.whole)
    return f"Fill in or take out {found!r}." if found else None


def length(case: Case) -> str | None:
    """Neither too short nor too long for its kind; greeting and signature count only where they help."""
    fewest, most = LENGTHS[case.kind]
    whole, prose = words_in(case.text.whole), words_in(case.text.prose)
    if whole < fewest:
        return f"Say a little more: {whole} words, at least {fewest} are usual here."
    if prose > most:
        return f"Make it shorter: {prose} words, at most {most}."
    return None


def greeting(case: Case) -> str | None:
    """It greets whoever it is for."""
    if case.text.greeting is not None or _names_reader_early(case):
        return None
    example = f", such as 'Dear {case.to_name.split()[0]},'" if case.to_name and case.to_name.split() else ""
    return f"Begin with a greeting{example}."


def _names_reader_early(case: Case) -> bool:
    """ "Thanks for letting me know, Tiffany, ..." greets as well."""
    first = fold(" ".join(case.text.sentences[:1]))
    names = [fold(n) for n in (case.to_name or "").split() if len(n) > 2]
    return any(re.search(rf"(?:^|, ){re.escape(n)}\b", first) for n in names)


def closing(case: Case) -> str | None:
    """It ends with a closing and a name."""
    if case.text.closing is None:
        return "End with a closing and your name."
    return None


def thread_language(case: Case) -> str | None:
    """It is written in the language of the conversation."""
    if case.written_in == case.language:
        return None
    thread, own = (LANGUAGES.get(x, x) for x in (case.language, case.written_in))
    return f"The conversation is in {thread}, this letter in {own}."


def recipient(case: Case) -> str | None:
    """It goes to somebody who reads it."""
    if case.facts is None:
        return None
    if not case.facts.to:
        return "Nobody is known who would read it: find a human to send it to."
    unread = [a for a in case.facts.to if is_unattended(a)]
    return f"Nobody reads {unread[0]}: write to a human." if unread else None


def threading(case: Case) -> str | None:
    """It answers the right message, so that it appears in their conversation."""
    facts = case.facts
    if facts is None or not facts.answers or facts.in_reply_to is None:
        return None
    return (
        None
        if facts.references[-1:] == (facts.in_reply_to,)
        else "Its References don't end with the message that it answers."
    )
