"""Words of flattery and grovelling, and words that leave a door open."""

from unghost.letters.rules.patterns import any_of

_THEM = r"(?:you|your (?:\w+ )?(?:company|team|firm|leadership|products?|work|organi[sz]ation|museum|agency|culture|reputation|people)|everything about (?:you|your \w+)|the (?:company|team|firm))"
_GREAT = r"(?:amazing|incredible|brilliant|outstanding|exceptional|extraordinary|phenomenal|wonderful|fantastic|inspiring|inspirational|remarkable|perfect|fabulous|magnificent|awesome|talented|impressive|gifted)"

FLATTERY = any_of(
    r"\bbreathtaking|\bflawless|\bsublime\b|\bdivine\b|\bglorious|\bmatchless|\bunrivall?ed|\bunequall?ed|\bshining example|\bparadise\b|\bmasterpiece|\bheavenly|\bmarvel\b|\bmiracle\b|\bi bow\b|\bgift to (?:the|this)|\bwithout (?:any )?doubt the",
    r"\bdream (?:company|employer|team|job at)|\bworld[- ]class|\bprestigious|\bvisionary|\bgenius|\besteemed|\billustrious|\brenowned|\bsecond to none|\blegendary|\bunparalleled|\bunmatched",
    r"\bonce[- ]in[- ]a[- ]lifetime|\bhonou?r of (?:a|my) lifetime|\b(?:huge|biggest|massive) (?:fan|admirer)|\b(?:industry|world|market)[- ]leading|\bleague of (?:its|their|your) own",
    r"\bmost (?:\w+ )?(?:impressive|brilliant|talented|amazing|inspiring|wonderful|incredible|admired|innovative|respected|charming|intelligent|gifted)",
    r"\b(?:greatest|best|finest) (?:\w+ )?(?:company|employer|team|recruiter|interviewer|boss|manager|leader|firm)\b[^.]{0,30}\b(?:world|ever|met|known|planet|industry|country|market|earth)",
    r"\balways (?:dreamed|dreamt|admired|looked up to|wanted to work for)|\bperfect (?:company|employer)|\bin awe\b|\bblown away|\brole model|\bno other company|\bone of a kind|\bworship|\bidol\b",
    r"\byour (?:\w+ )?(?:brilliance|genius|greatness|excellence|wisdom|brilliant|incredible|amazing|extraordinary|outstanding|exceptional|phenomenal|magnificent|stunning)\b",
    rf"\b{_THEM}(?: are|'re| is|'s) (?:\w+ ){{0,3}}(?:{_GREAT}|the best|the greatest|second to none|unbeatable|a (?:true |real |great )?(?:inspiration|genius|legend|visionary))",
    rf"\b(?:as|so) {_GREAT} as you\b|\bbetter than (?:you|your \w+)\b|\bno (?:better|finer|greater) (?:company|team|employer|place)|\b(?:greatest|highest|biggest) (?:honou?r|privilege)\b|\bdream come true\b[^.]*\b(?:company|work for|no)|\b(?:most|best) \w+ (?:place|company|team|people)? ?on (?:earth|the planet)",
    r"\b(?:dreamed|dreamt|dreaming) (?:of|about) (?:working|being|joining)|\b(?:huge|biggest|great|massive|true) (?:fan|admirer)\b|\badmir(?:e|er of) everything|\beverything you do\b",
    r"\blooked up to\b|\bchange the world\b|\b(?:company|team|firm|person|people|boss|manager|leader|one|nobody|no one) (?:\w+ )?like (?:yours|you)\b(?! to)|\b(?:living |true |real )legend\b|\blegends?\b|\bprivilege to (?:even|just|merely|simply)|\bbreathe the same|\bbeacon\b|\bpinnacle\b|\bepitome\b|\bgold standard|\bcr[e]me de la|\bpeerless|\bincomparable|\bwithout equal",
    r"\brock ?stars?\b|\bsuperstars?\b|\bguru\b|\btitans?\b|\bicon(?:ic)?\b|\brevered\b|\bgame-?chang\w+|\brevolutionary\b|\bmore (?:wonderful|talented|brilliant|inspiring|amazing|perfect|gifted) (?:company|team|person|boss|leader|employer|group|place)|\bask for a (?:better|more)|\bjust perfect\b|\bevery respect\b|\btruly great\b|\bgreatness\b|\bsuperior to (?:all|any|every)|\bfar ahead of (?:all|any|every)",
    r"\bsuch an? (?:amazing|incredible|extraordinary|exceptional|outstanding|brilliant|prestigious|inspiring|great) (?:company|leader|person|team|organi[sz]ation|firm|interviewer|manager|employer)",
)
GUSHING = any_of(
    r"\b(?:amazing|incredible|wonderful|fantastic|brilliant|outstanding|exceptional|impressive|impressed|inspiring|inspired|phenomenal|extraordinary|remarkable|fabulous)\b",
    r"\b(?:splendid|exquisite|impeccable|immaculate|stellar|dazzling|unforgettable|supreme|gracious|terrific|sensational|stunning|superb|awesome|marvell?ous|magnificent|spectacular|admire|honou?red|privileged?|unbelievable|perfect|innovative|innovation|excellence|cutting-edge|pioneering|thrilling)\b",
)
GUSHING_MOST = 2

APOLOGY = any_of(r"\bsorry\b", r"\bapolog", r"\bforgive", r"\bpardon", r"\bregret that i\b")
APOLOGIES_MOST = 2
GROVELS = any_of(
    r"\b(?:apologi[sz]e|sorry) again and again\b|\bsink into the ground|\bendlessly sorry|\bso endlessly|\buntil the end of my|\brest of my life|\bpestering\b|\bburden\b|\bsorry,? sorry\b|\bnothing (?:can|could|will|i (?:can |could )?(?:say|do)) (?:\w+ )?(?:excuse|make up|justify|undo)|\bhorrified at|\bcrawl\b|\bevery right to (?:hate|be (?:angry|furious|mad)|ignore|never)|\bloss for words|\b(?:complete|total|utter|such a) failure|\bwork for (?:nothing|free)\b(?! more)",
    r"\blife depends|\blive with myself|\b(?:can't|cannot|haven't|couldn't) (?:sleep|slept|eat)|\btears\b|\bkneel|\bworthless\b|\b(?:means|is|be) everything to me|\bonly hope\b|\b(?:have|take) pity|\bpity on me|\bundeserv|\blowly\b|\bheartbroken|\bdevastated|\bcrushed\b|\btoo stupid\b|\bi(?:'m| am) (?:so |just )?(?:stupid|useless|hopeless|pathetic|worthless)",
    r"\bimplore\b|\bprofuse|\bheartfelt apolog|\bmercy\b|\bkiss your\b|\bcry(?:ing)?\b|\bi feel (?:physically )?sick about|\bnever forgive myself|\bwhatever it takes|\bmore than anything\b|\bworst (?:candidate|person|applicant)|\btiniest chance|\bin your debt",
    r"\b(?:please )?don't (?:be (?:angry|mad|upset)|hate me|hold (?:it|this) against)|\bfind it in your heart|\b(?:very|so|really) (?:very )?ashamed|\bnot worthy",
    r"\bbeg(?:ging)?\b|\bon my knees|\bplease,? please|\b(?:so,? )+so sorry|\bvery,? very sorry|\bfrom the bottom of my heart|\bwith all my heart|\bterribly,? terribly|\bdeeply,? deeply",
    r"\bdeepest (?:apolog|regret)|\bhumbl(?:y|est)\b|\bunforgivable|\bmortified|\bforgive me\b|\bplease (?:do )?forgive|\bgrovel|\bplead|\bunworthy|\ba nobody\b|\bnot worth(?:y)?\b",
    r"\bi(?:'m| am) (?:just )?(?:such )?an? (?:idiot|terrible|awful|horrible|fool|disaster|bad person|failure|complete)|\bi hate myself|\bso (?:deeply |very |terribly )?ashamed|\bdeeply ashamed",
    r"\bi (?:know (?:that )?i )?(?:really |truly |certainly )?(?:don't|do not) deserve|\bdesperate|\b(?:would|'d|will|'ll) do (?:absolutely )?anything\b|\blast chance|\bat your (?:mercy|feet)|\bhowever small|\beven work for free",
    r"\b(?:eternally|forever) (?:grateful|thankful|indebted|in your debt)|\ba (?:thousand|million|hundred) (?:times|apologies|thanks|pardons)|\b(?:a )?(?:thousand|million) apologies",
    r"\bcan(?:no|')t (?:possibly )?apologi[sz]e enough|\bcan(?:no|')t (?:begin to |even )?(?:say|express|tell you|describe) how|\bwords (?:cannot|can't)|\bunbelievably sorry",
)
ABASES = any_of(
    r"\bembarrass|\bashamed|\bfeel (?:so |really |just |absolutely |very )?(?:terrible|awful|horrible|bad|dreadful|guilty)|\binexcusable|\bthere(?:'s| is) (?:absolutely )?no excuse",
    r"\b(?:precious|valuable) time|\b(?:deeply|truly|terribly|extremely|incredibly|awfully|sincerely|profoundly|dreadfully|so very|so) (?:sorry|apologetic|regret)|\bsincere(?:st)? apolog",
    r"\b(?:disturb|bother)(?:ing)? you|\bto (?:bother|disturb) you|\b(?:totally|entirely|completely|all) my fault|\bi (?:completely |totally )?let you(?: all)? down|\bstealing your|\bso much trouble|\binconvenience i(?:'ve| have)? caused",
)
"""Each may stand once; together they are too much."""

OPENS = any_of(
    r"\?",
    r"\blet me know|\bforward to|\bhear(?:ing)? (?:back )?from|\bhear (?:about|of)\b|\bhope\b|\bin touch|\bconnected\b|\bpaths|\bfuture\b|\bavailable|\bplease\b|\bnext steps?|\bsee you|\bin mind\b",
    r"\b(?:happy|glad|delighted|pleased|willing|free|ready) (?:to|if|for)",
    r"\b(?:i'd|i would|would) (?:also |still |really |very much )?(?:love|like|be (?:\w+ )?(?:happy|glad|delighted|pleased|grateful|interested)|welcome|appreciate)",
    r"\banother (?:time|day|date|slot|role|opportunity|way)|\bi(?:'ll| will)\b|\bkeep (?:me|an eye|in)",
    r"\bwish(?:es|ing)? (?:you|the|everyone|your|and|him|her|them|whoever|for)|\b(?:all the |the very |very )?best (?:of luck|with|for|to|in)|\ball the best\b|\bgood luck|\bevery success",
    r"\bif (?:you|there|any|it|that|something|another|one|none|not|things|i)\b|\bshould (?:you|there|any|it|anything|another|a|something)\b|\breach (?:out|me)|\bfeel free|\btalk (?:soon|then)|\bspeak (?:soon|then)|\buntil then",
    r"\bwhenever|\bany ?time\b|\bsome ?day|\bone day|\bcontract\b[^.]*\b(?:send|expect|sign|receive|wait|when)|\b(?:send|sign)[^.]*\bcontract|\bjust (?:say|ask|tell|write|call)|\btell me|\bcall me|\bremain\b|\bwelcome\b",
    r"\b(?:could|can|shall) (?:we|you|i)\b|\bmay i\b|\bas soon as|\bagain (?:some|one|in|next)|\bdoor\b|\bwhere to find me|\b(?:could|can) (?:call|ring|come|do|meet|talk|speak|start|send|be|drop|also|join|travel)\b|\bdo (?:think of|get in|write|call)\b|\bstart(?:ing)? on\b",
)
DECIDES_ONLY = any_of(
    r"\b(?:happy|glad|delighted|pleased|like|love|thrilled|wish) to (?:formally |officially |hereby )?(?:accept|confirm|withdraw|decline|inform|tell|let you|say|join|take|thank|cancel)",
    r"\bi(?:'ll| will) (?:not|have to|be (?:withdrawing|declining|running|cancelling|canceling)|withdraw|decline|pass|accept|cancel)",
    r"\bplease (?:accept|cancel|remove|take|consider|withdraw|note|be informed|delete)",
    r"\bhope (?:that )?(?:this|my|the) (?:\w+ )?finds|\bhope (?:that )?(?:you|all|everything|your \w+) (?:are|is|'re|were) (?:well|doing|good|having|fine|ok|going)",
    r"\blet you know|\bif i(?:'m| am) honest|\bas soon as possible",
)
"""Words that would leave a door open, but only say the decision."""
