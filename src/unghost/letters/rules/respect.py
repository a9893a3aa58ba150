"""Rules of tone: no blame, no flattery, no grovelling, a next step or a door left open."""

import re

from unghost.judge.naming import fold
from unghost.letters.rules.subject_matter import Case
from unghost.words.letters import LetterKind

K = LetterKind
BLAME = re.compile(
    r"\byou (?:never|didn't (?:bother|even|answer|reply|respond|get back|call|tell|let|show|care|have the)|did not (?:bother|even|answer|reply|respond|get back|call|tell|let|show)|"
    r"haven't (?:even|bothered|replied|answered|responded|got(?:ten)? back|had the)|have not (?:even|bothered|replied|answered|responded|got(?:ten)? back)|(?:have )?failed|ignored|keep (?:chang|ignor|delay|mov|cancel)|"
    r"kept (?:chang|delay|mov|cancel|me (?:waiting|hanging|in the dark))|people\b|left me (?:hanging|waiting|in the dark)|wasted|clearly|obviously|promised (?:me )?(?:to|that|an|a)\b.{0,80}\b(?:but|and (?:yet|then)|never|nothing)|"
    r"(?:should|could|might) (?:at least )?have (?:at least |the decency|told|let|informed|answered|replied|responded|mentioned|warned|had the)|owe me|don't seem to|do not seem to|lied|misled)|"
    r"\bunprofessional|\bdisrespect|\bwast(?:e|ed|ing) (?:of )?(?:my|everyone's|everybody's|more of my|any more of my|enough) (?:\w+ )?(?:time|energy)|\bwaste of (?:my )?time|\bridiculous|\bunacceptable|"
    r"\bdisappoint(?:ed|ing)?(?:,? to say the least)? (?:by|with|in|at) (?:you|your|how|the way|the (?:lack|process|company|treatment|communication))|\b(?:very|really|so|extremely|deeply|quite) rude|\brude(?:ness| to| of you| behaviou?r)|\binsult|"
    r"^frankly|\bpathetic|\bannoy(?:ed|ing)|\bfrustrated|\bfrustrating (?:process|experience|wait|that|to)|\b(?:been|being|was|feel|felt) (?:completely |totally )?(?:ignored|disrespected|strung along|mistreated|misled|lied to)|"
    r"\bghost(?:ed|ing)|\bshame on|\bfed up|\bsick (?:of|and tired)|\babout time|\bthe least you|\bhow hard (?:is|can) it|\bincompeten|\b(?:chaotic|messy|disorgani[sz]ed|terrible|awful|horrible|dreadful|appalling|shambolic) (?:\w+ )?(?:process|experience|communication|company|organi[sz]ation|management|interview|offer)|"
    r"\b(?:process|communication|interview|experience|company|recruiter|team|offer) (?:\w+ )?(?:was|is|has been|were|seems?|felt) (?:\w+ )?(?:chaotic|a mess|messy|disorgani[sz]ed|terrible|awful|horrible|a joke|dreadful|appalling|shambolic|a shambles|badly|poorly|a disgrace|disgraceful|laughable|insulting|a disaster|far too slow|painfully)|"
    r"\bpoorly (?:organi|handled|managed|run|prepared)|\bbadly (?:organi|handled|managed|run|prepared)|\blow-?ball|\bdishonest|\byour loss|\byou(?:'ll| will) regret|\b(?:don't|do not|never) (?:ever )?(?:contact|write to|email|call|bother) me|\bleave me alone|"
    r"\bstop (?:contacting|emailing|spamming|calling|writing|bothering)|\bspamming|\bbecause of you\b|\byour fault|\byour (?:\w+ )?(?:incompetence|mistake|lack of|failure|negligence|silence|rudeness|terrible|awful|poor|slow|careless)|\bdiscriminat|\btreated (?:un|badly|poorly|like)|"
    r"\bthanks for nothing|\bgood luck (?:with that|finding)\b.{0,40}\b(?:anyone|someone|anybody|somebody) (?:who|willing|stupid|desperate|dumb)|\bnot exactly impress|\bunimpressed|\bjoke of a|\bwhat a joke|\bclown|\bstupid|\bidiot|\bgarbage|\bcrap\b|\bdamn|\bhell\b(?!o)|\blazy|"
    r"\bbut apparently\b|\bwouldn't (?:work for|join) (?:you|your)\b|\bas usual\b|\bonce again you\b|\bkept me waiting|\bleft (?:me )?(?:hanging|in the dark)|\bno one (?:bothered|had the)|\bnobody (?:bothered|had the)|\bnot even (?:a|an|the|one|bother)",
)  # fmt: skip
_MY_OWN = re.compile(r"^(?:i|my)\b|\bi (?:kept|left|have kept|'ve kept|never|didn't|ignored|wasted|failed)\b")
FLATTERY = re.compile(
    r"\bdream (?:company|employer|team|job at)|\bworld[- ]class|\bprestigious|\bvisionary|\bgenius|\bonce[- ]in[- ]a[- ]lifetime|\bhonou?r of (?:a|my) lifetime|\bhuge fan|\bbiggest fan|\besteemed|\billustrious|\brenowned|\bsecond to none|"
    r"\b(?:industry|world|market)[- ]leading|\bmost (?:\w+ )?(?:impressive|brilliant|talented|amazing|inspiring|wonderful|incredible|admired|innovative|respected|charming|intelligent)|\bgreatest (?:company|team|leader|employer)|\bbest (?:company|employer|team|recruiter|interviewer|boss|manager)\b.{0,25}\b(?:world|ever|met|known|planet|industry|country|market)|"
    r"\balways (?:dreamed|dreamt|admired|looked up to)|\bperfect company|\bunparalleled|\bunmatched|\bin awe\b|\bblown away|\brole model|\byour (?:brilliance|genius|greatness|excellence|wisdom|incredible|amazing|extraordinary|outstanding|exceptional|legendary|phenomenal)|\blegendary|\bno other company|\bone of a kind|\bstar-?struck|\bworship|\bidol\b",
)  # fmt: skip
GUSHING = re.compile(
    r"\b(?:amazing|incredible|wonderful|fantastic|brilliant|outstanding|exceptional|impressive|impressed|inspiring|inspired|phenomenal|extraordinary|remarkable|fabulous|stunning|superb|awesome|marvellous|marvelous|magnificent|spectacular|admire|honou?red|privileged?)\b"
)
GUSHING_MOST = 2
APOLOGY = re.compile(r"\bsorry\b|\bapolog|\bforgive|\bpardon|\bregret that i\b")
GROVELLING = re.compile(
    r"\bbeg(?:ging)?\b|\bon my knees|\bplease,? please|\b(?:so,? )+so sorry|\bvery,? very sorry|\bdeeply,? deeply|\bfrom the bottom of my heart|\bdeepest (?:apolog|regret)|\bhumbl(?:y|est)\b|\bterribly,? terribly|\bunforgivable|\bmortified|\bforgive me\b|\bplease (?:do )?forgive|"
    r"\bi(?:'m| am) (?:such )?an? (?:idiot|terrible|awful|horrible|fool|disaster|bad person|failure|complete)|\bi (?:really |truly |certainly )?(?:don't|do not) deserve|\bdesperate|\bdo anything\b|\b(?:one )?last chance|\bplead|\b(?:eternally|forever) (?:grateful|thankful|indebted|in your debt)|\ba (?:thousand|million|hundred) (?:times|apologies|thanks|pardons)|"
    r"\bcan(?:no|')t apologi[sz]e enough|\bcannot (?:begin to )?(?:say|express|tell you|describe) how|\bcan't (?:begin to )?(?:say|express|tell you|describe) how|\bwords (?:cannot|can't)|\bi hate myself|\bso (?:deeply |very |terribly )?ashamed|\bat your (?:mercy|feet)|\bunworthy|\bhowever small|\bwhatever you (?:want|say|decide)\b|\bgrovel|\bso much (?:trouble|inconvenience|your patience)"
)
ABASED = re.compile(
    r"\bembarrass|\bashamed|\bfeel (?:so |really |just |absolutely |very )?(?:terrible|awful|horrible|bad|dreadful|guilty)|\binexcusable|\bthere(?:'s| is) (?:absolutely )?no excuse|\b(?:precious|valuable) time|\b(?:deeply|truly|terribly|extremely|incredibly|awfully|sincerely|profoundly|dreadfully|so very|so) (?:sorry|apologetic|regret)|\bsincere(?:st)? apolog|\bdisturb(?:ing)? you|\bbother(?:ing)? you|\btotally my fault|\bentirely my fault|\bi (?:completely |totally )?let you down|\bhate to\b"
)
APOLOGIES_MOST = 2
_OPEN = re.compile(
    r"\?|\blet me know|\bforward to|\bhear(?:ing)? from|\b(?:happy|glad|delighted|pleased|willing|free) (?:to|if|for)|\b(?:i'd|i would|would) (?:also |still |really |very much )?(?:love|like|be (?:\w+ )?(?:happy|glad|delighted|pleased|grateful|interested)|welcome|appreciate)|\bhope\b|\bin touch|\bpaths|\bfuture\b|\banother (?:time|day|date|slot|role|opportunity)|"
    r"\bavailable|\bplease\b|\bnext steps?|\bi(?:'ll| will)\b|\bsee you|\bwish(?:ing)? (?:you|the|everyone|your|and)|\b(?:all the |the very |very )?best (?:of luck|with|for|to)|\bgood luck|\bevery success|\bin mind\b|\bif (?:you|there|any|it|that|something|another|one|none|not|things|i)\b|\breach (?:out|me)|\bfeel free|"
    r"\btalk (?:soon|then)|\bspeak (?:soon|then)|\buntil then|\bwhenever|\bany time|\banytime|\bsome ?day|\bone day|\bcontract|\bjust (?:say|ask|tell|write|call)|\btell me|\bcall me|\bremain\b|\bdo think of me|\bwelcome\b|\bcould (?:we|you|i)\b|\bcan (?:we|you)\b|\bmay i\b|\bas soon as|\bagain (?:some|one|in)|\bdoor\b|\b(?:mon|tues|wednes|thurs|fri)day\b"
)
_THE_DECISION = re.compile(
    r"\b(?:happy|glad|delighted|pleased|like|love|thrilled) to (?:formally |officially |hereby )?(?:accept|confirm|withdraw|decline|inform|tell|let you|say|join|take|thank)|\bi(?:'ll| will) (?:not|have to|be (?:withdrawing|declining|running)|withdraw|decline|pass|accept)|\bplease (?:accept|cancel|remove|take|consider|withdraw|note|be informed)|\bin (?:the )?(?:near )?future plans|\bhope (?:you|this|that you|that this|all|everything) (?:are|is|finds?|find|'re|were)\b|\b(?:i'd|i would) like to (?:withdraw|decline|cancel|thank|accept|inform|tell|let|confirm)|\blet you know|\bif i(?:'m| am) honest"
)
_ITSELF = frozenset({K.SEND_REQUESTED, K.CONFIRM_INTERVIEW, K.RUNNING_LATE, K.PROPOSE_TIMES})


def no_blame(case: Case) -> str | None:
    """Nobody is blamed, scolded or mocked."""
    for sentence in _folded(case):
        found = BLAME.search(sentence)
        if found is not None and not _MY_OWN.match(sentence[max(0, found.start() - 2) :]):
            return f"Leave out the reproach: {found.group()!r}."
    return None


def no_flattery(case: Case) -> str | None:
    """No praise that could be said to anybody."""
    text = " ".join(_folded(case))
    found = FLATTERY.search(text)
    if found is not None:
        return f"Leave out the praise: {found.group()!r}; name one true thing instead."
    gushing = {m.group() for m in GUSHING.finditer(text)}
    return f"Tone down the praise ({', '.join(sorted(gushing))})." if len(gushing) > GUSHING_MOST else None


def no_grovelling(case: Case) -> str | None:
    """One plain apology is enough; no pleading."""
    said = _folded(case)
    text = " ".join(said)
    found = GROVELLING.search(text)
    if found is not None:
        return f"Leave out {found.group()!r}: one plain sorry is enough."
    if (
        len({m.group() for m in ABASED.finditer(text)}) > 1
        or sum(APOLOGY.search(s) is not None for s in said) > APOLOGIES_MOST
    ):
        return "Say sorry once, plainly, and go on."
    return None


def next_step(case: Case) -> str | None:
    """It ends with a next step or leaves a door open."""
    if case.written_in != "en" or case.kind in _ITSELF:
        return None
    said = _folded(case) + ([fold(case.text.closing)] if case.text.closing else [])
    if any(_OPEN.search(_THE_DECISION.sub(" ", s)) for s in said):
        return None
    return "Say what happens next, or leave a door open."


def _folded(case: Case) -> list[str]:
    return [fold(s) for s in case.text.sentences] if case.written_in == "en" else []
