"""The first, fast look: may a message be about a job search at all? It is afraid of missing one, not of a false alarm."""

import re
from collections.abc import Iterator

from unghost.judge.features import column
from unghost.judge.linear import load
from unghost.judge.naming import fold
from unghost.judge.relays import relay_of
from unghost.words.mail import Envelope

PASSES = 0.05
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
_EVERYDAY = (
    "order orders ordered shipped shipping delivery delivered parcel package tracking invoice payment paid receipt refund price sale "
    "discount voucher coupon subscription subscribe unsubscribe newsletter digest password login verification account statement "
    "balance transaction card bank insurance policy premium booking reservation flight hotel ticket tickets boarding concert match team "
    "training practice recipe dinner lunch birthday party weekend holiday kids school class parents doctor dentist appointment "
    "prescription landlord rent tenant flat apartment viewing utility electricity meter tax release version update issue ticket merge "
    "commit server deploy sprint standup meeting agenda minutes client customer supplier quote photos album episode podcast playlist "
    "donation charity member membership club league church vote petition game level points rewards stock market "
    "bestellung lieferung versand paket rechnung zahlung konto kundigung vertragsnummer rabatt gutschein passwort wohnung miete "
    "vermieter arzt termin urlaub geburtstag verein training eltern klasse strom versicherung "
    "commande livraison colis facture paiement compte remise abonnement mot-de-passe logement loyer medecin vacances anniversaire "
    "pedido envio entrega paquete factura pago cuenta descuento suscripcion contrasena piso alquiler medico vacaciones cumpleanos "
    "ordine spedizione consegna pacco fattura pagamento conto sconto abbonamento affitto medico vacanza compleanno "
    "encomenda entrega fatura pagamento conta desconto assinatura senha aluguel medico ferias aniversario "
    "bestelling levering pakket factuur betaling rekening korting abonnement wachtwoord huur dokter vakantie verjaardag"
)
STEM = 6
STEMS = frozenset(fold(w)[:STEM] for w in _WORDS.split())
"""Beginnings of words that mail about a search uses; a mail without any, from no relay, is not looked at further."""
EVERYDAY = frozenset(fold(w)[:STEM] for w in _EVERYDAY.split()) - STEMS
"""Beginnings of words of the mail of every day."""
_HIRES = frozenset("careers career jobs job recruiting recruitment recruiter talent hr hiring people bewerbung karriere personal recrutement "
                   "rrhh seleccion empleo selezione recrutamento werving vacatures talents humanresources".split())  # fmt: skip
_EDGES = "\"'(*_<>«“„#-.,;:!?)”»"


def _stems(text: str) -> frozenset[str]:
    return frozenset(w.strip(_EDGES)[:STEM] for w in fold(text).split())


def may_concern(envelope: Envelope, text: str) -> bool:
    """The first sieve, by words alone: text is the beginning of the body."""
    if envelope.sender is not None and relay_of(envelope.sender.domain) is not None:
        return True
    return bool(search_stems(f"{envelope.subject} {text[:LOOKED_AT]}"))


def search_stems(text: str) -> frozenset[str]:
    """Which beginnings of the search's own words occur in a text."""
    return STEMS & _stems(text)


def triage_features(envelope: Envelope, text: str) -> set[int]:
    """Columns of the fast look: the search's and every day's words in subject and beginning, and the kind of sender.

    Other words tell little and would only be learned by heart.
    """
    subject, body = _stems(envelope.subject), _stems(text[:LOOKED_AT])
    return {column(n) for n in (*_words_of(subject, "s"), *_words_of(body | subject, "b"), *_sender(envelope))}


def _words_of(stems: frozenset[str], zone: str) -> Iterator[str]:
    ours, daily = sorted(STEMS & stems), sorted(EVERYDAY & stems)
    yield from (f"{zone}:{stem}" for stem in (*ours, *daily))
    yield from (f"{zone}:{a}+{b}" for i, a in enumerate(ours[:14]) for b in ours[i + 1 : 14])
    yield from (f"{zone}:search words>{n}" for n in (0, 1, 2, 3, 5, 8) if len(ours) > n)
    yield from (f"{zone}:daily words>{n}" for n in (0, 1, 2, 3, 5, 8) if len(daily) > n)


def _sender(envelope: Envelope) -> Iterator[str]:
    yield "always"
    for flag in ("list_id", "unsubscribe", "bulk", "auto_submitted"):
        if getattr(envelope, flag):
            yield flag
    if envelope.sender is None:
        return
    relay = relay_of(envelope.sender.domain)
    if relay is not None:
        yield from (f"relay:{relay}", "relay")
    parts = set(re.split(r"[^a-z]+", fold(f"{envelope.sender.name} {envelope.sender.address}")))
    yield from (f"hires:{word}" for word in sorted(_HIRES & parts))
    if _HIRES & parts:
        yield "hires"


def score(envelope: Envelope, text: str) -> float:
    """The probability (0 to 1) that a message is about a search, from its envelope and the beginning of its body."""
    if not may_concern(envelope, text):
        return 0.0
    model = load("triage")
    return float(model.probabilities(triage_features(envelope, text))[model.labels.index("job")])
