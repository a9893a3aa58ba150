"""Portuguese words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed, counted

WORDS: Words = {
    Kind.MONTH: {
        1: "janeiro|jan",
        2: "fevereiro|fev",
        3: "março|mar",
        4: "abril|abr",
        5: "maio|mai",
        6: "junho|jun",
        7: "julho|jul",
        8: "agosto|ago",
        9: "setembro|set",
        10: "outubro|out",
        11: "novembro|nov",
        12: "dezembro|dez",
    },
    Kind.WEEKDAY: {
        0: "segunda-feira|segunda feira|seg|2ª feira|2ª-feira|segunda",
        1: "terça-feira|terça feira|ter|3ª feira|3ª-feira|terça",
        2: "quarta-feira|quarta feira|qua|4ª feira|4ª-feira|quarta",
        3: "quinta-feira|quinta feira|qui|5ª feira|5ª-feira|quinta",
        4: "sexta-feira|sexta feira|sex|6ª feira|6ª-feira|sexta",
        5: "sábado|sáb",
        6: "domingo|dom",
    },
    Kind.WEAK: {
        1: "seg|ter|qua|qui|sex|sáb|sab|dom|mar|set|out|dez|mai|ago|abr",
        2: "segunda|terça|quarta|quinta|sexta",
    },
    Kind.DAY: {
        -2: "anteontem|antes de ontem",
        -1: "ontem",
        0: "hoje|o dia de hoje|hoje mesmo",
        1: "o dia seguinte|no dia seguinte|amanhã|o dia de amanhã",
        2: "depois de amanhã|depois d'amanhã",
    },
    Kind.PART: {
        Part.MORNING: "de manhã|da manhã|pela manhã|na parte da manhã|na manhã|à manhã|manhã|de madrugada"
        "|da madrugada|no período da manhã|durante a manhã|na manhã de",
        Part.NOON: "hora do almoço|à hora do almoço|na hora do almoço|almoço",
        Part.AFTERNOON: "à tarde|da tarde|de tarde|na parte da tarde|pela tarde|tarde|na tarde|no período da tarde"
        "|durante a tarde|na tarde de|ao fim da tarde|no fim da tarde|ao final da tarde|no início da tarde",
        Part.EVENING: "à noitinha|ao anoitecer",
        Part.NIGHT: "à noite|da noite|de noite|pela noite|noite|na noite|na noite de",
    },
    Kind.COUNT: {
        1: "um|uma",
        2: "dois|duas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze|quatorze",
        15: "quinze",
        16: "dezesseis|dezasseis",
        17: "dezessete|dezassete",
        18: "dezoito",
        19: "dezenove|dezanove",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
    },
    Kind.SOME: {
        2: "um par de",
        6: "meia dúzia de",
    },
    Kind.NTH: {
        1: "primeiro|primeira",
        2: "segundo",
        3: "terceiro|terceira",
        4: "quarto",
        5: "quinto",
    },
    Kind.SUFFIX: "º|°|ª|o",
    Kind.UNIT: {
        Unit.MINUTE: "minuto|minutos|min|mins",
        Unit.HOUR: "hora|horas",
        Unit.DAY: "dia|dias|dias corridos",
        Unit.WORKDAY: "dia útil|dias úteis",
        Unit.FORTNIGHT: "quinzena",
        Unit.WEEK: "semana|semanas",
        Unit.MONTH: "mês|meses",
        Unit.YEAR: "ano|anos",
    },
    Kind.MANY: "dias|semanas|meses|horas|minutos|anos",
    Kind.WHICH: {
        Which.PAST: "passado|passada|último|última|anterior|últimos|últimas",
        Which.THIS: "este|esta|nesta|neste|esse|essa|nessa|desta|deste|corrente|em curso",
        Which.COMING: "próximo|próxima|próximos|próximas|que vem|que entra",
        Which.NEXT: "seguinte|seguintes",
    },
    Kind.WEEKEND: "weekend|fim de semana|fim-de-semana|final de semana|fds",
    Kind.CLOCK: {
        12: "meio-dia|meio dia|ao meio-dia|ao meio dia",
        24: "fim do dia|final do dia|o fim do dia|o final do dia|meia-noite|meia noite|à meia-noite|à meia noite",
    },
    Kind.OCLOCK: {
        0: "em ponto",
        1: "h|hs|hrs|horas|hora",
    },
    Kind.MERIDIEM: {
        0: "am|a.m.|a.m",
        1: "pm|p.m.|p.m",
    },
    Kind.AFTER_HOUR: {
        30: "e meia|e trinta",
        15: "e quinze|e um quarto|e quarto",
        45: "e quarenta e cinco",
        -15: "menos um quarto|menos quinze|menos quarto",
        5: "e cinco",
        10: "e dez",
        20: "e vinte",
        -10: "menos dez",
        -5: "menos cinco",
    },
    Kind.BEFORE_HOUR: {
        -15: "quinze para o|15 para o|quinze para as|15 para as|um quarto para as|um quarto para a",
        -10: "dez para as|10 para as|dez para a",
        -5: "cinco para as|5 para as|cinco para a",
        -20: "vinte para as|20 para as",
    },
    Kind.END: {
        1: "fim de|fim do|fim da|final do|final da|o fim do|o fim da|o final do|o final da|ao fim do|ao final da"
        "|final de|ao final do|ao fim da|no final do|no fim do|no final da|no fim da|o fim de|o final de|finais de",
    },
    Kind.IN: "em|daqui a|daqui|dentro de|daqui uns|daqui umas|em cerca de",
    Kind.LASTING: "durante|por",
    Kind.WITHIN: "em até|no prazo de|num prazo de|em um prazo de|no prazo máximo de|em menos de|dentro do prazo de"
    "|num prazo máximo de",
    Kind.AGO: {
        -2: "há|faz|há cerca de",
        -1: "atrás",
        1: "depois|mais tarde",
    },
    Kind.AT: {
        1: "antes das|depois das|após as|até as|entre as|às|pelas|por volta das|cerca das|a partir das|lá pelas|@"
        "|até às",
        0: "são|à|as|por volta de|para as|das",
    },
    Kind.ON: "início de|meados de|nos|nas|em|no|na|no dia|dia|para o dia|a|o|ao|para|para o|para a|este|esta|nesta"
    "|neste|logo|pelo|já",
    Kind.THE: "entre o dia|entre o|dia|no dia|o dia|ao dia|do dia|até dia",
    Kind.OF: "de|do|da|em|desta|deste|do mês de",
    Kind.FROM: "de|do|da|das|desde|a partir de|a partir das|a partir do|desde as|desde o|do dia|de dia",
    Kind.BETWEEN: "entre|entre as|entre os dias|entre o dia|entre o",
    Kind.TO: "a|à|às|até|até às|ao|até ao|até as|até o|até a|as|até à|ao dia|até o dia|até ao dia",
    Kind.UNTIL: "até|até às|até ao|até o|até a|até à|antes de|antes do|antes das|antes da|no máximo até"
    "|o mais tardar|até as|até dia|até o dia|até ao dia|o mais tardar até|até no máximo|impreterivelmente até"
    "|antes do dia|até no|até na|antes de dia|no máximo até o dia|no máximo até às",
    Kind.LATEST: "fim do dia|final do dia|o fim do dia|o final do dia|o mais tardar|no máximo|no mais tardar"
    "|impreterivelmente|no limite",
    Kind.AFTER: "depois de|depois do|depois das|após|após as|após o|a partir de|a partir das|a partir do|desde"
    "|depois da|a partir da|a partir do dia|após o dia",
    Kind.AND: "e|&|bem como",
    Kind.OR: "ou|ou então|ou ainda",
    Kind.EVERY: "cada|todo|toda|todos os|todas as|às segundas|às terças|às quartas|às quintas|às sextas|aos sábados"
    "|aos domingos|segundas-feiras|terças-feiras|diariamente|segundas|terças|quartas|quintas|sextas|sábados"
    "|domingos",
    Kind.GREETING: "bom|boa|boas|bons|ótimo|ótima|excelente|feliz|um bom|uma boa|lindo|linda|maravilhosa|abençoada"
    "|maravilhoso",
    Kind.LABEL: "sala|página|páginas|versão|capítulo|secção|seção|andar|tel|telefone|fax|número|nº|artigo|nível"
    "|ponto|linha|porta|edifício|ref|passo|parte|lote|celular|telemóvel|rua|python|java",
    Kind.LOCAL: "hora|hora de|hora local|horário de|fuso de",
    Kind.FOLLOWS: "se|em|com|por favor|para|me|te|é|seria|será|está|bem|nos|mas|que|via|por|porque|obrigado"
    "|obrigada|na|no|aproximadamente|estarei|posso|tenho|vou|funciona|pode|ser|fica|temos",
}

COMPOUNDS = {
    "esta manhã": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "hoje de manhã": ((Kind.DAY, 0), (Kind.PART, Part.MORNING)),
    "esta tarde": ((Kind.DAY, 0), (Kind.PART, Part.AFTERNOON)),
    "esta noite": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "três quartos de hora": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "meia hora": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "um quarto de hora": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "uma hora e meia": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
}

ONES = counted("um|uma dois|duas três quatro cinco seis sete oito nove")
COUNTS = composed({20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta"}, ONES, "{ten} e {one}")

TABLE = Table(
    added(WORDS, Kind.COUNT, COUNTS),
    COMPOUNDS,
    past="foi era estava falamos enviei enviou recebi mandei falei vi escrevi tivemos tive conhecemos recebemos "
    "candidatei chegou começou",
    recent="obrigado obrigada candidatura mail mensagem carta",
    ahead="será seria pode poderia podemos poderíamos é está se tenho disponível disponíveis gostaria proponho confirmo "
    "favor próximo",
)
