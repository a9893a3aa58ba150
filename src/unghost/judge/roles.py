"""The role that a mail is about, from its subject and first lines, in seven languages."""

import re

from unghost.judge.naming import fold

LONGEST = 80
_NAME = r"[^\W_][^\n.!?;:|<>\[\]{}\"“”„»«]{1,78}?"
_END = r"(?=\s*(?:$|[\n.!?;:|<>\[\]{}\"“”„»«,]|\s[-–—]\s|\s(?:at|with|here|in our|within|bei|chez|en|presso|na|no|bij|and|und|et|e|y|has|is|was|position|role|job|opening|vacancy|stelle|we|which|that|on|to|as)\b))"
_PATTERNS = (
    r"(?:position|role|post|job|opening|vacancy) (?:of|as|for)(?: an?| the| our)? (?P<role>{n}){e}",
    r"(?:applying|apply|applied|application|candidacy|interest(?:ed)?|interviewing) (?:for|to|in)(?: the| our| an?)?(?: (?:position|role|post|job) of)? (?P<role>{n})(?: position| role| post| job| opening| vacancy)\b",
    r"(?:applying|apply|applied|application|candidacy|interviewing) (?:for|to)(?: the| our| an?| us as an?)? (?P<role>{n}){e}",
    r"(?:application|interview|offer|next steps?|regarding|update|opportunity|opening|role|position|job)\s*[:–—-]\s*(?P<role>{n}){e}",
    r"(?:for|as|our|the|an?) (?P<role>{n}) (?:position|role|post|vacancy|opening)\b",
    r"(?:bewerbung|stelle|position|vertragsangebot|gesprach|interview|stellenanzeige|ausschreibung)(?: \w+)? (?:als|zur|zum|fur die stelle|fur die position)(?: der| des| als)? (?P<role>{n}){e}",
    r"(?:stelle|position|rolle) (?:als |der |des )?(?P<role>{n}){e}",
    r"(?:poste|candidature|fonction|offre)(?: \w+)? (?:de |d'|d’|au poste de |au poste d'|pour le poste de |pour le poste d'|en tant que )(?P<role>{n}){e}",
    r"(?:puesto|vacante|candidatura|posicion|oferta|plaza)(?: \w+)? (?:de |para (?:el puesto de |la vacante de )?|como )(?P<role>{n}){e}",
    r"(?:posizione|ruolo|candidatura|figura|annuncio|selezione)(?: \w+)? (?:di |per (?:la posizione di |il ruolo di )?|come |da )(?P<role>{n}){e}",
    r"(?:vaga|candidatura|posicao|cargo|funcao)(?: \w+)? (?:de |para (?:a vaga de |o cargo de )?|como )(?P<role>{n}){e}",
    r"(?:vacature|functie|sollicitatie|rol)(?: \w+)? (?:van |voor (?:de functie van |de rol van )?|als |op )(?P<role>{n}){e}",
)
_COMPILED = tuple(re.compile(p.format(n=_NAME, e=_END), re.IGNORECASE) for p in _PATTERNS)
HEADS = frozenset(
    "engineer developer designer manager analyst scientist nurse teacher lawyer attorney paralegal accountant controller consultant "
    "assistant associate specialist coordinator director officer administrator architect technician electrician plumber welder carpenter "
    "chef cook waiter barista driver operator clerk cashier receptionist secretary representative executive recruiter researcher writer "
    "editor copywriter marketer strategist planner buyer supervisor lead head intern trainee apprentice tutor lecturer professor fellow "
    "pharmacist doctor physician surgeon midwife therapist physiotherapist dentist veterinarian caretaker cleaner guard mechanic machinist "
    "programmer tester devops sre sysadmin producer photographer translator interpreter librarian bookkeeper auditor underwriter actuary "
    "broker banker teller trader advisor adviser agent host hostess steward pilot captain firefighter baker butcher florist gardener "
    "merchandiser salesperson seller salesman scrum owner cto cfo coo vp counsel partner worker hand sous commis porter warden "
    "entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau kaufleute fachkraft pfleger pflegerin "
    "krankenpfleger pflegefachkraft pflegefachfrau pflegefachmann erzieher erzieherin lehrer lehrerin arzt arztin sachbearbeiter "
    "sachbearbeiterin mitarbeiter mitarbeiterin assistenz assistent assistentin referent referentin techniker technikerin elektriker "
    "elektrikerin elektroniker elektronikerin mechatroniker mechatronikerin koch kochin fahrer fahrerin lagerist verkaufer verkauferin buchhalter buchhalterin jurist "
    "juristin anwalt anwaltin redakteur redakteurin gestalter gestalterin werkstudent werkstudentin praktikant praktikantin auszubildende "
    "auszubildender ausbildung praktikum disponent meister monteur schreiner tischler maler bauleiter "
    "ingenieure developpeur developpeuse infirmier infirmiere professeur enseignant enseignante comptable chef charge chargee responsable directeur directrice "
    "conseiller conseillere technicien technicienne assistante vendeur vendeuse cuisinier cuisiniere serveur serveuse chauffeur avocat "
    "avocate juriste secretaire electricien plombier redacteur redactrice stagiaire alternant alternante gestionnaire aide-soignant educateur educatrice "
    "ingeniero ingeniera desarrollador desarrolladora enfermero enfermera profesor profesora maestro maestra contable abogado abogada "
    "camarero camarera cocinero cocinera conductor conductora dependiente dependienta tecnico tecnica administrativo administrativa "
    "director directora jefe jefa responsable comercial gestor gestora analista disenador disenadora becario auxiliar recepcionista "
    "ingegnere sviluppatore sviluppatrice infermiere infermiera insegnante docente contabile avvocato cameriere cameriera cuoco cuoca autista "
    "commesso commessa tecnico impiegato impiegata direttore direttrice responsabile addetto addetta tirocinante magazziniere educatore "
    "engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira professor professora contador contadora advogado advogada garcom "
    "cozinheiro cozinheira motorista vendedor vendedora tecnico gerente coordenador coordenadora estagiario assistente auxiliar "
    "verpleegkundige leraar docent boekhouder advocaat kok chauffeur verkoper monteur medewerker adviseur ontwikkelaar ingenieur "
    "coordinator beheerder stagiair stagiaire magazijnmedewerker receptionist planner".split()
)
_TRIM = re.compile(
    r"^(?:the|our|an?|your|der|die|das|einer?|eines|als|le|la|l'|un|une|el|il|lo|o|de|het|een)\s+|\s*\((?:m/?w/?d|w/?m/?d|m/?f/?d|f/?m/?x|f/?m/?d|h/f|f/h|all genders|m/v|gn|d/m/w|div\.?)\)|\s*\b[mwfd](?:/[mwfdx]){1,2}\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\s*[(#\[]?\b(?:req(?:uisition)?|ref|job id|id|kennziffer|nr|no)\b\.?:?\s*[#\w/-]*\d[\w/-]*[)\]]?|\s*\(?#?\d{4,}\)?",
    re.IGNORECASE,
)
_FUNCTION = frozenset(
    "application applications bewerbung candidature candidatura sollicitatie interview".split()
) | frozenset(
    "i we you me us this that these those my your his her their it be is are was were been have has had do did will would can could should next any some all more further other each how what when which who".split()
)


def role_of(subject: str, text: str) -> str | None:
    """The role named, as written, without articles, gender marks and requisition numbers; None where none is."""
    for part in (subject, text[:3000]):
        for found in _candidates(part):
            if (role := _clean(found)) is not None:
                return role
    return _by_head(subject)


def _candidates(text: str) -> list[str]:
    folded = text.replace("’", "'")
    plain = _aligned_fold(folded)
    found = [(m.start("role"), m.end("role")) for p in _COMPILED for m in p.finditer(plain)]
    return [folded[start:end] for start, end in found]


def _aligned_fold(text: str) -> str:
    """Accents off, one character for one, so that places in the folded text are places in the text."""
    return "".join(f if len(f := fold(c)) == 1 else c.lower() for c in text)


def _clean(found: str) -> str | None:
    """A role has a head word that names an occupation, and no sentence around it."""
    role = _CODE.sub("", found)
    for _ in range(2):
        role = _TRIM.sub("", role).strip(" ,-–—()'\"*")
    words = role.split()
    plain = [fold(w).strip("(),/*:") for w in words]
    if not 1 <= len(words) <= 9 or len(role) > LONGEST or _FUNCTION & set(plain):
        return None
    return role if any(_is_head(w) for w in plain) else None


def _is_head(word: str) -> bool:
    parts = [p for p in re.split(r"[/:*_()-]", word) if p]
    return any(
        p in HEADS or p.removesuffix("s") in HEADS or p.removesuffix("in") in HEADS or _compound(p) for p in parts
    )


def _compound(word: str) -> bool:
    """German and Dutch write occupations in one word: "Filialleiterin", "Wijkverpleegkundige"."""
    return len(word) > 9 and any(word.endswith(h) for h in _ENDS)


_ENDS = tuple(h for h in sorted(HEADS) if len(h) > 4 and h not in ("agent", "owner", "worker"))


def _by_head(subject: str) -> str | None:
    """A piece of the subject between dashes or bars that is a role by itself."""
    for piece in re.split(r"\s[-–—|/@]\s|[|:,()]|\bat\b|\bbei\b|\bchez\b", subject):
        role = _clean(piece)
        if role is not None and len(role.split()) <= 6:
            return role
    return None
