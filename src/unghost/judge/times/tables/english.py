"""English words for time."""

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Table, Unit, Which, Words
from unghost.judge.times.tables.numbers import added, composed, counted

WORDS: Words = {
    Kind.MONTH: {
        1: "january|jan",
        2: "february|feb|febuary",
        3: "march|mar",
        4: "april|apr",
        5: "may",
        6: "june|jun",
        7: "july|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "october|oct",
        11: "november|nov",
        12: "december|dec",
    },
    Kind.WEEKDAY: {
        0: "monday|mon",
        1: "tuesday|tue|tues",
        2: "wednesday|wed|weds|wednes",
        3: "thursday|thu|thur|thurs",
        4: "friday|fri",
        5: "saturday|sat",
        6: "sunday|sun",
    },
    Kind.WEAK: {
        1: "may|march|mar|sat|sun|jan|april|june|august",
        3: "mon|wed|fri|tue|thu",
    },
    Kind.DAY: {
        -2: "day before yesterday|the day before yesterday",
        -1: "yesterday",
        0: "today|this day",
        1: "the next day|the following day|tomorrow|tomorow|tommorow|tmrw|tmr|2moro",
        2: "day after tomorrow|the day after tomorrow|overmorrow",
    },
    Kind.PART: {
        Part.MORNING: "morning|mornings|in the morning|in the mornings|am hours|early morning|in the early hours"
        "|forenoon",
        Part.NOON: "lunchtime|lunch time|at lunchtime|lunch|at lunch",
        Part.AFTERNOON: "afternoon|afternoons|in the afternoon|in the afternoons",
        Part.EVENING: "evening|evenings|in the evening|in the evenings|eve",
        Part.NIGHT: "night|at night|in the night",
    },
    Kind.COUNT: {
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty|fourty",
        50: "fifty",
        60: "sixty",
        90: "ninety",
    },
    Kind.SOME: {
        1: "a|an|a single",
        2: "a couple of|couple of|a couple|couple|a pair of",
        12: "a dozen",
    },
    Kind.HALF: "and a half|and half|and an half|& a half|1/2",
    Kind.NTH: {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
    },
    Kind.SUFFIX: "st|nd|rd|th",
    Kind.UNIT: {
        Unit.MINUTE: "minute|minutes|min|mins",
        Unit.HOUR: "hour|hours|hr|hrs",
        Unit.DAY: "day|days|calendar day|calendar days",
        Unit.WORKDAY: "business day|business days|working day|working days|work day|work days|workday|workdays",
        Unit.WEEK: "week|weeks|wk|wks",
        Unit.FORTNIGHT: "fortnight|fortnights",
        Unit.MONTH: "month|months",
        Unit.YEAR: "year|years|yr|yrs",
    },
    Kind.MANY: "days|weeks|months|hours|minutes|years|hrs|mins|wks|yrs",
    Kind.WHICH: {
        Which.LAST: "last|previous|past",
        Which.THIS: "this|current",
        Which.NEXT: "next|following",
        Which.AFTER_NEXT: "after next",
        Which.COMING: "coming|this coming|upcoming|this next|the coming",
    },
    Kind.WEEKEND: "weekend|week-end|week end|wkend",
    Kind.CLOCK: {
        12: "noon|midday|mid-day|mid day|12 noon|noontime|noonish",
        17: "cob|close of business|eob|end of business|close of play|end of the business day|end of business day",
        24: "midnight|eod|end of day|end of the day",
    },
    Kind.OCLOCK: {
        0: "o'clock|oclock|o clock|ish",
        1: "h",
        2: "hrs|hours|hr",
    },
    Kind.MERIDIEM: {
        0: "am|a.m.|a.m|a m|a|in the am",
        1: "pm|p.m.|p.m|p m|p|in the pm",
    },
    Kind.BEFORE_HOUR: {
        30: "half past|half-past|half",
        15: "quarter past|a quarter past|quarter after|a quarter after",
        -15: "quarter to|a quarter to|quarter till|quarter before|a quarter before|a quarter till|quarter of",
    },
    Kind.PAST_HOUR: {
        1: "past|after|minutes past|minutes after|minute past",
        -1: "to|till|before|minutes to|minutes before",
    },
    Kind.END: {
        1: "end of|the end of|end of the|the end of the|close of|last day of|the last day of",
    },
    Kind.IN: "in|in about|in around",
    Kind.LASTING: "for|lasting",
    Kind.WITHIN: "within|within the|over the|during the|in less than|in under|in no more than|inside of",
    Kind.AGO: {
        -1: "ago|earlier|back",
        1: "from now|hence|from today|later",
    },
    Kind.AT: {
        1: "at|@|at around|at about|at approximately|exactly at",
        0: "it's|it is|its|around|about|approximately|approx|circa|ca",
    },
    Kind.ON: "on|on the|for|sometime on|some time on|mid|mid-|early|late|by on|drop by|dropping by|drops by|stop by"
    "|stopping by|stops by|come by|coming by|comes by|swing by|pass by|passing by|beginning of|start of|middle of",
    Kind.THE: "the|on the|by the|from the|until the|before the|after the",
    Kind.OF: "of|of the|in|in the",
    Kind.FROM: "from|from the|starting|starting at|starting from|beginning|beginning at|starts at|start at",
    Kind.BETWEEN: "between|in between|anytime between|any time between",
    Kind.TO: "to the|until the|till the|through the|to|through|thru|until|till|til|'til|'till|up to|ending at|ending",
    Kind.UNTIL: "by|by the|before|before the|until the|until|till|til|'til|'till|up to|no later than|not later than"
    "|prior to|latest by|by latest|by the latest on|at the latest by|at the latest on|on or before|by no later than"
    "|any time before|anytime before",
    Kind.LATEST: "at the latest|at latest|latest|at the very latest|cob|close of business|eob|end of business"
    "|close of play|eod|end of day|end of the day|end of the business day|end of business day",
    Kind.AFTER: "after|after the|since|as of|later than|anytime after|any time after|on or after|not before|from",
    Kind.AND: "and|&|as well as|plus",
    Kind.OR: "or|or else|alternatively",
    Kind.EVERY: {
        0: "every|each|weekdays|weekends|daily|weekly|monthly|any given|per|every other",
        1: "mondays",
        2: "tuesdays",
        3: "wednesdays",
        4: "thursdays",
        5: "fridays",
        6: "saturdays",
        7: "sundays",
    },
    Kind.GREETING: "good|happy|great|nice|lovely|wonderful|pleasant|fantastic|enjoy|enjoy your|enjoy the|relaxing"
    "|excellent|fabulous|blessed|super|merry|rest of your|rest of the|restful|amazing|beautiful|awesome|safe",
    Kind.LABEL: "room|page|pages|version|chapter|section|suite|floor|level|phone|tel|fax|ext|extension|ratio|score"
    "|scored|step|steps|article|figure|table|flight|gate|bus|apt|apartment|ref|id|part|question|ticket|item|number"
    "|series|grade|route|highway|building|box|unit|python|java|won|lost|beat|mobile|cell",
    Kind.LOCAL: "time|local time",
    Kind.FOLLOWS: "please|works|work|sharp|is|would|will|if|with|instead|so|but|then|because|it|suits|suit|would be"
    "|i|we|you|that|which|when|where|onwards|onward|be|ish|or so|also|too|via|over|there|here|just|only|was|were"
    "|are|should|could|can|has|have|my|our|he|she|they|as",
}

COMPOUNDS = {
    "tonite": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "tonight": ((Kind.DAY, 0), (Kind.PART, Part.NIGHT)),
    "last night": ((Kind.DAY, -1), (Kind.PART, Part.NIGHT)),
    "a half hour": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "half an hour": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "three quarters of an hour": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "three-quarters of an hour": ((Kind.COUNT, 45), (Kind.UNIT, Unit.MINUTE)),
    "eom": ((Kind.END, 1), (Kind.UNIT, Unit.MONTH)),
    "eoy": ((Kind.END, 1), (Kind.UNIT, Unit.YEAR)),
    "eow": ((Kind.END, 1), (Kind.UNIT, Unit.WEEK)),
    "half hour": ((Kind.COUNT, 30), (Kind.UNIT, Unit.MINUTE)),
    "quarter of an hour": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "a quarter of an hour": ((Kind.COUNT, 15), (Kind.UNIT, Unit.MINUTE)),
    "an hour and a half": ((Kind.COUNT, 90), (Kind.UNIT, Unit.MINUTE)),
    "week from today": ((Kind.UNIT, Unit.WEEK), (Kind.AGO, 1)),
}

TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
COUNTS = composed(TENS, counted("one two three four five six seven eight nine"), "{ten} {one}|{ten}-{one}")
NTHS = composed(TENS, counted("first second third fourth fifth sixth seventh eighth ninth"), "{ten} {one}|{ten}-{one}")

TABLE = Table(
    added(added(WORDS, Kind.COUNT, COUNTS), Kind.NTH, NTHS),
    COMPOUNDS,
    month_first=True,
    capitals=True,
    past="since met spoke talked sent applied submitted received wrote interviewed attended was were had did called "
    "emailed mailed came visited discussed saw happened began started joined left died born published",
    recent="thank thanks regarding application email mail letter message note dated your",
    ahead="will would can could shall should may might please is are let's lets suits works available free "
    "schedule scheduled plan hoping wondering wanted thinking like love let next upcoming look forward if when 'll ll be",
)
