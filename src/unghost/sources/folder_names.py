"""What mail programs and providers call their mailboxes, by language: the names that stand for a special use.

RFC 6154 names the uses; the names are folded by `folders.folded`. An outbox is in no list: for some providers (Orange,
Freenet) that is where sent mail lies, for the others it is empty.
"""

from unghost.words.mail import Folder

_INBOX = """
inbox | posteingang | eingang | boîte de réception | courrier entrant | bandeja de entrada | recibidos | entrada
posta in arrivo | in arrivo | caixa de entrada | recebidos | postvak in | inkomend | inkorgen | inkorg
indbakke | innboks | saapuneet | odebrane | skrzynka odbiorcza | doručená pošta | doručené | beérkezett üzenetek
gelen kutusu | inbox (primary) | входящие | вхідні | 受信トレイ | 收件箱 | 收件匣 | 받은편지함 | mesaje primite
εισερχόμενα
"""
_SENT = """
sent | sent mail | sent-mail | sent items | sent messages | sent email | sent emails | sent objects
outgoing mail | gesendet | gesendete | gesendete elemente | gesendete objekte | gesendete nachrichten
gesendete e-mails | gesendete mails | envoyés | envoyé | éléments envoyés | messages envoyés | courriers envoyés
courrier envoyé | objets envoyés | mails envoyés | enviados | enviado | elementos enviados | mensajes enviados
correo enviado | correos enviados | objetos enviados | inviati | inviata | posta inviata | elementi inviati
messaggi inviati | mail inviate | oggetti inviati | enviadas | itens enviados | mensagens enviadas
e-mails enviados | e-mail enviados | correio enviado | items enviados | verzonden | verzonden items
verzonden berichten | verstuurd | verzonden objecten | verzonden mail | skickat | skickade | skickade objekt
skickade meddelanden | sendt | sendte | sendt post | sendte elementer | sendte beskeder | lähetetyt | wysłane
elementy wysłane | odeslaná pošta | odeslané | odoslané | elküldött | elküldött elemek | gönderilmiş öğeler
gönderilmiş postalar | gönderilenler | trimise | mesaje trimise | elemente trimise | απεσταλμένα | отправленные
надіслані | 送信済み | 送信済みメール | 送信済みアイテム | 已发送 | 已发送邮件 | 寄件備份 | 보낸편지함 | enviats
"""
_DRAFTS = """
drafts | draft | draft messages | unsent messages | unfinished | postponed | templates | template | entwürfe
entwurf | vorlagen | nicht gesendete nachrichten | brouillons | brouillon | modèles | borradores | borrador
plantillas | bozze | bozza | modelli | rascunhos | rascunho | modelos | concepten | concept | sjablonen | utkast
kladder | udkast | luonnokset | szkice | kopie robocze | wersje robocze | koncepty | rozepsané | piszkozatok
taslaklar | ciorne | черновики | чернетки | 下書き | 草稿 | 草稿箱 | 임시보관함 | πρόχειρα | esborranys
"""
_SPAM = """
spam | junk | junk mail | junk e-mail | junk email | bulk | bulk mail | spambox | quarantine | probably spam
spam mail | spamverdacht | spam-verdacht | spamordner | junk-e-mail | junk-mail | unerwünscht
unerwünschte werbung | indésirable | indésirables | courrier indésirable | courriers indésirables | pourriel
spams | correo no deseado | no deseado | correo basura | posta indesiderata | indesiderata | lixo eletrônico
lixo electrónico | e-mail de lixo | ongewenst | ongewenste e-mail | ongewenste reclame | ongewenste berichten
skräppost | søppelpost | uønsket e-mail | uønsket post | roskaposti | wiadomości-śmieci | niechciane
nevyžádaná pošta | nevyžádané | levélszemét | istenmeyen | önemsiz e-posta | gereksiz | спам
нежелательная почта | небажана пошта | 迷惑メール | 垃圾邮件 | 垃圾郵件 | 스팸함 | 스팸 | ανεπιθύμητα
"""
_TRASH = """
trash | bin | deleted | deleted items | deleted messages | deleted mail | deleted objects | recently deleted
wastebasket | papierkorb | gelöscht | gelöschte elemente | gelöschte objekte | gelöschte nachrichten | mülleimer
corbeille | éléments supprimés | messages supprimés | supprimés | poubelle | papelera | elementos eliminados
eliminados | mensajes eliminados | papelera de reciclaje | cestino | posta eliminata | elementi eliminati
messaggi eliminati | eliminata | lixeira | lixo | itens excluídos | itens eliminados | mensagens excluídas
excluídos | apagadas | lixeiro | reciclagem | prullenbak | verwijderd | verwijderde items
verwijderde berichten | papperskorgen | papperskorg | borttaget | borttagna objekt | slettet post
slettede elementer | papirkurv | søppel | roskakori | poistetut | kosz | elementy usunięte | koš
odstraněná pošta | kuka | törölt elemek | çöp kutusu | silinmiş öğeler | coș de gunoi | корзина | удаленные
кошик | ゴミ箱 | 削除済みアイテム | 已删除 | 已删除邮件 | 垃圾桶 | 휴지통 | κάδοσ | paperera
"""


def _named(names: str, folder: Folder) -> dict[str, Folder]:
    return {name.strip(): folder for line in names.strip().splitlines() for name in line.split("|")}


SPECIAL_USE: dict[str, Folder] = {
    **_named(_INBOX, Folder.INBOX),
    **_named(_SENT, Folder.SENT),
    **_named(_DRAFTS, Folder.DRAFTS),
    **_named(_SPAM, Folder.SPAM),
    **_named(_TRASH, Folder.TRASH),
}
