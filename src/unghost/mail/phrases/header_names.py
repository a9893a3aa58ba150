"""The names that mail programs give to headers when they quote or forward a message, lower case, by language."""

FROM = {
    "en": "from|sender|reply-to", "de": "von|absender", "fr": "de|expéditeur|from|émetteur", "es": "de|remitente",
    "it": "da|mittente", "pt": "de|remetente", "nl": "van|afzender", "sv": "från|avsändare", "da": "fra|afsender",
    "no": "fra|avsender", "fi": "lähettäjä", "pl": "od|nadawca", "cs": "od|odesílatel", "sk": "od|odosielateľ",
    "hu": "feladó|küldő", "ro": "de la|expeditor|from", "hr": "od|šalje|pošiljatelj", "sl": "od|pošiljatelj", "tr": "kimden|gönderen",
    "el": "από|αποστολέας", "ru": "от|отправитель|от кого", "uk": "від|від кого|відправник", "bg": "от|подател", "et": "saatja|kellelt",
    "lv": "no|sūtītājs", "lt": "nuo|siuntėjas", "ja": "差出人|送信者|from", "zh": "发件人|寄件者|寄件人|發件人|寄件者", "ko": "보낸 사람|보낸사람|발신인|발신",
    "he": "מאת", "ar": "من", "vi": "từ|người gửi", "th": "จาก", "id": "dari", "ca": "de", "eu": "nork", "is": "frá",
}  # fmt: skip
SENT = {
    "en": "sent|date|sent on|received|sent at", "de": "gesendet|datum|gesendet am|gesendet um|am",
    "fr": "envoyé|date|envoyé le|date d'envoi|le", "es": "enviado|fecha|enviado el|enviado en", "it": "inviato|data|inviato il|data invio",
    "pt": "enviado|data|enviada em|enviado em|enviada", "nl": "verzonden|datum|verzonden op|verstuurd", "sv": "skickat|datum|skickades",
    "da": "sendt|dato", "no": "sendt|dato", "fi": "lähetetty|päivämäärä|pvm|päiväys", "pl": "wysłano|data|wysłane|wysłany",
    "cs": "odesláno|datum", "sk": "odoslané|dátum|odoslaný", "hu": "küldve|dátum|elküldve|küldés dátuma", "ro": "trimis|data|dată|trimisă",
    "hr": "datum|poslano", "sl": "datum|poslano", "tr": "gönderildi|tarih|gönderilme tarihi|gönderim tarihi", "el": "ημερομηνία|στάλθηκε",
    "ru": "отправлено|дата|послано", "uk": "надіслано|дата|відправлено", "bg": "дата|изпратено", "et": "kuupäev|saadetud", "lv": "datums|nosūtīts",
    "lt": "data|išsiųsta", "ja": "送信日時|日時|日付|送信", "zh": "发送时间|日期|寄件日期|發送時間|寄件时间|时间|傳送日期|发送日期", "ko": "보낸 날짜|날짜|날자|일시|보낸날짜",
    "he": "תאריך|נשלח", "ar": "التاريخ|تاريخ|أرسلت|تم الإرسال", "vi": "ngày|đã gửi|gửi", "th": "วันที่|ส่ง", "id": "tanggal|dikirim|terkirim",
    "ca": "enviat|data", "eu": "data", "is": "dagsetning|sent",
}  # fmt: skip
TO = {
    "en": "to|cc|bcc|recipient", "de": "an|cc|kopie|empfänger|kopie an", "fr": "à|a|cc|copie à|destinataire|pour|destinataires|copie",
    "es": "para|a|cc|destinatario|copia", "it": "a|cc|destinatario|per|copia", "pt": "para|cc|destinatário|a|cópia|com cópia",
    "nl": "aan|cc|kopie|ontvanger", "sv": "till|kopia|cc|mottagare", "da": "til|cc|kopi|modtager", "no": "til|kopi|kopi til|cc|mottaker",
    "fi": "vastaanottaja|kopio|cc|kenelle|saaja", "pl": "do|dw|kopia|cc|udw|adresat", "cs": "komu|kopie|pro|příjemce|kopie pro",
    "sk": "komu|kópia|pre|príjemca|kópia pre", "hu": "címzett|másolat|másolatot kap|cc", "ro": "către|cc|la|destinatar|copie",
    "hr": "za|prima|kopija|cc|primatelj", "sl": "za|kp|kopija|prejemnik", "tr": "kime|bilgi|alıcı|kopya", "el": "προς|κοιν|κοινοποίηση",
    "ru": "кому|копия", "uk": "кому|копія", "bg": "до|копие", "et": "adressaat|koopia|saaja|kellele|koopia saaja", "lv": "kam|kopija|adresāts",
    "lt": "kam|kopija|gavėjas", "ja": "宛先|受信者|cc|to", "zh": "收件人|抄送|收件者|副本|抄送人|收信人", "ko": "받는 사람|받는사람|참조|수신자|수신인|수신|받는이",
    "he": "אל|עותק|העתק", "ar": "إلى|نسخة|نسخة إلى", "vi": "đến|tới|người nhận", "th": "ถึง|สำเนา", "id": "kepada|untuk|ke", "ca": "per a|a|cc",
    "eu": "nori", "is": "til|afrit",
}  # fmt: skip
SUBJECT = {
    "en": "subject|re|topic", "de": "betreff|betr", "fr": "objet|sujet", "es": "asunto", "it": "oggetto", "pt": "assunto", "nl": "onderwerp|betreft",
    "sv": "ämne", "da": "emne", "no": "emne", "fi": "aihe|otsikko", "pl": "temat", "cs": "předmět", "sk": "predmet", "hu": "tárgy",
    "ro": "subiect", "hr": "predmet|naslov", "sl": "zadeva", "tr": "konu", "el": "θέμα", "ru": "тема|предмет", "uk": "тема", "bg": "относно|тема",
    "et": "teema|pealkiri", "lv": "temats|tēma", "lt": "tema", "ja": "件名|題名|タイトル", "zh": "主题|主旨|標題|标题|主題", "ko": "제목", "he": "נושא", "ar": "الموضوع|موضوع",
    "vi": "chủ đề|tiêu đề", "th": "เรื่อง|หัวเรื่อง", "id": "subjek|perihal", "ca": "assumpte", "eu": "gaia", "is": "efni",
}  # fmt: skip


def alternatives(table: dict[str, str]) -> str:
    """All words of a table as one alternation, the longest first."""
    words = {word for line in table.values() for word in line.split("|")}
    return "|".join(sorted((word.replace(" ", r"\s+") for word in words), key=lambda word: (-len(word), word)))
