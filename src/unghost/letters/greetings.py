"""How a mail greets and signs off: read from a text, in the languages that mail is written in."""

import re
from dataclasses import dataclass

from unghost.judge.naming import fold

TITLES = {
    "mr": "Mr", "mister": "Mr", "herr": "Mr", "herrn": "Mr", "monsieur": "Mr", "senor": "Mr", "sr": "Mr", "signor": "Mr", "sig": "Mr",
    "senhor": "Mr", "heer": "Mr", "meneer": "Mr", "ms": "Ms", "miss": "Ms", "mrs": "Mrs", "frau": "Ms", "madame": "Ms", "mme": "Ms",
    "senora": "Ms", "sra": "Ms", "signora": "Ms", "sig.ra": "Ms", "senhora": "Ms", "mevrouw": "Ms", "dr": "Dr", "dr.": "Dr", "dra": "Dr",
    "dott": "Dr", "dott.ssa": "Dr", "doctor": "Dr", "prof": "Prof", "professor": "Prof", "mx": "Mx",
}  # fmt: skip
"""Honorifics as written (folded, without the dot) → in English."""
_OPENERS = (
    r"hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|many thanks|thanks|thank you|"
    r"hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|gruezi|"
    r"bonjour|bonsoir|salut|cher|chere|coucou|"
    r"hola|estimad[oa]|querid[oa]|buen(?:os|as)? (?:dias|tardes)|"
    r"ciao|gentile|gent\.?(?:mo|ma)|egregi[oa]|car[oa]|buongiorno|buonasera|"
    r"oi|ola|prezad[oa]|car[oa]|bom dia|boa (?:tarde|noite)|"
    r"beste|geachte|hoi|dag|goede(?:morgen|middag)"
)
_PARTICLE = r"(?:van|von|de|da|di|der|den|del|la|le|dos|el|bin|al|ten|ter)"
_NAME = rf"(?:{_PARTICLE} )*[A-ZÀ-ÖØ-ÞŁŚŽČŠ][\w'’.\-]*(?: (?:{_PARTICLE} )*[A-ZÀ-ÖØ-ÞŁŚŽČŠ][\w'’.\-]*){{0,4}}"
_GREETING = re.compile(
    rf"^(?P<word>(?:{_OPENERS})\b[.]?)[ ,]*(?P<rest>.{{0,80}}?)\s*(?P<end>[,!:;.…–—-]*)$", re.IGNORECASE
)
_BARE = re.compile(rf"^(?P<rest>{_NAME})\s*(?P<end>[,!:–—-])$")
_TITLE = re.compile(r"^(?P<title>[A-Za-zÀ-ÿ]{1,9}(?:\.ra|\.ssa)?)\.?\s+(?P<name>\S.*)$")
_FULL_NAME = re.compile(rf"^{_NAME}$")
_NOBODY = frozenset(
    "all there team everyone everybody sir madam sirs folks again and both hiring recruiting recruiter applicant candidate".split()
)


@dataclass(frozen=True, slots=True)
class Greeting:
    """A greeting as written: its word ("Hi"), the honorific in English, the name, what ends the line."""

    word: str
    title: str | None
    name: str | None
    end: str


def read_greeting(line: str) -> Greeting | None:
    """The greeting that a line is, or None; the line is somebody's first."""
    text = " ".join(line.split())
    if len(text) > 110:
        return None
    folded = fold(text)
    found = _GREETING.match(text) if len(folded) != len(text) else _GREETING.match(folded)
    if found is None:
        bare = _BARE.match(text)
        return Greeting("", None, bare.group("rest"), bare.group("end")) if bare else None
    rest = text[found.start("rest") : found.end("rest")].strip(" ,")
    word = text[found.start("word") : found.end("word")]
    title, name = _titled(rest)
    return Greeting(word, title, name, found.group("end"))


def _titled(rest: str) -> tuple[str | None, str | None]:
    """The honorific and the name in what follows the greeting's word."""
    title, name = None, rest
    for _ in range(2):
        found = _TITLE.match(name)
        known = TITLES.get(fold(found.group("title"))) if found else None
        if found is None or known is None:
            break
        title, name = known, found.group("name")
    words = name.split()
    if not words or fold(words[0].strip(",")) in _NOBODY or fold(words[-1].strip(",")) in _NOBODY:
        return title, None
    return title, name if _FULL_NAME.match(name) else None


def greeting_line(text: str) -> Greeting | None:
    """The greeting of a text, if its first line is one."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return read_greeting(first.strip())


CLOSING_WORDS = re.compile(
    r"^(?:(?:with|many|all|my|very)\s+)*(?:(?:best|kind|kindest|warm|warmest|good|friendly|sincere)\s+)*"
    r"(?:regards|wishes|best|thanks|thank you|cheers|sincerely|faithfully|truly|respectfully|cordially|warmly|greetings|talk soon|"
    r"speak soon|see you(?: (?:soon|then))?|take care|thanks again|thank you again|many thanks|all the best|yours|ta)"
    r"(?:\s+(?:regards|wishes|again|so much|very much|and (?:best|kind|warm) (?:regards|wishes)|truly|sincerely|faithfully|"
    r"in advance|from \w+|to (?:you|the) .{1,30}))*\s*[,.!–—-]*$",
    re.IGNORECASE,
)
"""A line that closes an English mail, without the name."""
