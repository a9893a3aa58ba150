"""The first, fast look: may a message be about a job search at all? It is afraid of missing one, not of a false alarm."""

from unghost.judge.features import column, tokens
from unghost.judge.linear import load
from unghost.judge.naming import fold
from unghost.judge.relays import relay_of
from unghost.words.mail import Envelope

PASSES = 0.08
"""From this probability on, a message is read whole."""
LOOKED_AT = 2500
_WORDS = (
    # en
    "apply applying applied applicant application applications interview interviews interviewing interviewer candidate candidates candidacy "
    "position positions vacancy vacancies recruiter recruiters recruiting recruitment recruit hiring hire hired role roles resume cv "
    "cover-letter onboarding offer opening openings opportunity opportunities job jobs career careers employment employer talent staffing "
    "salary salaries compensation reference references referee notice relocation shortlist shortlisted assessment take-home "
    "hackerrank codility portfolio linkedin headhunter internship intern apprenticeship traineeship trainee graduate scheme screening "
    "availability onsite panel contract unsuccessful unfortunately regret selected "
    # de
    "bewerbung bewerbungen bewerber bewerberin bewerbe bewerben stelle stellen stellenanzeige vorstellungsgesprach gesprach kennenlernen "
    "kennenlerngesprach lebenslauf anschreiben zeugnis zeugnisse gehalt gehaltsvorstellung gehaltsvorstellungen arbeitsvertrag vertrag "
    "kandidat kandidatin personalabteilung personal ausbildung praktikum probearbeiten probearbeit probetag hospitation hospitationstag "
    "vakanz karriere arbeitgeber arbeitsstelle einstellung kundigungsfrist eintrittstermin absage zusage bewerbungsgesprach werkstudent "
    # fr
    "candidature candidat candidate recrutement recruteur recruteuse entretien entretiens poste embauche emploi offre alternance stage "
    "stagiaire pretentions salariales salaire lettre motivation cdi cdd essai curriculum cabinet retenue retenu "
    # es
    "candidatura candidato candidata entrevista entrevistas puesto vacante empleo oferta seleccion reclutador reclutadora curriculum "
    "contratacion incorporacion salariales sueldo practicas plaza proceso "
    # it
    "candidato candidata colloquio colloqui posizione assunzione lavoro offerta selezione curriculum tirocinio ral annuncio contratto "
    "risorse stipendio "
    # pt
    "vaga vagas emprego recrutamento recrutador curriculo pretensao salarial estagio contratacao selecao seletivo cargo "
    # nl
    "sollicitatie sollicitatiegesprek solliciteren solliciteer vacature vacatures functie kandidaat baan werkgever arbeidscontract "
    "arbeidsovereenkomst sollicitant kennismakingsgesprek motivatiebrief salarisindicatie proefdag stage opdrachtgever gesprek"
)
STEM = 6
STEMS = frozenset(fold(w)[:STEM] for w in _WORDS.split())
"""Beginnings of words that mail about a search uses; a mail without any, from no relay, is not looked at further."""


def may_concern(envelope: Envelope, text: str) -> bool:
    """The first sieve, by words alone: text is the beginning of the body."""
    if envelope.sender is not None and relay_of(envelope.sender.domain) is not None:
        return True
    return bool(search_stems(f"{envelope.subject} {text[:LOOKED_AT]}"))


def search_stems(text: str) -> frozenset[str]:
    """Which beginnings of the search's own words occur in a text."""
    return STEMS & {w.strip("\"'(*_<>«“„#-")[:STEM] for w in fold(text).split()}


def triage_features(envelope: Envelope, text: str) -> set[int]:
    """Columns of the fast look: words of subject and beginning, the kind of sender."""
    words = tokens(text[:LOOKED_AT])
    names = {f"w:{w}" for w in words} | {f"w2:{a} {b}" for a, b in zip(words, words[1:], strict=False)}
    names |= {f"ws:{w}" for w in tokens(envelope.subject)}
    if envelope.sender is not None and (relay := relay_of(envelope.sender.domain)):
        names |= {f"relay:{relay}", "relay"}
    return {column(n) for n in names}


def score(envelope: Envelope, text: str) -> float:
    """The probability (0 to 1) that a message is about a search, from its envelope and the beginning of its body."""
    if not may_concern(envelope, text):
        return 0.0
    model = load("triage")
    return float(model.probabilities(triage_features(envelope, text))[model.labels.index("job")])
