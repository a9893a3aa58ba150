"""The words of closings, device lines and legal footers, in many languages."""

import re

# A closing on a line of its own, with or without the name behind it.
CLOSING = re.compile(
    r"^\s*(?:(?:with |my )?(?:(?:very )?best|kind|kindest|warm|warmest|many|all the|very|sincere)?\s*(?:regards|"
    r"best|wishes|thanks|thank you|cheers|sincerely|thx|br|rgds|kr|tia)"
    r"(?: (?:and (?:\w+ )?regards|& regards|again|so much|in advance|very much))?|yours(?: \w+)?|"
    r"sincerely yours|respectfully|take care|talk soon|love|"
    r"mit (?:freundlichen|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en.{0,20}|(?:viele|beste|liebe|"
    r"freundliche|herzliche|schöne|sonnige|mit bestem) gr(?:ü|u|ue)(?:ß|ss)e?.{0,30}|"
    r"herzlich(?:st)?|hochachtungsvoll|lg|vg|mfg|bg|"
    r"(?:bien )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures|respectueuses|mes) salutations.{0,20}|"
    r"amicalement|bonne journée|cdlt|(?:un )?(?:cordial |afectuoso |fuerte )?"
    r"(?:saludo|abrazo)s?(?: cordial(?:es)?)?|atentamente|atte|"
    r"(?:un )?(?:cordiali|distinti|cordiale) salut[oi]|un saluto|cordialmente|"
    r"(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|atenciosamente|att|"
    r"met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|"
    r"(?:med )?(?:vänliga?|vennlig|venlig|bästa|bedste|beste|många|mange|hjärtliga) hils(?:en|"
    r"ning(?:ar)?)(?:er)?|hälsningar|mvh|mh|kh|vh|"
    r"(?:ystävällisin |parhain )?terveis(?:in|iä)|z poważaniem|pozdrawiam|s pozdravem|s pozdravom|üdvözlettel|"
    r"cu stimă|saygılarımla|iyi çalışmalar|"
    r"с уважением|з повагою|с наилучшими пожеланиями|με εκτίμηση|よろしくお願い(?:いた|致)?します。?|以上|此致|"
    r"敬具)\s*[,.!;]*\s*$",
    re.IGNORECASE,
)
_DEVICES = r"(?:i-?(?:phone|pad|pod)|android|blackberry|samsung|galaxy|htc|nokia|huawei|xiaomi|pixel|smartphone|mobile?|mobil\w*|cell|phone|handy|tablet|outlook|mail|airmail|mailbox|windows|yahoo|gmail|proton\w*|spark|thunderbird|k-9|gmx|web\.de|ipad|mac|aol)"
# A line that a device or program added.
DEVICE = re.compile(
    r"^[\s<(\[*_]{0,6}(?:"
    rf"(?:sent|written|typed|composed) (?:wirelessly )?(?:from|via|with|using|by|"
    rf"on) .{{0,40}}?{_DEVICES}.{{0,80}}|sent (?:from|via) my [\w'’./+ -]{{2,40}}(?:[.,;:!]? ?(?:please |so )?(?:excuse|forgive|pardon|sorry)\b.{{0,60}})?|sent from (?:a |"
    rf"the )?{_DEVICES}.{{0,60}}|"
    rf"from my {_DEVICES}.{{0,30}}|someone from mobile|get .{{0,3}}outlook for .{{2,80}}|"
    rf"(?:von|vom) mein\w* .{{2,60}}(?:gesendet|geschickt|geschrieben)|gesendet (?:von|mit|über|aus) .{{2,80}}|"
    rf"diese (?:nachricht|e-?mail) wurde (?:von|mit) .{{2,70}}(?:gesendet|geschickt|verfasst)|"
    rf"envoy[ée] (?:de(?:puis)?|à partir|avec|sans fil|par|via) .{{2,90}}|télécharge[zr] outlook.{{0,60}}|"
    rf"enviad[oa] (?:desde|do|da|de|via|con|com|a partir) .{{2,60}}|obt(?:en|ener|enir|enez|er|"
    rf"enha) (?:o )?outlook.{{0,60}}|"
    rf"inviato (?:da|dal|dallo|con|tramite) .{{2,50}}|scarica outlook.{{0,60}}|ottieni outlook.{{0,60}}|"
    rf"(?:verzonden|verstuurd) (?:vanaf|met|via|van|vanuit) .{{2,50}}|outlook .{{2,5}} (?:downloaden|voor) .{{2,50}}|"
    rf"skickat (?:från|med) .{{2,50}}|sendt (?:fra|med) .{{2,50}}|hent outlook .{{2,50}}|"
    rf"lähetetty .{{0,40}}{_DEVICES}.{{0,30}}|wysłan[oey] (?:z|ze|za) .{{2,50}}|odoslané z .{{2,50}}|"
    rf"odesláno z .{{2,50}}|"
    rf"trimis (?:de pe|din) .{{2,50}}|отправлено (?:с|из|через) .{{2,50}}|надіслано (?:з|із) .{{2,50}}|"
    rf"küldve .{{2,40}}|{_DEVICES}\S{{0,6}} ?(?:'|’)?\w{{0,4}} (?:gönderildi|küldve|lähetetty)|"
    rf"outlook für \w+.{{0,40}}|hol(?:en)? sie sich outlook.{{0,60}}|從我的 .{{2,30}}(?:傳送|寄出)|(?:从|發自|"
    rf"发自|从我的).{{0,3}}我的? ?.{{2,30}}|发自.{{2,30}}|iPhone ?から送信|.{{2,20}}から送信|"
    rf"나의 .{{2,20}}에서 보냄|"
    r"download outlook .{2,60})[\s>)\]*_.!]{0,6}(?:<?https?:\S*)?[\s>)\]*_.!]{0,6}$",
    re.IGNORECASE,
)
# The beginning of a legal footer.
LEGAL = re.compile(
    r"^\W{0,6}(?:(?:this|the information (?:contained |transmitted )?(?:in|by) this|"
    r"the content of this) (?:e-?mail|message|communication|transmission|electronic)\b.{0,160}(?:confidential|"
    r"privileged|intended|addressee|recipient)|"
    r"confidentiality (?:notice|note)|disclaimer\b|legal (?:notice|disclaimer)|(?:important )?notice:|"
    r"(?:the )?contents? of this (?:e-?mail|message)|please consider (?:the environment|your environmental)|"
    r"privileged (?:and|/)|caution:? ?this (?:e-?mail|message)|"
    r"diese (?:e-?mail|nachricht)\b.{0,120}(?:vertraulich|bestimmt)|der inhalt dieser (?:e-?mail|nachricht)|"
    r"vertraulichkeitshinweis|bitte (?:denken sie|prüfen sie).{0,60}(?:umwelt|ausdruck)|"
    r"ce (?:message|courriel|mail|courrier)\b.{0,120}(?:confidentiel|destinataire|destiné)|avertissement\s*:|"
    r"pensez à l['’]environnement|les informations contenues|"
    r"este (?:mensaje|correo|e-?mail)\b.{0,140}(?:confidencial|destinatario|dirigid)|aviso (?:legal|"
    r"de confidencial)|antes de imprimir|"
    r"(?:questo|il presente) (?:messaggio|e-?mail)\b.{0,140}(?:riservat|confidenzial|destinatari)|"
    r"le informazioni contenute|ai sensi del|"
    r"esta (?:mensagem|comunicação)\b.{0,140}(?:confidencial|destinat)|"
    r"(?:dit|de inhoud van dit|de informatie in dit) (?:e-?mail)?(?:bericht)?\b.{0,120}(?:vertrouwelijk|"
    r"bestemd)|if you (?:have received this|are not the (?:intended|named))|"
    r"(?:registered (?:office|in|company|address)|sitz der gesellschaft|registergericht|amtsgericht|"
    r"handelsregister|geschäftsführer|company (?:no|number|registered))\b)",
    re.IGNORECASE,
)
# What a line of a contact block holds.
CONTACT = re.compile(
    r"(?:\+|\b0|\()\d[\d\s()./-]{6,}\d|\b\d{3}[\s.-]\d{3}[\s.-]\d{4}\b|https?://|\bwww\.|"
    r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|"
    r"\b(?:tel|phone|mobile|mobil|fax|cell|direct|office|telefon|tél|telefono|teléfono|telefone|handy|"
    r"skype)\b\s?[.:]|^\s*[tmfpe]\s?[:.]\s?\S|linkedin\.com|^\s*@\w+\s*$",
    re.IGNORECASE,
)
# A list server's own lines under a message.
LIST_FOOTER = re.compile(
    r"^(?:you received this (?:message|e-?mail) because you are subscribed|to unsubscribe (?:from this group|"
    r"send)|.{0,60}\bmailing list$|sie erhalten diese (?:nachricht|e-?mail), weil)",
    re.IGNORECASE,
)
