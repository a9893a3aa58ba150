"""Italian words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed

WORDS: Words = {
    Kind.MONTH: {
        1: "gennaio|gen|genn",
        2: "febbraio|feb|febbr",
        3: "marzo|mar",
        4: "aprile|apr",
        5: "maggio|mag",
        6: "giugno|giu",
        7: "luglio|lug",
        8: "agosto|ago",
        9: "settembre|set|sett",
        10: "ottobre|ott",
        11: "novembre|nov",
        12: "dicembre|dic",
    },
    Kind.WEEKDAY: {
        0: "lunedì|lun",
        1: "martedì|mar",
        2: "mercoledì|mer",
        3: "giovedì|gio",
        4: "venerdì|ven",
        5: "sabato|sab",
        6: "domenica|dom",
    },
    Kind.WEAK: {
        1: "lun|mar|mer|gio|ven|sab|dom|set|mag|gen|ott|apr|ago|dic",
    },
    Kind.DAY: {
        -2: "l'altro ieri|altro ieri|avantieri|ieri l'altro|l'altroieri|altroieri",
        -1: "ieri",
        0: "oggi|quest'oggi|in giornata",
        1: "domani|il giorno dopo|il giorno seguente|il giorno successivo",
        2: "dopodomani|dopo domani",
    },
    Kind.PART: {
        Part.MORNING: "mattina|mattino|di mattina|del mattino|la mattina|in mattinata|mattinata|al mattino"
        "|della mattina|nella mattinata|di buon mattino|nella mattina",
        Part.NOON: "ora di pranzo|all'ora di pranzo|a pranzo|pranzo",
        Part.AFTERNOON: "pomeriggio|di pomeriggio|del pomeriggio|nel pomeriggio|il pomeriggio|nel primo pomeriggio"
        "|nel tardo pomeriggio|al pomeriggio|primo pomeriggio|tardo pomeriggio",
        Part.EVENING: "sera|di sera|della sera|la sera|in serata|serata|alla sera|nella serata",
        Part.NIGHT: "notte|di notte|della notte|la notte|nella notte",
    },
    Kind.COUNT: {
        1: "un|una|uno|l'una",
        2: "due",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
    },
    Kind.SOME: {
        1: "un'",
        2: "un paio di",
    },
    Kind.NTH: {
        1: "primo|prima",
        2: "secondo",
        3: "terzo",
        4: "quarto",
        5: "quinto",
    },
    Kind.SUFFIX: "º|°|ª|o",
    Kind.UNIT: {
        Unit.MINUTE: "minuto|minuti|min|mins",
        Unit.HOUR: "ora|ore",
        Unit.DAY: "giorno|giorni",
        Unit.WORKDAY: "giorno lavorativo|giorni lavorativi|giorni feriali",
        Unit.WEEK: "settimana|settimane",
        Unit.MONTH: "mese|mesi",
        Unit.YEAR: "anno|anni",
    },
    Kind.MANY: "giorni|settimane|mesi|ore|minuti|anni",
    Kind.WHICH: {
        Which.PAST: "scorso|scorsa|passato|passata|ultimo|ultima|precedente|scorsi|scorse",
        Which.THIS: "questo|questa|quest'|in corso|corrente",
        Which.COMING: "prossimo|prossima|prossimi|prossime|che viene|entrante|venturo|questo prossimo",
        Which.NEXT: "seguente|successivo|successiva",
    },
    Kind.WEEKEND: "weekend|week-end|fine settimana|week end",
    Kind.CLOCK: {
        12: "mezzogiorno|mezzodì",
        24: "mezzanotte|fine giornata|fine della giornata|la fine della giornata|la fine del giorno",
    },
    Kind.OCLOCK: {
        0: "in punto",
        1: "h|ore|ora",
    },
    Kind.MERIDIEM: {
        0: "am|a.m.|a.m",
        1: "pm|p.m.|p.m",
    },
    Kind.AFTER_HOUR: {
        30: "e mezza|e mezzo|e trenta",
        15: "e un quarto|e quarto|e quindici",
        45: "e tre quarti",
        -15: "meno un quarto|meno quarto",
        5: "e cinque",
        10: "e dieci",
        20: "e venti",
        25: "e venticinque",
        -5: "meno cinque",
        -10: "meno dieci",
        -20: "meno venti",
    },
    Kind.END: {
        1: "fine|la fine del|la fine della|la fine di|fine di|alla fine del|alla fine della|fine del|fine della"
        "|la fine dell'|alla fine di",
    },
    Kind.IN: "tra|fra|in|nel giro di|tra circa|fra circa",
    Kind.LASTING: "per|durante",
    Kind.WITHIN: "entro|entro i|entro le|nel giro di|entro un massimo di|in meno di|entro un termine di"
    "|nell'arco di|entro e non oltre",
    Kind.AGO: {
        -1: "fa|or sono|addietro",
        1: "dopo|più tardi|da oggi",
    },
    Kind.AT: {
        1: "prima delle|dopo le|entro le|entro le ore|fino alle|non oltre le|tra le|fra le|h.|alle|alle ore|all'"
        "|verso le|intorno alle|attorno alle|per le ore|ore|le ore|a partire dalle|@|circa alle|dalle ore|verso l'",
        0: "sono le|è l'|alla|per le|h|dalle|le",
    },
    Kind.ON: "inizio|metà|nei|nelle|il|il giorno|nel|per il|lo|la|l'|a|in|nella|per|questo|al|ad|giorno|nel giorno di",
    Kind.THE: "tra il|fra il|il|del|al|dal|giorno|il giorno|l'|dell'|all'|nel|sul",
    Kind.OF: "di|del|della|dell'|di questo|nel|in|de",
    Kind.FROM: "da|dal|dalle|dalla|dall'|a partire da|a partire dal|a partire dalle|dalle ore|dal giorno",
    Kind.BETWEEN: "tra|fra|tra le|fra le|tra il|fra il|tra le ore|fra le ore|tra l'|tra i giorni",
    Kind.TO: "a|al|alle|all'|fino a|fino al|fino alle|alla|alle ore|ad|sino al|sino alle",
    Kind.UNTIL: "entro|entro il|entro le|entro le ore|prima di|prima del|prima delle|fino a|fino al|fino alle"
    "|non oltre|non oltre il|non oltre le|al più tardi|entro la|prima dell'|entro l'|fino all'|entro e non oltre"
    "|sino al|sino a|entro e non oltre il|entro e non oltre le ore|entro e non oltre le|al più tardi il|prima della"
    "|entro il giorno|non più tardi di|non più tardi del|al massimo il|al massimo entro il|al più tardi entro il"
    "|massimo entro|sino alle",
    Kind.LATEST: "fine giornata|fine della giornata|la fine della giornata|la fine del giorno|al più tardi"
    "|al massimo|massimo|tassativamente",
    Kind.AFTER: "dopo|dopo il|dopo le|a partire da|a partire dal|a partire dalle|da|dal|dalle|successivamente al",
    Kind.AND: "e|ed|&|nonché",
    Kind.OR: "o|oppure|ovvero|od|in alternativa",
    Kind.EVERY: "ogni|tutti i|tutte le|i lunedì|i martedì|i mercoledì|i giovedì|i venerdì|i sabati|le domeniche"
    "|al giorno|giornalmente|tutti|ciascun",
    Kind.GREETING: "buon|buona|buono|felice|ottimo|ottima|splendida|bella|bel|sereno|serena|buone",
    Kind.LABEL: "stanza|sala|pagina|pagine|versione|capitolo|sezione|piano|tel|telefono|fax|numero|n°|articolo"
    "|livello|punto|linea|porta|edificio|rif|passo|parte|lotto|cell|cellulare|via|interno|civico|python|java",
    Kind.LOCAL: "ora|ora di|ora locale|fuso orario di|orario di",
    Kind.FOLLOWS: "se|in|con|per favore|per|mi|ti|è|sarebbe|sarà|va|vi|ci|ma|che|via|su|presso|perché|grazie|circa"
    "|bene|sono|ho|abbiamo|nella|nel|potrei|ti va|le|la",
}

COMPOUNDS = {
    "stamattina": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "stamani": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "questa mattina": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "stasera": ((Kind.DAY, 0), (Kind.PART, Part.EVENING)),
    "questa sera": ((Kind.DAY, 0), (Kind.PART, Part.EVENING)),
    "stanotte": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "questa notte": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "questo pomeriggio": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "tre quarti d'ora": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "mezz'ora": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "un quarto d'ora": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "un'ora e mezza": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

ONES = {2: "due", 3: "tre|tré", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 9: "nove"}
TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta"}
STEMS = {20: "vent", 30: "trent", 40: "quarant", 50: "cinquant"}
COUNTS = composed(TENS, ONES, "{ten}{one}") | composed(STEMS, {1: "uno", 8: "otto"}, "{ten}{one}")

TABLE = Table(
    added(WORDS, Kind.COUNT, COUNTS),
    COMPOUNDS,
    past="era erano avevo inviato ricevuto parlato sentiti scritto candidato visto stato stata incontrati "
    "mandato iniziato",
    recent="grazie candidatura mail messaggio lettera",
    ahead="sarà sarebbe può potrebbe possiamo puoi potresti è sono disponibile disponibili va propongo confermo se vorrei "
    "possibile",
)
