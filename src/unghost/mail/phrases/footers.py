"""How legal footers and list footers begin, lower case, by language; parts of regular expressions for one paragraph."""

# A paragraph that begins so is a footer by itself.
LEGAL = {
    "en": r"confidentiality(?: (?:notice|note|statement|warning|and .{1,20}))?\s*[:.–-]|disclaimer\b|legal (?:notice|disclaimer)|privileged(?:[ /]and[ /]|/)confidential|"
    r"(?:this|the information (?:contained |transmitted )?in(?: and attached to)? this|the contents? of this|the information transmitted)(?: (?:e-?mail|email|message|communication|transmission|correspondence))?"
    r"(?: message| and any| or any| is)?.{0,160}(?:confidential|privileged|intended (?:only|solely|recipient|for)|addressee|named recipient|virus)|"
    r"if you (?:have received this|received this|are not the (?:intended|named|addressee))|please (?:consider|think of|think about) the environment|"
    r"(?:please )?(?:do not|don['’]t) print this (?:e-?mail|message)|save (?:a tree|paper)\b|any (?:unauthori[sz]ed|views or opinions)\b.{0,120}(?:e-?mail|message|author|company|prohibited)|"
    r"(?:registered (?:office|in england|address|company)|company (?:no|number|reg|registration)\b|vat (?:no|number|reg))\b|"
    r"we are an equal opportunit(?:y|ies) employer\b.{0,60}$|internet (?:e-?mails?|communications) (?:are|is) not\b|e-?mails? (?:are|is) not (?:a )?secure|\[?(?:external|caution)\b.{0,20}: ?this (?:e-?mail|message) (?:originated|came|is)",
    "de": r"(?:dies(?:e|es|er)|der inhalt dies(?:er|es)|die in dieser) (?:e-?mail|email|mail|nachricht|schreiben|e-?mail-nachricht)\b.{0,200}(?:vertraulich|bestimmt|adressat|empfänger|geschützt)|"
    r"vertraulichkeits(?:hinweis|erklärung)|(?:rechtlicher )?hinweis\s*:.{0,100}(?:vertraulich|e-?mail)|haftungsausschluss|disclaimer|"
    r"(?:sitz(?: der gesellschaft)?|registergericht|amtsgericht|handelsregister|geschäftsführ(?:er|ung|erin)|vorsitzender? des (?:aufsichtsrat|vorstand)|ust-?id|hrb|vertretungsberechtigt|vorstand|aufsichtsrat)\w*\b\s*[:.]?|"
    r"bitte (?:denken sie an die umwelt|prüfen sie.{0,40}ausdruck|drucken sie diese)|falls sie nicht der (?:richtige|beabsichtigte|vorgesehene)|wenn sie nicht der (?:richtige|beabsichtigte|adressat)|"
    r"informationen zum (?:datenschutz|umgang)|datenschutz(?:hinweis|information|erklärung)e?n?\b.{0,30}:",
    "fr": r"(?:ce|cet|le présent|les informations contenues dans (?:ce|cet)) (?:message|courriel|e-?mail|mail|courrier)\b.{0,200}(?:confidentiel|destinataire|destiné|strictement)|avis de confidentialité|"
    r"avertissement\s*:|(?:mentions légales|clause de confidentialité)|(?:pensez|merci de penser) à l['’]environnement|afin de préserver l['’]environnement|si vous (?:n['’]êtes pas|avez reçu) (?:le destinataire|ce (?:message|courriel)).{0,40}|"
    r"n['’]imprimez ce (?:message|courriel|mail)",
    "es": r"(?:este|el presente|la información contenida en este) (?:mensaje|correo|e-?mail|documento)\b.{0,200}(?:confidencial|destinatari|dirigid|privilegiad)|aviso (?:legal|de confidencialidad|de privacidad)|"
    r"antes de imprimir|si usted no es (?:el|la) destinatari|cláusula de confidencialidad|protección de datos\s*:|en cumplimiento de (?:la|lo)|de conformidad con|le informamos (?:de )?que (?:sus datos|los datos)|advertencia legal",
    "it": r"(?:questo|il presente|le informazioni contenute in questo|quest['’]) ?(?:messaggio|e-?mail|comunicazione|posta)\b.{0,200}(?:riservat|confidenzial|destinatar|esclusiv)|avviso (?:di )?(?:riservatezza|legale)|"
    r"ai sensi (?:del|della|e per)|le informazioni contenute (?:in|nella)|prima di stampare|rispetta l['’]ambiente|informativa (?:privacy|sulla)|qualora non foste|nota di riservatezza",
    "pt": r"(?:esta|este|a presente|as informações contidas nest[ae]) (?:mensagem|e-?mail|comunicação|correio)\b.{0,200}(?:confidencia|destinat|privilegiad|sigilos)|aviso (?:legal|de confidencialidade)|antes de imprimir|"
    r"se (?:você|o senhor) não (?:é|for) o destinat",
    "nl": r"(?:dit|deze|de inhoud van dit|de informatie in dit|de informatie verzonden met dit) (?:e-?mail|bericht|e-?mailbericht|emailbericht)\b.{0,200}(?:vertrouwelijk|bestemd|geadresseerde|uitsluitend)|disclaimer|"
    r"denk aan het milieu|(?:kvk|k\.v\.k|handelsregister|btw)[ .-]?(?:nummer|nr)?\b\s*:|indien u niet de (?:geadresseerde|beoogde)|aan dit bericht kunnen geen rechten",
    "sv": r"(?:detta|den här|informationen i detta) (?:e-?post|meddelande|e-?postmeddelande|mejl|mail)\b.{0,160}(?:konfidentiell|avsett|mottagare)|tänk på miljön|när du kommunicerar med oss",
    "da": r"(?:denne|indholdet af denne) (?:e-?mail|mail|meddelelse)\b.{0,160}(?:fortrolig|beregnet|modtager)|tænk på miljøet", "no": r"(?:denne|innholdet i denne) (?:e-?posten?|meldingen)\b.{0,160}(?:konfidensiell|fortrolig|mottaker)",
    "fi": r"(?:tämä|tämän) (?:sähköposti|viesti|viestin)\b.{0,160}(?:luottamuksellinen|tarkoitettu|vastaanottaja)", "pl": r"(?:niniejsz[ae]|treść tej|ta) (?:wiadomość|wiadomości|korespondencja|e-?mail)\b.{0,200}(?:poufn|przeznaczon|adresat)|"
    r"(?:administratorem|informujemy, że administratorem)\b.{0,60}danych|klauzula|zanim wydrukujesz",
    "cs": r"(?:tato|tento|obsah této) (?:zpráva|e-?mail|zprávy)\b.{0,200}(?:důvěrn|určen|adresát)", "ru": r"(?:это|данное|настоящее) (?:сообщение|письмо|электронное)\b.{0,200}(?:конфиденциальн|предназначен|адресат)",
    "tr": r"bu (?:e-?posta|ileti|mesaj)\b.{0,160}(?:gizli|alıcı|kişiye özel)",
}  # fmt: skip
# What list servers and bulk senders put last.
LISTS = (
    r"(?:to )?unsubscribe\b|you (?:are )?receiv(?:ed|ing) this (?:message|e-?mail|mail)\b|(?:this (?:e-?mail|message) was sent (?:to|by)|you received this message because)\b|manage (?:your )?(?:preferences|notifications|subscription)|"
    r"update your (?:preferences|e-?mail)|click here to unsubscribe|(?:hier|jetzt)? ?abmelden\b|newsletter abbestellen|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripción|annulla (?:l['’])?iscrizione|disiscriviti|cancelar inscrição|"
    r"uitschrijven|afmelden|reply to this e-?mail directly or|view (?:it|this (?:e-?mail|message)) (?:on|in)\b|©|\(c\) \d{4}|copyright ©?|all rights reserved|alle rechte vorbehalten|tous droits réservés"
)
LIST_NAMES = r"mailing list|mailinglist|mailman|listinfo|google groups|yahoo groups|\blist(?:e|a)?\b.{0,40}@|unsubscribe|lists?\."
