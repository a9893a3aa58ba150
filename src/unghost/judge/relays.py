"""Systems that write for an organisation (ATS, job sites, schedulers), and addresses that nobody reads."""

import re
from functools import lru_cache

RELAYS: dict[str, str] = {
    "greenhouse-mail.io": "greenhouse", "greenhouse.io": "greenhouse", "lever.co": "lever", "ashbyhq.com": "ashby",
    "myworkday.com": "workday", "workday.com": "workday", "myworkdayjobs.com": "workday", "smartrecruiters.com": "smartrecruiters",
    "icims.com": "icims", "icims.eu": "icims", "workable.com": "workable", "workablemail.com": "workable",
    "teamtailor.com": "teamtailor", "teamtailor-mail.com": "teamtailor", "personio.de": "personio", "personio.com": "personio",
    "recruitee.com": "recruitee", "recruiteemail.com": "recruitee", "bamboohr.com": "bamboohr", "taleo.net": "taleo",
    "oraclecloud.com": "oracle", "successfactors.com": "successfactors", "successfactors.eu": "successfactors",
    "sapsf.com": "successfactors", "sapsf.eu": "successfactors", "jobvite.com": "jobvite", "breezy.hr": "breezy",
    "breezy-mail.com": "breezy", "jazz.co": "jazzhr", "applytojob.com": "jazzhr", "jazzhr.com": "jazzhr", "rippling.com": "rippling",
    "gem.com": "gem", "pinpointhq.com": "pinpoint", "comeet.co": "comeet", "comeet-notifications.com": "comeet",
    "welcomekit.co": "welcometothejungle", "welcometothejungle.com": "welcometothejungle", "join.com": "join",
    "softgarden.io": "softgarden", "softgarden.de": "softgarden", "rexx-systems.com": "rexx", "umantis.com": "umantis",
    "concludis.de": "concludis", "d-vinci.de": "dvinci", "talentsoft.com": "talentsoft", "beesite.de": "beesite",
    "dayforce.com": "dayforce", "ultipro.com": "ukg", "adp.com": "adp", "paylocity.com": "paylocity", "paycomonline.net": "paycom",
    "avature.net": "avature", "phenompeople.com": "phenom", "eightfold.ai": "eightfold", "brassring.com": "brassring",
    "csod.com": "cornerstone", "cornerstoneondemand.com": "cornerstone", "hirevue.com": "hirevue", "sparkhire.com": "sparkhire",
    "linkedin.com": "linkedin", "indeed.com": "indeed", "indeedemail.com": "indeed", "indeedmail.com": "indeed", "xing.com": "xing",
    "stepstone.de": "stepstone", "stepstone.com": "stepstone", "glassdoor.com": "glassdoor", "monster.com": "monster",
    "monster.de": "monster", "ziprecruiter.com": "ziprecruiter", "wellfound.com": "wellfound", "angel.co": "wellfound",
    "hired.com": "hired", "otta.com": "otta", "reed.co.uk": "reed", "totaljobs.com": "totaljobs", "infojobs.net": "infojobs",
    "infojobs.it": "infojobs", "apec.fr": "apec", "hellowork.com": "hellowork", "gupy.io": "gupy", "gupy.com.br": "gupy",
    "catho.com.br": "catho", "kununu.com": "kununu", "seek.com.au": "seek", "jobteaser.com": "jobteaser", "handshake.com": "handshake",
    "joinhandshake.com": "handshake", "calendly.com": "calendly", "goodtime.io": "goodtime", "cal.com": "cal.com", "doodle.com": "doodle",
    "youcanbook.me": "youcanbookme", "modernloop.io": "modernloop", "paradox.ai": "paradox", "olivia.paradox.ai": "paradox",
    "hackerrank.com": "hackerrank", "hackerrankforwork.com": "hackerrank", "codility.com": "codility", "codesignal.com": "codesignal",
    "coderbyte.com": "coderbyte", "testgorilla.com": "testgorilla", "coderpad.io": "coderpad", "qualified.io": "qualified",
    "devskiller.com": "devskiller", "shl.com": "shl", "cut-e.com": "aon", "karat.io": "karat", "karat.com": "karat",
    "docusign.net": "docusign", "docusign.com": "docusign", "hellosign.com": "dropbox sign", "dropboxsign.com": "dropbox sign",
    "adobesign.com": "adobe sign", "echosign.com": "adobe sign", "pandadoc.net": "pandadoc", "checkr.com": "checkr",
    "hireright.com": "hireright", "sterlingcheck.com": "sterling", "zoom.us": "zoom", "eventbrite.com": "eventbrite",
}  # fmt: skip
"""Domain of a relay → its name; a subdomain counts as its parent."""

JOB_SITES = frozenset({"linkedin", "indeed", "xing", "stepstone", "glassdoor", "monster", "ziprecruiter", "wellfound", "hired",
                       "otta", "reed", "totaljobs", "infojobs", "apec", "hellowork", "catho", "kununu", "seek", "jobteaser",
                       "handshake", "welcometothejungle", "join", "gupy"})  # fmt: skip

FREEMAIL = frozenset({
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "aol.com",
    "icloud.com", "me.com", "mac.com", "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de",
    "mailbox.org", "posteo.de", "proton.me", "protonmail.com", "pm.me", "fastmail.com", "zoho.com", "yandex.ru", "mail.ru",
    "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "libero.it", "virgilio.it", "tiscali.it", "alice.it",
    "telefonica.net", "uol.com.br", "bol.com.br", "terra.com.br", "sapo.pt", "ziggo.nl", "kpnmail.nl", "hetnet.nl", "bluewin.ch",
    "hotmail.de", "hotmail.fr", "hotmail.es", "hotmail.it", "outlook.de", "outlook.fr", "outlook.es", "yahoo.de", "yahoo.fr",
    "yahoo.es", "yahoo.it", "yahoo.co.uk", "btinternet.com", "qq.com", "163.com", "comcast.net", "verizon.net", "att.net",
})  # fmt: skip

_NOBODY = re.compile(
    r"^(?:no-?_?reply|do-?_?not-?_?reply|donot-?reply|nicht-?antworten|ne-?pas-?repondre|nepasrepondre|no-?responder|"
    r"non-?rispondere|nao-?responda|noreply|notifications?|notify|alerts?|jobalerts?|mailer-daemon|postmaster|bounces?|"
    r"auto-?(?:mail|confirm|reply)|system|robot|mailer|updates?|newsletter|news|digest|invitations?|inmail-hit-reply|"
    r"messages-noreply|jobs-noreply|jobs-listings|workday|myview|unsubscribe)(?:$|[-_.+@\d])|no-?reply",
    re.IGNORECASE,
)
_ANSWERED_THROUGH = re.compile(
    r"inmail-hit-reply|hit-reply|messag(?:e|ing)|conversation|(?<!no)(?<!no-)(?<!no_)reply\+|candidate\+|applicant",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def relay_of(domain: str) -> str | None:
    """The name of the relay that sends from `domain`, or None."""
    labels = domain.lower().split(".")
    for start in range(len(labels) - 1):
        name = RELAYS.get(".".join(labels[start:]))
        if name is not None:
            return name
    return None


@lru_cache(maxsize=4096)
def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address at `domain`: it says nothing of an employer."""
    return domain.lower() in FREEMAIL


@lru_cache(maxsize=8192)
def is_unattended(address: str) -> bool:
    """Whether nobody reads what is sent to `address`."""
    local, _, domain = address.lower().partition("@")
    if _ANSWERED_THROUGH.search(local):
        return False
    return _NOBODY.search(local) is not None or not domain


@lru_cache(maxsize=8192)
def relayed_organisation(address: str) -> str | None:
    """The organisation that a relay's address names by its subdomain or local part: acme@myworkday.com is "acme"."""
    local, _, domain = address.lower().partition("@")
    relay = relay_of(domain)
    if relay is None:
        return None
    parent = next(d for d in (".".join(domain.split(".")[i:]) for i in range(len(domain.split(".")))) if d in RELAYS)
    sub = domain[: -len(parent)].strip(".").split(".")[-1] if domain != parent else ""
    if relay == "workday" and local not in ("workday", "noreply", "no-reply"):
        return _clean_slug(local)
    slug = re.sub(r"^careers?-|-careers?$|^jobs?-|-jobs?$", "", sub)
    generic = {"us", "eu", "mail", "email", "m", "app", "hire", "jobs", "talent", "candidates", "notifications", "e", "www", "na",
               "uk", "de", "fr", "info", "news", "notification", "send", "mg", "em", "ats", "team", "apply", "post", "out"}  # fmt: skip
    if slug and slug not in generic and len(slug) > 2 and not slug.isdigit():
        return _clean_slug(slug)
    return _clean_slug(local.partition("-careers")[0]) if "-careers" in local else None


def _clean_slug(slug: str) -> str | None:
    words = re.sub(r"[-_.+]+", " ", slug).strip()
    return words or None
