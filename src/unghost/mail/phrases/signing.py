"""How people close a letter and which lines their devices add, lower case, by language; parts of regular expressions."""

CLOSINGS = {
    "en": r"(?:with |my |and )?(?:best|kind|kindest|warm|warmest|many|all the|all my|very best|friendly|sincere|good|cordial)? ?(?:regards?|wishes|rgds)|"
    r"(?:the |all the |all my )?(?:very )?best(?: to (?:you|all))?|(?:many |my )?thanks(?: (?:and|&) (?:best |kind )?regards| again| so much| a lot| in advance| for your (?:time|help))?|"
    r"thank you(?: (?:and|&) (?:best |kind )?regards| again| so much| very much| in advance| for your (?:time|help|consideration))?|cheers|sincerely(?: yours)?|"
    r"yours(?: (?:truly|sincerely|faithfully|respectfully|ever))?|(?:very )?respectfully(?: yours)?|faithfully|take care|talk soon|speak soon|warmly|cordially|thx|tia|br|kr|rgds|xx?|love|"
    r"(?:have a |wishing you a )(?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one)(?: ahead)?|looking forward",
    "de": r"(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|liebe[nm]?|viele[nm]?|schöne[nm]?|sonnige[nm]?|vorzüglicher|nette[nm]?)?"
    r"(?: und (?:freundlichen?|herzlichen?))? ?(?:grü(?:ß|ss)e?n?|gruß|gruss|hochachtung|grues?sen?)(?: (?:aus|nach) \w+)?|hochachtungsvoll|herzlichst?|(?:vielen|besten|herzlichen) dank(?: (?:im voraus|vorab))?|"
    r"(?:dank und|danke und) (?:gruß|grüße)|danke(?: (?:im voraus|vorab))?|lg|vg|mfg|bg|hg|glg|ihr(?:e)?|dein(?:e)?|bis bald|bis dann",
    "fr": r"(?:bien )?cordialement|bien à (?:vous|toi)|(?:très )?(?:sincères|cordiales|meilleures|respectueuses|distinguées)? ?salutations(?: (?:distinguées|cordiales|respectueuses|les meilleures))?|"
    r"amicalement|sincèrement|respectueusement|(?:bonne|belle|excellente) (?:journée|soirée|semaine|fin de journée)|cdt|cdlt|merci(?: (?:d['’]avance|beaucoup|par avance|encore))?|à bientôt|amitiés|bien amicalement|"
    r"je vous prie d['’]agréer.{0,120}|veuillez (?:agréer|recevoir).{0,140}|dans l['’]attente de.{0,80}",
    "es": r"(?:un )?(?:muy )?(?:cordial|cordiales|atento|atentos|afectuoso|fuerte|gran)? ?(?:saludos?|abrazos?)(?: (?:cordial(?:es)?|atentos?|a todos))?|atentamente|atte|cordialmente|(?:muchas )?gracias(?: (?:de antemano|por todo))?|"
    r"sinceramente|reciba un cordial saludo|respetuosamente|hasta pronto|besos|un saludo muy cordial",
    "it": r"(?:i )?(?:miei )?(?:più )?(?:un )?(?:cordiali|distinti|cordiale|migliori|cari|caro)? ?salut[oi](?: cordiali)?|cordialmente|cordialità|a presto|buona (?:giornata|serata)|(?:molte |mille )?grazie(?: (?:mille|in anticipo|ancora))?|"
    r"in fede|con (?:stima|cordialità|osservanza)|un abbraccio",
    "pt": r"(?:com )?(?:os )?(?:meus |nossos )?(?:melhores|atenciosos|cordiais)? ?(?:cumprimentos|saudações)|atenciosamente|cordialmente|att|abs|(?:um )?(?:forte |grande )?abraços?|(?:muito )?obrigad[oa](?: (?:desde já|pela atenção))?|"
    r"respeitosamente|sinceramente|grat[oa]|beijos|at[ée] breve|desde já agradeço",
    "nl": r"(?:met )?(?:vriendelijke|hartelijke|beste|warme|lieve)? ?groet(?:en|jes)?|mvg|hoogachtend|(?:hartelijk |alvast )?(?:dank|bedankt)(?: alvast| voor .{1,30})?|vriendelijks|gr",
    "sv": r"(?:med )?(?:vänlig[at]?|bästa|varma|hjärtliga|vänligen)? ?hälsning(?:ar)?|mvh|vänligen|hälsar|tack(?: på förhand| så mycket)?|vh|ha det bra",
    "da": r"(?:med )?(?:venlig|venlige|de bedste|bedste|kærlig|mange)? ?hilsen(?:er)?|mvh|kh|vh|tak(?: på forhånd)?|hav en god (?:dag|weekend)",
    "no": r"(?:med )?(?:vennlig|beste|hjertelig|mange)? ?hilsen(?:er)?|mvh|vh|takk(?: på forhånd)?|ha en fin (?:dag|helg)",
    "fi": r"(?:ystävällisin|parhain|lämpimin|kunnioittavin|hyvin|sydämellisin) ?terveisin|terveisin|t\.|terv|terkuin|yt|kiitos(?: jo etukäteen| paljon)?|kiittäen",
    "pl": r"(?:z |serdecznie )?(?:poważaniem|powazaniem|wyrazami szacunku|serdecznymi pozdrowieniami)|pozdrawiam(?: serdecznie)?|(?:serdecznie )?pozdrawiam|pozdrowienia|pozdr|dziękuję(?: z góry)?|łączę pozdrowienia|z góry dziękuję",
    "cs": r"(?:s |se )?(?:přátelským |srdečným )?pozdrav(?:em|y)?|s úctou|hezký den|děkuji(?: předem)?|zdravím", "sk": r"s (?:pozdravom|úctou)|ďakujem|pekný deň",
    "hu": r"(?:szívélyes |tisztelettel |baráti )?üdvözlettel|tisztelettel|üdv|köszönettel|köszönöm|szép napot",
    "ro": r"cu (?:stimă|respect|drag|deosebită stimă)|toate cele bune|mulțumesc|o zi bună|numai bine",
    "tr": r"saygılarım(?:la|ızla)|(?:en iyi dileklerimle|iyi çalışmalar|iyi günler)|sevgiler|teşekkürler|selamlar|saygılar",
    "ru": r"с (?:уважением|наилучшими пожеланиями|благодарностью|приветом)|всего (?:доброго|хорошего|наилучшего)|спасибо|искренне ваш|хорошего дня",
    "uk": r"з (?:повагою|найкращими побажаннями|подякою)|дякую|гарного дня|всього найкращого", "el": r"με εκτίμηση|ευχαριστώ|φιλικά|με φιλικούς χαιρετισμούς",
    "hr": r"(?:s(?:rdačan)?|lijep) pozdrav|s poštovanjem|lp|hvala(?: unaprijed)?|srdačno", "sl": r"(?:lep|lepe) pozdrav(?:e)?|s spoštovanjem|lp|hvala",
    "ja": r"(?:以上、?)?(?:何卒)?よろしくお願い(?:いた|致)?します|宜しくお願い(?:いた|致)?します|敬具", "zh": r"此致|敬礼|祝好|顺祝商祺|谢谢|敬祝", "ko": r"감사합니다|드림|올림",
}  # fmt: skip
DEVICES = {
    "en": r"(?:sent|sent wirelessly|delivered|written|typed|composed|posted)\s+(?:from|via|with|using|by|through|on|wirelessly)\b.{1,90}|"
    r"get outlook for\b.{1,80}|download outlook\b.{0,60}|(?:message )?sent wirelessly\b.{0,60}|from my (?:iphone|ipad|android|mobile|phone|blackberry|samsung|cell)\b.{0,50}|"
    r"\S{1,20} from (?:my )?mobile|sent (?:with|from) (?:my )?(?:love|haste)\b.{0,20}|please (?:excuse|forgive|pardon) (?:my |any |the )?(?:typos|brevity|errors|spelling)\b.{0,60}|"
    r"(?:brevity|typos) .{0,30}courtesy of .{0,30}|via .{0,20}(?:mobile|iphone|android)",
    "de": r"(?:von|vom|aus|mit) (?:meine[mr]?|unterwegs|dem|der|einem|einer)?\s?.{1,60}(?:gesendet|geschickt|gesandt|versendet|verschickt)(?: von.{0,30})?|gesendet (?:von|mit|über|aus|vom|per)\b.{1,70}|"
    r"diese (?:nachricht|e-?mail|mail) wurde von .{1,70}(?:gesendet|geschickt|versendet).{0,30}|(?:holen sie sich|laden sie|outlook für)\b.{0,20}outlook.{0,50}|outlook für (?:ios|android)\b.{0,60}|"
    r"kurz und knapp von unterwegs.{0,20}|sent von .{1,40}",
    "fr": r"envoyé(?:e)? (?:sans fil )?(?:de|depuis|à partir|par|avec|via|du|d['’]).{1,80}|télécharge[zr] outlook\b.{0,60}|obtenir outlook\b.{0,60}|provenance : courrier\b.{0,40}|"
    r"ce (?:message|courriel) a été envoyé (?:depuis|de) (?:mon|un)\b.{1,60}",
    "es": r"enviado (?:desde|con|por|vía|a través de|de)\b.{1,80}|obtener outlook\b.{0,60}|obtén outlook\b.{0,60}|mandado desde\b.{1,60}",
    "it": r"inviat[oa] (?:da|dal|con|tramite|dall['’]).{1,70}|ottieni outlook\b.{0,60}|scarica outlook\b.{0,60}|spedito (?:da|dal)\b.{1,60}|get outlook.{0,60}",
    "pt": r"enviad[oa] (?:do|da|de|a partir|pelo|pela|por|via|com)\b.{1,80}|obter (?:o )?outlook\b.{0,60}|obtenha o outlook\b.{0,60}|baixe o outlook\b.{0,60}",
    "nl": r"verzonden (?:vanaf|met|via|van|vanuit|door)\b.{1,70}|verstuurd (?:vanaf|met|via|vanuit|van)\b.{1,70}|outlook voor (?:ios|android)\b.{0,60}|downloaden? outlook.{0,60}",
    "sv": r"skickat (?:från|med|via)\b.{1,60}|hämta outlook\b.{0,60}|skaffa outlook\b.{0,60}|sänt från\b.{1,50}", "da": r"sendt (?:fra|med|via)\b.{1,60}|hent outlook\b.{0,60}|få outlook\b.{0,60}",
    "no": r"sendt (?:fra|med|via)\b.{1,60}|(?:hent|skaff|få) outlook\b.{0,60}", "fi": r"lähetetty .{1,60}|hanki outlook\b.{0,60}|hae outlook\b.{0,60}",
    "pl": r"wysłan[eoay] (?:z|ze|za pomocą|przez)\b.{1,60}|pobierz (?:program )?outlook\b.{0,60}|wiadomość wysłana z\b.{1,50}", "cs": r"odesláno z\b.{1,60}|získat outlook\b.{0,60}|posláno z\b.{1,50}",
    "sk": r"odoslané z\b.{1,60}|poslané z\b.{1,50}", "hu": r".{2,40}(?:készülékemről|telefonomról|iphone-omról|ipademről) küldve|küldve .{2,50}", "ro": r"trimis (?:de pe|din|cu|prin)\b.{1,60}",
    "tr": r".{2,40}(?:ımdan|imden|umdan|ümden|'dan|'den|’dan|’den|dan|den|'mdan) gönderildi|gönderen: .{2,30}", "el": r"στάλθηκε από\b.{1,60}|εστάλη από .{1,50}",
    "ru": r"отправлено (?:с|из|через|от)\b.{1,60}|отправлено .{2,40}|посла(?:но|н) с\b.{1,50}", "uk": r"надіслано (?:з|із|від|через)\b.{1,60}|відправлено (?:з|із)\b.{1,60}",
    "hr": r"poslano (?:s|sa|iz|putem)\b.{1,50}", "sl": r"poslano (?:iz|z|s)\b.{1,50}", "et": r"saadetud minu .{2,40}", "ja": r".{2,40}から送信(?:されました|しました)?|.{0,30}iphoneから.{0,12}",
    "zh": r"(?:从|從)?我的 ?.{2,30}(?:发送|傳送|发出|寄出|傳出)|(?:发自|發自|来自|來自|发送自).{2,40}|獲取.{0,20}outlook.{0,40}|获取.{0,20}outlook.{0,40}", "ko": r"(?:나의|내) .{2,30}에서 보냄|.{2,30}에서 (?:보냄|보낸 메일|전송됨|보냈습니다)",
    "he": r"נשלח מה.{2,40}", "ar": r"(?:أُ?رسلت?|تم الإرسال) من .{2,40}", "vi": r"được gửi từ .{2,40}|đã gửi từ .{2,40}", "th": r"ส่งจาก .{2,40}", "id": r"dikirim dari .{2,40}",
}  # fmt: skip
# What a device line names: without one of these, "sent from ..." may be a sentence.
DEVICE_NAMES = (
    r"iphon|ipad|ipod|ios|android|blackberry|samsung|galaxy|huawei|xiaomi|nokia|lumia|htc|sony|xperia|pixel|oneplus|motorola|alcatel|"
    r"windows|outlook|mail\b|gmail|yahoo|mailbox|airmail|spark|proton|thunderbird|k-9|aol|gmx|web\.de|t-online|mobile|mobil|handy|phone|"
    r"telefon|móvil|celular|portable|cellulare|telemóvel|smartphone|mobilger|device|gerät|tablet|tab\b|cell\b|wireless|nokia|redmi|honor|"
    r"bluemail|aquamail|tutanota|tuta|zoho|superhuman|hey\b|newton|edison|nine\b|touchdown|app\b|pc\b|mac\b|macbook|watch|postbox|"
    r"телефон|айфон|устройств|мобил|почт|пошт|iphone-|スマホ|手机|手機|휴대|아이폰"
)
