"""Words of thanks, of reasons and of excuses."""

import re

from unghost.letters.rules.patterns import DAY, any_of

THANKS = any_of(
    r"\bthank(?:s|ful| you|ing)?\b|\bappreciat|\bgrateful|\bgratitude|\benjoyed\b|\bpleasure\b|\bmeans a lot\b|\bkind of you\b|\bvalued\b|\bcheers for\b|\bglad (?:of|that you|you)\b",
    r"\b(?:great|lovely|good|nice|wonderful) (?:to|talking|meeting|speaking|chatting|seeing)\b",
)
_SO_MUCH = (
    r"(?:,? (?:so|very|again|once|much|really|a lot|to you|indeed|kindly|both|all|also|too|more|ever|you|\w+ly))*"
)
THANKED_FOR = re.compile(
    rf"\bthank(?:s| you|ing you)?{_SO_MUCH},? (?:for|that|to)\b(?P<what>[^.;!?]*)|"
    r"\b(?:appreciat(?:e[ds]?|ive of)|grateful (?:for|that|to)|(?:gratitude|appreciation) (?:for|to)|enjoyed|valued|glad of|thankful (?:for|that|to)|cheers for)\b(?P<that>[^.;!?]*)|"
    r"\b(?:pleasure|great|lovely|good|nice|wonderful|kind of you) (?:to|talking|meeting|speaking|chatting|seeing)\b(?P<meeting>[^.;!?]*)"
)
_YOUR = r"(?:your|the|all your|all of your|all the)(?: (?:kind|valuable|precious|great|wonderful))?"
VAGUE = re.compile(
    r"^\W*(?:(?:so|very) much )?(?:to |for )?(?:"
    r"everything|all(?: (?:of (?:it|this|that)|that|this|you(?:'ve| have)? (?:do|did|done)))?|it(?: all)?|that|this|you|advance|things?|stuff|whatever|having me|what you did|you all|"
    rf"{_YOUR} (?:time|help|support|consideration|kindness|patience|attention|efforts?|understanding|interest|opportunity|chance|experience)(?: and (?:{_YOUR} )?(?:time|help|support|consideration|kindness|patience|attention|efforts?|understanding|interest|energy))?|"
    r"being (?:so )?(?:great|nice|kind|awesome|amazing|helpful)"
    r")?\W*$"
)
CONCRETE = any_of(
    r"\babout\b|\bregarding\b|\bdiscuss|\bexplain|\bshow(?:ing|ed|n)\b|\bwalk(?:ing|ed)? me\b|\bhear(?:ing)? (?:about|how|that|more|of)|\blearn|\btold me|\btelling me|\bdescrib|\bquestions?\b",
    r"\binterview|\bconversation|\bcall\b|\bchat|\bmeet(?:ing)?\b|\btalk(?:ing)?\b|\bspeak(?:ing)?\b|\btour\b|\bvisit|\bproject|\bteam's\b|\brole\b|\bposition\b|\bproduct\b|\bidea\b|\bapproach\b|\badvice\b|\binvit",
    rf"\b{DAY}\b|\b(?:yester|to)day\b|\bthis (?:morning|afternoon|week)",
)
CONCRETE_ANYWHERE = any_of(
    r"\babout (?:the|your|how|our|what|why)\b|\bwhat you (?:said|told|showed|described)|\bhow (?:you|your|the team)\b|\blearn(?:ed|t|ing) (?:about|how|that|more)|\bhear(?:ing)? (?:about|how)",
    r"\bwe (?:discussed|talked|spoke)|\b(?:our|the|your) (?:conversation|interview|call|chat|meeting|discussion|visit|tour)\b",
)

MARKERS = any_of(
    r"\bbecause\b|\bdue to\b|\bowing to\b|\bon account of\b",
    r"(?<!soon )(?<!long )(?<!well )(?<!much )(?<!far )(?<!same )\b(?:since|as|given that|seeing as) (?:i|i've|i'm|i'd|i'll|my|the|it|it's|we|our|there|there's|your|this)\b(?! (?:promised|said|mentioned|told|wrote|understand|see|have said|explained))",
    r"\bfor (?:personal|family|health|medical|professional|financial|private|logistical|\w+ and \w+) reasons\b",
    r"\b(?:main|real|other|first|second|primary|biggest|another|one|only) reasons?\b|\breasons? (?:is|being|for this|why)\b",
)
MANY = any_of(
    r"\b(?:several|various|multiple|many|two|three|four|a number of|a few|a couple of|a variety of|different) (?:\w+ )?reasons\b|\breasons are\b",
    r"\b\w+ and \w+ reasons\b",
)
ADDS = any_of(
    r"^(?:also|besides|moreover|furthermore|in addition|additionally|plus|on top of (?:that|this|it)|not to mention|what's more|secondly|second|thirdly|third|finally|another (?:reason|thing|factor|point)|and besides|apart from that|aside from that)\b",
    r"\b(?:on top of (?:that|this|it)|not to mention|as well as the fact|another reason|a second reason|and also because|and because|and also due|besides that,)\b",
    r"\b(?:besides|moreover|furthermore|in addition|secondly|thirdly|additionally),|\bnot only\b[^.]{3,80}\bbut also\b|\bplus,? (?:the|my|i|it)\b",
)
TOPICS = re.compile(
    r"\b(?P<pay>salary|pay|compensation|package|money|wages?|bonus|benefits)\b|"
    r"\b(?P<place>commut\w+|distance|location|relocat\w+|too far|train ride|remote|hybrid|on-?site|office days|move (?:to|away))\b|"
    r"\b(?P<time>hours|shifts|workload|overtime|(?:business|much|amount of) travel(?:ling|ing)?|part[- ]time|full[- ]time)\b|"
    r"\b(?P<other>(?:an)?other (?:offer|job|position|role|company|opportunity)|accepted (?:a|an)|counter-?offer|current (?:employer|company|job|role|team|manager))\b|"
    r"\b(?P<life>my (?:family|children|kids?|daughter|son|wife|husband|partner|mother|father|parents|health)|pregnan\w+|childcare|childminder|babysitter|nanny|"
    r"i(?:'m| am) (?:ill|sick)|illness|surgery|flu|doctor|hospital|my car|my bus|my train|my flight)\b|"
    r"\b(?P<people>culture|management|atmosphere|values|reviews|glassdoor)\b|"
    r"\b(?P<work>title|seniority|responsibilit\w+|tech stack|growth|progression|career change|degree|phd|studies)\b|"
    r"\b(?P<terms>contract|probation|visa|work permit)\b"
)
TROUBLE = any_of(
    r"\btoo\b|\bnot\b|n't\b|\blower\b|\bbelow\b|\bless\b|\bfar\b|\blong\b|\bbecause\b|\bdue to\b|\bneeds?\b|\baccepted\b|\bbetter\b|\bcloser\b|\bthan\b|\bworr|\bconcern|\bdifficult",
    r"\bwould have to\b|\bhave to\b|\bmy (?:wife|husband|partner|family|kids|children|mother|father|son|daughter|doctor)\b|\bi(?:'m| am| was| have|'ve)\b|\bis ill\b|\bsick\b|\bis also\b|\breasons?\b|\bweak|\bpoor|\bbad\b|\bonly\b|\bbroken?\b|\bbroke\b",
)
CLAUSES = re.compile(
    r"[;:]|,? (?:and|but|plus|besides|because|while|also|as well as)\b(?= (?:the|my|i|i'm|i've|it|there|we|your|because|also|a|an|our|due)\b)|, (?=(?:the|my|your|there|it|i|i've|i'm) )"
)
NO_REASON = any_of(
    r"\?$", r"\bif (?:you|it|another|something|a)\b", r"\b(?:hard|difficult|easy|tough) (?:choice|decision|one)\b", r"\b(?:liked|enjoyed|loved|impressed)\b", r"\bthank", r"\bforward to", r"\bhope\b", r"\bwish", r"\bso that you", r"\blet you know", r"\btell you", r"\bcould (?:do|come|also)\b", r"\bany time\b", r"\bwould\b[^.]*\bwork\b"
)  # fmt: skip
"""Sentences that give no reason, whatever they mention."""

SAYS_NOTHING = any_of(
    r"\b(?:unforeseen|unexpected|unavoidable|unpredictable|extenuating|certain|unfortunate|uncontrollable|changed|changing|personal) circumstances\b|\bcircumstances (?:beyond|outside|out of) my\b",
    r"\b(?:reasons|events|factors|things|matters) (?:beyond|outside|out of) my (?:control|hands)\b|\bforce majeure\b|\bfor (?:certain|various|some|unspecified|undisclosed) reasons\b|\bunforeseen (?:events?|reasons?|issues?|problems?|conflicts?)\b",
)
EXCUSES = any_of(
    r"\b(?:in|into|to) (?:my |the )?(?:spam|junk)\b",
    r"\b(?:e-?mail|message|laptop|phone|computer|internet|wi-?fi|server) (?:\w+ )?(?:was |got |has been |is |had )?(?:lost|broken|crashed|hacked|stolen|died|down|broke)\b",
    r"\bnever (?:received|got|reached|saw)\b[^.]{0,30}\b(?:mail|message|invitation)\b|\btechnical (?:issues?|problems?|difficulties)\b",
    r"\b(?:i was|i've been|i have been|been) (?:ill|sick|in hospital|travelling|traveling|on holiday|on vacation|very busy|so busy|swamped)\b|\bfamily emergency\b|\bsomething (?:urgent |important )?(?:has )?c[ao]me up\b",
)
