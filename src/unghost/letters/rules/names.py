"""Rules that names are right: the person's, the organisation's, the role's."""

import re
from difflib import SequenceMatcher

from unghost.judge.naming import fold, organisation_key, role_words, same_organisation, same_role
from unghost.judge.roles import HEADS
from unghost.letters.naming import SHORT_FORMS
from unghost.letters.rules.form import placeholder_in
from unghost.letters.rules.subject_matter import Case

_TITLE_WORDS = frozenset("mr mrs ms miss mx dr prof professor doctor sir madam herr frau".split())
_TEAM = frozenset(
    "team hiring recruiting recruitment talent hr careers jobs office department human resources acquisition".split()
)
_EVERYBODY = re.compile(r"\b(?:all|both|everyone|everybody)\b", re.IGNORECASE)
_ROLE_NOUN = r"(?:role|position|post|job|opening|vacancy|opportunity|internship|offer)"
_ROLE_BEFORE = re.compile(
    rf"\b(?:the|your|an?|this|my application for|for) (?P<role>(?:[\w/&+'-]+ ){{1,7}}?){_ROLE_NOUN}\b", re.IGNORECASE
)
_ROLE_AFTER = re.compile(rf"\b{_ROLE_NOUN} (?:of|as) (?:an? |the |your )?(?P<role>[\w/&+' -]{{3,60}})", re.IGNORECASE)
_ROLE_AS = re.compile(
    r"\b(?:join(?:ing)? (?:you|your team|the team|[A-Z][\w&.-]*) as|apply(?:ing)? (?:for|as)|application (?:for|as)|interview for|accept) (?:an? |the |your )?(?P<role>[\w/&+' -]{3,60})"
)
_ELSEWHERE = re.compile(
    r"\b(?:accepted|taken|found|signed|received|been offered|got|started|starting|offer from|accept an|accept another|another|elsewhere|current(?:ly)?|previous(?:ly)?|former|last|different|other)\b",
    re.IGNORECASE,
)
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][\w&'’.+-]*(?: (?:&|and|of|de|for)? ?[A-ZÀ-ÖØ-Þ][\w&'’.+-]*){0,4}"
_AT = re.compile(
    rf"\b(?:{_ROLE_NOUN}|interview(?:ing|ed)?|team|everyone|work(?:ing)?|opportunity|opening|process|application|colleagues|people|career|future|start(?:ing)?|interest) (?:at|with|to) (?P<name>{_CAPITALS})|"
    rf"\bjoin(?:ing)? (?:the )?(?P<joined>{_CAPITALS})|\b(?:interest(?:ed)? in|considering me for|offer from|here at|there at) (?P<other>{_CAPITALS})|\bthe (?P<team>{_CAPITALS}) team\b"
)
_NOT_NAMES = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "teams zoom google microsoft skype webex meet cet cest gmt bst est edt pst pdt utc hr it cv".split()
)


def right_name(case: Case) -> str | None:
    """The person is greeted by their name, spelled as they spell it."""
    if not case.to_name or case.text.greeting is None or placeholder_in(case.text.greeting_line):
        return None
    known = [fold(w).strip(".,") for w in case.to_name.replace(",", " ").split()]
    known = [w for w in known if w not in _TITLE_WORDS and len(w) > 1]
    if _TEAM & set(known):
        return None
    said = case.text.greeting.name
    if said is None:
        return None if not known or _EVERYBODY.search(case.text.greeting_line) else f"Greet {case.to_name} by name."
    given = [fold(w).strip(".,'s") for w in re.split(r"[\s-]+", said)]
    given += [fold(w).strip(".,") for w in said.split()]
    if not known or any(_same_person(g, k) for g in given for k in known for k in (k, *k.split("-"))):
        return None
    return f"The name is {case.to_name}, not {said}."


def _same_person(given: str, known: str) -> bool:
    """Whether a name greeted is a name known, or its short form."""
    if given == known or organisation_key(given) == organisation_key(known):
        return True
    return known in SHORT_FORMS.get(given, "").split() or given in SHORT_FORMS.get(known, "").split()


def right_role(case: Case) -> str | None:
    """A role that is named is the role in question."""
    if not case.role or case.written_in != "en":
        return None
    wrong = None
    for sentence in case.text.sentences:
        for found in _roles_in(sentence):
            if _is_role(found, case):
                return None
            wrong = wrong or found
    return f"The role is {case.role}, not {wrong}." if wrong else None


def _roles_in(sentence: str) -> list[str]:
    """The occupations that a sentence names as the role in question; one taken elsewhere is a reason, not that."""
    found = []
    for pattern in (_ROLE_BEFORE, _ROLE_AFTER, _ROLE_AS):
        for match in pattern.finditer(sentence[:600]):
            words = re.split(r"\b(?:at|with|in|by|to|on|and i|because|as|since|which|that)\b", match.group("role"))[
                0
            ].strip(" '-")
            before = sentence[max(0, match.start() - 45) : match.start()] + words
            if _names_occupation(words) and not _ELSEWHERE.search(before):
                found.append(words)
    return found


def _names_occupation(words: str) -> bool:
    plain = [fold(w).strip(".,'") for w in words.replace("/", " ").split()]
    return bool(plain) and any(w in HEADS or w.removesuffix("s") in HEADS for w in plain) and bool(role_words(words))


def _is_role(found: str, case: Case) -> bool:
    role = case.role or ""
    if case.organisation:
        found = re.sub(re.escape(case.organisation), " ", found, flags=re.IGNORECASE).strip() or found
    close = SequenceMatcher(None, fold(found), fold(role)).ratio() >= 0.75
    return close or same_role(found, role) or bool(role_words(found) and role_words(found) <= role_words(role))


def right_organisation(case: Case) -> str | None:
    """An organisation that is named as theirs is theirs."""
    if not case.organisation or case.written_in != "en":
        return None
    key, wrong = organisation_key(case.organisation), None
    for sentence in case.text.sentences:
        for name in _organisations_in(sentence, case):
            if _is_organisation(name, key, case):
                return None
            wrong = wrong or name
    return f"The organisation is {case.organisation}, not {wrong}." if wrong else None


def _organisations_in(sentence: str, case: Case) -> list[str]:
    found = []
    for match in _AT.finditer(sentence[:600]):
        name = next(n for n in match.groups() if n).rstrip(".,'")
        words = [fold(w).strip(".,'") for w in name.split()]
        people = [fold(w) for w in (case.to_name or "").split()]
        before = sentence[max(0, match.start() - 45) : match.start()] + match.group()[: -len(name)]
        if (
            any(w in _NOT_NAMES or w in people for w in words[:1])
            or _ELSEWHERE.search(before)
            or _names_occupation(name)
        ):
            continue
        if case.role and role_words(name) and role_words(name) <= role_words(case.role):
            continue
        found.append(name)
    return found


def _is_organisation(name: str, key: str, case: Case) -> bool:
    said = organisation_key(name.removesuffix("'s"))
    initials = "".join(w[0] for w in fold(case.organisation or "").split() if w[0].isalpha())
    if same_organisation(said, key) or key in said or (len(said) >= 3 and said in key) or said == initials:
        return True
    return SequenceMatcher(None, said, key).ratio() >= 0.85
