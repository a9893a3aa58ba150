"""How mail programs introduce what is quoted or forwarded, lower case, by language; parts of regular expressions."""

WROTE = {
    "en": r"wrote|writes|said|has written|wrote the following|wrote on", "de": r"schrieb(?:en)?|hat geschrieben|geschrieben|schreibt",
    "fr": r"a écrit|écrivait|a ecrit|écrit|avez écrit|ont écrit", "es": r"escribi[óo]|ha escrito|escribe|escribieron",
    "it": r"ha scritto|scrive|scrisse|hanno scritto", "pt": r"escreveu|escreve|escreveram", "nl": r"schreef|(?:het volgende )?geschreven|schrijft",
    "sv": r"skrev|skriver", "da": r"skrev|skriver", "no": r"skrev|skriver", "fi": r"kirjoitti|kirjoittaa",
    "pl": r"napisał(?:\(a\)|a|/a)?|pisze|napisali", "cs": r"napsal(?:\(a\)|a)?|píše|napsali", "sk": r"napísal(?:\(a\)|a)?|píše",
    "hu": r"írta|ezt írta|a következőt írta", "ro": r"a scris", "hr": r"(?:je )?napisa(?:o|la)(?:/la|\(la\))?|piše", "sl": r"je napisal(?:\(a\)|a)?|piše",
    "tr": r"yazdı|şunu yazdı|şunları yazdı", "el": r"έγραψε", "ru": r"написал(?:\(а\)|а|и)?|пишет|писал(?:\(а\)|а)?",
    "uk": r"написа(?:в|ла)(?:\(-?ла\))?|пише|писав", "bg": r"написа|пише", "et": r"kirjutas", "lv": r"rakstīja", "lt": r"rašė|parašė",
    "ja": r"のメッセージ|は書きました|が書きました|wrote", "zh": r"写道|寫道|撰写|編寫|来信|寫道|於.{0,40}寫道", "ko": r"작성|님이 작성|님이 씀|씀", "he": r"כתב(?:ה)?",
    "ar": r"كتب(?:ت)?", "vi": r"đã viết", "th": r"เขียน(?:ว่า)?", "id": r"menulis", "ca": r"va escriure|escrigué", "eu": r"idatzi zuen", "is": r"skrifaði",
}  # fmt: skip
# Words that may stand after the verb: "wrote the following:", "escribió lo siguiente:", "het volgende geschreven:".
AFTER_WROTE = (
    r"the following|folgendes|ce qui suit|lo siguiente|quanto segue|o seguinte|het volgende(?: geschreven)?|följande|følgende|"
    r"seuraavasti|co następuje|následující|toto"
)
# What begins a line that says when and who: "On Monday", "Am 5. Mai", "Le lun.", "Den fre", "W dniu".
ON = {
    "en": r"on|at", "de": r"am", "fr": r"le|en date du", "es": r"el|en", "it": r"il(?: giorno)?|in data|alle(?: ore)?", "pt": r"em|no dia|a|à(?:s)?|aos",
    "nl": r"op", "sv": r"den|på", "da": r"den|d\.", "no": r"den|på", "fi": r"", "pl": r"dnia|w dniu|w", "cs": r"dne", "sk": r"dňa", "hu": r"",
    "ro": r"în data(?: de)?|pe|la", "hr": r"dana|na dan|dne", "sl": r"dne", "tr": r"", "el": r"στις", "ru": r"", "uk": r"", "bg": r"на", "ca": r"el",
    "vi": r"vào|lúc", "th": r"เมื่อ|ใน", "id": r"pada", "he": r"בתאריך|ב", "ar": r"في|بتاريخ", "ja": r"", "zh": r"在|于|於", "ko": r"",
}  # fmt: skip
ORIGINAL = {
    "en": r"original(?: e-?mail)? (?:message|appointment|mail)|forwarded (?:message|e-?mail|mail)|forwarded by|reply (?:message|above this line)|"
    r"begin forwarded message|forwarded letter|message forwarded|replied message|reply separator|previous message",
    "de": r"(?:ursprüngliche|original)-?\s?(?:nachricht|termin|e-?mail|mail)|originalnachricht|weitergeleitete (?:nachricht|mail|e-?mail)|"
    r"(?:anfang der )?weitergeleitete[nr]? (?:nachricht|e-?mail)|weitergeleitet von",
    "fr": r"message (?:d['’]origine|original|initial|transféré|transmis|réexpédié)|(?:début du )?message (?:réexpédié|transféré)|courriel original|"
    r"mail original|e-?mail original|rendez-vous d['’]origine|transféré par",
    "es": r"mensaje (?:original|reenviado)|(?:inicio del )?mensaje reenviado|correo original|reenviado por|cita original",
    "it": r"messaggio (?:originale|inoltrato)|(?:inizio )?messaggio inoltrato|inizio del messaggio inoltrato|inoltrato da|messaggio di risposta",
    "pt": r"mensagem (?:original|encaminhada|reencaminhada|anterior)|(?:início da )?mensagem (?:encaminhada|reencaminhada)|encaminhado por|e-?mail original",
    "nl": r"(?:oorspronkelijk|origineel|doorgestuurd) ?bericht|oorspronkelijke (?:e-?mail|afspraak)|(?:begin )?doorgestuurd bericht|doorgestuurd door",
    "sv": r"ursprungligt meddelande|vidarebefordrat (?:meddelande|mejl|mail)|(?:vidarebefordrat|framskickat) brev|originalmeddelande|början på vidarebefordrat meddelande",
    "da": r"(?:oprindelig|videresendt|originale?) (?:meddelelse|besked|mail|e-?mail)|(?:start på )?videresendt (?:besked|meddelelse)|oprindelig meddelelse",
    "no": r"(?:opprinnelig|videresendt|original) (?:melding|e-?post|beskjed)|(?:start på )?videresendt (?:melding|e-?post)|start på videresendt melding",
    "fi": r"(?:alkuperäinen|edelleenlähetetty|välitetty|uudelleenohjattu) (?:viesti|sähköposti)|välitetty viesti alkaa|edelleenlähetetty sähköpostiviesti",
    "pl": r"(?:oryginalna|przekazana|przesłana|pierwotna) wiadomość|wiadomość (?:oryginalna|przekazana|przesłana dalej|pierwotna)|"
    r"(?:początek (?:przekazywanej|przekazanej) wiadomości)|treść przekazanej wiadomości|forwardowana wiadomość",
    "cs": r"(?:původní|přeposlaná|předaná) (?:zpráva|e-?mail)|(?:začátek )?přeposlan(?:á|é) zpráv(?:a|y)|původní e-?mail",
    "sk": r"(?:pôvodná|preposlaná|odovzdaná) správa|(?:začiatok )?preposlan(?:á|ej) správ(?:a|y)|prepošlaná správa",
    "hu": r"(?:eredeti|továbbított|továbbítandó) (?:üzenet|levél)|továbbított levél kezdete|továbbított üzenet",
    "ro": r"mesaj(?:ul)? (?:original|inițial|iniţial|redirecționat|redirecţionat|retransmis)|începutul mesajului redirecționat",
    "hr": r"(?:izvorna|originalna|proslijeđena|prosljeđena) poruka|(?:početak )?proslijeđen(?:a|e) poruk(?:a|e)",
    "sl": r"(?:izvirno|posredovano|prvotno) sporočilo|začetek posredovanega sporočila",
    "tr": r"(?:özgün|orijinal|iletilmiş|iletilen|yönlendirilmiş) (?:ileti|mesaj|e-?posta)|(?:iletilmiş|yönlendirilen) ileti başlangıcı|iletilmiş mesaj",
    "el": r"(?:αρχικό|πρωτότυπο|προωθημένο) μήνυμα|προωθημένο μήνυμα",
    "ru": r"(?:исходное|пересылаемое|пересланное|оригинальное|перенаправленное) (?:сообщение|письмо)|начало (?:пересылаемого|переадресованного) сообщения|переадресованное сообщение",
    "uk": r"(?:оригінальне|переслане|початкове|вихідне|пересилане) (?:повідомлення|лист)|початок (?:переадресованого|пересланого) повідомлення|переадресоване повідомлення",
    "bg": r"(?:оригинално|препратено|първоначално) (?:съобщение|писмо)", "et": r"(?:algne|originaal|edastatud)-?\s?(?:sõnum|kiri|teade)",
    "lv": r"(?:sākotnējais|pārsūtīts|oriģinālais) (?:ziņojums|vēstule)", "lt": r"(?:pirminis|persiųstas|originalus) (?:laiškas|pranešimas)",
    "ja": r"元のメッセージ|元のメール|転送(?:された)?メッセージ|転送されたメール|オリジナルメッセージ|original message",
    "zh": r"原始邮件|原始郵件|转发(?:的)?(?:邮件|信息|消息)|轉寄(?:的)?(?:郵件|訊息)|被转发邮件信息|邮件原件|回复的原邮件|開始轉寄郵件|转发邮件|已轉寄的郵件",
    "ko": r"원본 메(?:시지|일)|전달된 메(?:시지|일)|원본메일|전달(?:된)? 메시지|전달 메일", "he": r"הודעה (?:מקורית|שהועברה|מועברת)|תחילת הודעה מועברת",
    "ar": r"الرسالة الأصلية|رسالة (?:معاد توجيهها|محولة)|رسالة مُعاد توجيهها|بدء رسالة محولة", "vi": r"thư (?:gốc|đã chuyển tiếp)|tin nhắn gốc|forwarded message",
    "th": r"ข้อความ(?:ต้นฉบับ|ที่ส่งต่อ)", "id": r"pesan (?:asli|terusan|yang diteruskan)|pesan diteruskan", "ca": r"missatge (?:original|reenviat)",
    "eu": r"jatorrizko mezua|birbidalitako mezua", "is": r"upprunaleg skilaboð|áframsend skilaboð",
}  # fmt: skip
REPLY_ABOVE = (
    r"(?:please )?(?:reply|respond|type your reply|write your reply|add your reply|enter your reply)[\w ]{0,20} above this line|"
    r"bitte (?:oberhalb|über) dieser (?:zeile|linie) (?:antworten|schreiben)|veuillez répondre au-dessus de cette ligne|"
    r"(?:por favor,? )?(?:responda|escriba su respuesta|escriba) (?:por )?(?:encima|arriba) de esta línea|"
    r"antwoord boven deze (?:lijn|regel)|responda acima desta linha|rispondi(?:re)? sopra questa (?:linea|riga)"
)
# Months and weekdays as quote headers name them: the first letters of each, any script that has them.
MONTHS = (
    r"jan(?:v|uar|uary|uari|vier|eiro)?|feb|fév|fev|febr|mar|mär|mrz|maart|mars|apr|avr|abr|kwi|mai|may|maj|mei|mag|maio|mayo|máj|jun|jui|giu|kes|cze|"
    r"jul|juil|lug|hei|lip|aug|août|aou|ago|elo|sie|sep|set|syys|wrz|oct|okt|ott|out|lok|paź|nov|mar|lis|dec|dez|déc|dic|jou|gru|ene|gen|sty|lut|tam|hel|maa|huh|tou|"
    r"янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|"
    r"oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|ιαν|φεβ|μαρ|απρ|μαΐ|μαϊ|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|"
    r"led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|ene|márc|ápr|szept"
)
# The writer's own sentence about what somebody wrote, which introduces nothing by itself.
SPOKEN = (
    r"\b(?:i|you|we|they|ich|du|wir|je|j['’]ai|vous|tu|nous|yo|io|eu|ik|jij|jag|jeg)\s+(?:have |had |also |just |already |m['’]?)?"
    r"(?:wrote|written|schrieb|schriebst|avez écrit|escrib|écri|scritto|schreef|skrev)|\bschrieb ich\b|"
    r"\bwrote (?:to |back )?(?:you|me|us|them|that|about|in)\b|\bai écrit\b|\bho scritto\b|\bhe escrito\b|\bschreef ik\b"
)
