"""The words by which a letter of each kind says what it is for."""

from unghost.letters.rules.patterns import DAY, NOT, any_of
from unghost.words.letters import LetterKind

K = LetterKind
_GLAD = r"(?:happy|glad|delighted|pleased|thrilled|excited|honou?red|grateful|keen)"
_NO = (
    r"\bdeclin",
    r"\bwithdraw",
    r"\bturn(?:ing)? (?:it |this |you |the offer |your offer )?down",
    r"\bpass (?:on|this)",
    r"\bi(?:'ll| will) (?:have to )?pass",
    r"\brather not",
    r"\bsay(?:ing)? no\b|\bno,? thank|\bit(?:'s| is) a no\b",
    r"\bno longer\b",
    r"\b(?:step|bow|opt|drop|pull|back)(?:p?ing|t?ing|ped|ted)? (?:back|away|aside|out)",
    rf"{NOT} (?:be )?(?:\w+ )?(?:able|accept|tak|join|mov|go|interview|pursu|proceed|continu|attend|interest|look|open|consider|com|participat|progress|apply)",
    rf"{NOT} (?:to|currently|at (?:the|this)|actively|(?:quite )?(?:the|a) (?:good |right |best )*(?:fit|match|time|moment|one|role|step|move|job)|for me|something|what i|want|right|in a position)",
    r"\bunable to\b",
    r"\bcan(?:no|')t (?:accept|take|come|join|make|go|be|do|commit)",
    r"\b(?:decided|chosen|opted|choose|going) (?:against|not|to (?:stay|accept (?:an)?other|take|remain|pursue|focus|keep|go (?:with|in|for)))",
    r"\baccepted (?:a|an|another|the)\b|\btaken (?:a|another|the)\b",
    r"\bgoing (?:with|in|for) (?:a|an)?other",
    rf"{NOT} (?:really |quite |be )?(?:suit|fit|match|work|for me|one for me)|^no\b[.,!]?$|\bsit this one out|\bgo(?:ing)? no further|\banother (?:way|path|direction|route)|\bstay(?:ing)? where i am|\bgive it a miss|\bhave to back out|\bstop here\b|\bcall it a day",
    r"\bhappy where i am|\bstaying (?:where|with|put|at|in)|\bnot (?:on|in) the (?:job )?market",
)
_LEAVES = (
    *_NO,
    r"\bremov(?:e|ing) (?:me|my|myself)",
    r"\btak(?:e|ing) (?:me|my|myself|back)",
    r"\bretract|\bdiscontinu|\brescind",
    r"\b(?:end|clos|cancel)(?:l?ing)? my (?:application|candidacy)",
    r"\bhat out of the ring|\bstand(?:ing)? down\b|\b(?:leave|exit|end|leaving|ending) (?:the|my|your) (?:process|application|candidacy|selection)",
    r"\bout of (?:the )?(?:running|process|race|consideration)",
    r"\bremoved from (?:the |further )?consider",
)
DECIDES = {
    K.CONFIRM_INTERVIEW: any_of(
        r"\bconfirm|\bworks?\b|\bsuits?\b|\baccept|\byes\b|\bcount (?:me in|on me)|\bnoted\b|\bagreed\b|\bbooked\b|\bno problem\b|\bit's a date|\bcan do\b",
        r"\b(?:i|we)(?:'ll| will| can| could|'d| would| shall|'m| am) (?:definitely |gladly |certainly )?(?:be|attend|join|come|take|make|dial|call|ring|see|do|meet|expect|available|free|there)",
        rf"\b{_GLAD} to (?:meet|talk|speak|come|attend|join|accept|take|be|chat|have)",
        r"\bforward to (?:meeting|speaking|talking|seeing|our|the|it|joining|chatting|coming)|\bsee you\b|\bavailable\b",
        rf"\b{DAY}\b|\b\d{{1,2}}[:.]\d\d\b|\b\d{{1,2}} ?[ap]m\b|^(?:perfect|great|sure|fine|absolutely|gladly|with pleasure|done|ok)\b",
        r"\b(?:is|are|sounds|looks|all) (?:\w+ )?(?:perfect|fine|good|great|ideal|ok|okay)|\bin my (?:calendar|diary)|\bplease\b",
    ),
    K.PROPOSE_TIMES: any_of(
        r"\bavailab|\bfree\b|\bsuits?\b|\bworks?\b|\bany (?:of|time|day)|\btimes?\b|\bslots?\b|\byes\b",
        r"\b(?:could|can|may) (?:do|make|offer|meet|talk|speak|come)",
        rf"\b{DAY}|\b\d{{1,2}}(?::\d\d| ?[ap]m)",
        rf"\b{_GLAD}\b|\blove\b|\blike\b|\bwelcome\b",
    ),
    K.RESCHEDULE: any_of(
        r"\bmov(?:e|ing)\b|\bre-?schedul|\bre-?arrang|\bpostpone|\bpush(?:ing)? |\bswap|\bshift|\bclash|\binstead|\bre-?book",
        r"\b(?:an)?other (?:time|day|date|slot|appointment|week)|\b(?:different|new|later|earlier|alternative) (?:time|day|date|slot|appointment)",
        rf"\bcan(?:no|')t\b|\bcan not\b|\bunable to|{NOT} be able|{NOT} (?:make|attend)|\bno longer",
        r"\bchang(?:e|ing) (?:the|our|my)|\bfind a(?:nother)? |\bdouble-?booked|\bput (?:it )?off|\bbring (?:it )?forward|\bany chance\b|\bwould \w+ (?:be possible|work|suit)|\bdelay",
    ),
    K.CANCEL_INTERVIEW: any_of(
        r"\bback(?:ing)? out|\bpull(?:ing)? out|\bgive it a miss|n't make it|\bnot (?:going to )?make it",
        r"\bcancel|\bcall(?:ing)? (?:it |(?:our|the) [^.]{0,30})?off|\bwithdraw|\bno longer|\bunable to",
        rf"\bcan(?:no|')t\b|\bcan not\b|{NOT} be (?:able|com|attend|join|there|going)|\bhave to (?:drop|pull|give up|step)",
    ),
    K.RUNNING_LATE: any_of(
        r"\btraffic\b|\bhold-?up\b|n't (?:make it|be there)|\bbe with you (?:at|by|in)|\blate\b|\blater than\b|\bdelay|\bbehind\b|\bstuck\b|\bmin(?:ute)?s?\b|\bheld up|\bbe there (?:at|by|in)|\bjoin(?:ing)? (?:at|in)",
    ),
    K.MISSED_INTERVIEW: any_of(
        r"\bmiss(?:ed|ing)?\b|\bfail|\bno-show|\bforgot|\babsen|\bmixed up|\bwrong (?:day|time|date)|\boverslept",
        r"\bslept through|\b(?:left|kept|let) you (?:wait|sit)|\byou (?:waited|were waiting)",
        rf"{NOT} (?:at|in|around|come|attend|show|make|appear|turn|dial|join|there|able|on|being|having|be there|present|get to|manage)",
    ),
    K.DECLINE_INTERVIEW: any_of(*_LEAVES),
    K.WITHDRAW: any_of(*_LEAVES),
    K.ACCEPT_OFFER: any_of(
        r"\baccept|\byes\b|\bi(?:'m| am) in\b|\bcount me in|\bjoining\b|\bon board\b|\bsign me up|\bi(?:'ve| have) signed",
        rf"\b(?:{_GLAD}|love|like) to (?:join|take|be|say|start|come|work|become)",
        r"\bi(?:'ll| will) (?:take|join|gladly)",
    ),
    K.ASK_FOR_TIME: any_of(
        r"\b(?:more|some|little|extra|additional|until|till|enough|bit of|bit more) time|\btime (?:to|until|till|for me)|\bdays?\b|\bweek(?:end|s)?\b|\buntil\b|\btill\b|\bexten|\bdeadline|\blonger\b",
        rf"\bby (?:{DAY}|the|\d|next|end|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
        r"\bsleep on it|\bhold off|\bget back to you|\blater\b|\bthink (?:it|about|this)|\bpostpone|\bbefore i (?:decide|answer|give|commit|respond)",
    ),
    K.DECLINE_OFFER: any_of(*_NO, r"\b(?:an)?other (?:offer|position|role|direction|opportunity|company|job|path)"),
    K.THANK_YOU: any_of(
        r"\bthank|\bappreciat|\bgrateful|\benjoy|\bpleasure",
        r"\b(?:great|lovely|good|nice|wonderful) (?:to|talking|meeting|speaking|chatting|seeing|conversation)",
    ),
    K.CONTINUED_INTEREST: any_of(
        r"\binterest|\bkeen|\bexcit|\benthusias|\bforward to|\bmotivat|\bcommitted|\beager",
        r"\b(?:love|like|hope|want|wish) to\b|\bstill (?:very |really )?(?:want|hop|in)|\btop choice|\bfirst choice",
    ),
    K.ANSWER_REJECTION: any_of(
        r"\bthank|\bappreciat|\bgrateful|\bsorry|\bsad|\bdisappoint|\bpity|\bunderstand|\brespect|\bshame"
    ),
    K.REQUEST_FEEDBACK: any_of(
        r"\bsteer\b|\btips?\b|\bwork on\b|\bwhat (?:was|went|i could|i can)|\bwhy\b|\bfeedback|\badvice|\bsuggest|\bimprov|\bbetter\b|\bpointers?|\binsight|\btell me\b|\btipped|\bshare\b|\blearn|\bthoughts|\bmissing|\bstronger|\bconstructive"
    ),
    K.LATE_APOLOGY: any_of(
        r"\bsorry|\bapolog|\bforgive|\bregret|\bfault|\bshould have|\boverdue|\bexcuse|\blate\b|\bdelay|\bsilence|\bpardon",
        r"\bowe you\b|\bshould've\b|\btoo long\b|\boverlooked|\bslipped\b|\bforgot\b|\bleft (?:you|your)\b",
        r"\bnever (?:answer|repl|respond|wrote|got)",
    ),
    K.FOLLOW_UP: any_of(
        r"\bmovement\b|\bchas(?:e|ing)\b|\bdecided\b|\bcoming along|\bgetting on with|\bnews\b|\bupdat|\bstatus|\bhear(?:d|ing)?\b|\bcheck(?:ing|ed)?\b|\bfollow(?:ing)?[ -]?up|\btimeline|\bdecision|\bprogress|\bwonder(?:ing|ed)?\b|\btouch|\bword\b|\bask|\bresult|\binquir|\benquir",
        r"\bhow (?:things|it|matters|the|my|your)|\bwhere (?:things|you|we|my|the)|\bnext steps?|\bcirc(?:le|ling)|\bany ?thing (?:new|further)|\bstand\b|\bstill (?:open|interest|waiting)|\bproceed",
    ),
    K.DECLINE_RECRUITER: any_of(*_NO),
    K.KEEP_IN_TOUCH: any_of(
        r"\btouch|\bcontact|\bhear from|\bconnect|\bin mind|\bpaths|\bagain\b|\bfuture|\bcatch(?:ing)? up|\bnews\b|\bhow (?:are|have|things)|\bthinking of|\bsay hello",
        r"\b(?:been a|a long) (?:while|time)|\bsince we|\bwe (?:last )?(?:spoke|talked|met|were)|\bago\b|\blast (?:year|spoke|talked|met|month)|\bremember|\bour (?:conversation|chat|call)",
    ),
    K.DOOR_REOPENED: any_of(
        rf"\binterest|\bopening|\brole|\bposition|\breopen|\bagain\b|\bvacan|\bnew (?:job|post|team)|\badvert|\bhiring|\b(?:{_GLAD}|like|love) to",
    ),
}
"""Kind → what one of the first two sentences holds; send_requested is judged by what it puts off (see decision.py)."""

PUTS_OFF = any_of(
    r"\b(?:get|come) back to you",
    r"\bwill (?:send|answer|reply|provide|share|forward)[^.]{0,60}\b(?:soon|later|when|as soon as|once|at some point|some time|eventually|next)",
    r"\b(?:at some point|sooner or later|when i (?:have|find|get) (?:the |some )?time)\b",
)
HANDS_OVER = any_of(
    r"\battach|\benclos|\bhere(?:'s| is| are| you)|\bfind\b|\bbelow\b|\blink|\buploaded|\bsubmitted|\bcompleted|\bfinished"
)
HEDGES = any_of(
    rf"{NOT} (?:(?:quite|entirely|completely|really|so|yet|100 ?%|totally) )*(?:sure|decided|know)",
    r"\bmaybe\b|\bperhaps\b|\bprobably\b|\bleaning\b|\bpossibly\b|\bkind of\b|\bsort of\b|\bin two minds|\bon the fence",
    r"\b(?:i|we) (?:might|may)\b",
    rf"{NOT} (?:fully |really )?made up",
    r"\b(?:thinking (?:about|of)|considering) (?:whether|withdraw|declin|accept|cancel|turning)",
)
REFUSES = any_of(
    r"(?:\bnot|n't|\bunable to|\bcannot)\b(?: \w+){0,3} accept",
    r"\bdeclin",
    r"\bturn(?:ing)? (?:it |this |the offer )?down",
)
PLEASANTRY = any_of(
    r"^(?:i |we )?(?:hope|trust) (?:that )?(?:you|this|all|everything|your|my|the e?-?mail)\b[^.?!]{0,80}$",
    r"^(?:how are you|happy (?:new year|monday|friday))\b[^.?!]{0,40}$",
    r"^(?:it(?:'s| is| was) )?(?:nice|good|great|lovely) (?:to hear|hearing) from you[^.?!]{0,30}$",
    r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b[^.?!]{0,30}$",
)
