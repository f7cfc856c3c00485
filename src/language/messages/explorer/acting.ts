import type { Pair } from '../pair';

/** Texts of the explorer about what to do with an answer: confirm ties, ask for an introduction. */
export const acting = {
  'explorer.menu.check': ['What to confirm', 'À confirmer'],
  'explorer.check.title': ['What to confirm next', 'Que confirmer d’abord'],
  'explorer.check.targets': ['To reach', 'Pour atteindre'],
  'explorer.check.start': ['Whom do you want to reach?', 'Qui voulez-vous atteindre ?'],
  'explorer.check.startHelp': [
    'Name an organisation, or a country for its government. The answer is the links that are worth confirming first: those that would make most paths from our members to it stronger.',
    'Nommez une organisation, ou un pays pour son gouvernement. La réponse est la liste des liens à confirmer d’abord : ceux qui renforceraient le plus de chemins de nos membres vers elle.',
  ],
  'explorer.check.waiting': ['Looking for what is worth confirming…', 'Recherche de ce qu’il faut confirmer…'],
  'explorer.check.heading': [
    '{count, plural, =0 {No answer would make a path to {names} more certain} one {One answer would make paths to {names} more certain} other {{isAll, select, true {{count, number}} other {At least {count, number}}} answers would each make paths to {names} more certain}}',
    '{count, plural, =0 {Aucune réponse ne rendrait plus sûr un chemin vers {names}} one {Une réponse rendrait plus sûrs des chemins vers {names}} other {{isAll, select, true {{count, number}} other {Au moins {count, number}}} réponses rendraient chacune plus sûrs des chemins vers {names}}}',
  ],
  'explorer.check.lead': [
    '{count, plural, =0 {Nothing on the way there needs to be confirmed.} other {Each link by itself, if somebody confirmed it today; those that open most come first.}}',
    '{count, plural, =0 {Rien sur le chemin ne demande à être confirmé.} other {Chaque lien pris seul, s’il était confirmé aujourd’hui ; ceux qui ouvrent le plus viennent d’abord.}}',
  ],
  'explorer.check.first': ['Confirm first', 'À confirmer d’abord'],
  'explorer.check.link': ['Link', 'Lien'],
  'explorer.check.rise': ['Makes more certain the paths to', 'Rend plus sûrs les chemins vers'],
  'explorer.check.ask': ['Whom to ask', 'À qui demander'],
  'explorer.check.answer': ['Answer', 'Réponse'],
  'explorer.check.answerTo': ['Answer: {sentence}', 'Réponse : {sentence}'],
  'explorer.check.given': [
    '{answer, select, confirmed {Still true} ended {Ended} retracted {Not true} unknown {Do not know} other {No answer yet}}',
    '{answer, select, confirmed {Toujours vrai} ended {Terminé} retracted {Faux} unknown {Ne sait pas} other {Pas encore de réponse}}',
  ],
  'explorer.check.unknownHint': [
    'Of “Do not know” nothing is recorded; this browser shows the link again in 90 days.',
    'Rien n’est enregistré pour « Ne sait pas » ; ce navigateur montre de nouveau le lien dans 90 jours.',
  ],
  'explorer.check.order': [
    'By how many paths become more certain, each link by itself',
    'Selon le nombre de chemins rendus plus sûrs, chaque lien pour lui-même',
  ],
  'explorer.check.lastSource': [
    '{confirmed, select, none {No dated source.} other {{status, select, UNCONFIRMED {Last confirmed {confirmed}.} other {Confirmed {confirmed}{until, select, none {.} other {; turns unconfirmed after {until}.}}}}}}',
    '{confirmed, select, none {Aucune source datée.} other {{status, select, UNCONFIRMED {Dernière confirmation : {confirmed}.} other {Confirmé : {confirmed}{until, select, none {.} other { ; ne sera plus confirmé après cette date : {until}.}}}}}}',
  ],
  'explorer.check.band': [
    'All {count} rest on one page, “{title}”. Ask {names}.',
    'Les {count} reposent sur une même page, « {title} ». À demander à : {names}.',
  ],
  'explorer.check.sameAnswer': ['Same answer for all {count}', 'Même réponse pour les {count}'],
  'explorer.check.unreached': [
    '{count, plural, one {To one of them} other {To # of them}} no path is on record, so that no confirmation can open one:',
    '{count, plural, one {Vers une seule, } other {Vers # d’entre elles, }}aucun chemin n’est enregistré, et aucune confirmation ne peut en ouvrir :',
  ],
  'explorer.check.later': [
    '{count, plural, one {One was} other {# were}} answered “Do not know” in the last 90 days',
    '{count, plural, one {# réponse « Ne sait pas »} other {# réponses « Ne sait pas »}} dans les 90 derniers jours',
  ],
  'explorer.check.askAgain': ['Ask again', 'Redemander'],
  'explorer.check.withGovernments': [
    '{count, plural, one {And its government} other {And its # governments}}',
    '{count, plural, one {Avec son gouvernement} other {Avec ses # gouvernements}}',
  ],
  'explorer.check.withoutGovernments': [
    '{count, plural, one {Without its government} other {Without its # governments}}',
    '{count, plural, one {Sans son gouvernement} other {Sans ses # gouvernements}}',
  ],
  'explorer.check.andGovernments': [
    '{names} and {count, plural, one {its government} other {its # governments}}',
    '{names} et {count, plural, one {son gouvernement} other {ses # gouvernements}}',
  ],
  'explorer.check.until': ['When it ended: {sentence}', 'Quand cela a pris fin : {sentence}'],
  'explorer.check.reason': [
    '{count, plural, one {Why it never was true} other {Why they never were true}}',
    '{count, plural, one {Pourquoi ce lien n’a jamais existé} other {Pourquoi ces liens n’ont jamais existé}}',
  ],
  'explorer.check.source': [
    '{count, plural, one {One source for one answer} other {One source for # answers}}',
    '{count, plural, one {Une source pour une réponse} other {Une source pour # réponses}}',
  ],
  'explorer.check.sourceTitle': ['What it is', 'Ce que c’est'],
  'explorer.check.sourceAddress': ['Address, if it has one', 'Adresse, s’il y en a une'],
  'explorer.check.sourceDay': ['Day', 'Jour'],
  'explorer.check.answerOf': ['Answer of {name}', 'Réponse : {name}'],
  'explorer.check.record': [
    '{count, plural, one {Record one answer} other {Record # answers}}',
    '{count, plural, one {Enregistrer une réponse} other {Enregistrer # réponses}}',
  ],
  'explorer.introduction.title': ['Ask for this introduction', 'Demander cette introduction'],
  'explorer.introduction.heading': ['Ask for an introduction to {target}', 'Demander une introduction : {target}'],
  'explorer.introduction.asked': ['Introductions asked for', 'Introductions demandées'],
  'explorer.introduction.said': [
    ': {ask}, through {through}: {stage}{due, select, none {} other {, until {due}}}.',
    ' : {ask}, via {through} : {stage}{due, select, none {} other {, échéance : {due}}}.',
  ],
  'explorer.introduction.stage': ['How far it is: {ask}', 'Où en est la demande : {ask}'],
  'explorer.introduction.asker': ['Who asks', 'Qui demande'],
  'explorer.introduction.action': ['As part of', 'Dans le cadre de'],
  'explorer.introduction.newAction': ['A new policy dialogue', 'Un nouveau dialogue'],
  'explorer.introduction.actionName': ['Name of a new one', 'Nom du nouveau dialogue'],
  'explorer.introduction.dialogueOf': ['Policy dialogue of {name}', 'Dialogue sur les politiques : {name}'],
  'explorer.introduction.ask': ['What is asked', 'Ce qui est demandé'],
  'explorer.introduction.askText': ['An introduction to {target}', 'Une introduction auprès de : {target}'],
  'explorer.introduction.due': [
    'Until when: 2027, 2027-05 or 2027-05-31',
    'Jusqu’à quand : 2027, 2027-05 ou 2027-05-31',
  ],
  'explorer.introduction.visibility': ['Who may see it', 'Qui peut le voir'],
  'explorer.introduction.draft': ['Draft of a message', 'Projet de message'],
  'explorer.introduction.draftHint': [
    'To copy. Nothing is sent. It says only what everybody may read.',
    'À copier. Rien n’est envoyé. Il ne dit que ce que chacun peut lire.',
  ],
  'explorer.introduction.draftAsk': [
    '{asker} would like to be introduced to {target}{due, select, none {} other { by {due}}}{introducer, select, none {} other {, and asks whether {introducer} can open the door}}.',
    '{asker} souhaite être en relation avec {target}{due, select, none {} other { (échéance : {due})}}{introducer, select, none {} other {, et voudrait savoir si {introducer} peut ouvrir la porte}}.',
  ],
  'explorer.introduction.copy': ['Copy', 'Copier'],
  'explorer.introduction.plan': ['Plan of {name}', 'Projet : {name}'],
} as const satisfies Record<string, Pair>;
