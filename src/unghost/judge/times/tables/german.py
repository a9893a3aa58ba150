"""German words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Compounds, Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed, counted

WEEKDAYS = {
    0: "montag|mo",
    1: "dienstag|di",
    2: "mittwoch|mi",
    3: "donnerstag|do",
    4: "freitag|fr",
    5: "samstag|sonnabend|sa",
    6: "sonntag|so",
}
PARTS = {
    "morgen": Part.MORNING,
    "vormittag": Part.MORNING,
    "früh": Part.MORNING,
    "mittag": Part.NOON,
    "nachmittag": Part.AFTERNOON,
    "abend": Part.EVENING,
    "nacht": Part.NIGHT,
}

ONES = counted("ein zwei drei vier fünf sechs sieben acht neun")
TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig"}
COUNTS = composed(TENS, ONES, "{one}und{ten}")
STEMS = counted(
    "erst zweit dritt viert fünft sechst siebt|siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt"
) | {number: f"{word}st" for number, word in (TENS | COUNTS).items() if number <= 31}
NTH = composed({0: "e|en|er|es|em"}, STEMS, "{one}{ten}")

WORDS: Words = {
    Kind.MONTH: {
        1: "januar|jan|jänner|jän",
        2: "februar|feb|feber",
        3: "märz|mär|mrz",
        4: "april|apr",
        5: "mai",
        6: "juni|jun|juno",
        7: "juli|jul|julei",
        8: "august|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "dezember|dez",
    },
    Kind.WEEKDAY: WEEKDAYS,
    Kind.WEAK: {
        1: "mo|di|mi|do|fr|sa|so",
    },
    Kind.DAY: {
        -2: "vorgestern",
        -1: "gestern",
        0: "heute|heutigen tag|am heutigen tag",
        1: "morgen|am nächsten tag|am folgenden tag|am tag danach",
        2: "übermorgen",
        3: "überübermorgen",
    },
    Kind.PART: {
        Part.MORNING: "morgens|vormittags|früh|am morgen|am vormittag|vormittag|in der früh|am frühen morgen"
        "|frühmorgens|am späten vormittag",
        Part.NOON: "mittags|am mittag|mittag|zu mittag|über mittag|zur mittagszeit",
        Part.AFTERNOON: "nachmittags|nachmittag|am nachmittag|am frühen nachmittag|am späten nachmittag",
        Part.EVENING: "abends|abend|am abend|am frühen abend|am späten abend",
        Part.NIGHT: "nachts|nacht|in der nacht|spätabends",
    },
    Kind.COUNT: {
        1: "ein|eins",
        2: "zwei|zwo",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig",
    },
    Kind.SOME: {
        1: "eine|einer|einem|einen",
    },
    Kind.NTH: NTH,
    Kind.SUFFIX: "ter|ten|te",
    Kind.UNIT: {
        Unit.MINUTE: "minute|minuten|min|mins",
        Unit.HOUR: "stunde|stunden|std",
        Unit.DAY: "tag|tage|tagen|kalendertage|kalendertagen",
        Unit.WORKDAY: "arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen",
        Unit.WEEK: "woche|wochen",
        Unit.MONTH: "monat|monate|monaten|monats|monates",
        Unit.YEAR: "jahr|jahre|jahren|jahres",
    },
    Kind.MANY: "tage|tagen|wochen|monate|monaten|stunden|minuten|jahre|jahren",
    Kind.WHICH: {
        Which.BEFORE_LAST: "vorletzte|vorletzten|vorletzter|vorletztes",
        Which.PAST: "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vorige|vorigen|voriger",
        Which.THIS: "diese|diesen|dieser|dieses|diesem|laufenden|laufende|aktuelle|aktuellen|jetzigen",
        Which.NEXT: "nächste|nächster|nächstes|nächstem|folgende|folgenden|folgender",
        Which.AFTER_NEXT: "übernächste|übernächsten|übernächster|übernächstes",
        Which.COMING: "nächsten|kommende|kommenden|kommender|kommendes|diesen kommenden",
    },
    Kind.WEEKEND: "wochenende|wochenendes|weekend|we",
    Kind.CLOCK: {
        12: "zwölf uhr mittags|12 uhr mittags|mittagszeit|zur mittagszeit",
        17: "dienstschluss|geschäftsschluss|büroschluss|feierabend",
        24: "mitternacht|tagesende|ende des tages",
    },
    Kind.OCLOCK: {
        0: "uhr",
        1: "h",
    },
    Kind.MERIDIEM: {
        1: "pm|p.m.",
    },
    Kind.BEFORE_HOUR: {
        -30: "halb",
        15: "viertel nach",
        -15: "viertel vor|dreiviertel|drei viertel",
        -45: "viertel",
        -35: "fünf vor halb|5 vor halb",
        -25: "fünf nach halb|5 nach halb",
        -40: "zehn vor halb|10 vor halb",
    },
    Kind.PAST_HOUR: {
        1: "nach|minuten nach",
        -1: "vor|minuten vor",
    },
    Kind.END: {
        1: "ende|zum ende|am ende|ende der|ende des|zum ende des|zum ende der|am ende des|am ende der|ende von"
        "|letzter tag des|letzten tag des",
    },
    Kind.IN: "in|in etwa|in ca|in rund|heute in",
    Kind.LASTING: "für|lang",
    Kind.WITHIN: "innerhalb|innerhalb von|binnen|innert|innerhalb der|innerhalb eines|innerhalb einer|in spätestens"
    "|spätestens in",
    Kind.AGO: {
        -2: "vor|vor etwa|vor ca|vor rund",
        -1: "her",
        1: "ab heute|von heute an|ab jetzt|später",
    },
    Kind.AT: {
        1: "um|um ca|um circa|um etwa|etwa um|ungefähr um|so gegen|so um|genau um|@",
        0: "gegen|ca|circa|punkt",
    },
    Kind.ON: "anfang|mitte|am|an|den|dem|am tag|für|zum|im|der|auf|vom|auf den|für den|beim|dieses mal am|in der"
    "|in den",
    Kind.THE: "der|den|dem|am|zum|vom|im",
    Kind.OF: "des|der|im|in|von|vom",
    Kind.FROM: "von|vom|ab|ab dem|beginnend",
    Kind.BETWEEN: "zwischen|zwischen dem|zw.|zw",
    Kind.TO: "bis|bis zum|bis um|bis einschließlich|zum|bis inklusive|bis ca|bis etwa|bis spätestens",
    Kind.UNTIL: "bis|bis zum|bis um|bis spätestens|spätestens|spätestens bis|spätestens am|spätestens um|vor"
    "|vor dem|bis einschließlich|bis am|noch vor|bis spätestens zum|bis spätestens um|bis spätestens am|bis maximal"
    "|spätestens bis zum|bis zu|nicht später als|allerspätestens|bis in|bis gegen|bis längstens|bis längstens zum"
    "|bis zur|bis im",
    Kind.LATEST: "spätestens|allerspätestens|dienstschluss|geschäftsschluss|büroschluss|tagesende|ende des tages",
    Kind.AFTER: "nach|nach dem|ab|seit|seit dem|ab dem|frühestens|frühestens ab|ab ca|ab etwa",
    Kind.AND: "und|&|sowie|u",
    Kind.OR: "oder|bzw|beziehungsweise|oder auch|alternativ|wahlweise|oder aber",
    Kind.EVERY: "jeden|jede|jeder|jedes|jeweils|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags"
    "|sonnabends|täglich|wöchentlich|werktags|immer|alle|pro|stets|je",
    Kind.GREETING: "guten|gute|guter|gut|schönen|schöne|schönes|angenehmen|angenehmes|tollen|tolles|erholsames"
    "|frohes|wundervollen|sonniges|restlichen|restliche|netten|nettes|ganzen|erfolgreichen|wunderschönen",
    Kind.LABEL: "raum|zimmer|seite|seiten|version|kapitel|abschnitt|etage|stock|tel|telefon|fax|nr|nummer"
    "|hausnummer|artikel|art|teil|punkt|kreis|linie|gleis|bus|stufe|ziffer|az|kennziffer|durchwahl|mobil|handy"
    "|python|java|note|verhältnis|maßstab",
    Kind.LOCAL: "zeit|ortszeit",
    Kind.FOLLOWS: "bitte|passt|passen|ist|wäre|würde|wird|mit|wenn|aber|dann|ich|wir|sie|es|geht|ginge|hätte|haben"
    "|habe|in|oder so|statt|zeit|statt dessen|per|bei|via|sind|werden|auch|noch|da|was|wo|pünktlich|sein|steht"
    "|morgens|abends|nachmittags|nachts|vormittags|mittags|früh",
}

WEEKDAY_PARTS: Compounds = {
    f"{day}{gap}{part}{s}": ((Kind.WEEKDAY, number), (Kind.PART, PARTS[part]))
    for number, names in WEEKDAYS.items()
    for day in names.split("|")
    if len(day) > 3
    for gap, parts in (("", tuple(PARTS)), (" ", ("morgen", "früh")))
    for part in parts
    for s in ("", "s")
}
DAY_PARTS: Compounds = {
    f"{day} {part}": ((Kind.DAY, offset), (Kind.PART, PARTS[part]))
    for day, offset in (("heute", 0), ("gestern", -1), ("vorgestern", -2), ("übermorgen", 2))
    for part in ("morgen", "früh")
}
HALVES: Compounds = {
    f"{one}einhalb stunden": ((Kind.COUNT, number * 60 + 30), (Kind.UNIT, Unit.MINUTE)) for number, one in ONES.items()
}
COMPOUNDS: Compounds = {
    **HALVES,
    **WEEKDAY_PARTS,
    **DAY_PARTS,
    "heut abend": ((Kind.DAY, 0), (Kind.PART, Part.EVENING)),
    "morgen früh": ((Kind.DAY, 1), (Kind.PART, Part.MORNING)),
    "monatsende": ((Kind.END, 1), (Kind.UNIT, Unit.MONTH)),
    "jahresende": ((Kind.END, 1), (Kind.UNIT, Unit.YEAR)),
    "einer halben stunde": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "einer dreiviertelstunde": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "einer viertelstunde": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "anderthalb stunden": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

TABLE = Table(
    added(WORDS, Kind.COUNT, COUNTS),
    COMPOUNDS,
    dotted=True,
    capitals=True,
    noun_capitals=True,
    past="seit war waren hatte hatten sprachen sprach trafen traf schickte sandte schrieb erhielt bekam kam gesprochen "
    "getroffen geschickt gesendet geschrieben erhalten bekommen beworben eingereicht telefoniert wurde fand",
    recent="dank danke bewerbung mail schreiben nachricht anfrage",
    ahead="wird werden würde könnte können kann soll sollte wäre passt möchte bitte ist sind hätte hätten geplant "
    "vorschlagen freue freuen wenn ob findet gerne",
)
