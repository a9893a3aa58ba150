"""What looks like a time and is none."""

from datetime import datetime, timedelta, timezone

import pytest

from unghost.judge.times import find_times

WRITTEN = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))

NOTHING = {
    "en": [
        "",
        "Thank you for your message.",
        "The interview takes 30 minutes.",
        "a two-day workshop of 3 hours",
        "10 years of experience",
        "The team meets every Monday at 10.",
        "on Mondays",
        "We work Monday through Friday, every week, 9-5.",
        "Please answer asap, or as soon as possible.",
        "support around the clock, 24/7",
        "founded in 1998",
        "Python 3.11 and version 10.2.1",
        "call me at +49 170 1234567",
        "Phone: (415) 555-0123",
        "ring 555-1234 or 0171/123456",
        "between $10 and $12 an hour",
        "a salary of 60,000 to 70,000",
        "10% to 12% more",
        "in a ratio of 3:1",
        "10 Downing Street",
        "Room 12, 3rd floor",
        "the 2nd round of 5 interviews",
        "job ref JR-2026-03-12",
        "ticket #1012",
        "ID 20260312",
        "Good morning, and have a great weekend!",
        "Good afternoon Anna,",
        "Happy Friday!",
        "Have a nice evening",
        "the 31st of June",
        "on February 30",
        "on 31/31/2026",
        "You may reply to this mail.",
        "Please march to the front.",
        "just a second",
        "He sat in the sun.",
        "one of the 3 candidates",
        "We spoke to 5 people at 10 companies.",
        "https://example.org/2026/03/12/10:30",
        "write to anna.10.30@example.org",
        "see section 4.2 or page 10/12",
        "2 + 2 = 4",
        "I agree 100 %",
        "we are now hiring",
        "It could soon be too late.",
        "an hour and a half",
        "the first step and the second one",
        "a 10 k run",
        "We mar the result.",
    ],
    "de": [
        "Guten Morgen Frau Weber,",
        "Schönen Abend und ein schönes Wochenende!",
        "Einen guten Tag wünscht",
        "montags bis freitags",
        "jeden Montag um 10 Uhr",
        "30 Minuten",
        "seit 10 Jahren",
        "Es kostet 10,50 Euro.",
        "Raum 3.12, 2. Stock",
        "Tel. 030 12345678",
        "so bald wie möglich, so gut es geht",
        "die 3. Auflage",
        "mi casa",
        "am 31.6.",
        "um 10 Prozent",
    ],
    "fr": [
        "Bonne journée et bon week-end",
        "Bonsoir Madame",
        "tous les lundis à 10h",
        "30 minutes",
        "depuis 10 ans",
        "une salle de 12 places",
        "le 2e étage",
        "le 31 juin",
        "le second tour",
        "Or, je mets un car en place.",
    ],
    "es": [
        "Buenos días, buenas tardes",
        "todos los lunes a las 10",
        "durante 30 minutos",
        "10 años de experiencia",
        "el 31 de junio",
        "la segunda ronda",
        "Mar del Plata",
        "Que tengas un buen fin de semana",
    ],
    "nl": [
        "Goedemorgen, een fijne dag en een fijn weekend",
        "Goede morgen Anna",
        "elke maandag om 10 uur",
        "30 minuten",
        "10 jaar ervaring",
        "op 31 juni",
        "de 2e ronde",
    ],
    "it": [
        "Buongiorno, buona giornata e buon fine settimana",
        "ogni lunedì alle 10",
        "30 minuti",
        "10 anni di esperienza",
        "il 31 giugno",
        "il mar Ligure",
    ],
    "pt": [
        "Bom dia, boa tarde, boa noite",
        "toda segunda-feira às 10h",
        "30 minutos",
        "10 anos de experiência",
        "31 de junho",
        "a segunda fase e a quarta etapa",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, all_ in NOTHING.items() for text in all_]
)
def test_what_only_looks_like_a_time_is_left_alone(language: str, text: str) -> None:
    """Durations, recurrences, greetings, numbers of other things and impossible dates are no times."""
    assert find_times(text, written=WRITTEN, language=language) == ()
