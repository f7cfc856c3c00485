import type { Pair } from './pair';

/** Errors about input: `input.`, the UserErrorCode and, where a code has several, a variant. */
export const inputs = {
  'input.ALREADY_RECORDED.listed': ['{id} is in the list already.', '{id} figure déjà dans la liste.'],
  'input.ALREADY_RECORDED.name': ['{name} is recorded already, as {id}.', '{name} est déjà consigné, sous {id}.'],
  'input.ALREADY_RECORDED.tie': [
    'This is recorded already, as {id}: add evidence to that one.',
    'C’est déjà consigné, sous {id} : ajoutez-y vos sources.',
  ],
  'input.BAD_ADDRESS': [
    'Write an http or https address, without a user name or an e-mail address in it.',
    'Indiquez une adresse http ou https, sans nom d’utilisateur ni adresse électronique.',
  ],
  'input.BAD_DATES.future': [
    'Nothing can be reported for {date} yet.',
    'Rien ne peut encore être rapporté pour {date}.',
  ],
  'input.BAD_DATES.order': [
    'It ends in {until}, before it begins in {since}.',
    'La fin ({until}) précède le début ({since}).',
  ],
  'input.BAD_DATES.period': [
    'Write a date from {from} to {to}; this one is {date}.',
    'Écrivez une date de {from} à {to} ; celle-ci est {date}.',
  ],
  'input.BAD_DATES.since': [
    'Another status is recorded: say since when this one holds.',
    'Un autre statut est consigné : dites depuis quand vaut celui-ci.',
  ],
  'input.BAD_DATES.source': ['No source can speak of {date} yet.', 'Aucune source ne peut déjà parler de {date}.'],
  'input.BAD_DATES.state': [
    '{id} says how it is from {date} on: a state from an earlier day would change what followed it.',
    '{id} dit ce qu’il en est à partir du {date} : un état d’un jour antérieur changerait la suite.',
  ],
  'input.BAD_TEXT.name': ['A name is needed.', 'Il faut un nom.'],
  'input.BAD_TEXT.word': [
    'Say why without “{name}”, a word of what is erased that no public name has: the reason remains in the history.',
    'Dites pourquoi sans « {name} », un mot de ce qui est effacé qu’aucun nom public ne contient : le motif reste dans l’historique.',
  ],
  'input.BAD_TEXT.names': [
    'Say why without naming the record: the reason remains in the history.',
    'Dites pourquoi sans nommer la fiche : le motif reste dans l’historique.',
  ],
  'input.BAD_TEXT.step': ['A step tells something.', 'Une étape raconte quelque chose.'],
  'input.BAD_TEXT.reason': ['Say why.', 'Dites pourquoi.'],
  'input.INCOMPLETE.amount': ['A currency needs an amount.', 'Une monnaie demande un montant.'],
  'input.INCOMPLETE.currency': ['An amount needs its currency.', 'Un montant demande sa monnaie.'],
  'input.INCOMPLETE.qualifierEn': ['A caveat needs its English.', 'Une réserve demande son texte anglais.'],
  'input.INCOMPLETE.qualifierFr': ['A caveat needs its French.', 'Une réserve demande son texte français.'],
  'input.INCOMPLETE.ask': [
    'Say what is asked: its stage, through whom and until when are said of that.',
    'Dites ce qui est demandé : l’étape, par qui et jusqu’à quand se disent de cela.',
  ],
  'input.INCOMPLETE.stance': [
    'Say where it stands: a position has a stance.',
    'Dites de quel côté : une position en a un.',
  ],
  'input.KEY_REUSED': [
    'This key was used for another change: take a new key for a new change.',
    'Cette clé a servi à une autre modification : prenez-en une nouvelle.',
  ],
  'input.LATER_CHANGES.change': [
    'A later change, of {at}, stands on {id}: undo that one first.',
    'Une modification ultérieure, de {at}, porte sur {id} : annulez-la d’abord.',
  ],
  'input.LATER_CHANGES.undone': ['This was undone already.', 'Cette modification a déjà été annulée.'],
  'input.LATER_CHANGES.end': [
    '{id}, at the end of a tie that would hold again, is merged or undone: bring it back first.',
    '{id}, au bout d’un lien à rétablir, est fusionné ou annulé : rétablissez-le d’abord.',
  ],
  'input.LATER_CHANGES.merge': [
    '{id} was itself merged or undone since: take that back first.',
    '{id} a depuis été fusionné ou annulé : revenez d’abord sur cela.',
  ],
  'input.DERIVED.government': [
    '{id} is the government that every state has: it is not a record that can be changed.',
    '{id} est le gouvernement que chaque État possède : ce n’est pas une fiche qui se modifie.',
  ],
  'input.DERIVED.tie': [
    '{id} follows from what its ends are: change these, or record the tie itself with its evidence.',
    '{id} découle de ce que sont ses extrémités : modifiez celles-ci, ou enregistrez le lien lui-même avec ses sources.',
  ],
  'input.NOT_CURRENT.merge': ['This merge was taken back already.', 'Cette fusion a déjà été défaite.'],
  'input.NOT_CURRENT.tie': ['{id} was withdrawn already.', '{id} a déjà été retiré.'],
  'input.NOT_FOUND.change': ['There is no change {id}.', 'Il n’y a pas de modification {id}.'],
  'input.NOT_FOUND.merge': ['There is no merge {id}.', 'Il n’y a pas de fusion {id}.'],
  'input.NOT_FOUND.node': ['Nothing here has the id {id}.', 'Rien ici ne porte l’identifiant {id}.'],
  'input.NOT_FOUND.record': ['There is no record {id} that can be erased.', 'Aucune fiche {id} ne peut être effacée.'],
  'input.NOT_FOUND.restricted': [
    'There is no record {id} that can be restricted.',
    'Aucune fiche {id} ne peut être restreinte.',
  ],
  'input.NOT_FOUND.source': ['There is no source {id}.', 'Il n’y a pas de source {id}.'],
  'input.NOT_FOUND.tie': ['There is no tie {id}.', 'Il n’y a pas de lien {id}.'],
  'input.NOTHING_TO_CHANGE.undone': ['This was taken back already.', 'Cela a déjà été annulé.'],
  'input.NOTHING_TO_CHANGE.visibility': [
    '{id} is not more visible than that in any version.',
    'Aucune version de {id} n’est plus visible que cela.',
  ],
  'input.NO_EVIDENCE.none': [
    'Cite at least one source: what stands on no evidence is not recorded.',
    'Citez au moins une source : ce qui ne repose sur rien n’est pas consigné.',
  ],
  'input.NO_EVIDENCE.unnamed': [
    'Name the source: its id here, its title or its address.',
    'Nommez la source : son identifiant ici, son titre ou son adresse.',
  ],
  'input.OUTSIDE_REGIONS.import': [
    'An import is undone by an administrator.',
    'Seule l’administration annule un import.',
  ],
  'input.OUTSIDE_REGIONS.record': [
    'A coordinator records what is in their own regions ({regions}): actors there, and what covers a country there.',
    'Une coordination consigne ce qui relève de ses propres régions ({regions}) : les acteurs qui s’y trouvent, et ce qui couvre un de leurs pays.',
  ],
  'input.OUT_OF_RANGE.actors': ['Name 2 to {max, number} actors.', 'Nommez de 2 à {max, number} acteurs.'],
  'input.OUT_OF_RANGE.amount': [
    'An amount is above 0 and at most {max, number}.',
    'Un montant est supérieur à 0 et vaut au plus {max, number}.',
  ],
  'input.OUT_OF_RANGE.criterion': ['The Code has no criterion {number}.', 'Le Code n’a pas de critère {number}.'],
  'input.OUT_OF_RANGE.currency': [
    '{name} is no currency of ISO 4217: write a code such as EUR, or DEM for one of the past.',
    '{name} n’est pas une monnaie d’ISO 4217 : écrivez un code tel que EUR, ou DEM pour une monnaie passée.',
  ],
  'input.OUT_OF_RANGE.guests': ['Name 1 to {max, number} actors.', 'Nommez de 1 à {max, number} acteurs.'],
  'input.OUT_OF_RANGE.ties': ['Name 1 to {max, number} ties.', 'Nommez 1 à {max, number} liens.'],
  'input.OUT_OF_RANGE.noInfluence': [
    '{type} carries no influence: a tie of this type has no strength.',
    '{type} ne transmet aucune influence : un lien de ce type n’a pas de force.',
  ],
  'input.OUT_OF_RANGE.number': ['It is no number.', 'Ce n’est pas un nombre.'],
  'input.OUT_OF_RANGE.otherType': ['{field} belongs to {type} only.', '{field} ne se dit que de {type}.'],
  'input.OUT_OF_RANGE.viewKey': [
    'A view has no “{name}”: see the description of PictureInput.view for its keys.',
    'Une vue n’a pas de « {name} » : ses clés sont dans la description de PictureInput.view.',
  ],
  'input.OUT_OF_RANGE.viewKeyTwice': ['A view has “{name}” only once.', 'Une vue n’a « {name} » qu’une fois.'],
  'input.OUT_OF_RANGE.viewValue': [
    'This cannot be read as “{name}” of a view: {value}',
    'Ceci ne se lit pas comme « {name} » d’une vue : {value}',
  ],
  'input.OUT_OF_RANGE.viewItems': [
    'A view has up to {max, number} items in “{name}”; here are {count, number}.',
    'Une vue compte au plus {max, number} éléments dans « {name} » ; en voici {count, number}.',
  ],
  'input.OUT_OF_RANGE.steps': [
    'A picture tells its story in up to {max, number} steps.',
    'Une image se raconte en {max, number} étapes au plus.',
  ],
  'input.OUT_OF_RANGE.status': [
    'UNKNOWN is what is said where no source says anything: withdraw the tie instead.',
    'UNKNOWN se dit quand aucune source ne dit rien : retirez plutôt le lien.',
  ],
  'input.OUT_OF_RANGE.strength': [
    'A strength is above 0 and up to 1; it is {strength}.',
    'Une force est supérieure à 0 et vaut au plus 1 ; elle est de {strength}.',
  ],
  'input.SELF_TIE.merge': ['An actor is the same as itself already.', 'Un acteur est déjà le même que lui-même.'],
  'input.SELF_TIE.through': [
    'Nobody opens the door to itself: it is the one of whom this is asked.',
    'Personne n’ouvre la porte à soi-même : c’est l’organisation à qui cela est demandé.',
  ],
  'input.SELF_TIE.tie': ['Nothing has a tie to itself.', 'Rien n’a de lien avec soi-même.'],
  'input.TOO_VISIBLE.tie': [
    'Fewer readers may see {id}: the tie may not be more visible than {visibility, select, NETWORK {NETWORK} other {CONFIDENTIAL}}.',
    'Moins de lecteurs voient {id} : le lien ne peut pas être plus visible que {visibility, select, NETWORK {NETWORK} other {CONFIDENTIAL}}.',
  ],
  'input.TOO_VISIBLE.picture': [
    'Fewer readers may see {id}: a picture that names it may not be more visible than {visibility, select, NETWORK {NETWORK} other {CONFIDENTIAL}}.',
    'Moins de lecteurs voient {id} : une image qui le nomme ne peut être plus visible que {visibility, select, NETWORK {NETWORK} other {CONFIDENTIAL}}.',
  ],
  'input.WRONG_KIND.actor': [
    'A {type} does not become a {newType}: record the {newType} and merge this one into it.',
    'Un {type} ne devient pas un {newType} : consignez le second, puis fusionnez celui-ci avec lui.',
  ],
  'input.WRONG_KIND.derived': [
    '{id} is counted from the graph: record what it counts.',
    '{id} se compte dans le graphe : consignez ce qu’il compte.',
  ],
  'input.WRONG_KIND.merge': ['{tie}: {problem}', '{tie} : {problem}'],
  'input.WRONG_KIND.erased': [
    '{id} is a {type}, which the network’s framework rests on: it cannot be erased.',
    '{id} est de type {type}, sur quoi repose le cadre du réseau : on ne peut pas l’effacer.',
  ],
  'input.WRONG_KIND.seed': [
    'This is the load of the seed, on which all else rests: it cannot be undone. Correct or withdraw single records instead.',
    'C’est le chargement des données initiales, sur quoi repose tout le reste : il ne s’annule pas. Corrigez ou retirez plutôt des fiches une à une.',
  ],
  'input.WRONG_KIND.restricted': [
    'Every reader sees {id}, and evidence has the visibility of its record. What can be restricted are ties, opportunities, commitments, follow-ups, meetings and pictures; or erase the record.',
    'Chacun voit {id}, et une source a la visibilité de la fiche qu’elle appuie. Restreignez des liens, des occasions, des engagements, des suivis, des rencontres ou des images, ou effacez la fiche.',
  ],
  'input.WRONG_KIND.state': [
    'A {type} has a state: record the next one with recordTie. One from the same day takes the place of this one.',
    'Un {type} a un état : consignez le suivant avec recordTie. Celui du même jour remplace celui-ci.',
  ],
  'input.WRONG_KIND.verdict': [
    '{type} is no tie between organisations: see keepActorsApart.',
    '{type} n’est pas un lien entre organisations : voir keepActorsApart.',
  ],
  'input.WRONG_KIND.alliance': [
    '{id} is the alliance {actor} as it is listed among partnerships: save the organisation {actor}, and record its members as ties to it.',
    '{id} est l’alliance {actor} telle qu’elle figure parmi les partenariats : enregistrez l’organisation {actor}, et ses membres comme des liens avec elle.',
  ],
  'input.WRONG_KIND.notDrawn': [
    '{id} is a {type}, which a view does not name there.',
    '{id} est de type {type}, qu’une vue ne nomme pas là.',
  ],
  'input.WRONG_KIND.node': ['{id} is a {type}; it takes: {types}.', '{id} est de type {type} ; il faut : {types}.'],
  // Errors about ids in the arguments of a query; the first sentence is followed by candidates.
  'input.unknownIds': ['Not known here: {ids}.', 'Inconnu ici : {ids}.'],
  'input.mergedInto': ['Merged into {into}: {id}.', 'Fusionné avec {into} : {id}.'],
  'input.notOfType': ['Not a node of type {type}: {ids}.', 'N’est pas de type {type} : {ids}.'],
  'input.notAnActor': ['Not an actor: {ids}.', 'N’est pas un acteur : {ids}.'],
  'input.notAnInitiative': [
    'Not a partnership, an action or a campaign: {ids}.',
    'Ni partenariat, ni action, ni campagne : {ids}.',
  ],
  'input.notAnObjective': ['Neither an objective nor an instrument: {ids}.', 'Ni objectif, ni instrument : {ids}.'],
  'input.takesNoPosition': [
    'Not an objective, an instrument or a campaign: {ids}.',
    'Ni objectif, ni instrument, ni campagne : {ids}.',
  ],
  'input.endsBefore': [
    'The period ends on {ends}, before it begins: {begins}.',
    'La période se termine le {ends}, avant de commencer : {begins}.',
  ],
  'input.didYouMean': ['Did you mean {nodes}?', 'Vouliez-vous dire {nodes} ?'],
  'input.didYouMeanInstead': [
    'Instead of {insteadOf}, did you mean {nodes}?',
    'Au lieu de {insteadOf}, vouliez-vous dire {nodes} ?',
  ],
  'input.suggestion': ['{id} ({name})', '{id} ({name})'],
  // Errors about the arguments of a query and the parameters of an address.
  'input.count': [
    '{name} must be {least} to {most}; it is {value}.',
    '{name} doit être compris entre {least} et {most} ; reçu : {value}.',
  ],
  'input.countOf': [
    'The number of {of, select, ids {ids in } idsOfList {ids in a list of } quotas {quotas in } lists {lists in } characters {characters of } years {years} other {}}{name} must be {least} to {most}; it is {value}.',
    'Le nombre {of, select, ids {d’identifiants dans } idsOfList {d’identifiants dans une liste de } quotas {de quotas dans } lists {de listes dans } characters {de caractères de } years {d’années} other {d’éléments de }}{name} doit être compris entre {least} et {most} ; il est de {value}.',
  ],
  'input.notNegative': [
    '{name} must be 0 or more; it is {value}.',
    '{name} doit être supérieur ou égal à 0 ; reçu : {value}.',
  ],
  'input.statusesAndEnded': ['Leave out includeEnded or statuses.', 'Omettez includeEnded ou statuses.'],
  'input.directionOfNone': ['With direction, name a node.', 'Avec direction, indiquez node.'],
  'input.notFinite': ['Write a finite number.', 'Écrivez un nombre fini.'],
  'input.foreignCursor': [
    'This cursor was not given by this list: take endCursor or an edge’s cursor from the same list.',
    'Ce curseur ne vient pas de cette liste : prenez endCursor, ou le curseur d’un élément de la même liste.',
  ],
  'input.noWords': [
    'Write at least one letter or digit to search for.',
    'Écrivez au moins une lettre ou un chiffre à chercher.',
  ],
  'input.noFilter': [
    '{subject} cannot be filtered by {given}; by {possible} they can.',
    '{subject} ne se filtre pas par {given} ; mais par {possible}.',
  ],
  'input.noDimension': [
    '{subject} cannot be counted by {given}; by {possible} they can.',
    '{subject} ne se compte pas par {given} ; mais par {possible}.',
  ],
  'input.dimensions': [
    'Count by one dimension, or by two different ones.',
    'Comptez par une dimension, ou par deux dimensions différentes.',
  ],
  'input.nameOrWebsite': ['Give a name or a website.', 'Donnez un nom ou un site web.'],
  'input.longName': ['A name has at most {most} characters.', 'Un nom compte au plus {most} caractères.'],
  'input.removedTarget': ['Both removed and a target: {ids}.', 'À la fois retirés et cibles : {ids}.'],
  'input.startAndTarget': ['Both a start and a target: {ids}.', 'À la fois points de départ et cibles : {ids}.'],
  'input.invitedTarget': ['Both a target and to be invited: {ids}.', 'À la fois cibles et à inviter : {ids}.'],
  'input.sharedCountry': [
    'These regions have a country in common: {ids}.',
    'Ces régions ont un pays en commun : {ids}.',
  ],
  'input.inDryRun': [
    'Influence cannot be computed in a dry run: ask once the change is recorded.',
    'L’influence ne se calcule pas pendant un essai : posez la question une fois le changement consigné.',
  ],
  'input.twoActors': ['Name at least two different actors.', 'Nommez au moins deux acteurs différents.'],
  'input.routeEnds': ['Say between whom: {example}.', 'Dites entre qui : {example}.'],
  'input.whatToCount': [
    'Say what to count and by what: {example}, or {other}.',
    'Dites quoi compter et par quoi : {example}, ou {other}.',
  ],
  'input.whomToReach': [
    'Say whom the list should reach, and how many it invites: {example}.',
    'Dites qui la liste doit atteindre, et combien elle invite : {example}.',
  ],
  'input.noParameter': [
    'There is no parameter {name} here; there is {known, select, none {none} other {{known}}}.',
    'Il n’y a pas de paramètre {name} ici ; il y a {known, select, none {aucun paramètre} other {{known}}}.',
  ],
  'input.itemFormat': ['An item of {name} is {format}.', 'Un élément de {name} s’écrit {format}.'],
  'input.instant': [
    'Write an instant with its offset: 2024-05-20T12:00:00Z.',
    'Écrivez un instant avec son décalage horaire : 2024-05-20T12:00:00Z.',
  ],
  'input.partialDate': [
    'Write a calendar date, such as 2019, 2019-05 or 2019-05-20.',
    'Écrivez une date du calendrier, telle que 2019, 2019-05 ou 2019-05-20.',
  ],
  'input.webAddress': [
    'Write a web address, such as https://www.example.org/',
    'Écrivez une adresse web, telle que https://www.example.org/',
  ],
  'input.named': ['{name}: {problem}', '{name} : {problem}'],
  'input.twoTimes': [
    '{header} says {sent}, {other} says {own}: send one.',
    '{header} dit {sent}, {other} dit {own} : n’envoyez que l’un des deux.',
  ],
  'input.onlyQueries': [
    '{header} is for queries: mutations and subscriptions are as of now. Send it without.',
    '{header} ne vaut que pour les requêtes : mutations et abonnements portent sur l’état actuel. Retirez cet en-tête.',
  ],
  'input.notFlag': ['{name} is true or false.', '{name} vaut true ou false.'],
  'input.notNumber': ['{name} is a number.', '{name} est un nombre.'],
  // Errors about texts that are too long, damaged or personal; `instead` is the expected content.
  'input.rewrite': ['Write {instead}.', 'Écrivez {instead}.'],
  'text.tooLong': ['text of at most {max, number} characters', 'un texte d’au plus {max, number} caractères'],
  'text.malformed': [
    'text without control characters and halves of characters',
    'un texte sans caractères de contrôle ni moitiés de caractères',
  ],
  'text.invisible': [
    'a name without characters that nobody sees, such as those that turn the direction of writing',
    'un nom sans caractères que personne ne voit, tels que ceux qui changent le sens d’écriture',
  ],
  'text.mixedScripts': [
    'each word of a name in the letters of one script: {word} mixes letters that look alike, or could',
    'chaque mot d’un nom dans les lettres d’une seule écriture : {word} mêle des lettres qui se ressemblent, ou le pourraient',
  ],
  'text.personalData': [
    'text without {datum, select, EMAIL {an e-mail address} other {a phone number}}: the graph holds organisations and public offices, never a person’s data',
    'un texte sans {datum, select, EMAIL {adresse électronique} other {numéro de téléphone}} : le graphe contient des organisations et des fonctions publiques, jamais les données d’une personne',
  ],
} as const satisfies Record<string, Pair>;
