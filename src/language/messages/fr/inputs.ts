import type { inputs as en } from '../en/inputs';

export const inputs = {
  'input.ALREADY_RECORDED.followUp': 'C’est déjà rapporté pour cette date, sous {id} : ajoutez-y vos sources.',
  'input.ALREADY_RECORDED.listed': '{id} figure déjà dans la liste.',
  'input.ALREADY_RECORDED.meeting':
    'Cette rencontre est déjà consignée sous {id} : enregistrez celle-là à nouveau pour en dire plus.',
  'input.ALREADY_RECORDED.name': '{name} est déjà consigné, sous {id}.',
  'input.ALREADY_RECORDED.tie': 'C’est déjà consigné, sous {id} : ajoutez-y vos sources.',
  'input.BAD_ADDRESS': 'Indiquez une adresse http ou https, sans nom d’utilisateur ni adresse électronique.',
  'input.BAD_DATES.deadline': 'La date limite des contributions ({deadline}) suit la fin ({end}).',
  'input.BAD_DATES.due': 'L’échéance ({due}) précède l’engagement ({madeOn}).',
  'input.BAD_DATES.followUp': 'Un rapport de {asOf} précède l’engagement ({madeOn}).',
  'input.BAD_DATES.future': 'Rien ne peut encore être rapporté pour {date}.',
  'input.BAD_DATES.madeOn': 'Un rapport porte déjà sur {asOf}, avant que l’engagement n’ait été pris ({madeOn}).',
  'input.BAD_DATES.nextDue': 'La suite est prévue pour {nextDue}, avant la rencontre ({on}).',
  'input.BAD_DATES.order': 'La fin ({until}) précède le début ({since}).',
  'input.BAD_DATES.period': 'Écrivez une date de {from} à {to} ; celle-ci est {date}.',
  'input.BAD_DATES.since': 'Un autre statut est consigné : dites depuis quand vaut celui-ci.',
  'input.BAD_DATES.source': 'Aucune source ne peut déjà parler de {date}.',
  'input.BAD_DATES.state':
    '{id} dit ce qu’il en est à partir du {date} : un état d’un jour antérieur changerait la suite.',
  'input.BAD_TEXT.name': 'Il faut un nom.',
  'input.BAD_TEXT.word':
    'Dites pourquoi sans « {name} », un mot de ce qui est effacé qu’aucun nom public ne contient : le motif reste dans l’historique.',
  'input.BAD_TEXT.names': 'Dites pourquoi sans nommer la fiche : le motif reste dans l’historique.',
  'input.BAD_TEXT.reason': 'Dites pourquoi.',
  'input.INCOMPLETE.amount': 'Une monnaie demande un montant.',
  'input.INCOMPLETE.currency': 'Un montant demande sa monnaie.',
  'input.INCOMPLETE.ask': 'Dites ce qui est demandé : une étape dit où en est la demande.',
  'input.INCOMPLETE.nextStep': 'Dites ce qui doit être fait d’ici là.',
  'input.INCOMPLETE.stance': 'Dites de quel côté : une position en a un.',
  'input.INCOMPLETE.with': 'Dites qui a été rencontré : au moins une organisation.',
  'input.KEY_REUSED': 'Cette clé a servi à une autre modification : prenez-en une nouvelle.',
  'input.LATER_CHANGES.change': 'Une modification ultérieure, du {at}, porte sur {id} : annulez-la d’abord.',
  'input.LATER_CHANGES.end': '{id}, au bout d’un lien à rétablir, est fusionné ou annulé : rétablissez-le d’abord.',
  'input.LATER_CHANGES.merge': '{id} a depuis été fusionné ou annulé : revenez d’abord sur cela.',
  'input.DERIVED.government':
    '{id} est le gouvernement que chaque État possède : ce n’est pas une fiche qui se modifie.',
  'input.DERIVED.tie':
    '{id} découle de ce que sont ses extrémités : modifiez celles-ci, ou enregistrez le lien lui-même avec ses sources.',
  'input.NOT_CURRENT.merge': 'Cette fusion a déjà été défaite.',
  'input.NOT_CURRENT.tie': '{id} a déjà été retiré.',
  'input.NOT_FOUND.change': 'Il n’y a pas de modification {id}.',
  'input.NOT_FOUND.merge': 'Il n’y a pas de fusion {id}.',
  'input.NOT_FOUND.node': 'Rien ici ne porte l’identifiant {id}.',
  'input.NOT_FOUND.record': 'Aucune fiche {id} ne peut être effacée.',
  'input.NOT_FOUND.restricted': 'Aucune fiche {id} ne peut être restreinte.',
  'input.NOT_FOUND.source': 'Il n’y a pas de source {id}.',
  'input.NOT_FOUND.tie': 'Il n’y a pas de lien {id}.',
  'input.NOTHING_TO_CHANGE.undone': 'Cela a déjà été annulé.',
  'input.NOTHING_TO_CHANGE.visibility': 'Aucune version de {id} n’est plus visible que cela.',
  'input.NO_EVIDENCE.none': 'Citez au moins une source : ce qui ne repose sur rien n’est pas consigné.',
  'input.NO_EVIDENCE.unnamed': 'Nommez la source : son identifiant ici, son titre ou son adresse.',
  'input.OUTSIDE_REGIONS.import': 'Seule l’administration annule un import.',
  'input.OUTSIDE_REGIONS.record':
    'Une coordination consigne ce qui relève de ses propres régions ({regions}) : les acteurs qui s’y trouvent, et ce qui couvre un de leurs pays.',
  'input.OUT_OF_RANGE.actors': 'Nommez de 2 à {max, number} acteurs.',
  'input.OUT_OF_RANGE.amount': 'Un montant est supérieur à 0 et vaut au plus {max, number}.',
  'input.OUT_OF_RANGE.criterion': 'Le Code n’a pas de critère {number}.',
  'input.OUT_OF_RANGE.currency':
    '{name} n’est pas une monnaie d’ISO 4217 : écrivez un code tel que EUR, ou DEM pour une monnaie passée.',
  'input.OUT_OF_RANGE.followUp': 'UNKNOWN se dit quand aucune source ne dit rien : consignez ce que dit une source.',
  'input.OUT_OF_RANGE.guests': 'Nommez de 1 à {max, number} acteurs.',
  'input.OUT_OF_RANGE.noInfluence': '{type} ne transmet aucune influence : un lien de ce type n’a pas de force.',
  'input.OUT_OF_RANGE.number': 'Ce n’est pas un nombre.',
  'input.OUT_OF_RANGE.otherType': '{field} ne se dit que de {type}.',
  'input.OUT_OF_RANGE.status': 'UNKNOWN se dit quand aucune source ne dit rien : retirez plutôt le lien.',
  'input.OUT_OF_RANGE.strength': 'Une force est supérieure à 0 et vaut au plus 1 ; elle est de {strength}.',
  'input.SELF_TIE.merge': 'Un acteur est déjà le même que lui-même.',
  'input.SELF_TIE.meeting': 'Personne ne se rencontre soi-même : c’est l’organisation qui a tenu la rencontre.',
  'input.SELF_TIE.tie': 'Rien n’a de lien avec soi-même.',
  'input.TOO_VISIBLE.tie':
    'Moins de lecteurs voient {id} : le lien ne peut pas être plus visible que {visibility, select, NETWORK {NETWORK} other {CONFIDENTIAL}}.',
  'input.WRONG_KIND.actor':
    'Un {type} ne devient pas un {newType} : consignez le second, puis fusionnez celui-ci avec lui.',
  'input.WRONG_KIND.derived': '{id} se compte dans le graphe : consignez ce qu’il compte.',
  'input.WRONG_KIND.merge': '{tie} : {problem}',
  'input.WRONG_KIND.erased': '{id} est de type {type}, sur quoi repose le cadre du réseau : on ne peut pas l’effacer.',
  'input.WRONG_KIND.seed':
    'C’est le chargement des données initiales, sur quoi repose tout le reste : il ne s’annule pas. Corrigez ou retirez plutôt des fiches une à une.',
  'input.WRONG_KIND.restricted':
    'Chacun voit {id}, et une source a la visibilité de la fiche qu’elle appuie. Restreignez des liens, des occasions, des engagements, des suivis ou des rencontres, ou effacez la fiche.',
  'input.WRONG_KIND.promise':
    'Un engagement a toujours un auteur : enregistrez-le avec un autre `by`, ou annulez sa consignation.',
  'input.WRONG_KIND.promiseAlone':
    'L’engagement {id} a toujours un auteur : effacez ou restreignez l’engagement lui-même.',
  'input.WRONG_KIND.verdict': '{type} n’est pas un lien entre organisations : voir keepActorsApart.',
  'input.WRONG_KIND.alliance':
    '{id} est l’alliance {actor} telle qu’elle figure parmi les partenariats : enregistrez l’organisation {actor}, et ses membres comme des liens avec elle.',
  'input.WRONG_KIND.node': '{id} est de type {type} ; il faut : {types}.',
  // Of ids in the arguments of a query; after the first sentence of an error, what may be meant.
  'input.unknownIds': 'Inconnu ici : {ids}.',
  'input.mergedInto': 'Fusionné avec {into} : {id}.',
  'input.notOfType': 'N’est pas de type {type} : {ids}.',
  'input.notAnActor': 'N’est pas un acteur : {ids}.',
  'input.notAnInitiative': 'Ni partenariat, ni action, ni campagne : {ids}.',
  'input.notAnOccasion': 'Ni occasion, ni partenariat, ni action, ni campagne : {ids}.',
  'input.notASubject': 'Ne peut pas être le sujet d’une rencontre : {ids}.',
  'input.didYouMean': 'Vouliez-vous dire {nodes} ?',
  'input.didYouMeanInstead': 'Au lieu de {insteadOf}, vouliez-vous dire {nodes} ?',
  'input.suggestion': '{id} ({name})',
  // Of texts that are too long, damaged or personal; `instead` says what to write.
  'input.rewrite': 'Écrivez {instead}.',
  'text.tooLong': 'un texte d’au plus {max, number} caractères',
  'text.malformed': 'un texte sans caractères de contrôle ni moitiés de caractères',
  'text.invisible': 'un nom sans caractères que personne ne voit, tels que ceux qui changent le sens d’écriture',
  'text.mixedScripts':
    'chaque mot d’un nom dans les lettres d’une seule écriture : {word} mêle des lettres qui se ressemblent, ou le pourraient',
  'text.personalData':
    'un texte sans {datum, select, EMAIL {adresse électronique} other {numéro de téléphone}} : le graphe contient des organisations et des fonctions publiques, jamais les données d’une personne',
} satisfies Record<keyof typeof en, string>;
