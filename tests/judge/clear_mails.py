"""Unmistakable mails in seven languages, and what anybody would say that they do."""

from dataclasses import dataclass

from written import CLARA

from unghost.words.acts import Act, AskKind


@dataclass(frozen=True, slots=True)
class Clear:
    """A mail and what it does beyond doubt; `asks` are kinds that must be among the asks."""

    act: Act
    subject: str
    text: str
    asks: tuple[AskKind, ...] = ()
    sender: str = CLARA


A, K = Act, AskKind
RECEIVED = (
    Clear(A.INTERVIEW_INVITATION, "Interview invitation: Site Manager at Brandt Bau",
          "Dear Mia,\n\nThank you for your application for the position of Site Manager. We would like to invite "
          "you to an interview. When would you be available next week?\n\nKind regards,\nClara Brand\n",
          (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Einladung zum Vorstellungsgespräch als Bauleiterin",
          "Sehr geehrte Frau Keller,\n\nvielen Dank für Ihre Bewerbung als Bauleiterin. Gerne möchten wir Sie zu "
          "einem Vorstellungsgespräch einladen. Wann hätten Sie nächste Woche Zeit?\n\nMit freundlichen Grüßen\n"
          "Clara Brand\n", (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Entretien pour le poste de comptable",
          "Bonjour Madame Keller,\n\nVotre candidature au poste de comptable a retenu notre attention. Nous "
          "souhaitons vous rencontrer pour un entretien. Quelles sont vos disponibilités la semaine prochaine ?\n\n"
          "Cordialement,\nClara Brand\n", (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Entrevista para el puesto de contable",
          "Hola Mia:\n\nGracias por tu candidatura para el puesto de contable. Nos gustaría invitarte a una "
          "entrevista. ¿Qué día de la semana que viene te vendría bien?\n\nUn saludo,\nClara Brand\n",
          (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Colloquio per la posizione di contabile",
          "Gentile Mia Keller,\n\ngrazie per la Sua candidatura per la posizione di contabile. Vorremmo invitarLa a "
          "un colloquio conoscitivo. Quando sarebbe disponibile la prossima settimana?\n\nCordiali saluti,\nClara "
          "Brand\n", (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Entrevista para a vaga de contadora",
          "Olá Mia,\n\nObrigada pela sua candidatura à vaga de contadora. Gostaríamos de convidá-la para uma "
          "entrevista. Quais horários funcionam para você na próxima semana?\n\nAtenciosamente,\nClara Brand\n",
          (K.CHOOSE_TIME,)),
    Clear(A.INTERVIEW_INVITATION, "Uitnodiging sollicitatiegesprek boekhouder",
          "Beste Mia,\n\nBedankt voor je sollicitatie op de functie van boekhouder. Graag nodigen we je uit voor "
          "een sollicitatiegesprek. Wanneer schikt het je volgende week?\n\nMet vriendelijke groet,\nClara Brand\n",
          (K.CHOOSE_TIME,)),
    Clear(A.REJECTION, "Your application at Brandt Bau",
          "Dear Mia,\n\nThank you for your interest in the position of Site Manager. After careful consideration, "
          "we regret to inform you that we have decided to move forward with other candidates. We wish you all the "
          "best in your job search.\n\nKind regards,\nClara Brand\n"),
    Clear(A.REJECTION, "Ihre Bewerbung als Bauleiterin",
          "Sehr geehrte Frau Keller,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir "
          "uns für einen anderen Bewerber entschieden haben. Für Ihren weiteren Weg wünschen wir Ihnen alles "
          "Gute.\n\nMit freundlichen Grüßen\nClara Brand\n"),
    Clear(A.REJECTION, "Votre candidature au poste de comptable",
          "Madame,\n\nNous vous remercions de votre candidature. Nous avons le regret de vous informer que celle-ci "
          "n'a pas été retenue. Nous vous souhaitons bonne chance dans vos recherches.\n\nCordialement,\nClara "
          "Brand\n"),
    Clear(A.REJECTION, "Tu candidatura para el puesto de contable",
          "Hola Mia:\n\nGracias por tu interés. Lamentamos comunicarte que no has sido seleccionada para el puesto "
          "de contable. Te deseamos mucha suerte en tu búsqueda de empleo.\n\nUn saludo,\nClara Brand\n"),
    Clear(A.REJECTION, "La Sua candidatura per la posizione di contabile",
          "Gentile Mia Keller,\n\nLa ringraziamo per l'interesse. Purtroppo Le comunichiamo che abbiamo deciso di "
          "proseguire con altri candidati. Le auguriamo il meglio per la Sua ricerca.\n\nCordiali saluti,\nClara "
          "Brand\n"),
    Clear(A.REJECTION, "Sua candidatura à vaga de contadora",
          "Olá Mia,\n\nAgradecemos a sua participação no processo seletivo. Infelizmente, decidimos seguir com "
          "outros candidatos para a vaga. Desejamos sucesso na sua busca.\n\nAtenciosamente,\nClara Brand\n"),
    Clear(A.REJECTION, "Je sollicitatie als boekhouder",
          "Beste Mia,\n\nBedankt voor je sollicitatie. Helaas moeten we je meedelen dat we verdergaan met andere "
          "kandidaten. We wensen je veel succes met je zoektocht.\n\nMet vriendelijke groet,\nClara Brand\n"),
    Clear(A.APPLICATION_RECEIVED, "We have received your application",
          "Dear Mia,\n\nThank you for applying for the position of Site Manager. We have received your application "
          "and our team will review it. We will be in touch.\n\nThe Brandt Bau Team\n",
          sender="Brandt Bau Careers <no-reply@greenhouse-mail.io>"),
    Clear(A.APPLICATION_RECEIVED, "Eingang Ihrer Bewerbung",
          "Guten Tag Frau Keller,\n\nvielen Dank für Ihre Bewerbung als Bauleiterin. Ihre Unterlagen sind bei uns "
          "eingegangen. Wir prüfen Ihre Bewerbung und melden uns bei Ihnen.\n\nIhr Team von Brandt Bau\n"),
    Clear(A.APPLICATION_RECEIVED, "Votre candidature a bien été reçue",
          "Bonjour,\n\nNous avons bien reçu votre candidature au poste de comptable et nous vous en remercions. "
          "Elle sera étudiée avec attention. Nous reviendrons vers vous.\n\nL'équipe recrutement\n"),
    Clear(A.OFFER, "Job offer: Site Manager at Brandt Bau",
          "Dear Mia,\n\nWe are delighted to offer you the position of Site Manager at Brandt Bau. Your starting "
          "salary will be 62,000 euros. Please find the employment contract attached. Please let us know by Friday "
          "whether you accept our offer.\n\nKind regards,\nClara Brand\n", (K.DECIDE,)),
    Clear(A.OFFER, "Vertragsangebot",
          "Liebe Frau Keller,\n\nwir freuen uns, Ihnen die Stelle als Bauleiterin anbieten zu können. Anbei finden "
          "Sie den Arbeitsvertrag. Bitte teilen Sie uns bis Freitag mit, ob Sie unser Angebot annehmen.\n\nMit "
          "freundlichen Grüßen\nClara Brand\n", (K.DECIDE,)),
    Clear(A.TASK, "Next step: coding challenge",
          "Hi Mia,\n\nThank you for your application for the Backend Engineer position. As the next step, please "
          "complete this take-home assignment and submit your solution within five days.\n\nBest,\nClara Brand\n",
          (K.DO_TASK,)),
    Clear(A.INFORMATION_REQUEST, "Missing documents for your application",
          "Dear Mia,\n\nThank you for your application for the position of Site Manager. Could you please send us "
          "your certificates and two references? We need them to complete your file.\n\nKind regards,\nClara Brand\n",
          (K.SEND,)),
    Clear(A.INFORMATION_REQUEST, "Fehlende Unterlagen zu Ihrer Bewerbung",
          "Guten Tag Frau Keller,\n\nfür Ihre Bewerbung als Bauleiterin fehlen uns noch Unterlagen. Bitte senden "
          "Sie uns Ihre Zeugnisse und Ihre Gehaltsvorstellung zu.\n\nMit freundlichen Grüßen\nClara Brand\n",
          (K.SEND,)),
    Clear(A.RECRUITER_OUTREACH, "Opportunity: Site Manager in Hamburg",
          "Hi Mia,\n\nI came across your profile on LinkedIn and was impressed by your background. I am recruiting "
          "for a Site Manager role at a construction company. Would you be open to a quick chat about it?\n\nBest,\n"
          "Rob Roe\n", sender="Rob Roe <rob@hunters.example>"),
    Clear(A.RECRUITER_OUTREACH, "Spannende Position als Bauleiterin",
          "Guten Tag Frau Keller,\n\nich bin auf Ihr Profil aufmerksam geworden. Für meinen Mandanten suche ich "
          "eine Bauleiterin. Hätten Sie Interesse an einem unverbindlichen Gespräch?\n\nViele Grüße\nRob Roe\n",
          sender="Rob Roe <rob@hunters.example>"),
    Clear(A.INTERVIEW_CONFIRMATION, "Interview confirmed: Thursday 11 June, 10:00",
          "Dear Mia,\n\nThis is to confirm your interview for the position of Site Manager on Thursday 11 June 2026 "
          "at 10:00 at our office. We look forward to meeting you.\n\nKind regards,\nClara Brand\n"),
    Clear(A.RESCHEDULE, "Rescheduling our interview",
          "Dear Mia,\n\nUnfortunately we need to reschedule our interview on Thursday because a colleague is ill. "
          "Could we move it to Friday 12 June at 14:00 instead? Apologies for the inconvenience.\n\nKind regards,\n"
          "Clara Brand\n"),
    Clear(A.CANCELLATION, "Interview cancelled",
          "Dear Mia,\n\nI am sorry, but we have to cancel our interview on Thursday 11 June. The hiring manager is "
          "not available. We will get back to you.\n\nKind regards,\nClara Brand\n"),
    Clear(A.NOT_JOB, "Your parcel is on its way",
          "Your parcel 4471 will be delivered tomorrow between 9 and 12.\n", sender="Parcels <info@parcels.example>"),
    Clear(A.NOT_JOB, "Rechnung Nr. 20841",
          "Guten Tag,\n\nanbei erhalten Sie die Rechnung für Ihre Stromlieferung im Mai. Der Betrag wird von Ihrem "
          "Konto abgebucht.\n", sender="Stadtwerke <rechnung@stadtwerke.example>"),
    Clear(A.NOT_JOB, "Dinner on Saturday?",
          "Hi Mia, shall we cook on Saturday? I'll bring the wine. Bo\n", sender="Bo Camp <bo@friends.example>"),
    Clear(A.NOT_JOB, "Verify your email address",
          "Enter the code 448 112 to sign in. If this wasn't you, ignore this mail.\n",
          sender="Photos <no-reply@photos.example>"),
)  # fmt: skip
SENT = (
    Clear(A.APPLICATION, "Application for the position of Site Manager",
          "Dear Ms Brand,\n\nI would like to apply for the position of Site Manager. Please find my CV and cover "
          "letter attached.\n\nKind regards,\nMia Keller\n"),
    Clear(A.APPLICATION, "Bewerbung als Bauleiterin",
          "Sehr geehrte Frau Brand,\n\nhiermit bewerbe ich mich auf die Stelle als Bauleiterin. Meinen Lebenslauf "
          "und meine Zeugnisse finden Sie im Anhang.\n\nMit freundlichen Grüßen\nMia Keller\n"),
    Clear(A.WITHDRAWAL, "Re: Your application",
          "Dear Ms Brand,\n\nThank you for your time. I have decided to accept another offer and would like to "
          "withdraw my application for the position of Site Manager.\n\nKind regards,\nMia Keller\n"),
    Clear(A.WITHDRAWAL, "Re: Ihre Bewerbung",
          "Sehr geehrte Frau Brand,\n\nhiermit ziehe ich meine Bewerbung als Bauleiterin zurück, da ich mich für "
          "eine andere Stelle entschieden habe.\n\nMit freundlichen Grüßen\nMia Keller\n"),
    Clear(A.THANK_YOU, "Thank you for the interview",
          "Dear Ms Brand,\n\nThank you very much for the interview today. I enjoyed learning about the team and the "
          "role.\n\nKind regards,\nMia Keller\n"),
    Clear(A.FOLLOW_UP, "Following up on my application",
          "Dear Ms Brand,\n\nI am writing to follow up on my application for the position of Site Manager, which I "
          "sent two weeks ago. Is there any update on the status?\n\nKind regards,\nMia Keller\n"),
    Clear(A.ACCEPTANCE, "Re: Job offer",
          "Dear Ms Brand,\n\nI am delighted to accept your offer for the position of Site Manager. The signed "
          "contract is attached.\n\nKind regards,\nMia Keller\n"),
    Clear(A.INTERVIEW_CONFIRMATION, "Re: Interview invitation",
          "Dear Ms Brand,\n\nThank you for the invitation. I confirm the interview on Thursday 11 June at 10:00 and "
          "look forward to meeting you.\n\nKind regards,\nMia Keller\n"),
)  # fmt: skip
TRAPS = (
    (A.OFFER, A.REJECTION, "Your application",
     "Dear Mia,\n\nThank you for your application for the position of Site Manager. Unfortunately we are unable "
     "to offer you the position at this time. We wish you all the best.\n\nKind regards,\nClara Brand\n"),
    (A.OFFER, None, "Your application",
     "Dear Mia,\n\nThank you for interviewing with us. We are not in a position to make you an offer.\n\nKind "
     "regards,\nClara Brand\n"),
    (A.REJECTION, None, "Our interview",
     "Dear Mia,\n\nUnfortunately we must move our interview on Thursday to another day. Would Friday at 14:00 "
     "suit you instead?\n\nKind regards,\nClara Brand\n"),
    (A.REJECTION, None, "Unser Gespräch",
     "Guten Tag Frau Keller,\n\nleider müssen wir unser Gespräch am Donnerstag verschieben. Passt es Ihnen auch "
     "am Freitag um 14 Uhr?\n\nMit freundlichen Grüßen\nClara Brand\n"),
    (A.INTERVIEW_INVITATION, None, "We have received your application",
     "Dear Mia,\n\nThank you for your application for the position of Site Manager. We are reviewing all "
     "applications and expect to schedule interviews in the second half of June. We will be in touch.\n\nKind "
     "regards,\nClara Brand\n"),
    (A.INTERVIEW_INVITATION, A.REJECTION, "Your interview at Brandt Bau",
     "Dear Mia,\n\nThank you for taking the time to interview with us. We have decided not to move forward with "
     "your application.\n\nKind regards,\nClara Brand\n"),
    (A.REJECTION, None, "Your application",
     "Dear Mia,\n\nThank you for your patience and sorry for the delay. Unfortunately the decision takes a little "
     "longer than planned; you are still being considered. We will let you know by Friday.\n\nKind regards,\n"
     "Clara Brand\n"),
    (A.OFFER, None, "Job alert: 12 new offers for you",
     "New job offers for Site Manager in Hamburg:\n\nSite Manager at Nord Bau\nSite Manager at Hafen AG\n\nApply "
     "now. Unsubscribe\n"),
    (A.OFFER, A.NOT_JOB, "Our summer offer: 20 % off",
     "We are delighted to offer you 20 % off all shoes. Only until Friday.\n\nUnsubscribe\n"),
    (A.REJECTION, None, "Vielen Dank für das Gespräch",
     "Guten Tag Frau Keller,\n\nvielen Dank für das angenehme Gespräch. Wir möchten Sie gerne zu einem zweiten "
     "Gespräch einladen. Leider ist unser Geschäftsführer erst ab dem 15. Juni wieder im Haus. Wann passt es "
     "Ihnen?\n\nMit freundlichen Grüßen\nClara Brand\n"),
    (A.TASK, A.REJECTION, "Your coding challenge",
     "Hi Mia,\n\nThank you for completing our coding challenge. After reviewing your solution we have decided not "
     "to proceed with your application.\n\nBest,\nClara Brand\n"),
    (A.APPLICATION_RECEIVED, A.REJECTION, "Thank you for your application",
     "Dear Mia,\n\nThank you for your application. We have received many strong applications, and we regret to "
     "inform you that you have not been selected for an interview.\n\nKind regards,\nClara Brand\n"),
    (A.OFFER, A.REJECTION, "Ihre Bewerbung",
     "Guten Tag Frau Keller,\n\nvielen Dank für Ihr Interesse. Leider können wir Ihnen die Stelle nicht "
     "anbieten.\n\nMit freundlichen Grüßen\nClara Brand\n"),
    (A.OFFER, A.REJECTION, "Votre candidature",
     "Bonjour,\n\nMerci pour votre candidature. Nous ne sommes malheureusement pas en mesure de vous proposer le "
     "poste.\n\nCordialement,\nClara Brand\n"),
    (A.INTERVIEW_INVITATION, None, "Eingang Ihrer Bewerbung",
     "Guten Tag Frau Keller,\n\nvielen Dank für Ihre Bewerbung, die wir erhalten haben. Die Vorstellungsgespräche "
     "finden voraussichtlich Ende Juni statt. Wir melden uns bei Ihnen.\n\nMit freundlichen Grüßen\nClara Brand\n"),
)  # fmt: skip
"""What it is not, what it is (None: no matter), subject and text."""
