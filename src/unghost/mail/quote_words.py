"""The words by which mail programs, in many languages, say that what follows is somebody else's."""

import re

# The labels of a header block above a quote, by the header that they stand for.
_LABELS = {
    "from": "from|von|de|da|van|fra|frå|från|lähettäjä|od|от|від|kimden|feladó|expéditeur|expediteur|remitente|"
    "mittente|afzender|absender|avsender|afsender|"
    "avsändare|gönderen|de la|nadawca|odesílatel|odosielateľ|saatja|kellelt|pošiljatelj|šalje|από|מאת|من|"
    "差出人|送信者|发件人|寄件者|寄件人|發件人|"
    "보낸 사람|보낸사람|dari|từ|จาก|отправитель|відправник|подател|pošiljalac|nuo|no|von/from|from/von|"
    "remetente|od koga|igorlea|siuntėjas",
    "date": "date|sent|sent at|sent on|date sent|datum|gesendet|gesendet am|envoyé|envoyé le|envoyé à|"
    "date d'envoi|date d’envoi|fecha|fecha de envío|enviado|"
    "enviado el|enviado em|enviada|enviada em|enviado a|data|data de envio|inviato|inviato il|data invio|"
    "verzonden|verzonden op|dato|sendt|sendt dato|skickat|"
    "skickades|sänt|lähetetty|päivämäärä|päiväys|pvm|wysłano|wysłane|wysłany|data wysłania|odesláno|odoslané|"
    "dátum|elküldve|küldve|küldés ideje|отправлено|дата|"
    "дата отправки|надіслано|відправлено|tarih|gönderildi|gönderilme tarihi|gönderme tarihi|trimis|dată|"
    "dată trimitere|saadetud|kuupäev|poslano|poslato|zaslano|"
    "στάλθηκε|ημερομηνία|תאריך|נשלח|التاريخ|تم الإرسال|تاريخ الإرسال|日付|送信日時|日時|送信日|发送时间|"
    "发送日期|寄件日期|日期|傳送日期|時間|时间|보낸 날짜|보낸날짜|날짜|"
    "tanggal|dikirim|đã gửi|ngày|วันที่|ส่ง|изпратено|išsiųsta|nosūtīts|datums|enviat|bidalia|when|time sent|"
    "vytvořeno|time",
    "to": "to|an|à|a|para|aan|til|till|vastaanottaja|do|komu|кому|kime|alıcı|címzett|către|catre|destinataire|"
    "destinataires|destinatario|destinatari|destinatário|"
    "empfänger|ontvanger|mottagare|mottaker|modtager|kellele|saaja|za|prima|primatelj|προς|אל|إلى|宛先|收件人|"
    "받는 사람|받는사람|kepada|tới|đến|ถึง|kam|kom|"
    "получатель|до|adresatas|per a|an/to|to/an|pro|příjemce",
    "cc": "cc|kopie|kopi|kopia|kopio|kópia|kopija|kopie an|kopie (cc)|kopi til|copie|copie à|copia|cópia|cci|"
    "bcc|cco|ccn|másolatot kap|másolat|копия|копія|bilgi|"
    "κοινοποίηση|koopia|抄送|副本|dw|do wiadomości|ud|c.c|kk|참조|cópia oculta|bilgi (cc)|עותק|نسخة|ark|temp|"
    "hidden copy|slepá kopie",
    "subject": "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|otsikko|temat|"
    "předmět|predmet|tárgy|тема|konu|subiect|subiectul|teema|"
    "θέμα|נושא|הנושא|الموضوع|件名|主题|主旨|主題|标题|제목|perihal|subjek|chủ đề|เรื่อง|tema|zadeva|gaia|"
    "assumpte|относно|naslov|dalykas|temats|betr|betreff/subject",
    "other": "reply-to|reply to|antwort an|antworten an|répondre à|responder a|responder para|rispondi a|"
    "beantwoorden|svar til|svara till|odpowiedz do|attachments|"
    "anlagen|anhänge|importance|wichtigkeit|priority|priorität|sensitivity|pièces jointes|adjuntos|allegati|"
    "bijlagen|organization|organisation|"
    "resent-from|message-id|x-mailer|mime-version|content-type|return-path|delivered-to|received",
}
ROLE_OF_LABEL = {label: role for role, labels in _LABELS.items() for label in labels.split("|")}

# Words that say "wrote", one to a language at least.
WROTE = re.compile(
    r"\b(?:wrote(?: the following)?|quoting|zitat von|writes|schrieb(?:en|st)?|schreibt|geschrieben|(?:a|à|avez|as) [ée]crit|"
    r"[ée]crivait|escribi[óo]|escribe|ha escrito|va escriure|escribiu|"
    r"ha scritto|hanno scritto|scrive|scriveva|escreveu|escreve|schreef|geschreven|schrijft|geskryf|skrev|"
    r"skreiv|skriver|kirjoitti|kirjutas|skrifaði|"
    r"napisał(?:\(a\)|a|o)?|pisze|naps[aá]l(?:\(a\)|\(-a\)|a|/a)?|p[ií][sš]e|napisa(?:o|la)(?:/la|\(la\))?|írta|"
    r"ír|a scris|scrie|rakstīja|rašė|parašė|"
    r"yazdı|yazmış|έγραψε|shkroi|đã viết|menulis|idatzi du|igorleak hau idatzi du|"
    r"написал(?:\(а\)|а)?|пис?ал(?:а)?|пишет|написа(?:в|ла|ли|ў)?(?:\(ла\))?|писа[вх]?|пише)\b(?:\(a\)|\(а\))?|"
    r"napisał\(a\)|napsal\(a\)|"
    r"כתב(?:ה|/ה)?|كتبت?|نوشت|写道|寫道|撰写|のメール|のメッセージ|さんは書きました|が書きました|より[:：]|작성|"
    r"님이 (?:작성|씀|쓴)|썼습니다|เขียน",
    re.IGNORECASE,
)
# The writer speaks of what was written, instead of a mail program of who wrote it.
SPOKEN = re.compile(
    r"\b(?:i|you|we|they|ich|du|wir|je|j'ai|vous|tu|nous|yo|io|eu|ik|jij|jag|jeg)\s+(?:have |had |also |just |"
    r"already |m'?)?(?:wrote|schrieb|schriebst|avez écrit|escrib|écri|scritto|schreef|skrev)|"
    r"\bschrieb ich\b|\bwrote (?:to )?(?:you|me|us|them|that|about|in)\b|\bai écrit\b|\bho scritto\b|"
    r"\bhe escrito\b|\bschreef ik\b",
    re.IGNORECASE,
)
# How an attribution begins: a word for "on", a day of the week, a date, a time, a quoted or bracketed name.
BEGINS = re.compile(
    r"[\s\-–—*_•|]*(?:(?:on|am|le|el|il giorno|il|em|no dia|a|à|op|den|dne|dňa|dnia|w dniu|pe|în|în data de|"
    r"in data|la|kl|på|i|at|v|u|dana|v dne|el dia|el día|le jour|"
    r"em data|בתאריך(?: יום)?|بتاريخ|في|vào|pada|вкл|в|у|ons|tor|fre|lør|lör|man|tir|mån|tis|søn|sön)\.?,?\s+|"
    r"(?=[\"'“„«<])|(?=\d)|"
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|mie|jue|jeu|vie|ven|sáb|sab|sam|dom|"
    r"dim|gio|seg|ter|qua|qui|sex|maa|woe|don|vri|zat|zon|ma|ti|ke|to|pe|la|su|"
    r"pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|so|ne|пн|вт|ср|чт|пт|сб|вс|нд|pzt|sal|çar|per|cum|cmt|"
    r"paz)[^\W\d]{0,9}\.?,?\s)",
    re.IGNORECASE,
)
# Where an attribution begins inside a line that somebody's words begin.
INSIDE = re.compile(
    r"[\s\-–—]((?:on|am|le|el|il giorno|em|op|den|dne|dnia|w dniu|pe)\s+(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|mo|"
    r"di|mi|do|fr|sa|so|lun|mar|mer|jeu|jue|ven|vie|sam|dim|dom|seg|ter|qua|qui|sex|ma|woe|don|vri|zat|zon)"
    r"[^\W\d]{0,9}[.,]))",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"\d{1,2}[:.h]\s?\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\s?月|\d{1,2}월",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[\w.+%&'/=-]{1,80}@[\w-]{1,60}[\w.-]{0,100}")

# Stems of "original message" and "forwarded message".
TITLE = re.compile(
    r"\b(?:original|orijinal|originál|ursprüng|ursprunglig|opprinnelig|oprindelig|oorspronkelijk|alkuperä|"
    r"oryginaln|původní|pôvodn|eredeti|iniț?ial|izvorn|algne|özgün|d.origine|"
    r"forward|weitergeleit|transfér|réexpédi|reenvia|inoltrat|encaminhad|reencaminhad|doorgestuurd|"
    r"vidarebefordra|videresend|välitet|edelleenlähet|przekaz|přeposl|prepos|"
    r"továbbít|redirecți|retransmis|iletilen|ilet[ii] başlang|proslijeđen|prosleđen|posredovan|edastatud|исходн|"
    r"оригинальн|пересыла|пересланн|переадрес|початков|препратен|"
    r"προωθ|αρχικό|הועבר|מקורית|محوّلة|الأصلية|reply message|reply separator|quoted|birtoki)|原始|转发|轉寄|"
    r"轉發|転送|元のメッセージ|원본|전달",
    re.IGNORECASE,
)
