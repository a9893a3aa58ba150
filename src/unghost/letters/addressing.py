"""How a person is greeted: as the owner greeted them before, by first name where they use theirs, else formally."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from unghost.judge.naming import fold
from unghost.judge.persons import signed_name
from unghost.letters.greetings import TITLES, Greeting, greeting_line
from unghost.letters.naming import one_line
from unghost.words.acts import Direction
from unghost.words.facts import Known, Owner
from unghost.words.letters import Manner, Tone
from unghost.words.mail import Address

_TEAM = re.compile(
    r"\b(?:team|recruit\w*|talent|hiring|careers?|jobs?|hr|human resources|people (?:ops|operations|team)|no-?reply|support|info|service|office|"
    r"karriere|bewerb\w*|personal\w*|recrutement|seleccion|selezione|werving|university|clinic|klinik|gmbh|inc|ltd)\b"
)
_HI = frozenset({"hi", "hello", "hey", "hiya", "hallo", "hoi", "ciao", "salut", "oi", "hola", "ola"})


@dataclass(frozen=True, slots=True)
class Salutation:
    """The name to greet with ("Deirdre", "Ms Okafor"; None where nobody is known), and how the conversation sounds."""

    name: str | None
    formal: bool
    casual: bool

    def line(self, manner: Manner, tone: Tone) -> str:
        """The greeting line: the owner's own, "Dear" where it is formal."""
        formal = self.formal or tone is Tone.FORMAL
        if self.name is None:
            return "Dear hiring team," if formal else "Hello,"
        if formal:
            return f"Dear {self.name},"
        own = manner.greeting if manner.greeting and "{name}" in manner.greeting else None
        return (own or ("Hi {name}," if self.casual else "Dear {name},")).replace("{name}", self.name)


def salute(person: Address | None, messages: Sequence[Known], owner: Owner) -> Salutation:
    """How to greet `person`, by what both sides wrote before (`messages`, oldest first)."""
    if person is None:
        return Salutation(None, formal=False, casual=False)
    theirs = [
        k
        for k in messages
        if k.direction is Direction.IN and k.reading.person and k.reading.person.address == person.address
    ]
    title, first, last = split_name(_best_name(person, theirs))
    if is_team(person.name) and not (title or _signed_first(theirs, None, None)):
        return Salutation(None, formal=False, casual=False)
    heard = [g for k in reversed(theirs) if (g := greeting_line(k.message.visible_text)) is not None]
    casual = any(fold(g.word) in _HI for g in heard)
    before = _as_greeted(messages, person, first, last)
    if before is not None:
        return Salutation(before[0], before[1], casual)
    signed = _signed_first(theirs, first, last)
    if any(g.title for g in heard) or (signed is None and title is not None and not _first_name_terms(heard, owner)):
        return Salutation(_formal_name(title or _title_said(messages, last), first, last), formal=True, casual=False)
    return Salutation(signed or first or _formal_name(title, first, last) or None, formal=False, casual=casual)


def is_team(name: str) -> bool:
    """Whether a display name is a department's, not a human's."""
    return not name.strip() or _TEAM.search(fold(name)) is not None


def split_name(name: str) -> tuple[str | None, str | None, str | None]:
    """Honorific in English, first name and last name of a display name; each may be missing."""
    said = one_line(name, 60).strip("'\" ")
    if said.count(",") == 1:
        said = " ".join(reversed([p.strip() for p in said.split(",")]))
    words, title = said.split(), None
    while len(words) > 1 and fold(words[0]).strip(".") in TITLES and (len(words[0]) > 1 or words[0].endswith(".")):
        title = TITLES[fold(words.pop(0)).strip(".")]
    words = [w for w in words if not w.startswith("(")]
    if not words:
        return title, None, None
    last = _last_of(words) if len(words) > 1 or title else None
    first = None if (len(words) == 1 and title) or _is_initial(words[0]) else words[0]
    if _is_initial(words[0]) and last is not None and not title:
        last = f"{words[0]} {last}"
    return title, first, last


def _last_of(words: list[str]) -> str:
    """The last name with what belongs to it: "van der Berg"."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:])


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) <= 1


def _best_name(person: Address, theirs: Sequence[Known]) -> str:
    """The fullest name known of a person: their display name, else how they sign."""
    names = [person.name, *(k.reading.person.name for k in theirs if k.reading.person)]
    return max(names, key=lambda n: (len(n.split()), len(n)))


def _as_greeted(
    messages: Sequence[Known], person: Address, first: str | None, last: str | None
) -> tuple[str, bool] | None:
    """The name that the owner greeted this person with last, and whether formally; None where they never did."""
    for known in reversed(messages):
        if known.direction is Direction.OUT and person.address in {a.address for a in known.message.envelope.to}:
            found = greeting_line(known.message.visible_text)
            if found is not None and found.name is not None:
                return _greeted_name(found, first, last)
    return None


def _greeted_name(found: Greeting, first: str | None, last: str | None) -> tuple[str, bool] | None:
    assert found.name is not None
    said = one_line(found.name, 40)
    known = {fold(n) for n in (first, last) if n}
    if known and not any(fold(w) in k or k in fold(w) for w in said.split() for k in known):
        return None
    if found.title is None:
        return said, len(said.split()) > 1
    return f"{found.title} {last or said}", True


def _title_said(messages: Sequence[Known], last: str | None) -> str | None:
    """The honorific that anybody in the conversation gave this last name."""
    for known in reversed(messages):
        found = greeting_line(known.message.visible_text)
        if found and found.title and found.name and last and fold(last) in fold(found.name):
            return found.title
    return None


def _formal_name(title: str | None, first: str | None, last: str | None) -> str | None:
    """ "Ms Okafor", else the full name: an honorific is never guessed."""
    if title and last:
        return f"{title} {last}"
    return " ".join(n for n in (first, last) if n) or None


def _signed_first(theirs: Sequence[Known], first: str | None, last: str | None) -> str | None:
    """The one name they sign with, if that is how they sign; the first name where it is a part of how they sign."""
    for known in reversed(theirs):
        signed = signed_name(known.message)
        if signed is None or _is_initial(signed) or signed.isupper():
            continue
        if " " in signed:
            return None
        if last is None or fold(signed) != fold(last):
            return one_line(signed, 40)
    return None


def _first_name_terms(heard: Sequence[Greeting], owner: Owner) -> bool:
    """Whether they greet the owner by first name."""
    own = fold(owner.name).split()[:1]
    return any(g.title is None and g.name and (not own or fold(g.name.split()[0]) == own[0]) for g in heard)
