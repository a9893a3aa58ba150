"""The organisation behind a mail: never the relay that sends it, and the agency only where no client is named."""

import re
from collections.abc import Iterable

from unghost.judge.naming import domain_key, fold, organisation_key, umlauts
from unghost.judge.relays import JOB_SITES, RELAYS, is_freemail, relay_of, relayed_organisation
from unghost.judge.roles import HEADS, _aligned_fold
from unghost.words.acts import Direction
from unghost.words.mail import Address, Message

_CAP = r"[A-ZÀ-ÖØ-Þ0-9][\w'’&.+-]*"
_JOIN = r"(?:[ ](?:&|und|and|of|de|da|do|dos|das|del|della|di|du|des|la|le|les|el|van|der|den|von|für|for|the|d'|l'|y|e|et))"
NAME = rf"{_CAP}(?:{_JOIN}{{0,2}}[ ]{_CAP}){{0,5}}"
_TEAM = (
    r"(?:recruiting|recruitment|talent(?: acquisition)?|hiring|people|hr|human resources|careers?|jobs?|team|candidate experience|"
    r"personal(?:abteilung|wesen)?|karriere|bewerbermanagement|recrutement|rh|recursos humanos|seleccion|risorse umane|selezione|"
    r"recrutamento|werving|personeelszaken|talents?|acquisition|notifications?|no-?reply|staffing|onboarding)"
)
_DISPLAY = (
    re.compile(
        rf"^(?P<person>[^@|(]+?)\s*(?:\(|@|\||,|\bfrom\b|\bat\b|\bvon\b|\bvia\b|\bde\b(?= [A-Z]))\s*(?P<name>{NAME})\)?$"
    ),
    re.compile(
        rf"^(?:the\s+)?(?P<name>.+?)(?:['’]s)?(?:\s*[-–|]\s*|\s+)(?:{_TEAM}\b[\s&/+-]*)+(?:department|office|bot)?$",
        re.IGNORECASE,
    ),
    re.compile(rf"^(?:{_TEAM}\b[\s&-]*)+(?:at|@|von|bei|de|chez|[-–|:])?\s*(?P<name>.+)$", re.IGNORECASE),
)
_IN_TEXT = tuple(
    re.compile(p.format(n=NAME))
    for p in (
        r"(?:[Tt]hank(?:s| you) (?:again )?for (?:your (?:interest|application)|applying|considering|submitting your application|taking the time to apply)(?: (?:in|to|with|at|for|joining|a (?:career|job|position)|employment|opportunities|the [^.\n]{{2,60}}? (?:position|role|job|opening|opportunity)))*? (?:to|at|in|with|for|joining) )(?P<name>{n})",
        r"(?:position|role|opening|opportunity|vacancy|job|internship|interview|application|candidacy|employment|career|offer|team|chat|call|conversation) (?:here )?(?:at|with|to|from) (?P<name>{n})",
        r"(?:[Aa]pply|[Aa]pplied|[Aa]pplying|[Ii]nterviewing|[Jj]oin(?:ing)?|[Ii]nterest in|[Cc]onsidering|[Ww]elcome to|[Bb]ehalf of|[Ww]ork(?:ing)? (?:for|at)|[Hh]ired? (?:for|at)|[Rr]ecruit(?:er|ing)? (?:for|at)|[Hh]ere at|[Uu]s at|[Ww]e at|[Tt]eam at|[Tt]alent at|[Oo]ffer(?:ed)? (?:by|from)|[Cc]areers? at|[Cc]lient,?|[Mm]andant(?:in|en)?,?|[Cc]liente?,?|[Oo]pdrachtgever,?) (?:to |at |with |for )?(?P<name>{n})",
        r"(?:[Bb]ei|[Ff]ür (?:die|das|den)|[Ii]nteresse an|[Uu]nternehmen|[Ff]irma) (?:der |dem |die |das |uns,? |einer? (?:Mitarbeit|Tätigkeit) bei (?:der )?)?(?P<name>{n})(?= |[.,!?\n]|$)",
        r"(?:[Cc]hez|[Ss]ein d[eu']|[Ss]ociété|[Ee]ntreprise|[Éé]quipe d[eu']|l'intérêt (?:que vous portez|porté) (?:à|au)) ?(?:la |le |l'|groupe )?(?P<name>{n})",
        r"(?:[Ee]quipo de|[Ee]mpresa|[Uu]nirte a|interés (?:en|por)|(?:trabajar|trabajo|puesto|vacante|entrevista) (?:en|con)) (?:el |la )?(?P<name>{n})",
        r"(?:[Pp]resso|[Aa]zienda|[Ss]ocietà|(?:lavorare|candidatura|colloquio) (?:in|con|per)|interesse (?:per|verso)|[Tt]eam di) (?:la |il |lo |l')?(?P<name>{n})",
        r"(?:[Ee]mpresa|[Ee]quipe d[aeo]|[Tt]ime d[aeo]|interesse (?:em|na|no|pela|pelo)|(?:vaga|entrevista|trabalhar|conversa) (?:na|no|da|do|com a|com o)) (?P<name>{n})",
        r"(?:[Bb]ij|interesse in|[Tt]eam van|[Bb]edrijf) (?:de |het )?(?P<name>{n})",
    )
)
_IN_SUBJECT = tuple(
    re.compile(p.format(n=NAME))
    for p in (
        r"(?:\bat|\bwith|@|\bfrom|\bto|\bbei|\bchez|\bpresso|\bbij|\bna|\bno|\ben|\bfor joining) (?P<name>{n})",
        r"^(?:\[?(?P<name>{n})\]?)\s*(?:[:|–—]|\s-\s)",
        r"(?:[|–—]|\s-\s)\s*(?P<name>{n})\s*(?:$|[|–—]|\s-\s)",
        r"^(?P<name>{n})(?:'s|’s)? (?:application|interview|offer|careers?|recruiting|hiring|assessment|update|invitation|next steps|x )",
        r"(?:[Yy]our|[Ii]hre|[Dd]eine) (?P<name>{n}) (?:application|interview|offer|candidacy|Bewerbung)",
    )
)
_SIGNED = (
    re.compile(rf"(?:^|\n)[^\n]{{0,40}}?(?:,|\||\bat\b|@|[-–·•])\s*(?P<name>{NAME})\s*(?=[,|·•\n]|$)"),
    re.compile(
        rf"(?:^|\n)(?:[Tt]he|[Dd]as|[Ii]hr|[Dd]ein|[Ll]'équipe|[Ee]l [Ee]quipo(?: de)?|[Ii]l [Tt]eam|[Hh]et|[Ee]quipe|[Yy]our)?\s*(?P<name>{NAME})(?:['’]s)?[ -](?:[Hh]iring|[Rr]ecruit\w*|[Tt]alent|[Pp]eople|HR|[Tt]eam|[Cc]areers?|Human Resources|[Cc]ampus)"
    ),
    re.compile(
        rf"(?:^|\n)[^\n]*\b(?:[Tt]eam|[Rr]ecruit\w+|[Tt]alent(?: [Aa]cquisition)?|HR|[Rr]esources|[Kk]arriere)(?: (?:of|at|von|de|bei|der|@))?[ ,|–-]{{1,3}}(?P<name>{NAME})\s*(?:\n|$)"
    ),
)
_LEGAL = re.compile(
    rf"(?P<name>{NAME}),? (?:GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|S\.?A\.?S?|SARL|S\.?L\.?U?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Lda\.?|Ltda\.?|A/S|AB|Oy)(?=[\s,.)]|$)"
)
_FORM = re.compile(
    r"\b(?:GmbH|AG|SE|KG|e\.V|Inc|LLC|Ltd|Limited|PLC|Corp|S\.?A\.?S?|SARL|S\.?L|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|Ltda?|Lda|AB|Oy)\b|A/S"
)
_NOT_NAMES = frozenset(
    "i we you your our my us the a an this that hi hello dear thanks thank best kind regards sincerely monday tuesday wednesday thursday "
    "friday saturday sunday january february march april may june july august september october november december re fwd aw sv interview "
    "application candidate applicant team recruiting recruiter recruitment hr talent people hiring human resources careers career jobs job "
    "position role offer update next steps status invitation confirmation zoom teams google microsoft meet skype calendly cv resume linkedin "
    "indeed xing glassdoor step stage round phone video onsite call screen screening assessment feedback rejection montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag bewerbung gesprach stelle uhr sie ihnen ihr ihre du dein frau herr liebe lieber guten hallo ihnen uns der die das einer eine einem einen "
    "lundi mardi mercredi jeudi vendredi bonjour madame monsieur candidature entretien poste lunes martes miercoles jueves viernes hola "
    "estimado estimada entrevista candidatura puesto lunedi martedi mercoledi giovedi venerdi gentile buongiorno colloquio segunda terca "
    "quarta quinta sexta ola prezado prezada vaga maandag dinsdag woensdag donderdag vrijdag beste geachte sollicitatie gesprek vacature "
    "am pm cet cest est edt pst utc gmt et ct pt bst home office remote hybrid please if as at in on for to with from what when how "
    "sent you've we've it's all new senior junior lead manager director head engineer job-alert news newsletter hm noreply no-reply notifications "
    "hiring manager department future opportunities opportunity consideration other additional open current interest time unfortunately however".split()
)


def organisation_of(message: Message, direction: Direction, owner: frozenset[str], role: str | None) -> str | None:
    """The employer that a mail names, as it spells it; None where it names none."""
    envelope = message.envelope
    other = (
        envelope.sender if direction is Direction.IN else next((a for a in envelope.to if a.address not in owner), None)
    )
    relayed = relay_of(other.domain) if other else None
    if other is not None and relayed is None and other.domain and not is_freemail(other.domain):
        return _of_domain(other, message, role)
    legal = relayed not in JOB_SITES
    named = [*_from_display(other, relayed), *_from_subject(envelope.subject), *_from_text(message, legal=legal)]
    named += [n for n in [other and relayed_organisation(other.address)] if n]
    return _first_good(named, role)


def _of_domain(other: Address, message: Message, role: str | None) -> str | None:
    """The name spelled in the mail that fits the address's domain; an agency's client outweighs it."""
    if _is_agency(message):
        client = _first_good(_clients(message.visible_text), role)
        if client is not None:
            return client
    key = domain_key(other.domain)
    spelled = _spelled(
        key, [other.name, message.envelope.subject, message.signature, message.visible_text, message.text]
    )
    return spelled or _first_good(list(_from_display(other, None)), role) or _title(other.domain)


_AGENCY = re.compile(
    r"\b(?:on behalf of|my client|our client|mandant|im auftrag|mon client|notre client|mi cliente|nuestro cliente|nostro cliente|mio cliente|nosso cliente|meu cliente|opdrachtgever|staffing|executive search|personalberatung|recruitment agency|headhunt)",
    re.IGNORECASE,
)
_CLIENT = re.compile(
    rf"(?:on behalf of|[Cc]lient(?:in|e|en)?|[Mm]andant(?:in|en)?|[Aa]uftrag (?:der|von|des)|[Oo]pdrachtgever)\s*(?:of|is|,|:|–|-|the|der|die|das|ist|est|es|è|é|\(|called|named|namens)?\s*(?:the |der |die )?(?P<name>{NAME})"
)


def _is_agency(message: Message) -> bool:
    return _AGENCY.search(message.text[:6000]) is not None


def _clients(text: str) -> list[str]:
    return [m.group("name") for m in _CLIENT.finditer(text[:6000])]


_SUFFIXES = ("hq", "group", "gmbh", "jobs", "careers", "team", "inc", "labs", "app", "io", "ag", "hr", "mail", "online", "uk", "eu",
             "us", "co", "corp", "ltd", "llc", "gruppe", "talent", "recruiting", "hiring", "de", "global", "tech", "ev", "sa", "srl", "spa")  # fmt: skip


def _spelled(key: str, texts: Iterable[str]) -> str | None:
    """The run of words in any text that, put together and folded, is the domain's label (or begins it)."""
    for text in texts:
        words = re.findall(r"[^\s,;:|()<>\[\]\"“”„*]+", text[:5000])
        for start in range(len(words)):
            joined = ""
            for end in range(start, min(start + 7, len(words))):
                joined += re.sub(r"[^a-z0-9]", "", fold(words[end]))
                plain = umlauts(joined)
                if not plain or not key.startswith(plain[: len(key)]):
                    break
                whole = plain == key or (key.removeprefix(plain) in _SUFFIXES and len(plain) >= 3)
                if whole and (words[start][:1].isupper() or (len(words[start]) > 1 and words[start][1:2].isupper())):
                    return _strip(" ".join(words[start : end + 1]))
    return None


def _strip(name: str) -> str:
    return re.sub(r"['’]s$", "", name.strip(" .,-–—|:;!?/'’\""))


def _title(domain: str) -> str:
    """A domain's own label as a name: "brightline-elec.example" is "Brightline Elec"."""
    labels = domain.split(".")
    if len(labels) > 2 and labels[-2] in ("co", "com", "org", "ac", "gov", "net"):
        labels = labels[:-1]
    label = labels[-2] if len(labels) > 1 else labels[0]
    return " ".join(w[:1].upper() + w[1:] for w in re.split(r"[-_]", label) if w)


def _from_display(other: Address | None, relayed: str | None) -> Iterable[str]:
    if other is None or not other.name:
        return
    name = re.sub(r"\s*(?:via|über|through|par|tramite)\s+\S.*$", "", other.name.strip(" '\""))
    for index, pattern in enumerate(_DISPLAY):
        found = pattern.match(name)
        if found and (index or relayed is not None or "@" in name or "|" in name or "(" in name):
            yield found.group("name")
    if relayed is not None and relayed not in JOB_SITES and name.casefold() not in RELAYS.values():
        yield name


def _from_subject(subject: str) -> Iterable[str]:
    for pattern in _IN_SUBJECT:
        for found in pattern.finditer(subject):
            yield found.group("name")


def _from_text(message: Message, *, legal: bool) -> Iterable[str]:
    text = message.visible_text[:4000]
    for pattern in _IN_TEXT:
        for found in pattern.finditer(text):
            yield found.group("name")
    tail = "\n".join([*text.splitlines()[-6:], *message.signature.splitlines()[:8]])
    for pattern in _SIGNED:
        for found in pattern.finditer(tail):
            yield found.group("name")
    yield from _with_legal_form(message.text[:6000]) if legal else ()


def _with_legal_form(text: str) -> Iterable[str]:
    """Names that a legal form follows; looked for only just before one, so that the time is bounded."""
    for form in _FORM.finditer(text):
        found = _LEGAL.search(text, max(0, form.start() - 60), form.end() + 2)
        if found is not None:
            yield found.group("name")


def _first_good(named: Iterable[str], role: str | None) -> str | None:
    for raw in named:
        name = _without_role(_strip(raw), role)
        if name and _plausible(name):
            return name
    return None


def _without_role(name: str, role: str | None) -> str:
    if role and fold(role) in fold(name):
        folded = _aligned_fold(name)
        at = folded.find(_aligned_fold(role))
        name = (name[:at] + name[at + len(role) :]) if at >= 0 else name
    return _strip(name)


def _plausible(name: str) -> bool:
    words = [fold(w).strip(".,'") for w in name.split()]
    if not words or len(name) < 2 or len(name) > 60 or all(w in _NOT_NAMES or w in HEADS or w.isdigit() for w in words):
        return False
    if (words[0] in _NOT_NAMES and len(words) < 3) or organisation_key(name) in {
        organisation_key(r) for r in RELAYS.values()
    }:
        return False
    return not (words[-1] in HEADS and len(words) <= 4)
