"""When two names mean the same organisation or the same role."""

import re
import unicodedata
from functools import lru_cache

_LEGAL = frozenset(
    "gmbh ag kg ug se ev mbh co inc incorporated corp corporation llc llp lp ltd limited plc pty sa sas sarl sl slu srl spa bv nv "
    "ab as oy aps group gruppe holding company the und and et y e of deutschland germany international europe".split()
)
_ENDINGS = frozenset(
    "labs lab systems system solutions technologies technology tech health healthcare digital software consulting group gruppe hq "
    "careers jobs recruiting talent team hr media studio studios bank hotel hotels services service logistics logistik global energy "
    "energia pharma medical foods capital partners partner ventures analytics industries engineering data ai app io".split()
)
_GENERIC_ROLE = frozenset(
    "a an the m w f d h x mwd all genders the of for in at und and with senior junior sr jr lead principal staff mid level ii iii "
    "intern remote hybrid full part time fulltime parttime vollzeit teilzeit position role job stelle poste puesto vaga posizione "
    "contract permanent temporary als der die das de la le du en para per voor req id ref".split()
)
_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Lower case, without accents: "Ipê" is "ipe"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def umlauts(folded: str) -> str:
    """One spelling for both: "grünfeld" (folded "grunfeld") and "gruenfeld" are one."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=8192)
def organisation_key(name: str) -> str:
    """What stays of a name when legal form, case and punctuation are gone: "Acme Labs GmbH" is "acmelabs"."""
    plain = re.sub(r"\b(?:[^\W\d_]\.){2,}[^\W\d_]?\.?", lambda m: m.group().replace(".", "") + " ", name)
    words = [w for w in _WORD.findall(fold(plain)) if w not in _LEGAL]
    return umlauts("".join(words) or "".join(_WORD.findall(fold(name))))


@lru_cache(maxsize=8192)
def domain_key(domain: str) -> str:
    """The label of a domain that names its holder: "mail.acme-labs.co.uk" is "acmelabs"."""
    labels = domain.lower().split(".")
    if len(labels) > 2 and labels[-2] in ("co", "com", "org", "ac", "gov", "net"):
        labels = labels[:-1]
    return umlauts(re.sub(r"[^a-z0-9]", "", labels[-2] if len(labels) > 1 else labels[0]))


def same_organisation(one: str, other: str) -> bool:
    """Whether two organisation keys mean one: equal, or the longer is the shorter and a word that many names end in."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    return len(short) >= 3 and long.startswith(short) and (len(short) >= 7 or long.removeprefix(short) in _ENDINGS)


@lru_cache(maxsize=8192)
def role_words(role: str) -> frozenset[str]:
    """The words that tell one role from another."""
    return frozenset(w for w in _WORD.findall(fold(role)) if w not in _GENERIC_ROLE and len(w) > 1)


def same_role(one: str, other: str) -> bool:
    """Whether two roles mean one: half of the words of the shorter are shared."""
    a, b = role_words(one), role_words(other)
    if not a or not b:
        return True
    return len(a & b) * 2 > min(len(a), len(b)) or fold(one) in fold(other) or fold(other) in fold(one)
