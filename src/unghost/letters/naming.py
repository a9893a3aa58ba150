"""Names as a letter may use them: one line, no brackets, the organisation without its legal form."""

import re
import unicodedata

from unghost.judge.naming import domain_key, fold, organisation_key, same_organisation
from unghost.judge.relays import is_freemail, relay_of

LONGEST_NAME = 60
LONGEST_ROLE = 80
_BRACKETS = str.maketrans(dict.fromkeys("[]{}<>|`\\", " "))
_LEGAL_END = re.compile(
    r"[ ,]+(?:gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|kg|kgaa|se|e\.? ?v\.?|eg|ug|inc|incorporated|corp|corporation|llc|llp|lp|ltd|limited|plc|"
    r"pty|s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|s\.?a\.?|s\.?l\.?u?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|a/s|aps|ab|oy|as|ltda)\.?$",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"recruit|talent|staffing|personal(?:vermittlung|beratung|dienst)|headhunt|executive search|\bsearch\b|placement|employment|"
    r"\bpersonnel\b|interim|zeitarbeit|manpower|adecco|randstad|hays\b|michael page|robert (?:half|walters)|harvey nash",
    re.IGNORECASE,
)


def one_line(text: str, most: int) -> str:
    """Text of a stranger's as it may stand in a letter: white space folded, no controls, no brackets, at most `most` characters."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text[: most * 4])
    folded = " ".join(kept.translate(_BRACKETS).split())
    return folded if len(folded) <= most else folded[:most].rsplit(" ", 1)[0]


def short_organisation(name: str | None) -> str | None:
    """The name as people say it: "Northlight Instruments Ltd" is "Northlight Instruments"."""
    if not name:
        return None
    said = one_line(name, LONGEST_NAME)
    for _ in range(2):
        said = _LEGAL_END.sub("", said).strip(" ,-–")
    return said or None


def employer_name(organisation: str | None, domain: str) -> str | None:
    """The organisation where "at X" may be said of it: not an agency's name (`domain` is the recipient's)."""
    said = short_organisation(organisation)
    if said is None or _AGENCY.search(said) or _AGENCY.search(domain):
        return None
    return said


def writes_for(domain: str, organisation: str) -> bool:
    """Whether an address at `domain` is the organisation's own."""
    own = not (relay_of(domain) or is_freemail(domain))
    return own and same_organisation(domain_key(domain), organisation_key(organisation))


def role_phrase(role: str | None, noun: str) -> str:
    """ "the Programme Manager role"; "the role" where none is known; no noun twice."""
    said = one_line(role or "", LONGEST_ROLE)
    if not said:
        return f"the {noun}"
    if re.search(r"\b(?:role|position|post|job|internship|apprenticeship|traineeship)$", fold(said)):
        return f"the {said}"
    return f"the {said} {noun}"
