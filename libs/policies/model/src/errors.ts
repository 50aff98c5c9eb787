/** Every code this capability answers with, in words for the person who gets it. Codes are never reused. */
export const POLICY_ERRORS = {
  'source.empty': {
    nl: 'Dit bestand is leeg. Kies een bestand met tekst.',
    en: 'This file is empty. Choose a file with text.',
  },
  'source.binary': {
    nl: 'Dit is geen gewone tekst. Bewaar het document als Markdown of platte tekst (.md of .txt).',
    en: 'This is not plain text. Save the document as Markdown or plain text (.md or .txt).',
  },
  'source.damaged': {
    nl: 'Dit bestand is beschadigd en niet te lezen. Bewaar het opnieuw in het programma waarin het gemaakt is, en kies het nog eens.',
    en: 'This file is damaged and cannot be read. Save it again in the program it was made with, and choose it once more.',
  },
  'source.unknown-format': {
    nl: 'Dit soort bestand lezen we niet. Bewaar het als .docx, .odt, .pdf, .html, .md of .txt.',
    en: 'We do not read this kind of file. Save it as .docx, .odt, .pdf, .html, .md or .txt.',
  },
  'source.encrypted': {
    nl: 'Dit document is beveiligd met een wachtwoord. Haal de beveiliging eraf en kies het opnieuw.',
    en: 'This document is protected with a password. Take the protection off and choose it again.',
  },
  'source.old-word': {
    nl: 'Dit bestand komt uit een oude versie van Office (.doc). Bewaar het als .docx en kies het opnieuw.',
    en: 'This file is from an old version of Office (.doc). Save it as .docx and choose it again.',
  },
  'source.rich-text': {
    nl: 'Dit is een RTF-bestand. Bewaar het als .docx en kies het opnieuw.',
    en: 'This is an RTF file. Save it as .docx and choose it again.',
  },
  'source.spreadsheet': {
    nl: 'Dit is een rekenblad. Zet de tekst in een document (.docx of .odt) en kies dat.',
    en: 'This is a spreadsheet. Put the text into a document (.docx or .odt) and choose that.',
  },
  'source.slides': {
    nl: 'Dit is een presentatie. Zet de tekst in een document (.docx of .odt) en kies dat.',
    en: 'This is a presentation. Put the text into a document (.docx or .odt) and choose that.',
  },
  'source.picture': {
    nl: 'Dit is een plaatje. Kies het document zelf, met tekst die je kunt selecteren.',
    en: 'This is a picture. Choose the document itself, with text that you can select.',
  },
  'source.program': {
    nl: 'Dit is een programma en geen document. Kies een document.',
    en: 'This is a program and not a document. Choose a document.',
  },
  'source.archive': {
    nl: 'Dit is een ingepakte map. Pak hem uit en kies het document dat erin zit.',
    en: 'This is a packed folder. Unpack it and choose the document in it.',
  },
  'source.archive-unsafe': {
    nl: 'Dit document is raar ingepakt. Open het in je tekstprogramma, bewaar het opnieuw en kies het nog eens.',
    en: 'This document is packed in a strange way. Open it in your word processor, save it again and choose it once more.',
  },
  'source.archive-bomb': {
    nl: 'Dit document wordt uitgepakt te groot. Haal plaatjes eruit, of splits het.',
    en: 'This document gets too large when unpacked. Take out pictures, or split it.',
  },
  'source.xml-entities': {
    nl: 'Dit document verwijst naar iets buiten de tekst. Open het in je tekstprogramma en bewaar het opnieuw.',
    en: 'This document refers to something outside its text. Open it in your word processor and save it again.',
  },
  'source.too-deep': {
    nl: 'Dit document heeft meer dan {most} lijsten of vakken in elkaar. Maak het eenvoudiger op.',
    en: 'This document nests more than {most} lists or boxes. Simplify its layout.',
  },
  'source.too-complex': {
    nl: 'Dit document heeft te veel opmaak. Splits het, of bewaar het als platte tekst (.txt).',
    en: 'This document has too much layout. Split it, or save it as plain text (.txt).',
  },
  'source.utf16': {
    nl: 'Dit bestand is opgeslagen als UTF-16. Bewaar het als UTF-8 en kies het opnieuw.',
    en: 'This file was saved as UTF-16. Save it as UTF-8 and choose it again.',
  },
  'source.too-large': {
    nl: 'Dit bestand is te groot. Een document mag hoogstens 20 MB zijn.',
    en: 'This file is too large. A document may be at most 20 MB.',
  },
  'source.language-untold': {
    nl: 'We weten niet in welke taal deze tekst is. Kies de taal.',
    en: 'We cannot tell which language this text is in. Choose the language.',
  },
  'source.base64': {
    nl: 'Het bestand is niet goed aangekomen. Probeer het opnieuw.',
    en: 'The file did not arrive in one piece. Try again.',
  },
  'source.one-of': {
    nl: 'Plak de tekst of kies een bestand, niet allebei.',
    en: 'Paste the text or choose a file, not both.',
  },
  'source.no-clauses': {
    nl: 'In deze tekst staat geen zin die een regel kan zijn.',
    en: 'There is no sentence in this text that could be a rule.',
  },
  'source.too-many-clauses': {
    nl: 'Deze tekst heeft {clauses} zinnen. Een beleid mag er hoogstens {most} hebben. Splits het document.',
    en: 'This text has {clauses} sentences. A policy may have at most {most}. Split the document.',
  },
  'source.too-long': {
    nl: 'Deze tekst is te lang voor een beleid. Splits het document.',
    en: 'This text is too long for a policy. Split the document.',
  },
  'source.too-slow': {
    nl: 'Het lezen van dit document duurde te lang. Bewaar het als .docx, .md of .txt, of splits het.',
    en: 'Reading this document took too long. Save it as .docx, .md or .txt, or split it.',
  },
  'source.too-heavy': {
    nl: 'Dit document vraagt te veel geheugen. Haal plaatjes eruit, of splits het.',
    en: 'This document needs too much memory. Take out pictures, or split it.',
  },
  'source.busy': {
    nl: 'Er worden al veel documenten gelezen. Probeer het over {seconds} seconden opnieuw.',
    en: 'Many documents are being read already. Try again in {seconds} seconds.',
  },
  'source.pdf-encrypted': {
    nl: 'Deze PDF zit op slot met een wachtwoord. Bewaar hem zonder wachtwoord en kies hem opnieuw.',
    en: 'This PDF is locked with a password. Save it without a password and choose it again.',
  },
  'source.pdf-no-text': {
    nl: 'In deze PDF staat geen tekst, hoogstens plaatjes of lege velden. Kies het document waar hij van gemaakt is, of maak er met tekstherkenning (OCR) tekst van.',
    en: 'This PDF has no text, at most pictures or empty fields. Choose the document it was made from, or turn it into text with text recognition (OCR).',
  },
  'source.pdf-letters': {
    nl: 'In deze PDF staan letters die niet te lezen zijn, omdat het lettertype ontbreekt. Maak de PDF opnieuw en neem de lettertypen erin op.',
    en: 'This PDF has letters that cannot be read, because their font is missing. Make the PDF again with its fonts embedded.',
  },
  'source.pdf-too-many-pages': {
    nl: 'Deze PDF heeft {pages} bladzijden. Een beleid mag er hoogstens {most} hebben. Splits het document.',
    en: 'This PDF has {pages} pages. A policy may have at most {most}. Split the document.',
  },
  'policy.unknown': {
    nl: 'Dit beleid bestaat niet, of je mag het niet zien.',
    en: 'This policy does not exist, or you may not see it.',
  },
  'policy.version-unknown': {
    nl: 'Deze versie van het beleid bestaat niet, of je mag haar niet zien.',
    en: 'This version of the policy does not exist, or you may not see it.',
  },
  'policy.source-unknown': {
    nl: 'Deze versie heeft geen tekst in die taal.',
    en: 'This version has no text in that language.',
  },
  'policy.version-approved': {
    nl: 'Deze versie is goedgekeurd en staat vast.',
    en: 'This version has been approved and is final.',
  },
  'policy.awaiting-approval': {
    nl: 'Deze versie ligt ter goedkeuring. Trek de aanvraag in om iets te veranderen.',
    en: 'This version is waiting for approval. Withdraw the request to change anything.',
  },
  'policy.not-awaiting-approval': {
    nl: 'Voor deze versie is geen goedkeuring gevraagd.',
    en: 'No approval has been requested for this version.',
  },
  'policy.stale': {
    nl: 'Iemand heeft dit beleid intussen veranderd. Bekijk de nieuwe stand.',
    en: 'Somebody changed this policy meanwhile. Look at the current state.',
  },
  'policy.not-ready': {
    nl: 'Dit beleid kan nog niet ter goedkeuring. Open punten: {open}.',
    en: 'This policy is not ready for approval. Open points: {open}.',
  },
  'policy.draft-exists': {
    nl: 'Er is al een concept van de volgende versie: {number}. Werk dat bij of gooi het weg.',
    en: 'There is a draft of the next version already: {number}. Change that one or throw it away.',
  },
  'policy.version-language': {
    nl: 'Een volgende versie begint met de tekst in de hoofdtaal. Een vertaling komt daarna.',
    en: 'A next version starts with the text in the main language. A translation comes after it.',
  },
  'policy.not-approved': {
    nl: 'Deze versie is nog niet goedgekeurd. Dit kan alleen met een goedgekeurde versie.',
    en: 'This version has not been approved. This is for approved versions only.',
  },
  'policy.withdrawn': {
    nl: 'Deze versie is al ingetrokken.',
    en: 'This version has been withdrawn already.',
  },
  'policy.effective-past': {
    nl: '{effectiveOn} is voorbij. Kies vandaag of een latere dag.',
    en: '{effectiveOn} has passed. Choose today or a later day.',
  },
  'policy.effective-order': {
    nl: 'Versie {number} geldt vanaf {effectiveOn}. Kies die dag of een latere, of trek die versie eerst in.',
    en: 'Version {number} applies from {effectiveOn}. Choose that day or a later one, or withdraw that version first.',
  },
  'policy.warning-unknown': {
    nl: 'Deze waarschuwing is er niet meer. Bekijk de nieuwe lijst.',
    en: 'This warning is gone. Look at the new list.',
  },
  'policy.changes-unseen': {
    nl: 'Er zijn nog wijzigingen niet bekeken: {open}.',
    en: 'Changes not looked at yet: {open}.',
  },
  'comparison.no-base': {
    nl: 'Deze versie is niet uit een andere gemaakt. Kies met welke versie je haar wilt vergelijken.',
    en: 'This version was not made from another one. Choose the version to compare it with.',
  },
  'comparison.clause-unknown': {
    nl: 'Een van deze zinnen hoort niet bij deze vergelijking.',
    en: 'One of these sentences is not part of this comparison.',
  },
  'comparison.clause-twice': {
    nl: 'Een zin staat hier twee keer in. Kies elke zin één keer.',
    en: 'A sentence is in here twice. Choose each sentence once.',
  },
  'comparison.relation-unknown': {
    nl: 'Deze zinnen staan niet (meer) zo naast elkaar. Bekijk de vergelijking opnieuw.',
    en: 'These sentences do not stand side by side like this (any more). Look at the comparison again.',
  },
  'comparison.many-to-many': {
    nl: 'Zet één zin naast meer zinnen, niet meer naast meer.',
    en: 'Put one sentence beside several, not several beside several.',
  },
  'comparison.overrule-unknown': {
    nl: 'Deze keuze is er niet meer. Bekijk de vergelijking opnieuw.',
    en: 'This choice is gone. Look at the comparison again.',
  },
  'translation.one-of': {
    nl: 'Schrijf de vertaling zelf of kies een zin, niet allebei.',
    en: 'Write the translation yourself or choose a sentence, not both.',
  },
  'translation.master': {
    nl: 'Dit is de taal van de hoofdtekst. Verander die tekst zelf.',
    en: 'This is the language of the main text. Change that text itself.',
  },
  'translation.sentence-unknown': {
    nl: 'Zin {number} van de vertaling staat niet (meer) los. Bekijk de nieuwe stand.',
    en: 'Sentence {number} of the translation does not stand alone (any more). Look at the current state.',
  },
  'policy.undecided': {
    nl: 'Zin {number} heeft nog geen besluit.',
    en: 'Sentence {number} has no decision yet.',
  },
  'policy.no-adopted': {
    nl: 'Er is nog geen zin overgenomen als regel.',
    en: 'No sentence has been adopted as a rule yet.',
  },
  'policy.four-eyes': {
    nl: 'Iemand anders dan de schrijver of de aanvrager hoort dit goed te keuren.',
    en: 'Somebody other than the author or the requester has to approve this.',
  },
  'reading.clause-unknown': {
    nl: 'Deze zin hoort niet bij deze versie.',
    en: 'This sentence is not part of this version.',
  },
  'reading.twice': {
    nl: 'Zin {number} staat er twee keer in.',
    en: 'Sentence {number} is in there twice.',
  },
  'reading.stale': {
    nl: 'Iemand anders besloot intussen over zin {number}. Bekijk de nieuwe lezing.',
    en: 'Somebody else decided about sentence {number} meanwhile. Look at the new reading.',
  },
  'reading.why-missing': {
    nl: 'Schrijf waarom, in minstens 10 tekens.',
    en: 'Write why, in at least 10 characters.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type PolicyErrorCode = keyof typeof POLICY_ERRORS;
