"""Hard words and reproaches: what a letter should not say of the person who reads it."""

from unghost.letters.rules.patterns import NOT, any_of

_DID_NOT = rf"(?:never|(?:did|have|had|has|could|would|can|do|does) ?{NOT}|{NOT})"
_CARED = r"(?:bother\w*|even|answer\w*|repl(?:y|ied)|respond\w*|get back|got(?:ten)? back|call\w*|tell|told|let|show(?:ed)?|car(?:e|ed)\b|inform\w*|written|write|wrote|keep|kept|listen\w*|apologi\w+|serious)"
_DECENCY = r"(?:at least|the decency|the courtesy|the courage|the guts|the manners)"
_VIRTUE = r"(?:professionalism|respect|courtesy|transparency|honesty|decency|manners|reliability|seriousness|competence|appreciation|common sense|sense|integrity|punctuality|politeness|accountability|empathy|consideration|organi[sz]ation)"
ACCUSES = any_of(
    rf"\byou (?:people |guys |all |still |even )?{_DID_NOT} (?:once |ever |even )?{_CARED}|\byou were never\b",
    rf"^(?:so |and )?why (?:did|have|could|would|do|can|is|are)(?:{NOT})? (?:you|nobody|no one|your)\b",
    r"\byou(?:'ve| have| had)? (?:just |simply |clearly |obviously |only |all )*(?:failed|ignored|wasted|lied|misled|ghosted|strung|cheated|deceived|betrayed|dragged|led me|let me down|insulted|humiliated|made a (?:huge|big|terrible|serious) mistake)\b",
    r"\byou (?:promised|said|told me|swore|assured) [^.]{0,80}\b(?:but|yet|never|nothing|still)\b",
    r"\byou (?:keep|kept) (?:\w+ing|me)\b|\bkept me (?:waiting|hanging|in the dark)|\bleft me (?:hanging|waiting|in the dark|without a)|\bmade me wait|\bstrung (?:me )?along",
    r"\byou people\b|\byou owe me\b|\byou(?:'ve| have)? (?:clearly|obviously|apparently)\b|\b(?:clearly|obviously|apparently),? you\b|\byou had plenty\b|\byou(?:'ll| will) (?:be sorry|regret)",
    rf"\byou (?:should|could|might|would) (?:at least |really )?have (?:{_DECENCY}|told me|let me|informed me|answered|replied|responded|mentioned|warned me|had the|called me|asked me before|made it|given me|read|sent|paid|been (?:more|clear|honest|better|upfront|open))",
    r"\byou should (?:be ashamed|learn|know better|try|work on|think about how)|\bif you (?:had|'d) (?:actually |ever )?(?:bothered|read|listened|paid|looked|cared)|\bif you can(?:'t|not) be bothered",
    rf"\b(?:nobody|no one|no-one|none of you|not one of you|not a single) (?:\w+ ){{0,5}}(?:bothered|called|answered|replied|cares?|cared|can|could|had|knew|knows|told me|read|looked|apologi\w+)|{_DECENCY} to\b",
    r"\bnot even (?:a|an|the|one|bother\w*|once)\b|\bdidn't even (?:apologi|bother|say|reply|answer|look|read|show)",
    r"\bhow (?:little|badly|poorly) you|\b(?:isn't|is not|aren't|not) (?:exactly )?a priority (?:for|to) you|\byou(?:r \w+)? (?:don't|doesn't|do not|does not) (?:seem to )?(?:respect|value|care|know how)",
    r"\bwast(?:e|ed|ing) (?:(?:any|more|enough|so|much|many|of|a|lot|two|three|four|five|six|ten|several|hours|days|weeks|months|half) )*(?:my|everyone's|everybody's|our|people's)(?: \w+)? (?:time|energy|day|life|effort)|\bwaste of (?:my |everyone's )?(?:time|energy)|\bi wasted\b[^.]*\b(?:on|for|with) (?:your|you|this)|\bwasting so many\b|\bfor nothing\b",
    r"\bi(?:'ve| have)? (?:already )?(?:asked|written|called|told|emailed|reminded)(?: (?:to )?you)? [^.]{0,40}(?:\btimes\b|\btwice already)|\bfor the (?:third|fourth|fifth|last|umpteenth|hundredth) time\b|\byet again\b|\bonce again you\b|\bdespite my (?:\w+ )*(?:e-?mails|messages|reminders|calls|follow-ups)",
    r"\bi (?:would|had|'d) (?:have )?expected\b|\bi expected (?:more|better|at least|a|an|some)\b|\bit would have been (?:nice|polite|courteous|decent|professional)|\bi (?:deserve|demand|insist on|insist that) \w+|\bi expect (?:an? (?:answer|reply|explanation|apology|response)|you to|to (?:hear|receive|be (?:treated|told|informed))|better|more|at least|immediate)",
    r"\b(?:took|takes|taken) (?:you|your \w+) (?:\w+ ){1,4}(?:weeks|months|days) to\b|\bhow (?:hard|difficult) (?:is|can) it\b|\bis it (?:really )?(?:so|too|that) (?:hard|difficult|much)\b|\bthe least you\b|\ba (?:simple|single) (?:reply|answer|yes|no|line|word|question)\b",
    r"^(?:please )?(?:learn (?:how )?to|learn|get your|do your (?:job|homework)|grow up|stop (?:contact|email|spam|call|writ|bother|send|messag|wast)\w*|make up your mind|pay attention|try reading|read my (?:cv|profile|resume)|wake up|(?:maybe |perhaps )?next time,? (?:read|try|think|do|at least|be|answer|tell))",
    r"\b(?:maybe|perhaps) (?:next time|you should)\b[^.]*\b(?:read|think|treat|learn|before you)|\bplease (?:don't|do not|never) (?:ever )?(?:contact|write|email|e-mail|call|bother|message)|\b(?:don't|do not|never) (?:ever )?(?:contact|write to|email|e-mail|call|bother|message) me|\bdon't bother\b|\bdon't expect me\b|\bleave me alone|\bplease stop (?!by|in)\w+",
    r"\bmake up your mind|\bpay attention\b|\bexplain yoursel|\bget your act\b|\bi hope you(?:'re| are) (?:happy|proud)|\bi hope you (?:learn|treat)\b|\btreat (?:people|candidates|applicants|others|the next|me)\b|\btreated like|\bhow (?:to treat|i was treated)",
    r"\bthanks for nothing|\byour loss\b|\bshame on|\babout time\b|\bbecause of you\b|\bgood luck with that|\bgood luck (?:finding|to)\b[^.]{0,50}\b(?:who|willing|stupid|desperate|dumb|cheap\w*)|\bluck with somebody cheaper|\byour idea of\b|\b(?:recruiters|people|companies|firms|managers) like (?:you|yours)\b|\ba company like yours",
    r"\bbut apparently\b|\bwhich (?:obviously|of course) (?:didn't|never)|\bas usual\b|\bagain nothing\b|\bno wish to work for|\b(?:won't|not going to|wouldn't|would never|will never) (?:work for|join|want to work|apply) (?:you|your|people|peanuts|a company)|\bpeanuts\b|\bsomeone's (?:nephew|son|daughter|friend)",
    r"\byour (?:\w+ )?(?:incompetence|mistake|lack|failure|negligence|silence|rudeness|fault|carelessness|arrogance|delays|unwillingness|inability|so-called)\b|\b(?:complete|total|utter|obvious|general) (?:lack|disregard|absence) of\b|\black of (?:respect|communication|courtesy|professionalism|feedback|interest on your)",
    r"\bit(?:'s| is) (?:obvious|clear|apparent|evident|plain) (?:that )?(?:you|your|nobody|no one)\b|\bi can see (?:that|why|how) (?:you|your|nobody|people|punctual)|\bcould have saved (?:us|me|both)|\bwould have saved (?:us|me|both)",
    rf"\b(?:more|some|any|no|zero|basic|minimum|common|little|without|bit of|shred of|ounce of|hint of|minimal|least) (?:\w+ )?{_VIRTUE}\b|\bhave you no \w+|\b(?:don't|do) you (?:not )?have (?:any|no) (?:manners|respect|shame|idea)|\bany manners\b",
    r"\b(?:you|your \w+|they) (?:\w+ )?(?:changed|moved|cancelled|canceled|postponed|rescheduled|forgot|lost|mixed up|broke|delayed|withheld|hid|twisted|exaggerated|misrepresented|mishandled|messed|screwed|botched|dropped)\b[^.]*\b(?:times|again|twice|once more|everything|it all|without)",
    r"\bi (?:strongly )?(?:suggest|recommend|advise) (?:that )?you (?:train|learn|read|work on|hire|improve|rethink|reconsider|review|look at|take a look|try|think|change|get)|\bmy advice to you\b|\byou (?:might|may) want to (?:train|learn|work on|rethink|reconsider|improve|read)",
    r"\bi (?:don't|do not|didn't) appreciate (?:being|the way|how|it when|your|that you)|\bi(?:'m| am) not (?:going|willing|prepared) to (?:wait (?:any|for)|beg|take this|put up|tolerate|accept this)|\bi (?:won't|will not|refuse to) (?:be (?:made|treated|ignored|fooled|put off|strung)|put up|tolerate|stand for|accept this|wait any)|\bput up with\b",
    r"(?:n't|\bnot|\bnever|\bhard to|\bdifficult to) (?:be )?tak(?:e|en|ing) (?:\w+ ){0,4}seriously|\bnot surprised (?:that )?(?:nobody|no one|you can't|your|people)|\bno wonder (?:that )?(?:nobody|no one|you|your|people)|\bsurprised by your decision\b|\b(?:can't|cannot) say (?:that )?i(?:'m| am) surprised",
    r"\bis (?:anybody|anyone|somebody|someone) (?:actually |even |really )?(?:reading|there|working|awake|listening|responsible)|^(?:hello\? )?anyone there|\banybody there\b|\bwhat kind of (?:a )?(?:company|people|process|organi[sz]ation|recruiter|person|manager|behaviou?r)|\bwho do you think you are",
    r"\bbetter things to do\b|\b(?:honest|bad|negative|one-star|public) review\b|\bglassdoor\b|\btell (?:everyone|everybody|my network|all my)|\bspread the word|\byou had your chance|\bleaves (?:a lot|much) to be desired|\bbad taste\b|\ba fool of\b|\bin the dark\b|\baren't important enough|\bnot important enough",
    r"\bthanks for (?:wasting|ignoring|nothing|the silence|letting me wait|making me)|\bthank you for (?:wasting|ignoring|nothing|letting me wait|making me wait)|\byou seem to be (?:completely |totally )?(?:overwhelmed|confused|unable|unwilling|incapable|lost)|\byour own fault\b|\bpromised [^.]{0,40}\bgot nothing|\bheard nothing\b|\bnot a (?:single )?word\b|\bradio silence\b",
    r"\b(?:two|three|four|five|six|seven|eight|ten|several|many) (?:weeks|months|days) for (?:a|an|this|that|one)\b|\bafter (?:two|three|four|five|six|seven|eight|ten|several|many|all these) (?:weeks|months|rounds|interviews) (?:of )?(?:silence|waiting|nothing|interviews?)?,? (?:you|i (?:would|get|got|receive|had)|this|that)",
)
"""Sentences that accuse, scold or mock, whatever their adjectives."""

HARD_WORDS = any_of(
    r"\b(?:un|not (?:very |exactly |at all )?)professional\w*|\bdisrespect\w*|\bridiculous\w*|\b(?:un|not (?:\w+ )?)acceptable\b|\bpathetic\b|\bincompeten\w+|\bdishonest\w*|\binsult\w*|\bdiscourteous\b|\binconsiderate\b|\bthoughtless\b",
    r"\brude(?:ly|ness)?\b|\bimpolite\b|\bstupid\w*|\bdumb\b|\bidiot\w*|\bmoron\w*|\bgarbage\b|\bcrap\b|\bdamn\b|\bwtf\b|\bbullshit\b|\blaz(?:y|iness)\b|\bclowns?\b|\b(?:a|the|such a|one big|big|bad|bit of a) (?:joke|farce|sham|scam|shambles|circus|disgrace|lie)\b|\bwhat a joke|\blied\b|\b(?:to|a) lie\b|\bliars?\b|\blow-?ball\w*",
    r"\b(?:terribl[ey]|awful(?:ly)?|horribl[ey]|dreadful|appall\w+|shambolic|chaotic|shameful|disgraceful|laughable|absurd|embarrassing|atrocious|abysmal|lousy|miserable) (?:\w+ )?(?:process|communication|interviews?|interviewer|experience|company|recruiters?|team|offer|behaviou?r|treatment|system|department|organi[sz]ation|management|reviews?|reputation|people|questions?|manners|attitude|salary|way|service|job)",
    r"\b(?:process|communication|interviews?|interviewer|experience|company|recruiters?|team|offer|behaviou?r|treatment|system|department|invitation|e-?mails?|message|reply|questions?|hr|way|salary|thing|all of this|this) (?:\w+ ){0,4}(?:was|is|are|has been|were|seems?|felt|looks?) (?:\w+ ){0,3}(?:terrible|awful|horrible|dreadful|appalling|shambolic|chaotic|a mess|messy|broken|shameful|laughable|absurd|a disaster|a waste|embarrassing|sloppy|amateurish|disorgani[sz]ed|unprepared|far too slow|painfully slow|endless|inexcusable|badly \w+|poorly \w+)",
    r"\b(?:poorly|badly) (?:organi[sz]ed|handled|managed|run|prepared|written|treated|planned)|\bmost (?:\w+ )?(?:unpleasant|unprofessional|chaotic|frustrating)\b|\b(?:worst|such a bad|so bad an?|very bad|really bad|a bad) (?:\w+ )?(?:interview|process|experience|company|recruiter|communication|reputation|manners|organi[sz]ation|name|treatment)",
    r"\bfrustrat(?:ed|ing|ion)\b|\bannoy(?:ed|ing|s)\b|\bangr(?:y|ily)\b|\bfurious\b|\boutrag\w+|\bappalled\b|\bshocked\b|\bdisgust\w+|\boffended\b|\boffensive\b|\bghosted\b|\bghosting\b|\bdiscriminat\w+|\b(?:unfair|unjust)(?:ly)?\b|\bmistreat\w+|\bmisled\b|\bmisleading\b",
    r"\barrogan\w+|\bignoran(?:t|ce)\b|\bclueless\b|\bcareless\w*|\bcondescending\b|\bpatroni[sz]ing\b|\bdismissive\b|\bunprepared\b|\bhostile\b|\bdissatisfied\b|\bunimpressed\b|\bnot (?:exactly )?impressed\b|\bfed up\b|\b(?:sick|tired) of\b|\bmakes? no sense\b|\bnonsense\b|\bpointless\b|\buseless\b|\bworthless\b|\bcheapskates?\b|\bhypocri\w+",
    r"\bdisappoint(?:ed|ing|ment)?(?:,? to say the least,?)? (?:by|with|in|at) (?:you|your|how|the (?:way|lack|process|company|treatment|communication|whole|handling))|\b(?:been|being|was|feel|felt) (?:completely |totally |so |simply )?(?:ignored|disrespected|mistreated|misled|lied to|let down)|\bno respect\b|\bbig mistake\b|\bhuge mistake\b|\bmore qualified than\b|\b(?:shocking|scandalous|outrageous|absurd|ludicrous|inexcusable|unbelievable|intolerable|unbearable|incomprehensible|questionable|dubious|unreliable|untrustworthy|indifferent|unhelpful|unfriendly|incapable|overwhelmed|impolite)(?: \w+)?\b(?=.*\byour?\b)|\byour (?:\w+ ){0,2}(?:is|are|was|were|seems?) (?:\w+ ){0,2}(?:shocking|scandalous|outrageous|absurd|ludicrous|inexcusable|unbelievable|intolerable|unbearable|questionable|dubious|unreliable|untrustworthy|unhelpful|unfriendly|weak|sad|confusing|a nightmare|hopeless)|\bi find (?:your|this|that|it) (?:\w+ ){0,3}(?:shocking|scandalous|outrageous|absurd|strange|odd|weird|questionable|sad|poor|weak|hard to believe)|\bnightmare\b|\blegal action\b|\b(?:formal )?complaint\b|\bwarn (?:others|everyone|my)",
)
"""Words of anger or contempt; said of oneself they are no reproach."""

OF_ONESELF = any_of(
    r"\b(?:i(?:'m| am| was| have been|'ve been| feel| know| must have| made| can imagine)?|my|me|myself|of me|on my part)\b(?: \w+){0,5} ?$",
    r"\bhow (?:\w+ )?$|\b(?:hope|sure) (?:that )?you(?:'re| are) not (?:\w+ )?$|\byou must (?:be|have been|feel) (?:\w+ )?$",
)
"""What stands before a hard word that the writer says of themselves ("my stupid mistake") or of what the reader may feel."""
OF_ONESELF_AFTER = any_of(
    r"^(?: \w+){0,3} (?:of me|on my (?:part|side)|from me|with myself|at myself|that must|it must|late)|^ for you\b"
)
OF_THEM = any_of(
    r"\byour?\b|\b(?:this|the|such a|a) (?:\w+ )?(?:process|company|way|whole|recruiter|salary|offer|lack|interview\w*|communication|reputation|treatment)\b|\bthat (?:nobody|no one)\b|\b(?:with|by|at) (?:how|the way|this|that|the lack)\b"
)
APOLOGISES = any_of(r"\b(?:sorry|apolog\w+)\b(?!.*\bbut\b)")
SNEERS = any_of(
    r"^(?:honestly|frankly),? (?:i |your|you|the|this|it)[^.]*\b(?:process|company|you|your|offer)\b[^.]*\b(?:not|n't|never|broken|bad|poor|slow|weak|low)\b"
)
