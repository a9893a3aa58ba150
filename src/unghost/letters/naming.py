"""Names as a letter may use them: one line, no brackets, the organisation without its legal form."""

import re
import unicodedata

from unghost.judge.naming import fold, organisation_key
from unghost.words.mail import Address

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


def employer_name(organisation: str | None, to: Address | None) -> str | None:
    """The organisation where "at X" may be said of it: neither an agency's name nor the reader's own (`to`)."""
    said = short_organisation(organisation)
    if said is None or _AGENCY.search(said) or (to is not None and _AGENCY.search(to.domain)):
        return None
    return None if to is not None and organisation_key(to.name) == organisation_key(said) and " " in said else said


def role_phrase(role: str | None, noun: str) -> str:
    """ "the Programme Manager role"; "the role" where none is known; no noun twice."""
    said = one_line(role or "", LONGEST_ROLE)
    if said.count("(") != said.count(")"):
        said = said.partition("(")[0].strip(" ,-–")
    if not said:
        return f"the {noun}"
    if re.search(r"\b(?:role|position|post|job|internship|apprenticeship|traineeship)$", fold(said)):
        return f"the {said}"
    return f"the {said} {noun}"


SHORT_FORMS = {
    "alex": "alexander alexandra alexandre alessandro alejandro", "andy": "andrew andreas", "ben": "benjamin benedict", "beth": "elizabeth",
    "bill": "william", "bob": "robert", "charlie": "charles charlotte", "chris": "christopher christine christina christian", "dan": "daniel",
    "dave": "david", "deb": "deborah", "ed": "edward eduardo", "fred": "frederick frederic", "greg": "gregory", "jack": "john", "jen": "jennifer",
    "jenny": "jennifer", "jess": "jessica", "jim": "james", "joe": "joseph", "jon": "jonathan", "josh": "joshua", "kate": "katherine catherine katharine",
    "kathy": "katherine catherine", "ken": "kenneth", "liz": "elizabeth", "maggie": "margaret", "mandy": "amanda", "matt": "matthew matthias", "max": "maximilian maxine",
    "meg": "megan margaret", "mel": "melanie melissa", "mike": "michael", "nat": "natalie nathan", "nick": "nicholas nicolas", "pam": "pamela", "pat": "patrick patricia",
    "pete": "peter", "phil": "philip phillip", "rob": "robert", "ron": "ronald", "sam": "samuel samantha", "sandy": "sandra alexandra", "sasha": "alexander alexandra",
    "steph": "stephanie", "steve": "steven stephen", "sue": "susan", "ted": "theodore edward", "theo": "theodore", "tiff": "tiffany", "tim": "timothy", "toby": "tobias", "tom": "thomas",
    "tony": "anthony antonio", "vicky": "victoria", "will": "william", "zach": "zachary",
}  # fmt: skip
"""Short forms of first names (folded) → what they are short for."""
