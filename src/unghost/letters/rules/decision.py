"""The rule that the decision stands in the first two sentences, kind by kind."""

import re

from unghost.judge.naming import fold
from unghost.letters.rules.subject_matter import Case
from unghost.words.letters import LetterKind

K = LetterKind
FIRST = 2
_PLEASANTRY = re.compile(
    r"^(?:i |we )?(?:hope|trust) (?:that )?(?:you|this|all|everything|your)\b.{0,80}$|^(?:how are you|happy (?:new year|monday|friday))\b.{0,40}$|"
    r"^(?:nice|good|great|lovely) to hear from you.{0,20}$",
)
_NO = (
    r"\bdeclin|\bwithdraw|\bturn(?:ing)? (?:it |this |you |the offer )?down|\bpass (?:on|this)|\bi(?:'ll| will) (?:have to )?pass|\brather not|\bsay(?:ing)? no\b|\bno,? thank|"
    r"\bno longer\b|\bstep(?:ping)? (?:back|away|aside|out)|\bbow(?:ing)? out|\bopt(?:ing|ed)? out|\bdrop(?:ping)? out|\bpull(?:ing)? out|"
    r"\bnot (?:be )?(?:able|accept|tak|join|mov|go|interview|pursu|proceed|continu|attend|interest|look|open|consider|com|participat|progress)|"
    r"\bnot (?:to|currently|at (?:the|this)|actively|the right|right for|a (?:good )?(?:fit|match)|for me|something|what i)|"
    r"n't (?:be )?(?:able|accept|tak|join|mov|go|interview|pursu|proceed|continu|attend|interest|look|consider|com|participat|the right|right|a (?:good )?(?:fit|match)|something|what i|want|for me|progress)|"
    r"\bunable to\b|\bcan(?:no|')t (?:accept|take|come|join|make|go|be|do|commit)|\b(?:decided|chosen|opted) (?:against|not|to stay|to accept (?:an)?other|to go (?:with|in)|to take|to (?:remain|pursue|focus))|"
    r"\baccepted (?:a|an|another|the)\b|\bgoing (?:with|in) (?:a|an)?other|\bhappy where i am|\bstaying (?:where|with|put|at|in)|\bnot (?:on|in) the (?:job )?market|\btaken (?:a|another|the)\b"
)
_DECISIONS: dict[LetterKind, str] = {
    K.CONFIRM_INTERVIEW: r"\bconfirm|\bworks?\b|\bsuits?\b|\bbe there\b|\bsee you\b|\bavailable\b|\bi can (?:make|do|come|attend|join|be)|\bi could\b|\b(?:happy|glad|delighted|pleased) to (?:meet|talk|speak|come|attend|join|accept|take|be)|"
    r"\bforward to (?:meeting|speaking|talking|seeing|our|the|it|joining)|\b(?:is|are|sounds|looks) (?:perfect|fine|good|great|ideal|ok)|\byes\b|\baccept|\bcount me in|\bi(?:'ll| will) (?:attend|join|come|take|make|dial|call|ring|see)|\bin my (?:calendar|diary)|\bplease\b",
    K.PROPOSE_TIMES: r"\bavailab|\bfree\b|\bcould (?:do|make|offer|meet|talk|speak)|\bsuits?\b|\bworks?\b|\bany (?:of|time|day)|\btimes?\b|\bslots?\b|\b(?:mon|tues|wednes|thurs|fri)day|\b\d{1,2}(?::\d\d| ?[ap]m)|"
    r"\b(?:happy|glad|delighted|pleased|love|like|keen|welcome)\b|\byes\b|\bcan (?:do|make|meet|talk|offer)",
    K.RESCHEDULE: r"\bmov(?:e|ing)\b|\bre-?schedul|\b(?:an)?other (?:time|day|date|slot|appointment)|\b(?:different|new|later|earlier|alternative) (?:time|day|date|slot)|\bpostpone|\bpush(?:ing)? |\bcan(?:no|')t (?:make|come|attend|keep|be|do|join)|"
    r"\bcan not\b|\bunable to|\bwon't be able|\bnot be able|\bno longer|\brearrang|\bre-arrang|\bswap|\bchang(?:e|ing) (?:the|our)|\bshift|\bfind a(?:nother)? |\bclash|\binstead",
    K.CANCEL_INTERVIEW: r"\bcancel|\bcall(?:ing)? (?:it |our .{0,20})?off|\bcan(?:no|')t (?:make|come|attend|keep|be|join)|\bnot be (?:able|com|attend|join)|\bn't be (?:able|com|attend|join)|\bunable to|\bno longer|\bwithdraw|\bhave to (?:drop|pull|give up)",
    K.RUNNING_LATE: r"\blate\b|\bdelay|\bbehind\b|\bstuck\b|\bmin(?:ute)?s?\b|\bheld up|\blater than|\bbe there (?:at|by|in)|\bjoin(?:ing)? (?:at|in)",
    K.MISSED_INTERVIEW: r"\bmiss(?:ed|ing)?\b|n't (?:come|attend|show|make|appear|turn up|dial|join|there|able|on the)|\bnot (?:come|attend|show|make|appear|turn|dial|join|there|able|being|having)|\bfail|\bno-show|\bforgot|\babsen|\bmixed up|\bwrong (?:day|time|date)",
    K.DECLINE_INTERVIEW: _NO,
    K.WITHDRAW: _NO + r"|\bremov(?:e|ing) (?:me|my)|\btak(?:e|ing) (?:me|my|back)|\bretract|\bdiscontinu|\bend(?:ing)? my|\bclos(?:e|ing) my|\bcancel(?:ling)? my application|\bout of the (?:running|process|race)",
    K.ACCEPT_OFFER: r"\baccept|\byes\b|\b(?:love|delighted|thrilled|happy|glad|pleased|excited|like|honou?red) to (?:join|take|be|say|start|come|work)|\bi(?:'m| am) in\b|\bi(?:'ll| will) (?:take|join|gladly)|\bcount me in|\bjoining\b",
    K.ASK_FOR_TIME: r"\btime\b|\bdays?\b|\bweek(?:end|s)?\b|\buntil\b|\btill\b|\bexten|\bdeadline|\blonger\b|\bby (?:mon|tues|wednes|thurs|fri|the|\d|next|end)|\bget back to you|\blater\b|\bthink (?:it|about|this)|\bpostpone|\bbefore i (?:decide|answer|give|commit)",
    K.DECLINE_OFFER: _NO + r"|\b(?:an)?other (?:offer|position|role|direction|opportunity|company|job|path)",
    K.THANK_YOU: r"\bthank|\bappreciat|\bgrateful|\benjoy|\bpleasure|\b(?:great|lovely|good|nice|wonderful) (?:to|talking|meeting|speaking|chatting|seeing|conversation)",
    K.CONTINUED_INTEREST: r"\binterest|\bkeen|\bexcit|\benthusias|\b(?:love|like|hope|want|eager|wish) to\b|\bforward to|\bmotivat|\bstill (?:very |really )?(?:want|hop|in)|\bcommitted",
    K.ANSWER_REJECTION: r"\bthank|\bappreciat|\bgrateful|\bsorry|\bsad|\bdisappoint|\bpity|\bunderstand|\brespect|\bshame",
    K.REQUEST_FEEDBACK: r"\bfeedback|\badvice|\bsuggest|\bimprov|\bbetter\b|\bpointers?|\binsight|\btell me\b|\btipped|\bshare\b|\blearn|\bthoughts|\bmissing|\bstronger",
    K.LATE_APOLOGY: r"\bsorry|\bapolog|\bforgive|\bregret|\bfault|\bshould have|\boverdue|\bexcuse|\blate\b|\bdelay|\bnever (?:answer|repl|respond|wrote|got)|\bsilence|\bpardon",
    K.FOLLOW_UP: r"\bnews\b|\bupdat|\bstatus|\bhow (?:things|it|matters|the|my|your)|\bhear(?:d|ing)?\b|\bcheck(?:ing)?\b|\bfollow(?:ing)?[ -]?up|\bwhere (?:things|you|we|my|the)|\btimeline|\bdecision|\bprogress|\bwonder|\btouch|\bword\b|\bask|\bnext steps?|\bcirc(?:le|ling)|\bany ?thing (?:new|further)|\bstand\b|\bstill (?:open|interest|waiting)|\bproceed|\bresult",
    K.SEND_REQUESTED: r"\battach|\benclos|\bhere(?:'s| is| are| you)|\bfind\b|\bsend|\bsent\b|\bbelow\b|\bas (?:requested|promised|asked|discussed|agreed)|\blink|\bcomplet|\bfinish|\bsubmit|\banswer|\bmy\b.{1,60}\b(?:is|are|would be|was|will be|:)|\bi(?:'m| am| can| could| have|'ve| need| live| speak| would|'d)\b|\byes\b|\d|\buploaded|\bforward",
    K.DECLINE_RECRUITER: _NO + r"|\bnot (?:a|the) (?:fit|match|time|moment)|\bmind is made up",
    K.KEEP_IN_TOUCH: r"\btouch|\bcontact|\bhear from|\bconnect|\bin mind|\bpaths|\bagain\b|\bfuture|\bcatch(?:ing)? up|\bnews\b|\bhow (?:are|have|things)|\bthinking of|\bsay hello",
    K.DOOR_REOPENED: r"\binterest|\bopening|\brole|\bposition|\b(?:like|love|glad|happy|keen|delighted) to|\breopen|\bagain\b|\bvacan|\bnew (?:job|post|team)|\badvert",
}  # fmt: skip
_COMPILED = {kind: re.compile(pattern) for kind, pattern in _DECISIONS.items()}
_HEDGE = re.compile(
    r"\bnot (?:(?:quite|entirely|completely|really|so|yet|100 ?%|totally) )*sure\b|n't (?:(?:quite|entirely|completely|really|yet|totally) )*(?:sure|decided|know)|\bmaybe\b|\bperhaps\b|"
    r"\b(?:i|we) (?:might|may)\b|\bprobably\b|\bleaning\b|\bpossibly\b|\bkind of\b|\bsort of\b|\bin two minds|\bhaven't (?:fully |really )?made up|\bthinking about (?:withdraw|declin|accept|cancel|turning|whether)|\bconsidering (?:whether|withdraw|declin|cancel)"
)
_PLAIN_KINDS = frozenset(
    {
        K.WITHDRAW,
        K.ACCEPT_OFFER,
        K.DECLINE_OFFER,
        K.DECLINE_INTERVIEW,
        K.DECLINE_RECRUITER,
        K.CANCEL_INTERVIEW,
        K.CONFIRM_INTERVIEW,
    }
)
_REFUSES = re.compile(
    r"(?:\bnot|n't|\bunable to|\bcannot)\b(?: \w+){0,3} accept|\bdeclin|\bturn(?:ing)? (?:it |this |the offer )?down"
)
_WHAT = {
    K.CONFIRM_INTERVIEW: "that you are coming", K.PROPOSE_TIMES: "that you'd like to talk, and when", K.RESCHEDULE: "that you need another time",
    K.CANCEL_INTERVIEW: "that you have to cancel", K.RUNNING_LATE: "that you will be late", K.MISSED_INTERVIEW: "that you missed it",
    K.DECLINE_INTERVIEW: "that you won't go ahead", K.WITHDRAW: "that you withdraw", K.ACCEPT_OFFER: "that you accept",
    K.ASK_FOR_TIME: "until when you need time", K.DECLINE_OFFER: "that you don't accept", K.THANK_YOU: "what you thank for",
    K.CONTINUED_INTEREST: "that you're still interested", K.ANSWER_REJECTION: "thanks for the answer", K.REQUEST_FEEDBACK: "that you ask for feedback",
    K.LATE_APOLOGY: "that you're sorry", K.FOLLOW_UP: "what you ask after", K.SEND_REQUESTED: "what you send or answer",
    K.DECLINE_RECRUITER: "that you won't pursue it", K.KEEP_IN_TOUCH: "that you'd like to keep in touch", K.DOOR_REOPENED: "that their opening interests you",
}  # fmt: skip


def first_sentences(case: Case) -> tuple[str, ...]:
    """The two sentences that count: greetings, good wishes and exclamations of three words are passed over."""
    said = [fold(s) for s in case.text.sentences]
    kept = [
        s
        for s in said
        if not _PLEASANTRY.match(s.rstrip(" .!?")) and (len(s.split()) > 3 or _COMPILED[case.kind].search(s))
    ]
    return tuple((kept or said)[:FIRST])


def decision_first(case: Case) -> str | None:
    """What is decided stands in the first two sentences, plainly."""
    if case.written_in != "en":
        return None
    deciding = [s for s in first_sentences(case) if _COMPILED[case.kind].search(s)]
    if case.kind is K.ACCEPT_OFFER:
        deciding = [s for s in deciding if not _REFUSES.search(s)]
    what = _WHAT[case.kind]
    if not deciding:
        return f"Say in the first two sentences {what}."
    if case.kind in _PLAIN_KINDS and all(_HEDGE.search(s) for s in deciding):
        return f"Say plainly {what}: it reads as undecided."
    return None
