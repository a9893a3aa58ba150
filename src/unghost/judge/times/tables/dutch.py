"""Dutch words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Compounds, Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed, counted

WEEKDAYS = {
    0: "maandag|ma|maa",
    1: "dinsdag|di|din",
    2: "woensdag|wo|woe",
    3: "donderdag|do|don",
    4: "vrijdag|vr",
    5: "zaterdag|za|zat",
    6: "zondag|zo|zon",
}
PARTS = {
    "ochtend": Part.MORNING,
    "morgen": Part.MORNING,
    "voormiddag": Part.MORNING,
    "middag": Part.AFTERNOON,
    "namiddag": Part.AFTERNOON,
    "avond": Part.EVENING,
    "nacht": Part.NIGHT,
}

WORDS: Words = {
    Kind.MONTH: {
        1: "januari|jan",
        2: "februari|feb|febr",
        3: "maart|mrt|maa",
        4: "april|apr",
        5: "mei",
        6: "juni|jun",
        7: "juli|jul",
        8: "augustus|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "december|dec",
    },
    Kind.WEEKDAY: WEEKDAYS,
    Kind.WEAK: {
        1: "ma|maa|di|din|wo|woe|do|don|vr|za|zat|zo|zon",
    },
    Kind.DAY: {
        -2: "eergisteren|eergister",
        -1: "gisteren|gister",
        0: "vandaag|heden",
        1: "morgen|de volgende dag",
        2: "overmorgen",
    },
    Kind.PART: {
        Part.MORNING: "ochtend|'s ochtends|'s morgens|s ochtends|s morgens|in de ochtend|ochtends"
        "|vroeg in de ochtend|voormiddag|in de voormiddag|'s voormiddags",
        Part.NOON: "lunchtijd|rond de lunch|tussen de middag|het middaguur",
        Part.AFTERNOON: "middag|'s middags|s middags|in de middag|namiddag|'s namiddags|middags|in de namiddag"
        "|'s-middags",
        Part.EVENING: "avond|'s avonds|s avonds|in de avond|avonds",
        Part.NIGHT: "nacht|'s nachts|s nachts|in de nacht",
    },
    Kind.COUNT: {
        1: "een|één",
        2: "twee",
        3: "drie",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
    },
    Kind.NTH: {
        1: "eerste",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        15: "vijftiende",
        20: "twintigste",
    },
    Kind.SUFFIX: "e|de|ste",
    Kind.UNIT: {
        Unit.MINUTE: "minuut|minuten|min|mins",
        Unit.HOUR: "uur|uren",
        Unit.DAY: "dag|dagen|kalenderdagen",
        Unit.WORKDAY: "werkdag|werkdagen",
        Unit.WEEK: "week|weken",
        Unit.MONTH: "maand|maanden",
        Unit.YEAR: "jaar|jaren",
    },
    Kind.MANY: "dagen|weken|maanden|uren|minuten|jaren",
    Kind.WHICH: {
        Which.LAST: "vorige|afgelopen|laatste|verleden|voorbije|jongstleden|jl",
        Which.THIS: "deze|dit|huidige|lopende",
        Which.NEXT: "volgende|volgend",
        Which.COMING: "komende|aanstaande|eerstkomende|aankomende|aanstaand|as|a.s.|eerstvolgende|komend|deze komende",
        Which.AFTER_NEXT: "daaropvolgende",
    },
    Kind.WEEKEND: "weekend|weekeinde",
    Kind.CLOCK: {
        12: "twaalf uur 's middags|12 uur 's middags",
        24: "middernacht|einde van de dag|eind van de dag|einde dag|het einde van de dag",
    },
    Kind.OCLOCK: {
        1: "uur|u|h",
    },
    Kind.MERIDIEM: {
        0: "a.m.|a.m",
        1: "pm|p.m.|p.m",
    },
    Kind.BEFORE_HOUR: {
        -30: "half",
        15: "kwart over",
        -15: "kwart voor",
        -35: "vijf voor half|5 voor half",
        -25: "vijf over half|5 over half",
        -40: "tien voor half|10 voor half",
        -20: "tien over half|10 over half",
    },
    Kind.PAST_HOUR: {
        1: "over|minuten over|na",
        -1: "voor|minuten voor",
    },
    Kind.END: {
        1: "einde van|eind|einde|het einde van|eind van|aan het einde van|het eind van|op het einde van",
    },
    Kind.IN: "over|in|over ongeveer|over zo'n",
    Kind.LASTING: "gedurende",
    Kind.WITHIN: "binnen|binnen een termijn van|binnen de|uiterlijk binnen",
    Kind.AGO: {
        -1: "geleden|terug",
        1: "later|vanaf nu|vanaf vandaag",
    },
    Kind.AT: {
        1: "om|rond een uur of|om ongeveer|om circa|@|rond de klok van",
        0: "het is|rond|tegen|omstreeks|ca|circa|vanaf",
    },
    Kind.ON: "begin|medio|op|de|het|dd|d.d.|voor|in|van|aan|bij|aan de|op de|op het|per|in de|in het|voor de"
    "|op datum|van de|ook",
    Kind.THE: "de|op de",
    Kind.OF: "van|in|van de|van het|in de",
    Kind.FROM: "van|vanaf|tussen|vanaf de|per",
    Kind.BETWEEN: "tussen",
    Kind.TO: "tot|tot en met|t/m|tot aan|t.e.m.|tem|tot uiterlijk|tot ongeveer",
    Kind.UNTIL: "tot|tot en met|t/m|voor|vóór|uiterlijk|uiterlijk op|uiterlijk om|uiterlijk voor|voor het"
    "|tot uiterlijk|tegen|niet later dan|uiterlijk tot|op uiterlijk|tot en met uiterlijk|tot aan|nog voor"
    "|uiterlijk tot en met|vóór de",
    Kind.LATEST: "einde van de dag|eind van de dag|einde dag|het einde van de dag|uiterlijk|op zijn laatst"
    "|ten laatste|op z'n laatst",
    Kind.AFTER: "na|vanaf|sinds|sedert|pas na|ten vroegste|vanaf de",
    Kind.AND: "en|&|alsook",
    Kind.OR: "of|dan wel|danwel|ofwel|of anders",
    Kind.EVERY: "elke|iedere|ieder|elk|maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags|per"
    "|dagelijks|wekelijks|alle|telkens|op maandagen|op vrijdagen",
    Kind.GREETING: "goede|goed|fijne|fijn|prettige|prettig|mooie|gezellige|leuke|goeie|heerlijk|leuk|lekker|fijnste",
    Kind.LABEL: "kamer|zaal|pagina|versie|hoofdstuk|verdieping|etage|tel|telefoon|fax|nummer|nr|artikel|deel|punt"
    "|lijn|ref|stap|bus|mobiel|ronde|niveau|poort|spoor|perron|python|java",
    Kind.LOCAL: "tijd|lokale tijd",
    Kind.FOLLOWS: "als|in|met|graag|is|zou|zal|kan|past|maar|dan|ik|we|wij|u|je|het|bij|via|aub|alstublieft|heb"
    "|hebben|ongeveer|precies|stipt|zijn|worden|wordt|was|er|ook|nog|komt|schikt|gaat|lukt|uitkomt|even",
}

WEEKDAY_PARTS: Compounds = {
    f"{day}{part}": ((Kind.WEEKDAY, number), (Kind.PART, PARTS[part]))
    for number, names in WEEKDAYS.items()
    for day in names.split("|")
    if len(day) > 4
    for part in PARTS
}
DAY_PARTS: Compounds = {
    f"{day}{part}": ((Kind.DAY, offset), (Kind.PART, PARTS[part]))
    for day, offset in (("van", 0), ("heden", 0), ("morgen", 1), ("gister", -1), ("gisteren", -1), ("overmorgen", 2))
    for part in PARTS
}
COMPOUNDS: Compounds = {
    **WEEKDAY_PARTS,
    **DAY_PARTS,
    "morgen vroeg": ((Kind.DAY, 1), (Kind.PART, Part.MORNING)),
    "morgenvroeg": ((Kind.DAY, 1), (Kind.PART, Part.MORNING)),
    "een half uur": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "half uur": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "drie kwartier": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "een kwartier": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "anderhalf uur": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

ONES = counted("eenen tweeën|tweeen drieën|drieen vieren vijfen zesen zevenen achten negenen")
COUNTS = composed({20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"}, ONES, "{one}{ten}")
NTHS = composed({20: "twintigste", 30: "dertigste"}, ONES, "{one}{ten}")

TABLE = Table(
    added(added(WORDS, Kind.COUNT, COUNTS), Kind.NTH, NTHS),
    COMPOUNDS,
    past="sinds was waren had hadden sprak spraken stuurde verstuurde schreef ontving kreeg gesproken gestuurd ontvangen "
    "gesolliciteerd ontmoet geschreven gebeld vond",
    recent="bedankt dank sollicitatie mail bericht brief",
    ahead="zal zou zullen kan kunnen kunt past schikt graag is zijn wordt worden staat als gepland stel beschikbaar wil",
)
