"""Rules of truth: thanks that name something, at most one reason, nothing invented."""

import re

from unghost.judge.naming import fold
from unghost.letters.rules.subject_matter import Case
from unghost.words.letters import LetterKind

K = LetterKind
THANKS = re.compile(
    r"\bthank(?:s|ful| you|ing)?\b|\bappreciat|\bgrateful|\benjoyed\b|\bpleasure\b|\b(?:great|lovely|good|nice|wonderful) (?:to|talking|meeting|speaking|chatting|seeing)\b|\bmeans a lot\b|\bkind of you\b|\bvalued\b|\bcheers for\b|\bglad (?:of|that you|you)\b"
)
_FOR = re.compile(
    r"\bthank(?:s| you|ing you)?(?:,? (?:so|very|again|once|much|really|a lot|to you|indeed|kindly|both|all|also|too|more|ever|you|\w+ly))*,? (?:for|that|to)\b(?P<what>[^.;!?]*)|"
    r"\b(?:appreciate[ds]?|grateful (?:for|that|to)|enjoyed|valued|glad of|thankful (?:for|that|to)|appreciative of|cheers for)\b(?P<that>[^.;!?]*)|"
    r"\b(?:pleasure|great|lovely|good|nice|wonderful|kind of you) (?:to|talking|meeting|speaking|chatting|seeing)\b(?P<meeting>[^.;!?]*)"
)
_VAGUE = re.compile(
    r"^\W*(?:(?:so|very) much )?(?:to |for )?(?:everything|all(?: (?:of (?:it|this|that)|that|this|you(?:'ve| have)? (?:do|did|done)|you did))?|it(?: all)?|that|this|your (?:kind )?(?:time|help|support|consideration|kindness|patience|attention|efforts?|understanding|interest)|the (?:opportunity|chance|time|help|support|experience)|being (?:so )?(?:great|nice|kind|awesome|amazing)|things?|stuff|you|advance|"
    r"having me|what you did|your time and (?:help|effort|consideration|support|attention|kindness|energy)|you all|whatever)?\W*$"
)
_SPECIFIC = re.compile(
    r"\babout\b|\bregarding\b|\bdiscuss|\bexplain|\bshow(?:ing|ed|n)\b|\bwalk(?:ing|ed)? me\b|\bhear(?:ing)? (?:about|how|that|more|of)|\blearn|\btold me|\btelling me|\bdescrib|\bquestions?\b|\binterview|\bconversation|\bcall\b|\bchat|\bmeet(?:ing)?\b|\btalk(?:ing)?\b|\bspeak(?:ing)?\b|\btour\b|\bvisit|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:yester|to)day\b|\bthis (?:morning|afternoon|week)|\bproject|\bteam's\b|\brole\b|\bposition\b|\bproduct\b|\bidea\b|\bapproach\b|\badvice\b|\bfeedback\b|\boffer|\binvit|\blet(?:ting)? me know|\bconsider"
)
_NEEDS = frozenset({K.THANK_YOU, K.DECLINE_OFFER, K.ANSWER_REJECTION})

_MARKER = re.compile(
    r"\bbecause\b|\bdue to\b|\bowing to\b|\bon account of\b|\b(?:since|as|given that|seeing as) (?:i|i've|i'm|i'd|my|the|it|we|our|there|your|this)\b|\b(?:main|real|other|first|second|primary|biggest|another|one|only) reasons?\b|\breasons? (?:is|are|being|for this|why)\b|\bfor (?:several|various|many|a number of|multiple|two|three|\w+ and \w+|personal|family|health|medical|professional|financial|private) reasons\b"
)
_MANY_REASONS = re.compile(
    r"\bfor (?:several|various|many|a number of|multiple|a variety of|two|three|four|a few|a couple of|different) reasons\b|\b\w+(?:, \w+)* and \w+ reasons\b|\b(?:several|various|multiple|many|two|three|a number of|a few) reasons\b|\breasons are\b"
)
_ADDED = re.compile(
    r"^(?:also|besides|moreover|furthermore|in addition|additionally|plus|on top of (?:that|this|it)|not to mention|what's more|secondly|second|thirdly|third|finally|another (?:reason|thing|factor|point)|and (?:also|besides)|apart from that|aside from that|to add to that)\b|"
    r"\b(?:on top of (?:that|this|it)|not to mention|as well as the fact|another reason|a second reason|second(?:ly)?,|third(?:ly)?,|and also because|and because|and also due|not only\b.{3,80}\bbut also|besides(?: that)?,|moreover,|furthermore,|in addition,|plus,? (?:the|my|i|it))\b"
)
_TOPICS = re.compile(
    r"\b(?P<pay>salary|pay|compensation|package|money|wage|bonus|benefits)\b|\b(?P<place>commut\w+|distance|location|relocat\w+|too far|drive|train ride|remote|hybrid|on-?site|office days)\b|\b(?P<time>hours|shifts?|workload|overtime|travel(?:ling|ing)?|part[- ]time|full[- ]time|schedule)\b|"
    r"\b(?P<other>(?:an)?other (?:offer|job|position|role|company|opportunity|process)|accepted (?:a|an)|counter-?offer|current (?:employer|company|job|role|team))\b|\b(?P<home>family|children|kids?|daughter|son|wife|husband|partner|mother|father|parents|baby|pregnan\w+|childcare)\b|"
    r"\b(?P<health>health|ill|illness|sick|surgery|flu|doctor|hospital)\b|\b(?P<people>culture|manager|management|atmosphere|values|reviews|glassdoor)\b|\b(?P<work>title|seniority|responsibilit\w+|tech stack|stack|growth|progression|career (?:path|goals?|change)|stud(?:y|ies|ying)|degree|phd|master's)\b|\b(?P<terms>contract|probation|notice period|visa|permit)\b"
)
_TROUBLE = re.compile(
    r"\btoo\b|\bnot\b|n't\b|\blower\b|\bbelow\b|\bless\b|\bmore\b|\bfar\b|\blong\b|\bbecause\b|\bdue to\b|\bneeds?\b|\bwant|\baccepted\b|\bbetter\b|\bcloser\b|\bthan\b|\bno\b|\bworr|\bconcern|\bhard\b|\bdifficult|\bwould have to\b|\bhave to\b|\bgetting\b|\bmy (?:wife|husband|partner|family|kids|children|mother|father|son|daughter|doctor)\b|\bill\b|\bsick\b|\bmakes?\b|\bis also\b|\breasons?\b|\bnever\b|\bweak|\bpoor|\bbad\b"
)
_CLAUSE = re.compile(
    r"[;:]|,? (?:and|but|plus|besides|because|while|also|as well as)\b(?= (?:the|my|i|i'm|i've|it|there|we|your|because|also|a|an|our|due)\b)|, (?=(?:the|my|your|there|it|i|i've|i'm) )"
)
_REASONED = frozenset(
    {
        K.WITHDRAW,
        K.DECLINE_OFFER,
        K.DECLINE_INTERVIEW,
        K.DECLINE_RECRUITER,
        K.CANCEL_INTERVIEW,
        K.RESCHEDULE,
        K.ASK_FOR_TIME,
        K.RUNNING_LATE,
        K.MISSED_INTERVIEW,
        K.LATE_APOLOGY,
    }
)
_INVENTED = re.compile(
    r"\b(?:unforeseen|unexpected|unavoidable|unpredictable|extenuating|exceptional|certain|unfortunate|uncontrollable|personal) circumstances\b|\bcircumstances (?:beyond|outside|out of) my\b|\b(?:reasons|events|factors) (?:beyond|outside|out of) my control\b|\bforce majeure\b|\bfor (?:certain|various|some|unspecified|undisclosed) reasons\b"
)
_EXCUSE = re.compile(
    r"\b(?:in|into|to) (?:my |the )?(?:spam|junk)\b|\b(?:e-?mail|message|laptop|phone|computer|internet|wi-?fi|server) (?:\w+ )?(?:was|got|has been|is|had)? ?(?:lost|broken|crashed|hacked|stolen|died|down|broke)\b|\bnever (?:received|got|reached|saw)\b.{0,30}\b(?:mail|message|invitation)\b|\btechnical (?:issues?|problems?|difficulties)\b|\b(?:i was|i've been|i have been|been) (?:ill|sick|in hospital|travelling|traveling|on holiday|on vacation|very busy|so busy|swamped)\b|\bfamily emergency\b|\bsomething (?:urgent |important )?(?:has )?c[ao]me up\b"
)


def thanks_true(case: Case) -> str | None:
    """Thanks name what they are for."""
    if case.kind not in _NEEDS or case.written_in != "en":
        return None
    said = " ".join(fold(s) for s in case.text.sentences)
    if not THANKS.search(said):
        return "Thank them for one thing they did."
    named = [next((g for g in m.groups() if g is not None), "") for m in _FOR.finditer(said)]
    concrete = [n for n in named if not _VAGUE.match(n)]
    if case.kind is K.THANK_YOU:
        return (
            None
            if any(_SPECIFIC.search(n) for n in concrete)
            or (concrete and _SPECIFIC.search(said))
            or _names_something(case)
            else "Name one thing that you thank for, such as the conversation and its day."
        )
    return None if named else "Say what you thank for."


def _names_something(case: Case) -> bool:
    """Whether the letter is concrete anywhere: about the talk, its day or what was said in it."""
    said = " ".join(fold(s) for s in case.text.sentences)
    return bool(
        re.search(
            r"\babout (?:the|your|how|our|what|why)\b|\bwhat you (?:said|told|showed|described)|\bhow (?:you|your|the team)\b|\blearn(?:ed|t|ing) (?:about|how|that|more)|\bhear(?:ing)? (?:about|how)|\bwe (?:discussed|talked|spoke)|\b(?:our|the) (?:conversation|interview|call|chat|meeting)\b",
            said,
        )
    )


def one_reason(case: Case) -> str | None:
    """One reason at most."""
    if case.kind not in _REASONED or case.written_in != "en":
        return None
    said = [fold(s) for s in case.text.sentences]
    if any(_MANY_REASONS.search(s) for s in said) or _count_reasons(said) > 1:
        return "Give one reason or none: the shortest is the kindest."
    return None


def _count_reasons(said: list[str]) -> int:
    """How many reasons are given: by the topics of separate clauses, and by words that add one more."""
    topics: list[set[str]] = []
    markers = added = 0
    for sentence in said:
        if _OFFERED.search(sentence):
            continue
        markers += len(_MARKER.findall(sentence))
        added += bool(_ADDED.search(sentence)) and bool(topics or markers)
        for clause in _CLAUSE.split(sentence):
            found = {name for m in _TOPICS.finditer(clause) for name, value in m.groupdict().items() if value}
            if found and _TROUBLE.search(clause):
                topics.append(found)
    distinct = 0
    seen: set[str] = set()
    for found in topics:
        distinct += not found & seen
        seen |= found
    return max(distinct, markers, min(1, markers + distinct) + added if added else 0)


_OFFERED = re.compile(r"\?$|\bif (?:you|it|another|something|a)\b|\bthank|\blook(?:ing)? forward|\bhope\b|\bwish\b")


def nothing_invented(case: Case) -> str | None:
    """No excuse that says nothing, and none that the owner didn't give."""
    if case.written_in != "en":
        return None
    given = fold(case.reason or "")
    for sentence in case.text.sentences:
        patterns = (_INVENTED, _EXCUSE) if case.facts is not None and case.facts.reason_known else (_INVENTED,)
        for pattern in patterns:
            found = pattern.search(fold(sentence))
            if found is not None and found.group() not in given:
                return f"Leave out {found.group()!r}, or say what it was."
    return None
