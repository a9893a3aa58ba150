"""Spanish words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed, counted

WORDS: Words = {
    Kind.MONTH: {
        1: "enero|ene",
        2: "febrero|feb",
        3: "marzo|mar",
        4: "abril|abr",
        5: "mayo|may",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto|ago",
        9: "septiembre|setiembre|sept|sep",
        10: "octubre|oct",
        11: "noviembre|nov",
        12: "diciembre|dic",
    },
    Kind.WEEKDAY: {
        0: "lunes|lun",
        1: "martes|mar",
        2: "miércoles|mié",
        3: "jueves|jue",
        4: "viernes|vie",
        5: "sábado|sáb",
        6: "domingo|dom",
    },
    Kind.WEAK: {
        1: "lun|mar|mié|mie|jue|vie|sáb|sab|dom|may|ago|dic|abr|ene|sep",
    },
    Kind.DAY: {
        -2: "anteayer|antier|antes de ayer|antes de anoche",
        -1: "ayer",
        0: "hoy|hoy día|el día de hoy|hoy mismo",
        1: "el día siguiente|al día siguiente|mañana|el día de mañana",
        2: "pasado mañana|pasadomañana",
    },
    Kind.PART: {
        Part.MORNING: "por la mañana|de la mañana|en la mañana|a la mañana|la mañana|a primera hora|mañana"
        "|a primera hora de la mañana|a media mañana|a última hora de la mañana|madrugada|de la madrugada|matutino",
        Part.NOON: "a la hora de comer|de mediodía|del mediodía",
        Part.AFTERNOON: "por la tarde|de la tarde|en la tarde|a la tarde|tarde|la tarde|a primera hora de la tarde"
        "|a media tarde|tardes",
        Part.EVENING: "a última hora de la tarde|al anochecer",
        Part.NIGHT: "por la noche|de la noche|en la noche|a la noche|noche|la noche",
    },
    Kind.COUNT: {
        1: "un|una|uno",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
    },
    Kind.SOME: {
        2: "un par de",
    },
    Kind.NTH: {
        1: "primero|primer|primera",
        2: "segundo",
        3: "tercero|tercer|tercera",
        4: "cuarto",
        5: "quinto",
    },
    Kind.SUFFIX: "º|°|ª|ro|er|do|o",
    Kind.UNIT: {
        Unit.MINUTE: "minuto|minutos|min|mins",
        Unit.HOUR: "hora|horas",
        Unit.DAY: "día|días|días naturales",
        Unit.WORKDAY: "día hábil|días hábiles|día laborable|días laborables|días laborales",
        Unit.FORTNIGHT: "quincena",
        Unit.WEEK: "semana|semanas",
        Unit.MONTH: "mes|meses",
        Unit.YEAR: "año|años",
    },
    Kind.MANY: "días|semanas|meses|horas|minutos|años",
    Kind.WHICH: {
        Which.PAST: "pasado|pasada|último|última|anterior|últimos|últimas",
        Which.THIS: "este|esta|ese|corriente|actual|en curso",
        Which.COMING: "próximo|próxima|próximos|próximas|que viene|entrante|este próximo|que vienen|venidero",
        Which.NEXT: "siguiente|siguientes",
        Which.AFTER_NEXT: "siguiente a la próxima|después de la próxima",
    },
    Kind.WEEKEND: "fin de semana|finde|weekend|week-end",
    Kind.CLOCK: {
        12: "mediodía|medio día|al mediodía|a mediodía|al medio día",
        24: "medianoche|media noche|el final del día|final del día|el fin del día|fin del día|fin de la jornada",
    },
    Kind.OCLOCK: {
        0: "en punto",
        1: "h|hs|hrs|horas|hora",
    },
    Kind.MERIDIEM: {
        0: "am|a.m.|a.m|a. m.",
        1: "pm|p.m.|p.m|p. m.",
    },
    Kind.AFTER_HOUR: {
        30: "y media|y treinta",
        15: "y cuarto|y quince|y un cuarto",
        -15: "menos cuarto|menos quince|menos un cuarto",
        5: "y cinco",
        10: "y diez",
        20: "y veinte",
        25: "y veinticinco",
        -5: "menos cinco",
        -10: "menos diez|menos 10",
        -20: "menos veinte",
        -25: "menos veinticinco",
    },
    Kind.BEFORE_HOUR: {
        -15: "un cuarto para las|cuarto para las",
        -10: "diez para las",
        -5: "cinco para las",
    },
    Kind.END: {
        1: "fin de|final de|finales de|el fin de|el final de|a fin de|a fines de|a finales de|final del|fin del"
        "|el final del|el fin del|fines de",
    },
    Kind.IN: "en|dentro de|en unos|en unas|dentro de unos|de aquí a|al cabo de",
    Kind.LASTING: "durante|por",
    Kind.WITHIN: "en un plazo de|en el plazo de|en menos de|en un plazo máximo de|en un máximo de"
    "|dentro del plazo de|dentro de un plazo de",
    Kind.AGO: {
        -2: "hace|hace unos|hará",
        -1: "atrás",
        1: "después|más tarde|desde ahora|a partir de ahora|a partir de hoy",
    },
    Kind.AT: {
        1: "antes de las|después de las|hasta las|pasadas las|entre las|para antes de las|a las|a la|sobre las"
        "|a eso de las|hacia las|alrededor de las|a partir de las|@",
        0: "son las|es la|las|para las|desde las",
    },
    Kind.ON: "principios de|a principios de|mediados de|a mediados de|el|el día|este|para el|al|en|la|los|lo|del"
    "|para|durante el|a|día|para el día|es el|ese",
    Kind.THE: "entre el|el|del|al|día|el día|al día|del día",
    Kind.OF: "de|del|de la|en|del mes de|de el",
    Kind.FROM: "de|del|desde|desde el|a partir de|a partir del|desde las|de las|de la",
    Kind.BETWEEN: "entre|entre el|entre las|entre la",
    Kind.TO: "a|al|hasta|hasta el|a las|hasta las|a la|hasta la|hasta el día",
    Kind.UNTIL: "antes de|antes del|hasta|hasta el|a más tardar|a más tardar el|como máximo|antes del día|hasta las"
    "|hasta la|antes de las|a más tardar a las|como muy tarde el|como tarde el|hasta el día|a más tardar el día"
    "|no más tarde de|no más tarde del|antes de la|como máximo el|no después del|previo al|hasta a las"
    "|para antes del|a mas tardar|antes de el|como muy tarde|como muy tarde a las",
    Kind.LATEST: "final del día|el final del día|fin del día|el fin del día|fin de la jornada|a más tardar"
    "|como máximo|como muy tarde|como tarde|máximo",
    Kind.AFTER: "después de|después del|desde|desde el|a partir de|a partir del|después de las|a partir de las"
    "|desde las|a partir del día|pasadas las",
    Kind.AND: "y|e|&|así como",
    Kind.OR: "o|u|o bien|ó",
    Kind.EVERY: "cada|todos los|todas las|los lunes|los martes|los miércoles|los jueves|los viernes|los sábados"
    "|los domingos|diariamente|diario|al día|sábados|domingos|las mañanas|las tardes|las noches",
    Kind.GREETING: "buenos|buenas|buen|buena|feliz|excelente|bonito|lindo|felices|linda|bonita|gran",
    Kind.LABEL: "sala|página|páginas|versión|capítulo|sección|piso|planta|tel|tfno|teléfono|fax|número|nº|no"
    "|artículo|nivel|punto|línea|puerta|edificio|ref|paso|parte|lote|móvil|celular|calle|python|java",
    Kind.LOCAL: "hora|hora de|hora local|horario de|hora en",
    Kind.FOLLOWS: "si|en|con|por favor|para|me|le|les|es|sería|será|está|bien|te|nos|pero|que|y|vía|por|porque"
    "|gracias|aproximadamente|vale|va|voy|fue|sin|estaré|puedo|tengo|tenemos|podemos",
}

COMPOUNDS = {
    "esta mañana": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "esta tarde": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "esta noche": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "anoche": ((Kind.DAY, -1), (Kind.PART, Part.NIGHT)),
    "tres cuartos de hora": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "media hora": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "un cuarto de hora": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "una hora y media": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

ONES = counted("un|uno|una dos|dós tres|trés cuatro cinco seis|séis siete ocho nueve")
TWENTIES = composed({20: "veinti"}, ONES, "{ten}{one}")
COUNTS = composed({30: "treinta", 40: "cuarenta", 50: "cincuenta"}, ONES, "{ten} y {one}")

TABLE = Table(
    added(WORDS, Kind.COUNT, TWENTIES, COUNTS),
    COMPOUNDS,
    past="fue era estaba hablamos envié envió recibí mandé hablé vi escribí tuvimos tuve conocimos reuní hemos "
    "entrevistamos llegó empezó apliqué quedamos vino llamó",
    recent="gracias candidatura solicitud correo mensaje carta",
    ahead="será sería puede podría podemos puedes podrías tiene tendría es está viene vendrá vendría si estaré tengo "
    "disponible gustaría propongo queda confirmo favor próximo",
)
