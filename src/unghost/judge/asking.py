"""Ways to ask, to promise and to close in seven languages: hints to the sentence classifier.

Patterns are matched against one folded sentence (lower case, no accents); each is linear, in the order of `cues`.
"""

import re
from functools import cache

from unghost.judge.cues import compiled_for

PATTERNS: dict[str, tuple[str, ...]] = {
    "please": (
        r"\b(?:please|pls|plz|kindly|bitte|s'il (?:vous|te) plait|svp|stp|merci (?:de|d')|priere de|por favor|per favore|per cortesia|se faz favor|alstublieft|alsjeblieft|graag|gelieve|veuillez|si prega)\b",
    ),
    "can you": (
        r"\b(?:can|could|would|will|might|are|do|did|have|may) (?:you|we|u|i)\b",
        r"\b(?:konnten|konntest|konnt|kannst|konnen|wurden|wurdest|mochten|mochtest|haben|hast|waren|warst|sind|bist|durften|darf|durfte|hatten|hattest|passt|ginge|geht) (?:sie|du|ihr|es|ich|wir|das|ihnen|dir)\b",
        r"\b(?:pourriez|pouvez|pourrais|peux|seriez|etes|avez|auriez|souhaitez|voulez|serait|pourrait|est)-(?:vous|tu|il|ce|on)\b|\best-ce que\b|\b(?:vous|tu) (?:pourriez|pouvez|peux|pourrais|serait|etes)\b",
        r"\b(?:podrias?|podria|puedes?|puede|podeis|podriais|te|le|os) (?:\w+ )?(?:vendria|viene|va|importaria|parece|confirmar|enviar|mandar|decir\w*)|\b(?:podrias?|puedes?|puede|tienes?|estarias?|sigues)\b.*\?",
        r"\b(?:potresti|potrebbe|puoi|puo|potete|riesci|riesce|riuscirebbe|le|ti|vi) (?:\w+ )?(?:andrebbe|va|dispiace|inviar\w*|mandar\w*|confermar\w*|farci|farmi|dirmi)|\b(?:potresti|potrebbe|puoi|saresti|sarebbe|avresti|avrebbe)\b",
        r"\b(?:poderia|pode|podes|consegue|consegues|voce (?:pode|consegue|tem|teria|esta)|seria|daria|da para|tens|tem)\b.*\?|\bpoderia\w*\b",
        r"\b(?:kun|kunt|kan|zou|zou je|wil|wilt|heb|hebt|heeft|ben|bent|lukt|schikt|past|komt) (?:je|jij|u|jullie|het|dat|ik|er)\b",
    ),
    "let me know": (
        r"\b(?:let|drop|give|tell) (?:me|us)\b|\b(?:reply|respond|answer|write back|get back|rsvp|advise|shout|indicate|state|specify)\b",
        r"\b(?:bescheid|ruckmeldung|ruckmelden|mitteilen|melden sie sich|melde dich|meld dich|gib|geben sie|teilen sie|teile|antworten|zuruckschreiben|sag|sagen sie)\b",
        r"\b(?:dites|dis|indiquez|indique|precisez|repondez|repondre|communiquer|faites|tenez|confirmez|confirme)[- ]?(?:moi|nous)?\b|\b(?:votre|ton) (?:retour|reponse)\b",
        r"\b(?:dime|digame|dinos|avisame|aviseme|avisanos|confirmame|confirmeme|confirmanos|cuentame|indicame|indiquenos|respondeme|contestame|responde|a la espera|quedo|quedamos)\b",
        r"\b(?:fammi|mi faccia|facci|ci faccia|dimmi|mi dica|fateci|confermami|mi confermi|ci confermi|rispond\w+|un cenno|attendo|attendiamo|resto in attesa)\b",
        r"\b(?:me (?:diga|diz|avisa|avise|confirma|confirme|fala|responde|conta)|diga-me|avise-nos|nos (?:avise|diga|confirme|informe)|confirme|aguardo|aguardamos|fico no aguardo)\b",
        r"\b(?:laat|geef|zeg|mail|bevestig|meld|reageer|hoor(?:t|de)? (?:ik|wij|we)? ?graag|verneem|antwoord)\b",
    ),
    "i need": (
        r"\b(?:i|we)(?:'d|'ll| would| will|'re| are|'m| am)? (?:still )?(?:need|require|miss(?:ing)?|like (?:to (?:know|have|see|get|hear))|wait(?:ing)? (?:for|on)|appreciate|ask|want to know|be grateful|look for)\b|\b(?:it would (?:help|be (?:great|good|helpful|useful))|would be (?:great|good|helpful|lovely|appreciated)|(?:is|are) (?:still )?(?:missing|outstanding|required|needed)|must be|needs? to be|you(?:'ll| will)? (?:need|have) to|make sure|be sure to|don't forget|remember to)\b",
        r"\b(?:brauch\w*|benotig\w*|fehl(?:t|en)|bitte[nt]? (?:wir|ich|sie|um)|ware (?:super|toll|gut|schon|hilfreich|nett)|warte[nt]?|erwarte\w*|wunsche\w*|notwendig|erforderlich|unbedingt|vergessen sie nicht)\b",
        r"\b(?:il (?:me|nous) (?:faut|faudrait|manque)|besoin|j'ai(?:merais)?|nous (?:aimerions|souhaiterions)|attend(?:s|ons)|manque|serait (?:bien|utile|super)|necessaire|il faudrait|pensez a|n'oubliez pas)\b",
        r"\b(?:necesit\w+|nos? falta\w*|me falta\w*|hace falta|haria falta|seria (?:genial|bueno|ideal|util)|esperamos|espero|queda pendiente|no olvid\w+|recuerd\w+)\b",
        r"\b(?:ho bisogno|abbiamo bisogno|mi serve|ci serve|servirebbe\w*|manca(?:no)?|occorre|avrei bisogno|sarebbe (?:utile|bello|ideale)|e necessario|ricord\w+|non dimentic\w+)\b",
        r"\b(?:preciso|precisamos|precisa|falta(?:m|ndo)?|seria (?:bom|otimo|ideal)|gostaria de saber|necessario|nao (?:se )?esque\w+|lembr\w+)\b",
        r"\b(?:heb(?:ben)? (?:ik|we|wij|nog)|nodig|ontbreekt|ontbreken|mis(?:sen)?|zou (?:fijn|mooi|handig|top|goed) zijn|wacht(?:en)?|vergeet niet|denk(?:t)? (?:je|u) (?:eraan|er aan))\b",
    ),
    "question": (r"\?",),
    "when": (
        r"\b(?:when|what time|which (?:day|time|slot|date)|available|availability|free|slot|slots|times? (?:work|suit)|suits?|book|pick|choose)\b",
        r"\b(?:wann|welcher termin|welche[rs]? (?:tag|zeit|uhrzeit)|verfugbar|zeit hatt?e|terminvorschl\w+|passen|passt|slot|zeitfenster)\b",
        r"\b(?:quand|quel(?:le)?s? (?:jour|heure|creneau|date|disponib\w+)|disponib\w+|creneau\w*|convien\w+|date)\b",
        r"\b(?:cuando|que (?:dia|hora|horario)|disponib\w+|hueco|vendria|encaja|cuadra|horario)\b",
        r"\b(?:quando|che (?:giorno|ora|orario)|quale (?:giorno|orario)|disponib\w+|fascia|orari)\b",
        r"\b(?:quando|que (?:dia|hora|horario)|qual (?:dia|horario)|disponib\w+|horarios?)\b",
        r"\b(?:wanneer|welke (?:dag|tijd|datum)|hoe laat|beschikba\w+|moment|tijdstip|schikt|uitkomt)\b",
    ),
    "send": (
        r"\b(?:send|share|provide|forward|upload|attach|submit|email|return|fill|complete|sign|supply|bring)\b",
        r"\b(?:send\w*|schick\w*|zuschicken|zusend\w*|nachreich\w*|ubermitt\w*|hochlad\w*|ausfull\w*|unterschr\w*|mitbring\w*|einreich\w*)\b",
        r"\b(?:envoy\w+|transmet\w+|fournir|joindre|parvenir|rempli\w+|complet\w+|sign(?:er|ez)|apport\w+|renvoy\w+|deposer)\b",
        r"\b(?:envi\w+|mand\w+|adjunt\w+|facilit\w+|rellen\w+|complet\w+|firm\w+|sub\w+|traer|pasar\w*|remit\w+)\b",
        r"\b(?:invi\w+|mand\w+|alleg\w+|forni\w+|compil\w+|firm\w+|caric\w+|portare|trasmett\w+)\b",
        r"\b(?:envi\w+|mand\w+|anex\w+|preench\w+|assin\w+|encaminh\w+|trazer|fornec\w+)\b",
        r"\b(?:stuur\w*|sturen|opstur\w*|mail\w*|invul\w*|upload\w*|onderteken\w*|meenem\w*|aanlever\w*|doorgeven)\b",
    ),
    "confirm": (
        r"\b(?:confirm|acknowledge|accept the invit|rsvp|bestatig\w*|zusag\w*|confirme[rz]?|confirmacion|confirm\w+|conferm\w+|bevestig\w*|attendance)\b",
    ),
    "decide": (
        r"\b(?:decision|decide|accept (?:this|the|our)|offer|sign (?:and|the)|entscheid\w*|angebot|decision|accept\w+|oferta|decisi\w+|propost\w+|offerta|aanbod|beslis\w*|besluit\w*|still (?:interested|want))\b",
    ),
    "contact": (
        r"\b(?:hesitate|feel free|any (?:further )?questions|happy to (?:help|answer|chat|talk)|reach out|here (?:if|to help)|call me|ring me|get in touch|contact (?:me|us))\b",
        r"\b(?:zogern|fragen (?:haben|hast)|ruckfragen|jederzeit|erreich\w+ (?:sie|du|mich)|zur verfugung|anrufen|ruf(?:en)? (?:sie )?(?:mich|uns|einfach)|fur fragen)\b",
        r"\b(?:hesite[zr]?|disposition|joignable|joindre au|contacter|appele[rz]|toute question)\b",
        r"\b(?:dud\w+|disposicion|contact\w+|llam\w+|escrib\w+)\b",
        r"\b(?:esit\w+|disposizione|contatt\w+|chiam\w+|scriv\w+|qualsiasi)\b",
        r"\b(?:hesit\w+|disposicao|contact\w+|contat\w+|lig\w+|duvid\w+|a vontade)\b",
        r"\b(?:aarzel|vragen|bereikba\w+|bel\w*|contact opnemen|neem gerust)\b",
    ),
    "writer will": (
        r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| promise| plan to)\b|\byou(?:'ll| will) (?:have|get|receive|hear)\b",
        r"\b(?:ich|wir|wird|werde|werden) (?:\w+ ){0,4}(?:schick\w*|send\w*|melde\w*|gebe\w*|nachreich\w*|liefer\w*|zukommen|kummer\w*|klar\w*|zusenden|lasse\w*|rufe\w*)\b|\b(?:schicke|sende|melde|gebe|reiche|liefere|kummere|klare|bekommen sie|erhalten sie|horen sie)\b",
        r"\b(?:je|nous) (?:vous |te |le |la |les |lui )?(?:\w+(?:rai|rons)|vais|allons|promets|reviens|envoie|transmets)\b|\b\w{3,}(?:erai|irai|erons|irons)\b",
        r"\b(?:te|le|os|se|lo|la)? ?(?:\w+(?:are|ere|ire|aremos|eremos|iremos)|envio|mando|digo|paso|aviso|llamo|voy a|vamos a)\b",
        r"\b(?:\w+(?:ero|iro|aro|eremo|iremo|aremo)|invio|mando|le faccio|ti faccio|vi faccio|la richiamo)\b",
        r"\b(?:\w+(?:arei|erei|irei|aremos|eremos|iremos)|envio|mando|te digo|aviso|retorno|ligo|vou|vamos)\b",
        r"\b(?:ik|we|wij) (?:zal|zullen|ga|gaan|stuur|sturen|bel|bellen|laat|laten|kom|komen|mail|geef)\b|\b(?:stuur|bel|mail|laat|geef) ik\b",
    ),
    "thanks": (
        r"\b(?:thank|thanks|thx|cheers|grateful|appreciate|danke|dank|merci|remerci\w+|gracias|agrade\w+|grazie|ringrazi\w+|obrigad[oa]|bedankt|dankjewel|ta)\b",
    ),
    "farewell": (
        r"^(?:(?:best|kind|warm|many|all the best|yours|sincerely|regards|cheers|talk soon|take care|have a|looking forward|mit |viele gru|liebe gru|beste gru|herzlich|schone|freundliche|cordialement|bien a|bonne|belle|salutations|a bientot|un saludo|saludos|atentamente|un abrazo|buen|cordiali|distinti|buon|a presto|com os melhores|abraco|atenciosamente|ate |bom |boa |met vriendelijke|groet|hartelijke|fijn|tot ))",
        r"\b(?:great|nice|lovely|good|wonderful) (?:day|week|weekend|evening)\b|\b(?:good luck|all the best|wish you)\b",
    ),
    "sorry": (
        r"\b(?:sorry|apolog\w+|unfortunately|regret\w*|afraid|leider|bedau\w+|entschuldig\w*|tut mir leid|malheureusement|desole\w*|regrett\w+|lament\w+|desgraciad\w+|siento|sentimos|purtroppo|spiac\w+|dispiac\w+|infelizmente|desculp\w+|helaas|spijt\w*|jammer)\b",
    ),
    "if": (r"\b(?:if|in case|should you|falls|wenn|sofern|sollten sie|si|en caso|caso|qualora|se|indien|als|mocht)\b",),
    "not": (r"\b(?:not|n't|no|never|unable|nicht|kein\w*|nie|pas|ne|jamais|aucun\w*|nunca|non|nao|niet|geen)\b",),
    "me past": (r"\b(?:i|we) (?:have|had|was|were|asked|sent|told|spoke|met|got|received|been|applied|worked)\b|\b(?:ich|wir) (?:habe|haben|hatte\w*|war\w*)\b|\b(?:j'ai|nous avons|he |hemos|ho |abbiamo|tenho|enviei|ik heb|we hebben)\b",),
    "you own": (r"\b(?:your|you|yours|ihr\w*|sie|dein\w*|dir|dich|du|euch|votre|vos|vous|ton|tes|tu|toi|su|sus|usted|te|tuo|tua|suo|sua|lei|seu|voce|jouw|je|jij|uw|u|jullie)\b",),
}  # fmt: skip


@cache
def _compiled(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return compiled_for(PATTERNS, language)


def manners(folded: str, language: str = "") -> tuple[str, ...]:
    """The names of the ways to speak found in one folded sentence."""
    return tuple(name for name, pattern in _compiled(language) if pattern.search(folded))
