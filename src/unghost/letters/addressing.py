"""How a person is greeted: as the owner greeted them before, by first name where they use theirs, else formally."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from unghost.judge.naming import domain_key, fold, organisation_key, same_organisation
from unghost.judge.persons import signed_name
from unghost.letters.greetings import CLOSING_WORDS, TITLES, Greeting, greeting_line
from unghost.letters.naming import SHORT_FORMS, one_line
from unghost.words.acts import Direction
from unghost.words.facts import Known, Owner
from unghost.words.letters import Manner, Tone
from unghost.words.mail import Address

_TEAM = re.compile(
    r"\b(?:team|recruit\w*|talent|candidates?|experience|apply|applications?|admissions?|notifications?|system|hiring|careers?|jobs?|hr|human resources|people (?:ops|operations|team)|no-?reply|support|info|service|office|"
    r"karriere|bewerb\w*|personal\w*|recrutement|seleccion|selezione|werving|university|clinic|klinik|gmbh|inc|ltd)\b"
)
_DESK = re.compile(
    r"^(?:info|contact|kontakt|hello|hallo|hi|jobs?|careers?|karriere|service|team|office|praxis|kanzlei|termine?|bewerbung(?:en)?|vermietung|support|hr|"
    r"recruit\w*|personal|admin|mail|post|buchung(?:en)?|booking|kunden\w*|office|sekretariat|empfang|reception|sales|press|newsletter|billing|rechnung\w*|"
    r"welcome|people|talent|applications?|candidates?|empleo|rrhh|rh|recrutement|emploi|lavoro|vagas|werk(?:en)?|vacatures?|chor|verein)(?:$|[^a-z])"
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


def salute(
    person: Address | None, messages: Sequence[Known], owner: Owner, organisation: str | None = None
) -> Salutation:
    """How to greet `person`, by what both sides wrote before (`messages`, oldest first); departments have no name."""
    if person is None:
        return Salutation(None, formal=False, casual=False)
    theirs = [k for k in messages if k.direction is Direction.IN and _writes(k, person)]
    heard = [g for k in reversed(theirs) if (g := greeting_line(k.message.visible_text)) is not None]
    casual = any(fold(g.word) in _HI for g in heard)
    name = _best_name(person, theirs, organisation)
    signed = _signature(theirs, name, owner, organisation)
    if name is None and signed is None:
        return Salutation(None, formal=False, casual=casual)
    title, first, last = split_name(name or signed or "")
    before = _as_greeted(messages, person, first, last)
    if before is not None:
        return Salutation(before[0], before[1], casual)
    return _by_their_manner(messages, heard, owner, signed, (title, first, last))


def _by_their_manner(
    messages: Sequence[Known],
    heard: Sequence[Greeting],
    owner: Owner,
    signed: str | None,
    name: tuple[str | None, str | None, str | None],
) -> Salutation:
    """Formally where they greet formally, else by the name they sign with."""
    title, first, last = name
    short = signed if signed and " " not in signed else None
    if any(g.title for g in heard) or (short is None and title is not None and not _first_name_terms(heard, owner)):
        return Salutation(_formal_name(title or _title_said(messages, last), first, last), formal=True, casual=False)
    casual = any(fold(g.word) in _HI for g in heard)
    return Salutation(short or first or _formal_name(title, first, last), formal=False, casual=casual)


def _writes(known: Known, person: Address) -> bool:
    return known.reading.person is not None and known.reading.person.address == person.address


def is_team(person: Address, organisation: str | None) -> bool:
    """Whether a display name is a department's or a firm's: by its words, its address, or because it is the organisation's."""
    name = fold(person.name).strip()
    if not name or _TEAM.search(name):
        return True
    local = fold(person.address.partition("@")[0])
    tokens = [t for t in re.split(r"[^a-z]+", name) if len(t) > 2]
    if any(t in local for t in tokens):
        return organisation_key(person.name) == organisation_key(organisation or "-")
    house = {organisation_key(organisation or ""), domain_key(person.domain)} - {""}
    own = organisation_key(person.name)
    return _DESK.search(local) is not None or any(same_organisation(own, h) or h in own for h in house if len(h) > 3)


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


def _best_name(person: Address, theirs: Sequence[Known], organisation: str | None) -> str | None:
    """The fullest human name known of a person; None where only a department or a firm is named."""
    names = [person, *(k.reading.person for k in theirs if k.reading.person)]
    human = [p.name for p in names if not is_team(p, organisation)]
    return max(human, key=lambda n: (len(n.split()), len(n)), default=None)


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


def _signature(theirs: Sequence[Known], name: str | None, owner: Owner, organisation: str | None) -> str | None:
    """How they sign: with a part of their name ("Tiff" for Tiffany); a human's name where only a department is known."""
    for known in reversed(theirs):
        signed = one_line(signed_name(known.message) or "", 40)
        if not signed or _is_initial(signed) or signed.isupper():
            continue
        if name is None:
            if not _not_theirs(signed, owner, organisation) and (" " in signed or _stands_under_closing(signed, known)):
                return signed
            continue
        if " " not in signed and any(_short_for(fold(signed), fold(w)) for w in _given_names(name)):
            return signed
        if " " in signed and fold(signed.split()[0]) == fold(name.split()[0]):
            return signed
    return None


def _not_theirs(signed: str, owner: Owner, organisation: str | None) -> bool:
    """Whether what stands at the end is the owner's name, a department's or the firm's."""
    said, house = organisation_key(signed), organisation_key(organisation or "")
    own = bool(set(fold(signed).split()) & set(fold(owner.name).split()))
    return own or _TEAM.search(fold(signed)) is not None or (len(house) > 3 and (house in said or said in house))


def _stands_under_closing(signed: str, known: Known) -> bool:
    """Whether a lone word is a name: the line above it closes the letter."""
    lines = [line.strip() for line in known.message.visible_text.splitlines() if line.strip()]
    under = [b for a, b in itertools.pairwise(lines) if CLOSING_WORDS.match(a)]
    return signed in under


def _given_names(name: str) -> list[str]:
    """All but the last name, or the only one there is."""
    words = name.replace(",", " ").split()
    return words[:-1] or words


def _short_for(said: str, full: str) -> bool:
    """Whether a name is another's short form: its beginning, or a known one."""
    return full.startswith(said[:3]) and len(said) > 2 or full in SHORT_FORMS.get(said, "").split()


def _first_name_terms(heard: Sequence[Greeting], owner: Owner) -> bool:
    """Whether they greet the owner by first name."""
    own = fold(owner.name).split()[:1]
    return any(g.title is None and g.name and (not own or fold(g.name.split()[0]) == own[0]) for g in heard)
