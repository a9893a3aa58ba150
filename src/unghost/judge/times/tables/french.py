"""French words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed

WORDS: Words = {
    Kind.MONTH: {
        1: "janvier|janv|jan",
        2: "février|févr|fév",
        3: "mars",
        4: "avril|avr",
        5: "mai",
        6: "juin",
        7: "juillet|juil",
        8: "août",
        9: "septembre|sept",
        10: "octobre|oct",
        11: "novembre|nov",
        12: "décembre|déc",
    },
    Kind.WEEKDAY: {
        0: "lundi|lun",
        1: "mardi|mar",
        2: "mercredi|mer",
        3: "jeudi|jeu",
        4: "vendredi|ven",
        5: "samedi|sam",
        6: "dimanche|dim",
    },
    Kind.WEAK: {
        1: "lun|mar|mer|jeu|ven|sam|dim|mars|avr|oct",
    },
    Kind.DAY: {
        -2: "avant-hier|avant hier",
        -1: "hier",
        0: "dans la journée|aujourd'hui|aujourdhui|ce jour|aujourd hui",
        1: "le jour suivant|jour suivant|demain|le lendemain|lendemain",
        2: "après-demain|après demain|surlendemain|le surlendemain",
    },
    Kind.PART: {
        Part.MORNING: "matin|du mat|le mat|matinée|le matin|du matin|dans la matinée|au matin|en matinée"
        "|en début de matinée|en fin de matinée|de la matinée|fin de matinée|début de matinée|en milieu de matinée",
        Part.NOON: "l'heure du déjeuner|à l'heure du déjeuner",
        Part.AFTERNOON: "après-midi|l'après-midi|dans l'après-midi|de l'après-midi|en début d'après-midi"
        "|en fin d'après-midi|en après-midi|début d'après-midi|fin d'après-midi|apres-midi|aprèm|après midi"
        "|de l'après midi|l'après midi|en milieu d'après-midi|début d'après midi|fin d'après midi",
        Part.EVENING: "en fin de journée|soir|soirée|le soir|du soir|dans la soirée|en soirée|au soir"
        "|en début de soirée|en fin de soirée|de la soirée|fin de soirée|début de soirée",
        Part.NIGHT: "nuit|la nuit|dans la nuit|de la nuit",
    },
    Kind.COUNT: {
        1: "un|une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept|dix sept",
        18: "dix-huit|dix huit",
        19: "dix-neuf|dix neuf",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
    },
    Kind.NTH: {
        1: "premier|première",
        2: "deuxième",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        15: "quinzième",
    },
    Kind.SUFFIX: "er|re|ère|e|ème|eme|è|nd|nde|ieme|ième",
    Kind.UNIT: {
        Unit.MINUTE: "minute|minutes|min|mins|mn",
        Unit.HOUR: "heure|heures",
        Unit.DAY: "jour|jours|jours calendaires|journée",
        Unit.WORKDAY: "jour ouvré|jours ouvrés|jours ouvrables|jour ouvrable",
        Unit.FORTNIGHT: "quinzaine",
        Unit.WEEK: "semaine|semaines",
        Unit.MONTH: "mois",
        Unit.YEAR: "an|ans|année|années",
    },
    Kind.MANY: "jours|semaines|prochains|prochaines|derniers|dernières|heures|minutes|suivants|suivantes|années|ans",
    Kind.WHICH: {
        Which.PAST: "dernier|dernière|passé|passée|précédent|précédente|derniers|dernières",
        Which.THIS: "ce|cet|cette|en cours|courant",
        Which.COMING: "prochain|prochaine|prochains|prochaines|qui vient|à venir|d'après",
        Which.NEXT: "suivant|suivante|suivants|suivantes",
        Which.AFTER_NEXT: "en huit",
        Which.FORTNIGHT: "en quinze|en 15",
    },
    Kind.WEEKEND: "week-end|weekend|wkend|week end|fin de semaine",
    Kind.CLOCK: {
        12: "midi|12h pile",
        24: "minuit|la fin de journée|fin de la journée|la fin de la journée",
    },
    Kind.OCLOCK: {
        1: "h|heures|heure|hrs",
    },
    Kind.MERIDIEM: {
        0: "a.m.|a.m",
        1: "pm|p.m.|p.m",
    },
    Kind.AFTER_HOUR: {
        30: "et demie|et demi|et demies",
        15: "et quart|et le quart|un quart",
        -15: "moins le quart|moins quart|moins un quart",
        -5: "moins cinq|moins 5",
        -10: "moins dix|moins 10",
        -20: "moins vingt|moins 20",
        -25: "moins vingt-cinq",
        5: "et cinq",
        10: "et dix",
        20: "et vingt",
    },
    Kind.END: {
        1: "fin de l'|la fin de l'|à la fin de l'|fin|la fin du|fin du|la fin de|la fin de la|fin de la|à la fin du|à la fin de la|la fin des|fin de|fin d'",
    },
    Kind.IN: "dans|d'ici à|dans environ|dans les|au bout de",
    Kind.LASTING: "pendant|pour|durant",
    Kind.WITHIN: "sous|d'ici|dans les|dans un délai de|sous un délai de|d'ici à|dans un délai maximum de"
    "|en moins de|dans moins de|dans le délai de|d'ici au plus",
    Kind.AGO: {
        -1: "auparavant|plus tôt",
        -2: "il y a|y a|il y a environ|voici|ça fait",
        1: "plus tard|à compter d'aujourd'hui",
    },
    Kind.AT: {
        1: "@",
        0: "à|vers|aux alentours de|à partir de|autour de|vers les|aux environs de|environ à|dès|pour|il est",
    },
    Kind.ON: "le|ce|pour le|au|en|à partir du|le jour|courant|la|les|pour|lors du|dès le|la journée du|du|début|mi|mi-",
    Kind.THE: "entre le|le|au|du",
    Kind.OF: "de|du|de la|d'|en|de l'|à|des",
    Kind.FROM: "de|du|depuis|à partir de|à partir du|à compter du|entre|dès|dès le",
    Kind.BETWEEN: "entre|entre le",
    Kind.TO: "à|au|jusqu'à|jusqu'au|a",
    Kind.UNTIL: "avant|avant le|d'ici|d'ici le|d'ici au|d'ici à|jusqu'à|jusqu'au|au plus tard|au plus tard le"
    "|au plus tard à|au plus tard avant le|jusque|pour le|d'ici la|jusqu'en|jusqu'à la|jusqu'au plus tard le"
    "|pas plus tard que|au plus tard d'ici le|au plus tard d'ici|au plus tard pour le|pas plus tard que le|avant la"
    "|jusqu'aux",
    Kind.LATEST: "la fin de journée|fin de la journée|la fin de la journée|au plus tard|maximum|dernier délai"
    "|au maximum|dernier carat",
    Kind.AFTER: "après|après le|depuis|depuis le|à partir de|à partir du|à compter du|dès|dès le|au plus tôt le",
    Kind.AND: "et|&|ainsi que|puis",
    Kind.OR: "ou|ou bien|sinon|ou encore|soit",
    Kind.EVERY: "chaque|tous les|toutes les|les lundis|les mardis|les mercredis|les jeudis|les vendredis"
    "|les samedis|les dimanches|lundis|mardis|jeudis|vendredis|quotidiennement|les matins|les soirs|tous",
    Kind.GREETING: "bon|bonne|bonnes|excellent|excellente|belle|beau|agréable|joyeux|très bonne|très bon|très belle"
    "|douce|merveilleuse",
    Kind.LABEL: "salle|page|pages|version|chapitre|section|étage|tél|tel|téléphone|fax|numéro|n°|no|article|niveau"
    "|point|ligne|porte|bâtiment|réf|référence|étape|partie|lot|bus|quai|mobile|portable|python|java",
    Kind.LOCAL: "heure|heure de|heure locale",
    Kind.FOLLOWS: "si|dans|chez|avec|pour|me|m'|est|serait|sera|convient|vous|nous|je|il|sur|par|via|environ"
    "|précises|pile|afin|mais|cela|ça|qui|puis|car|merci|svp|ce|est-ce|c'est|également|aussi|ont|a|sont|en|y",
}

COMPOUNDS = {
    "ce soir": ((Kind.DAY, 0), (Kind.PART, Part.EVENING)),
    "cette nuit": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "cet après-midi": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "cet après midi": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "cette après-midi": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "ce matin": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "ce midi": ((Kind.DAY, 0), (Kind.CLOCK, 12)),
    "une demi heure": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "trois quarts d'heure": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "la nuit dernière": ((Kind.DAY, -1), (Kind.PART, Part.NIGHT)),
    "la nuit prochaine": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "une demi-heure": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "une demie-heure": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "un quart d'heure": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "une heure et demie": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
ONES = {2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf"}
COUNTS = composed(TENS, ONES, "{ten} {one}|{ten}-{one}")
AND_ONES = composed(TENS, {1: "un|une"}, "{ten} et {one}|{ten}-et-{one}")

TABLE = Table(
    added(WORDS, Kind.COUNT, COUNTS, AND_ONES),
    COMPOUNDS,
    past="depuis était étaient avait avions rencontré parlé envoyé reçu écrit postulé vu été "
    "entretenus discuté appelé eûmes",
    recent="merci candidature mail courriel message lettre",
    ahead="sera serait pourrait pouvez pourriez pouvons seriez serez êtes est convient disponible disponibles possible "
    "propose proposer merci veuillez souhaitez si prévu prévue fixé aura auriez",
)
