"""Phrases that speak for what a mail does, in seven languages: hints to the classifier, and the words that `why` shows.

Patterns are matched against folded text (lower case, no accents, one space); each is linear (no nested repeats).
Of a phrase with seven patterns or more, the last six are German, French, Spanish, Italian, Portuguese and Dutch, in
this order; those before are English. Fewer patterns are for all languages.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from unghost.judge.naming import fold

LOOKED_AT = 8000
GAP = r"[^.!?\n]{0,60}?"
"""A few words within one sentence."""

PHRASES: dict[str, tuple[str, ...]] = {
    "reject": (
        rf"(?:not|n't|unable to|no longer) {GAP}(?:mov(?:e|ing) forward|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|tak(?:e|ing)) {GAP}(?:with|your|you)\b",
        r"(?:other|another|different|internal) (?:candidate|applicant)s?",
        r"(?:pursue|proceed with|move forward with|go with|offered the (?:job|role|position) to) (?:another|other|someone|somebody)",
        r"not (?:been |be )?(?:selected|successful|shortlisted|chosen|a match|the right fit|a fit)",
        r"(?:position|role|post|vacancy|opening|requisition) (?:has been|is|was|have been) (?:now )?(?:filled|closed|cancelled|canceled|withdrawn|put on hold)",
        r"unsuccessful on this occasion|regret to inform|unable to offer you|won't be (?:taking|moving|going)|decided (?:not to|to go (?:with|in))",
        r"we (?:will|have) (?:to )?pass\b|not to proceed|sorry to (?:say|tell|let)|wish you (?:all the best|every success|the best|luck|success) (?:in|with|for) your",
        r"keep your (?:resume|cv|details|application|information|profile) on (?:file|record)",
        r"absage|nicht berucksichtigen|andere[nrms]* (?:bewerber|kandidat)|leider nicht|nicht in die engere|anderweitig (?:besetzt|entschieden|vergeben)|fur (?:einen|eine) andere|"
        r"bereits besetzt|keine zusage|nicht weiter (?:berucksichtig|verfolg)|gegen sie entschieden|keine positive",
        r"pas retenu|pas donner (?:une )?suite|suite favorable|autre candidat|regret de vous (?:informer|annoncer)|pourvu|ne correspond pas|negativement",
        r"no (?:has|ha) sido (?:seleccionad|elegid)|otr[oa]s? (?:candidat|perfil)|no (?:continuar|seguir|avanzar)|lamentamos (?:comunicar|informar)|ha sido cubiert|descartad",
        r"non (?:e stata? selezionat|procedere|proseguire|e stata? ritenut)|altr[oiae] candidat|ci dispiace (?:informar|comunicar)|esito negativo|spiacenti",
        r"nao (?:foi selecionad|sera possivel|avanc|seguir|prosseguir)|outr[oa]s? candidat|infelizmente|vaga foi preenchida|lamentamos informar",
        r"niet (?:verder|door te gaan|geselecteerd|uitgekozen)|andere kandida|afgewezen|helaas (?:moet|kunnen|hebben|niet)|reeds vervuld|is vervuld",
    ),
    "offer": (
        r"(?:pleased|delighted|happy|thrilled|excited|glad|like|love|great pleasure) (?:to )?(?:be able to )?(?:formally |officially )?(?:to )?(?:offer|extend)",
        r"offer letter|offer of employment|job offer|employment contract|contract of employment|we(?:'d| would) (?:like|love) (?:you to join|to have you)|start(?:ing)? (?:date|salary) (?:of|is|will be|would be)",
        r"formal offer|verbal offer|written offer|our offer|the offer (?:is|stands|expires)|accept (?:this|the|our) offer|sign(?:ed)? (?:the |your )?(?:contract|offer)|the job is yours",
        r"angebot (?:unterbreiten|machen)|arbeitsvertrag|vertragsangebot|einstellen mochten|zusage (?:geben|erteilen)|stelle anbieten|vertragsentwurf",
        r"proposition d'embauche|promesse d'embauche|vous proposer le poste|contrat de travail|offre d'emploi (?:ferme)|nous serions ravis de vous accueillir",
        r"oferta (?:de trabajo|en firme|formal|economica|laboral)|carta oferta|ofrecerte el puesto|ofrecerle el puesto|incorporarte|contrato (?:de trabajo|laboral)",
        r"proposta (?:di assunzione|contrattuale|economica|de trabalho|formal)|lettera d'(?:impegno|assunzione)|contratto a tempo|assumer(?:la|ti)|nostra proposta",
        r"carta-?proposta|oferecer(?:-lhe)? a vaga|contrato de trabalho|nossa proposta|gostariamos de contrata",
        r"aanbod|arbeidsovereenkomst|contractvoorstel|arbeidscontract|de baan aan(?:bieden|te bieden)",
    ),
    "invite": (
        rf"(?:invite|inviting) you {GAP}(?:interview|call|chat|meet|conversation|trial|assessment day|visit)|like to (?:invite|schedule|arrange|set up|interview|meet|speak|chat|talk)",
        r"(?:next step|next stage|next round|first round|second round|final round|phone screen|screening call|intro(?:ductory)? call|video (?:call|interview)|on-?site|trial (?:shift|day|lesson))",
        r"(?:schedule|book|arrange|set up) (?:a|an|your|the|some) (?:time|interview|call|chat|slot|meeting|conversation)|pick a (?:time|slot)|choose a (?:time|slot)|your availability|are you (?:free|available)|when (?:would|could|can|are|works)",
        r"vorstellungsgesprach|kennenlern|bewerbungsgesprach|einladen|erstgesprach|zweitgesprach|probearbeit|hospitation|probetag|telefoninterview|gesprach (?:einladen|fuhren|vereinbaren)|terminvorschlag|passt (?:ihnen|dir|es)",
        r"entretien|vous rencontrer|vos disponibilites|seriez-vous disponible|vous recevoir|echange telephonique|creneau|convoqu|faire connaissance",
        r"entrevista|conocerte|conocerle|disponibilidad|te vendria bien|podrias? (?:el|reunir|acerc)|charlar|videollamada",
        r"colloquio|incontrar(?:la|ti|ci)|disponibilita|conoscer(?:la|ti)|fissare un|quando sarebbe",
        r"marcar (?:uma|a) (?:conversa|entrevista|call)|te conhecer|conhece-l|horario (?:seria|funciona|fica)|que dia|bate-?papo",
        r"sollicitatiegesprek|kennismak|gesprek (?:in te plannen|plannen|voeren)|uitnodigen|beschikbaar|langs(?:komen| te komen)|komt (?:het|dat) uit|schikt",
    ),
    "confirmed": (
        r"(?:interview|call|meeting|appointment|chat|time|slot) (?:is|has been|was) (?:now )?(?:confirmed|scheduled|booked|set)|(?:confirm|confirming) (?:that )?(?:your|our|the) (?:interview|call|meeting|appointment)|booked (?:you )?(?:in|for)|see you (?:on|then|there|at|tomorrow)|looking forward to (?:meeting|seeing|speaking)|calendar (?:invite|invitation)|works (?:for|great|well|perfectly)",
        r"(?:termin|gesprach) (?:ist )?(?:bestatigt|steht|eingetragen)|bestatige(?:n)? (?:ich |wir )?(?:hiermit )?(?:ihnen )?(?:den|unseren|ihren|gerne)|bis (?:dann|dahin|morgen|montag|dienstag|mittwoch|donnerstag|freitag)|freu(?:e|en) (?:mich|uns) auf (?:das|unser|den)",
        r"(?:je|nous) (?:vous )?confirm|rendez-vous (?:est )?(?:confirme|fixe)|a (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientot)\b|au plaisir de vous (?:rencontrer|voir)",
        r"(?:te|le|les)? ?confirm(?:o|amos|ada|ado)\b|nos vemos|hasta el (?:lunes|martes|miercoles|jueves|viernes)|quedamos",
        r"confermo|confermiamo|confermat[oa]|ci vediamo|a (?:lunedi|martedi|mercoledi|giovedi|venerdi|domani)\b",
        r"confirmad[oa]|confirmo|confirmamos|ate (?:segunda|terca|quarta|quinta|sexta|amanha)|marcad[oa] para|combinad[oa]",
        r"bevestig|tot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)\b|staat (?:gepland|in de agenda|vast)|afgesproken",
    ),
    "received": (
        r"(?:we(?:'ve| have)?|has been|was|been) (?:successfully )?(?:received|got) (?:your|safely)?|(?:thank you|thanks) (?:for|so much for|very much for) (?:applying|your application|your interest|submitting)|application (?:has been|was) (?:received|submitted|sent)|under review|reviewing your|will (?:be )?review(?:ed|ing)? |confirm(?:ing)? (?:receipt|that we)",
        r"eingang (?:ihrer|deiner)|eingegangen|bewerbung erhalten|vielen dank fur (?:ihre|deine) bewerbung|prufen (?:ihre|deine|wir)|sorgfaltig (?:prufen|sichten)",
        r"bien recu|accus(?:e|ons) (?:de )?reception|merci (?:pour|de) votre candidature|etud(?:ier|ions|iee)",
        r"hemos recibido|gracias por (?:tu|su) (?:candidatura|interes|solicitud|inscripcion)|en (?:proceso de )?revision|revisar(?:emos)?",
        r"abbiamo ricevuto|ricevut[oa] la (?:sua|tua)|grazie per (?:la sua|la tua|esserti|l'interesse)|in fase di valutazione|valuter",
        r"recebemos|obrigad[oa] (?:por|pela) (?:sua|seu|te|se) (?:candidatura|interesse|inscri)|em analise|analisar",
        r"ontvangen|bedankt voor (?:je|uw) (?:sollicitatie|interesse)|in behandeling|beoordelen",
    ),
    "wait": (
        r"(?:will|'ll|shall) (?:be in touch|get back|come back|contact you|let you know|keep you (?:posted|updated|informed)|reach out|hear from us|update you|follow up|revert)|(?:be in touch|get back to you|hear (?:back )?from us|come back to you)|by the end of (?:the|this|next) week",
        r"melden uns|melde mich|kommen (?:wir )?auf (?:sie|dich) zu|horen (?:sie|du) von uns|geben (?:ihnen|dir) bescheid|zuruckmelden|halten (?:sie|dich) auf dem laufenden|ruckmeldung geben",
        r"(?:revien|reviendr)\w+ vers vous|tiendr\w+ (?:au courant|informe)|recontact\w+|vous contacter|donner\w* (?:des )?nouvelles|ferons un retour",
        r"(?:nos pondremos|me pondre|pondremos) en contacto|te (?:contactar|avisar|dir)\w+|volver\w+ a contactar|tendras noticias|te mantendr|les? (?:avisar|informar)emos",
        r"(?:la|ti) (?:ricontatt|contatt|aggiorn)\w+|faremo sapere|faro sapere|far(?:le|ti) sapere|torner(?:o|emo) (?:a|da)",
        r"entrar\w* em contato|entraremos em contacto|retorn(?:o|amos|arei|aremos)|(?:te|lhe) (?:aviso|avisamos|damos|dou)|daremos (?:um )?retorno|voltamos a falar",
        r"(?:nemen|neem) (?:wij |we |ik )?contact|laten (?:je|u|we) weten|laat (?:ik )?(?:je|u|het) weten|hoor(?:t|je)? (?:je |u )?van ons|kom(?:en)? (?:ik |we |wij )?(?:er )?(?:bij (?:je|u) )?op terug|hoor je",
    ),
    "task": (
        r"(?:take-?home|coding (?:test|challenge|exercise|assignment)|(?:online|skills|technical|aptitude|personality) (?:assessment|test|exercise)|case study|work sample|assignment|hackerrank|codility|codesignal|complete (?:the|this|an|our|your) (?:\w+ )?(?:assessment|test|challenge|exercise|questionnaire))",
        r"(?:test|fach|probe|fall|arbeits)aufgabe|online-?(?:test|assessment)|eignungstest|fallstudie|einstellungstest",
        r"exercice|test (?:technique|en ligne|de competences)|etude de cas|mise en situation|cas pratique",
        r"prueba (?:tecnica|practica|de nivel)|test (?:online|psicotecnico)|caso practico|ejercicio",
        r"(?:prova|test) (?:pratic|tecnic|attitudinal|online)|esercizio|caso (?:studio|pratico)",
        r"teste (?:tecnico|online|pratico|de)|desafio|estudo de caso|case pratico",
        r"opdracht|casus|assessment|online test|proefopdracht",
    ),
    "request": (
        r"(?:send|share|provide|forward|upload|submit|attach|fill (?:in|out)|complete|email) (?:me|us|over|through|the|your|a|an|copies|two|along)|salary expectation|expected salary|references?\b|right to work|work (?:authori[sz]ation|permit)|notice period|proof of|certificate|dbs|transcript|background check",
        r"gehaltsvorstellung|zeugnis|unterlagen|nachreichen|fuhrungszeugnis|kundigungsfrist|eintrittstermin|referenz|zusenden|schicken sie|schick|ausfullen|personalfragebogen|bitten wir (?:sie|dich)",
        r"pretentions? salariale|(?:nous|me) (?:transmettre|faire parvenir|envoyer|communiquer)|diplome|pieces?(?: justificatives?)?|references|justificatif|preavis|merci de (?:remplir|completer|joindre|nous)",
        r"expectativas? salarial|pretension(?:es)? salarial|enviar(?:nos|me|lo)?|facilitar(?:nos|me)|adjunt|titulo|referencias|rellenar|vida laboral|certificado",
        r"(?:inviar|mandar|fornir|trasmetter)(?:ci|mi|e)|aspettativa|ral\b|referenze|documenti|compilar|certificat",
        r"pretensao salarial|(?:enviar|mandar|encaminhar|preencher)|documentos|referencias|comprovante|curriculo atualizado|certidao",
        r"(?:stuur|sturen|opsturen|toesturen|aanleveren|invullen|doorsturen)|salarisindicatie|salariswens|referenties|diploma|opzegtermijn|vog\b",
    ),
    "reach_out": (
        r"came across your (?:profile|cv|resume|background|linkedin)|(?:your|impressive) (?:profile|background|experience) (?:caught|stood|looks|seems|on linkedin)|would you be (?:open|interested|up for)|(?:are you|would you be) (?:currently )?(?:open to|looking|considering)|open to (?:a|new|hearing|exploring|chat)|we(?:'re| are) (?:hiring|looking for)|i(?:'m| am) (?:hiring|recruiting|a recruiter|working with|reaching out)|exciting (?:opportunity|role)|opportunit(?:y|ies) (?:that|with|at|for|as)|on behalf of|my client",
        r"auf (?:ihr|dein) profil|profil (?:gestossen|aufgefallen|gefunden|gesehen)|wechselbereit|offen fur|interesse (?:an|haben|hatten)|spannende (?:position|stelle|aufgabe)|mandant|im auftrag|(?:suchen|suche) (?:wir |ich )?(?:fur|derzeit|aktuell|eine|einen)",
        r"(?:votre|ton) profil|a l'ecoute|opportunite|mon client|nous recherchons|je recrute|seriez-vous (?:ouvert|interesse)|poste (?:qui|pourrait)",
        r"(?:tu|su) perfil|oportunidad|busca(?:mos|ndo)|mi cliente|estarias? (?:abiert|interesad)|te interesaria|encaj",
        r"(?:tuo|suo) profilo|opportunita|cerchiamo|stiamo cercando|per (?:un|il) (?:nostro|mio) cliente|sarebbe interessat|saresti interessat",
        r"(?:seu|teu) perfil|oportunidade|estamos (?:buscando|procurando|contratando)|meu cliente|teria interesse|tem interesse|abert[oa] a",
        r"(?:je|jouw|uw) profiel|op zoek naar|mijn opdrachtgever|sta je open|open voor|interesse in|kans\b|vacature (?:die|bij|voor)",
    ),
    "withdraw": (
        r"withdraw(?:ing|al)? (?:my|from|of)|(?:no longer|not) (?:be )?(?:interested|pursu|available for the|continu)|step back from|accepted (?:another|an|a different) (?:offer|position|role|job)|take (?:my|me) (?:name|out)|remove (?:my application|me from)|decided (?:not to|to (?:stay|accept|take|go|withdraw|decline))|decline (?:the|your|this)|have to (?:decline|pass|say no)|not (?:looking|the right (?:time|move|fit) for me)|regretfully|pass on (?:this|it)",
        r"ziehe (?:ich )?(?:hiermit )?meine bewerbung|bewerbung zuruck|zuruckziehen|anderweitig entschieden|anderes angebot|absagen|nicht (?:weiter )?verfolgen|nicht annehmen|ablehnen|kein interesse|andere stelle",
        r"retir(?:er|e) ma candidature|decliner|accepte (?:une autre|un autre)|ne (?:pas )?(?:donner|poursuivre|donnerai)|renonce|pas a l'ecoute",
        r"retirar mi candidatura|he aceptado otr|declinar|no (?:voy a|puedo) (?:continuar|aceptar)|rechazar|no estoy (?:buscando|interesad)",
        r"ritirar(?:e|mi)|ho accettato un'?altra|declinare|rifiutare|rinunci|non (?:posso|intendo) (?:accettare|proseguire)|non sono interessat",
        r"retirar (?:a |minha )|aceitei outra|desistir|declinar|recusar|nao (?:vou|posso) (?:continuar|aceitar|seguir)|nao tenho interesse",
        r"terugtrek|trek (?:ik )?(?:hierbij )?mijn sollicitatie|andere (?:baan|functie|aanbieding)|afzien|afslaan|bedank (?:ik )?(?:voor|er)|geen interesse|zie (?:ik )?(?:er)?\s?van af",
    ),
    "accept": (
        r"(?:happy|delighted|pleased|glad|thrilled|excited) to (?:accept|confirm my acceptance|join|sign)|(?:i|gladly|hereby|formally) accept|signed (?:contract|copy|offer)|count me in",
        r"nehme (?:ich )?(?:das|ihr|dein|euer) angebot|angebot (?:gerne |sehr gerne )?an(?:nehmen)?\b|zusage|unterschriebene[nr]? vertrag|sage (?:ich )?(?:gerne |sehr gerne )?zu",
        r"j'accepte|accepte (?:avec|votre)|ravi(?:e)? de (?:rejoindre|vous rejoindre)|contrat signe",
        r"acepto (?:la|vuestra|su|encantad)|encantad[oa] de (?:aceptar|unirme)|contrato firmado",
        r"accetto (?:con|la|volentieri)|lieta? di accettare|contratto firmato",
        r"aceito (?:a|com)|com prazer aceito|contrato assinado",
        r"accepteer|neem (?:ik )?(?:het|jullie|uw) aanbod|(?:graag )?aan(?:nemen|vaarden)|getekende? contract",
    ),
    "move": (
        r"re-?schedul|(?:move|push|shift|postpone|bring forward) (?:our|the|your|it|back|this|my)|another (?:time|day|date|slot)|(?:different|new) (?:time|day|date)|can(?:'t|not| no longer) make (?:it|the|our|tomorrow|this|that)|something(?:'s| has)? come up|double[- ]booked",
        r"verschieb|verleg|(?:anderen|neuen|alternativ\w*) termin|ausweichtermin|nicht (?:wahrnehmen|einhalten)|dazwischen ?gekommen|umplanen",
        r"repouss|report(?:er|e)|decaler|autre (?:date|creneau|jour)|deplacer|empechement|contretemps",
        r"reprogramar|aplazar|cambiar (?:la|el|de)|otr[oa] (?:dia|fecha|hora|hueco)|mover (?:la|el)|posponer|surgido",
        r"spostare|rimandare|rinviare|posticip|altr[oa] (?:data|giorno|orario)|imprevisto",
        r"remarcar|reagendar|adiar|outr[oa] (?:dia|data|horario)|imprevisto|mudar (?:o|a|para)",
        r"verplaats|verzet|uitstellen|andere (?:datum|dag|tijd)|ander(?:e)? moment|verschuiven|tussengekomen",
    ),
    "cancel": (
        r"cancel(?:l?ed|l?ing|s)?\b|called off|no longer (?:able to (?:meet|host)|taking place|going ahead)|won't (?:be able to make|take place)",
        r"(?:termin|gesprach|interview) (?:leider )?(?:absagen|absage|entfallt|abgesagt)|fallt (?:leider )?aus|muss (?:ich |wir )?(?:leider )?absagen|storniert",
        r"annul",
        r"cancel(?:ar|ad|amos|o)|anular|suspend",
        r"annull|disdire|disdett",
        r"cancelar|cancelad|desmarcar",
        r"annuler|afzeg|gaat niet door|geannuleerd|vervalt",
    ),
    "follow_up": (
        r"follow(?:ing)?[- ]up|check(?:ing)? in|any (?:update|news|feedback)|touch(?:ing)? base|(?:haven't|have not|not|yet to) hear(?:d)?|wondering (?:if|whether|how|about)|status of (?:my|the|your)|circl(?:e|ing) back|just a (?:gentle|quick|friendly) (?:reminder|nudge)|still (?:interested|waiting|open)|bump(?:ing)?|did you (?:get|have a chance|receive)|chance to (?:look|review|read)",
        r"nachfrage|nachfragen|nachhaken|stand (?:der|meiner|ihrer|deiner)|noch (?:nichts|keine) (?:gehort|ruckmeldung|antwort)|erinner|gibt es (?:schon|etwas|neuigkeiten)|noch interesse|ruckmeldung (?:erhalten|von ihnen)",
        r"relanc|des nouvelles|ou en est|pas (?:eu|recu) de (?:nouvelles|reponse|retour)|je me permets|toujours interesse|suite a mon|rappel",
        r"seguimiento|alguna (?:novedad|noticia)|no (?:he|hemos) (?:recibido|tenido) (?:respuesta|noticias)|saber (?:si|como va)|estado de (?:mi|la)|sigues interesad|recordatorio",
        r"sollecit|aggiornament|novita|non (?:ho|abbiamo) (?:ricevuto|avuto)|a che punto|ancora interessat|promemoria",
        r"(?:alguma|tem|ha) (?:novidade|noticia|retorno|atualizac)|acompanhar|ainda nao (?:tive|recebi)|status d|ainda tem interesse|lembrete|faltando",
        r"nog niets (?:gehoord|vernomen)|stand van zaken|herinnering|nog (?:steeds )?interesse|opvolg|hoe (?:het|staat)|update\b",
    ),
    "thanks_interview": (
        r"(?:thank you|thanks|thank) (?:again )?(?:so much |very much )?(?:for (?:your time|taking the time|meeting|speaking|the (?:conversation|interview|chat|call|opportunity to (?:speak|meet)|tour|warm))|both)|(?:enjoyed|pleasure|great|lovely|good|nice) (?:to )?(?:meeting|speaking|talking|our (?:conversation|chat|talk)|meet|speak|talk)",
        r"dank(?:e)? (?:noch ?mals? )?fur (?:das|ihre zeit|die zeit|unser|den|euer)|gesprach (?:heute|gestern|am)|angenehme[sn]? gesprach",
        r"merci (?:encore )?(?:pour|de) (?:votre (?:temps|accueil)|notre|cet|l'entretien|m'avoir)|plaisir de (?:vous rencontrer|echanger)",
        r"gracias (?:de nuevo |otra vez )?por (?:la (?:entrevista|charla|conversacion)|(?:su|tu|vuestro) tiempo|recibirme|el rato)|(?:un )?placer (?:conocer|hablar)",
        r"grazie (?:ancora )?per (?:il (?:colloquio|tempo)|l'incontro|la (?:chiacchierata|disponibilita))|e stato un piacere",
        r"obrigad[oa] (?:novamente )?(?:pela (?:conversa|entrevista)|pelo (?:tempo|papo))|prazer (?:conhecer|conversar)",
        r"(?:bedankt|dank) (?:nog ?maals )?voor (?:het (?:gesprek|prettige|fijne|leuke)|je tijd|uw tijd|de)|prettig gesprek|leuk (?:je|u|om)",
    ),
    "feedback": (
        r"feedback|what i could (?:improve|have done)|constructive|pointers",
        r"ruckmeldung zu (?:meinem|ihrem|deinem)|verbessern konnte|woran es (?:lag|gelegen)",
        r"retour (?:sur|detaille|constructif)|points? (?:a ameliorer|d'amelioration)",
        r"retroalimentacion|que podria mejorar|comentarios sobre",
        r"riscontro sul|cosa avrei potuto|migliorare",
        r"devolutiva|o que (?:eu )?(?:poderia|posso) melhorar",
        r"terugkoppeling|wat ik beter|verbeterpunten",
    ),
    "apply": (
        r"(?:i (?:am|'m|would like to|wish to|want to)|writing to|like to) (?:apply|applying)|my application for|(?:attached|enclosed) (?:is|are|please find|you will find) (?:my )?(?:cv|resume|cover)|apply(?:ing)? for the (?:position|role|post|job)|express my interest",
        r"bewerbe (?:ich )?mich|meine bewerbung(?:sunterlagen)?|hiermit bewerbe|lebenslauf (?:im anhang|anbei|finden)|bewerbung als",
        r"(?:ma|vous adresse) candidature|je (?:postule|candidate|me permets de vous (?:adresser|soumettre))|ci-joint mon cv|mon cv et",
        r"mi candidatura|me gustaria (?:presentar|optar|postular)|adjunto (?:mi )?(?:cv|curriculum)|me dirijo a",
        r"(?:mia|invio la) candidatura|candidar(?:mi|e)|allego (?:il mio )?(?:cv|curriculum)|in allegato il mio",
        r"(?:minha|me) candidat|segue (?:em anexo )?(?:meu|o meu) (?:cv|curriculo)|gostaria de me candidatar",
        r"solliciteer|mijn sollicitatie|hierbij (?:solliciteer|mijn cv)|bijgaand (?:mijn|vindt u)|in de bijlage",
    ),
    "alert": (
        r"job alert|new jobs? (?:for you|match|matching)|jobs? you (?:may|might) (?:like|be interested)|recommended (?:jobs|for you)|talent (?:community|pool|network)|survey|how (?:was|did) (?:your|we)|rate (?:us|your)|unsubscribe|career (?:fair|event)|open (?:evening|day|house)|webinar|who(?:'s| has) viewed your profile|profile views?",
        r"jobs? fur (?:sie|dich)|neue (?:jobs|stellen)|jobagent|suchauftrag|umfrage|talentpool|karrieremesse|zufrieden",
        r"alerte emploi|offres? (?:du jour|pour vous|correspond)|enquete|satisfaction|vivier|salon de l'emploi|se desabonner",
        r"alerta de empleo|nuevas ofertas|ofertas para ti|encuesta|feria de empleo|comunidad de talento|darse de baja",
        r"offerte di lavoro per te|nuove offerte|sondaggio|questionario di gradimento|career day",
        r"alerta de vaga|vagas (?:para voce|recomendad)|pesquisa de satisfacao|banco de talentos|feira de",
        r"vacature-?alert|nieuwe vacatures|enquete|talentpool|banenmarkt|inloopavond|tevreden",
    ),
    "missed_interview": (
        r"(?:missed|didn't (?:make|attend|show|join)|did not (?:attend|join|show)) (?:you|our|your|the|up|it)?|we (?:were )?(?:waited|waiting|expecting you)|no[- ]show|we(?:'d| had) (?:an|our) (?:interview|appointment|call) (?:today|yesterday|this morning)|hasn't joined|nobody (?:joined|came|showed)|in the (?:zoom|teams|meet) (?:room|call) since",
        r"nicht erschienen|(?:haben|hatten) (?:vergeblich )?(?:auf sie|auf dich) gewartet|vergeblich gewartet|verpasst|versaumt|nicht gekommen",
        r"vous (?:avons )?attendu|pas (?:presente|venu)|manque (?:notre|l'|le)|absence a l'entretien",
        r"(?:te|le) (?:estuvimos )?(?:esperando|esperamos (?:hoy|ayer))|no (?:te|se) (?:presentaste|presento|conectaste)|falte a",
        r"(?:l'abbiamo|ti abbiamo|la) (?:aspettat|attes)|non si e presentat|mancato (?:il|al) colloquio",
        r"(?:te|o|a) esperamos (?:hoje|ontem)|nao compareceu|faltei|perdi (?:a|nossa) entrevista",
        r"(?:op je|op u) gewacht|niet (?:verschenen|komen opdagen)|gemist",
    ),
    "as_promised": (
        r"as (?:promised|agreed|discussed|requested)|as (?:you )?(?:asked|requested)|attached (?:is|are|you'll|please)|please find (?:attached|enclosed)|here (?:is|are|'s) (?:the|my)",
        r"wie (?:versprochen|besprochen|gewunscht|vereinbart|zugesagt)|anbei|im anhang|beigefugt",
        r"comme (?:promis|convenu|demande)|ci-joint|en piece jointe|vous trouverez",
        r"como (?:prometi|te dije|acordamos|quedamos|me pediste)|adjunto|te paso|aqui (?:tienes|va|van)",
        r"come (?:promesso|d'accordo|richiesto|da accordi)|in allegato|allego|ecco (?:i|il|la|le)",
        r"como (?:prometido|combinado|combinamos|solicitado)|segue(?:m)? (?:em anexo|anexo|o|a|os|as)|em anexo|aqui esta",
        r"zoals (?:beloofd|afgesproken|gevraagd|besproken)|bijgaand|in de bijlage|hierbij",
    ),
}  # fmt: skip

AUTO_REPLY = re.compile(
    r"^(?:\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|abwesenheit\w*|automatische antwort|"
    r"reponse automatique|absence|absent du bureau|respuesta automatica|fuera de la oficina|risposta automatica|fuori ufficio|"
    r"resposta automatica|ausencia|automatisch antwoord|afwezig)\b)"
)
BOUNCE = re.compile(
    r"undeliver(?:ed|able)|delivery (?:status notification|has failed|failure|incomplete)|mail delivery (?:failed|subsystem|system)|returned mail|"
    r"failure notice|unzustellbar|nicht zustellbar|non remis|echec de (?:la )?remise|no se (?:ha podido|pudo) entregar|mancata consegna|"
    r"nao entregue|onbestelbaar"
)


OTHERS = ("de", "fr", "es", "it", "pt", "nl")


def compiled_for(phrases: Mapping[str, Sequence[str]], language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """One pattern for each name: those for all languages, English, and `language`; all of them for an unknown one ("")."""
    return tuple(
        (name, re.compile("|".join(f"(?:{p})" for p in _spoken(parts, language)))) for name, parts in phrases.items()
    )


def _spoken(parts: Sequence[str], language: str) -> Sequence[str]:
    if len(parts) < 1 + len(OTHERS) or not language:
        return parts
    english, others = parts[: -len(OTHERS)], parts[-len(OTHERS) :]
    return [*english, *(p for name, p in zip(OTHERS, others, strict=True) if name == language)]


@cache
def _compiled(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return compiled_for(PHRASES, language)


def phrase_cues(text: str, language: str = "") -> tuple[tuple[str, str], ...]:
    """The cues found in a text, each with the (folded) words that gave it."""
    return folded_cues(" ".join(fold(text[:LOOKED_AT]).replace("’", "'").split()), language)


def folded_cues(folded: str, language: str = "") -> tuple[tuple[str, str], ...]:
    """The same for a text already folded."""
    return tuple((name, found.group()) for name, pattern in _compiled(language) if (found := pattern.search(folded)))


def is_bounce(sender: str, subject: str) -> bool:
    """Whether a mail system says that a letter did not arrive (RFC 3464)."""
    local = sender.partition("@")[0]
    return local in ("mailer-daemon", "postmaster", "mail-daemon") or BOUNCE.search(fold(subject)) is not None


def is_auto_reply(subject: str) -> bool:
    """Whether a subject says that nobody wrote this: a vacation notice (RFC 3834 leaves the subject to the system)."""
    return AUTO_REPLY.search(fold(subject)) is not None
