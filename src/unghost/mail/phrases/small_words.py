"""The small words of Latin-script languages: what a text of a few words already tells its language by."""

WORDS = {
    "en": "the and to of you for your with we is are have will this that be our in i on at as from would please not if it was were "
    "has had can could should do does did me my us they them their there here what when which who how why all any an a or but so "
    "thanks thank hi hello dear regards best been being about just let know looking forward it's i'm i'll we're don't you're kind "
    "problem perfect role sounds sorry yes no ok sure great again very much also call meeting interview tomorrow today next week time available work works "
    "he she it's his her him into over under after before more most some no than then only also because while where again off out up down ask got get give still yet monday tuesday wednesday thursday friday saturday sunday days day months years role team job offer position application please fine back ok u ur mate",
    "de": "der die das und sie ich wir für mit ihre ihr ihrer ihren ihnen ist sind nicht auf von zu ein eine einen einem einer bei "
    "haben habe hat werden wird wurde wenn uns im am den dem des bitte hallo danke guten tag liebe lieber sehr geehrte geehrter "
    "herr frau grüße gruß grüßen freundlichen vielen dank gerne gern auch noch nur oder aber dass wie was wann kann können möchte "
    "möchten würde würden zum zur nach über als leider morgen heute nächste woche uhr termin gespräch bewerbung unterlagen ja nein "
    "passt mir mich dich dir du es er aus um so schon melde bis dann "
    "bin bist seid war waren hatte mein meine meinen unser unsere unserem dort hier da weil ob alle alles etwas nichts mehr sehr gut immer wieder ganz eben mal doch ihm jetzt dann heute abend samstag sonntag montag dienstag mittwoch donnerstag freitag stelle frage fragen rückmeldung viele beste schöne halb ab bitte ok trotzdem",
    "fr": "le la les de des et vous nous pour votre vos je est une un que dans avec sur pas merci au aux du ce cette ces ne en notre "
    "êtes avez ai a ont sont suis sera serait plus mais ou où qui comme par bonjour bonsoir cordialement madame monsieur très bien "
    "demain semaine prochaine entretien poste candidature votre disponible disponibilités oui non c'est j'ai d'accord l'entretien "
    "bonne bon journée soirée nouvelles reçu noté convient adresse parfait joint "
    "n'est qu'il s'il me mon ma mes te ton tout tous faire être avoir peut pouvez fait suite salut "
    "ça j'ai tu es as on y se son sa ses leur leurs cela donc car si comment quand où quel quelle voici voilà aussi encore toujours jamais rien peu trop lundi mardi mercredi jeudi vendredi samedi dimanche heures rendez-vous jour jours matin soir mois bises ok avant après depuis chez sans sous entre vers dès je m'en vais vient viens prendre venir",
    "es": "el la los las de que y en para con por su tu un una es no le nos te se del al gracias más como este esta está hola lo si sí "
    "muy pero mi mis sus ha he han hay ser estar estoy estamos tiene tengo puede puedo podemos buenos días tardes buenas saludos "
    "cordial estimado estimada usted ustedes mañana semana próxima entrevista candidatura puesto proceso porque cuando también "
    "alguna alguno novedad novedades acuerdo debo cancelar lamentablemente saludo adjunto perfecto favor bien viene espera "
    "quedo atentamente ya hoy sobre desde hasta "
    "yo tú él ella nosotros era fue eran esa ese eso esos esas aquí allí donde qué cómo quién cuál todo todos toda todas algo nada nadie siempre nunca entonces lunes martes miércoles jueves viernes sábado domingo hora horas día semana mes año favor muchas vale claro tan les me nos seguimos adjunto duda antes después entre sin",
    "it": "il la di che e per un una con non sono le i del della dei delle dello nel nella per suo sua tuo grazie ci si al alla alle "
    "come questo questa buongiorno buonasera ciao è gli lo mi ti vi ho hai ha abbiamo avete hanno essere sarebbe potrebbe può posso "
    "anche ma più molto cordiali saluti gentile domani settimana prossima colloquio candidatura posizione disponibile perché quando "
    "purtroppo devo presto accordo d'accordo resto attesa novità allegato perfetto annullare confermo lieto sarei "
    "dove dal dalla da sul sulla se anche ancora grazie mille bene va "
    "io tu lui lei noi voi loro era erano fa fanno fare detto stato stata ancora già qui qua lì solo tutto tutti tutta tutte niente sempre mai allora quindi lunedì martedì mercoledì giovedì venerdì sabato domenica ora ore giorno giorni mese anno se no sì ok prima dopo senza tra fra entro porto manca chi viene vieni siamo sapere volentieri",
    "pt": "o a os as de que e para com não um uma em por sua seu suas você no na nos nas do da dos das obrigado obrigada se ao à mais "
    "como está estou estamos temos tenho olá bom dia boa tarde foi ser são é mas muito também já meu minha cumprimentos atenciosamente "
    "prezado prezada caro cara amanhã semana próxima entrevista candidatura vaga quando pode posso podemos pela pelo sim até "
    "alguma algum novidade novidades acordo infelizmente cancelar anexo segue fico aguardar aguardo perfeito confirmo "
    "processo seletivo abraço agradeço "
    "eu tu ele ela nós eles era foi fui esse essa isso aqui lá onde qual quem tudo todos toda nada sempre nunca então segunda terça quarta quinta sexta sábado domingo hora horas dia dias mês ano favor certo combinado bora aí pra num numa pelos antes depois entre sem até ok beijo",
    "nl": "de het een en van je u wij we ik voor met is niet op dat te zijn uw ons bij aan om naar jij heb heeft hebben graag die dit "
    "deze er maar ook nog wel als dan of kan kunnen wil willen zou zouden bedankt dank hallo beste geachte groet groeten vriendelijke "
    "hartelijk morgen vandaag volgende week gesprek sollicitatie vacature functie mij mijn jouw jullie wat wanneer hoe waar nee ja "
    "goedemorgen goedemiddag goedenavond helaas akkoord komt goed bijgevoegd bijlage nieuws hoor "
    "worden wordt werd geen door over uit tot zo "
    "ben bent was waren had mijn onze hier daar omdat alles iets niets meer erg goed altijd weer nu maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur dag dagen maand jaar alvast prima akkoord gaan gaat komt kom even toch wie welke zich hun zijn na voor tijdens ok fijne",
    "pl": "i w na z do się nie jest dla że o to oraz za pan pani dzień dobry dziękuję proszę czy jak ale po od mi mam będzie jestem są "
    "wtorek poniedziałek środa czwartek piątek pasuje załączniku przesyłam niestety "
    "pozdrawiam państwa pana tak tym przez który która rozmowa spotkanie jutro tydzień bardzo już może mogę",
    "sv": "och att det som för på är med av en ett vi du har till inte om jag kan den de så men hej tack mvh från vill skulle din ditt "
    "dig mig oss er ni också när hur vad eller men bra vänliga hälsningar måste min mitt ansökan imorgon vecka intervju",
    "da": "og at det som for på er med af en et vi du har til ikke jeg kan den de så men hej tak fra vil ville din dit dig mig os jer i "
    "mange passer fint tirsdag mandag onsdag torsdag fredag glæder høre desværre "
    "også når hvordan hvad eller venlig hilsen mvh skal blev være uge ansøgning samtale kære hvis",
    "no": "og at det som for på er med av en et vi du har til ikke jeg kan den de så men hei takk fra vil ville din ditt deg meg oss "
    "dere også når hvordan hva eller vennlig hilsen mvh skal ble være uke søknad søknaden intervju kjære hvis dessverre må passer",
    "fi": "ja on ei se että hän sinun meidän kiitos kanssa hei olen ovat oli minä sinä me te he mutta tai jos kun niin myös voin voi "
    "voitte olisi haastattelu hakemus terveisin ystävällisin huomenna viikolla paljon hyvin sopii minulle joudun valitettavasti",
    "cs": "a je na se že v z do to by ale jak pro nebo jsem jsme jste dobrý den děkuji prosím s pozdravem od po při bude mám vás vám "
    "mám zájem tuto této pozici pozice úterý pondělí středa čtvrtek pátek vyhovuje bohužel "
    "pohovor schůzka zítra týden ještě také už který která",
    "sk": "a je na sa že v z do to by ale ako pre alebo som sme ste dobrý deň ďakujem prosím s pozdravom od po pri bude mám vás vám "
    "pohovor stretnutie zajtra týždeň ešte tiež už ktorý svoju žiaľ musím",
    "tr": "ve bir bu için ile da de çok var olarak ne ama daha teşekkürler teşekkür ederim merhaba sayın saygılarımla iyi günler size "
    "günü bana uyar salı pazartesi çarşamba perşembe cuma olur tamam "
    "bize lütfen mi mı ben biz siz yarın hafta görüşme başvuru başvurunuz maalesef evet hayır zorundayım",
    "ro": "și în de la cu pe pentru este nu că din vă un o sunt mai mulțumesc bună ziua salut am ați aveți să ce sau dar dumneavoastră "
    "foarte mâine săptămâna interviu stimă dacă îmi le ne convine vom",
    "hu": "a az és hogy nem is van egy ez meg de vagy kell köszönöm tisztelt üdvözlettel jó napot kedves önnek lesz volt mert csak már "
    "szépen szívesen "
    "nekem megfelel hétfő kedd szerda csütörtök péntek tudok tudom kérem szeretném holnap hét interjú állás jelentkezés sajnos igen nagyon",
}  # fmt: skip
# Letters that few languages write, as (language, letters): each counts like a word.
LETTERS = (
    ("de", "ß"), ("de", "äöü"), ("fr", "çœêèàùâîôû"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("pl", "łąęśźżćń"), ("sv", "åäö"), ("da", "æøå"), ("no", "æøå"),
    ("fi", "äö"), ("cs", "ěřůčšž"), ("sk", "ľĺŕôčšž"), ("tr", "ğışç"), ("ro", "șțăâî"), ("hu", "őűáéí"), ("it", "àèìòù"),
)  # fmt: skip
