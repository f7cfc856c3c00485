/** Texts of the explorer about what to do with an answer: confirm ties, ask for an introduction. */
export const acting = {
  'explorer.menu.check': 'À confirmer',
  'explorer.check.title': 'Que confirmer d’abord',
  'explorer.check.targets': 'Pour atteindre',
  'explorer.check.start': 'Qui voulez-vous atteindre ?',
  'explorer.check.startHelp':
    'Nommez une organisation, ou un pays pour son gouvernement. La réponse est la liste des liens à confirmer d’abord : ceux qui renforceraient le plus de chemins de nos membres vers elle.',
  'explorer.check.waiting': 'Recherche de ce qu’il faut confirmer…',
  'explorer.check.heading':
    '{count, plural, =0 {Aucune réponse ne renforcerait d’un mot un chemin vers {names}} one {Une réponse renforcerait des chemins vers {names}} other {{isAll, select, true {{count, number}} other {Au moins {count, number}}} réponses renforceraient chacune des chemins vers {names}}}',
  'explorer.check.lead':
    '{count, plural, =0 {Rien sur le chemin ne demande à être confirmé.} other {Chaque lien pris seul, s’il était confirmé aujourd’hui ; ceux qui ouvrent le plus viennent d’abord.}}',
  'explorer.check.first': 'À confirmer d’abord',
  'explorer.check.link': 'Lien',
  'explorer.check.rise': 'Chemins qui montent d’un mot',
  'explorer.check.ask': 'À qui demander',
  'explorer.check.answer': 'Réponse',
  'explorer.check.answerTo': 'Réponse : {sentence}',
  'explorer.check.given':
    '{answer, select, confirmed {Toujours vrai} ended {Terminé} retracted {Faux} unknown {Ne sait pas} other {Pas encore de réponse}}',
  'explorer.check.unknownHint':
    'Rien n’est enregistré pour « Ne sait pas » ; ce navigateur montre de nouveau le lien dans 90 jours.',
  'explorer.check.order': 'Selon le nombre de chemins qui montent d’un mot, chaque lien pour lui-même',
  'explorer.check.to': 'vers {names}',
  'explorer.check.lastSource':
    '{confirmed, select, none {Aucune source datée.} other {{status, select, UNCONFIRMED {Dernière confirmation : {confirmed}.} other {Confirmé : {confirmed}{until, select, none {.} other { ; ne sera plus confirmé après cette date : {until}.}}}}}}',
  'explorer.check.band': 'Les {count} reposent sur une même page, « {title} ». À demander à : {names}.',
  'explorer.check.sameAnswer': 'Même réponse pour les {count}',
  'explorer.check.unreached':
    '{count, plural, one {Vers une seule, } other {Vers # d’entre elles, }}aucun chemin n’est enregistré, et aucune confirmation ne peut en ouvrir :',
  'explorer.check.later':
    '{count, plural, one {# réponse « Ne sait pas »} other {# réponses « Ne sait pas »}} dans les 90 derniers jours',
  'explorer.check.askAgain': 'Redemander',
  'explorer.check.withGovernments': '{count, plural, one {Avec son gouvernement} other {Avec ses # gouvernements}}',
  'explorer.check.withoutGovernments': '{count, plural, one {Sans son gouvernement} other {Sans ses # gouvernements}}',
  'explorer.check.andGovernments': '{names} et {count, plural, one {son gouvernement} other {ses # gouvernements}}',
  'explorer.check.until': 'Quand cela a pris fin : {sentence}',
  'explorer.check.reason':
    '{count, plural, one {Pourquoi ce lien n’a jamais existé} other {Pourquoi ces liens n’ont jamais existé}}',
  'explorer.check.source': '{count, plural, one {Une source pour une réponse} other {Une source pour # réponses}}',
  'explorer.check.sourceTitle': 'Ce que c’est',
  'explorer.check.sourceAddress': 'Adresse, s’il y en a une',
  'explorer.check.sourceDay': 'Jour',
  'explorer.check.answerOf': 'Réponse : {name}',
  'explorer.check.record': '{count, plural, one {Enregistrer une réponse} other {Enregistrer # réponses}}',
  'explorer.introduction.title': 'Demander cette introduction',
  'explorer.introduction.heading': 'Demander une introduction : {target}',
  'explorer.introduction.asked': 'Introductions demandées',
  'explorer.introduction.said': ' : {ask}, via {through} : {stage}{due, select, none {} other {, échéance : {due}}}.',
  'explorer.introduction.stage': 'Où en est la demande : {ask}',
  'explorer.introduction.asker': 'Qui demande',
  'explorer.introduction.action': 'Dans le cadre de',
  'explorer.introduction.newAction': 'Un nouveau dialogue',
  'explorer.introduction.actionName': 'Nom du nouveau dialogue',
  'explorer.introduction.dialogueOf': 'Dialogue sur les politiques : {name}',
  'explorer.introduction.ask': 'Ce qui est demandé',
  'explorer.introduction.askText': 'Une introduction auprès de : {target}',
  'explorer.introduction.due': 'Jusqu’à quand : 2027, 2027-05 ou 2027-05-31',
  'explorer.introduction.visibility': 'Qui peut le voir',
  'explorer.introduction.draft': 'Projet de message',
  'explorer.introduction.draftHint': 'À copier. Rien n’est envoyé. Il ne dit que ce que chacun peut lire.',
  'explorer.introduction.draftAsk':
    '{asker} souhaite être en relation avec {target}{due, select, none {} other { (échéance : {due})}}{introducer, select, none {} other {, et voudrait savoir si {introducer} peut ouvrir la porte}}.',
  'explorer.introduction.copy': 'Copier',
  'explorer.introduction.plan': 'Projet : {name}',
} as const;
