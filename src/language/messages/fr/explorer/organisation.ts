/** Texts of the explorer about an organisation, and where each stands. */
export const organisation = {
  'explorer.organisation.heading':
    '{name}, {what}{country, select, none {} other { (pays : {country})}}, a {ties, plural, =0 {zéro lien enregistré} one {un lien enregistré, {current, plural, =0 {dont rien ne dit qu’il est en cours} other {qui est en cours}}} other {# liens enregistrés, {current, plural, =0 {dont aucun en cours} other {dont # en cours}}}}.',
  'explorer.organisation.what':
    '{group, select, other {}}{kind, select, MEMBER {{membership, select, former {ancienne organisation membre du réseau} affiliate {organisation affiliée au réseau} other {{group, select, CIVIL_SOCIETY {organisation de la société civile membre du réseau} other {organisation membre du réseau}}}}} COMPANY {entreprise} REGIONAL_BODY {organisme régional} NETWORK_ORGAN {organe du réseau} UN_BODY {organisme des Nations Unies} TREATY_BODY {organe de traité} INTERGOVERNMENTAL {organisation intergouvernementale} GOVERNMENT {autorité publique} PARLIAMENT {parlement} REGULATOR {autorité de régulation} LAW_ENFORCEMENT {service de police ou de justice} INGO {ONG internationale} NGO {ONG} COALITION {coalition} INDUSTRY_ASSOCIATION {association professionnelle} ACADEMIA {établissement universitaire} DONOR {bailleur de fonds} FAITH_BASED {organisation confessionnelle} HELPLINE_NETWORK {réseau de lignes d’écoute} SURVIVOR_OR_YOUTH_GROUP {groupe de personnes survivantes ou de jeunes} MEDIA {média} other {organisation}}',
  'explorer.organisation.lead':
    'De ses liens, {statuses}. En cours veut dire : confirmé par une source des cinq dernières années (une adhésion : dix), ou commencé pendant celles-ci ; un traité ou un organe se passe de confirmation.',
  'explorer.organisation.count':
    '{status, select, CURRENT {{count, plural, one {un est en cours} other {# sont en cours}}} UNCONFIRMED {{count, plural, one {un n’est pas confirmé} other {# ne sont pas confirmés}}} CONTESTED {{count, plural, one {un est contesté} other {# sont contestés}}} UPCOMING {{count, plural, one {on ne sait pas si un a commencé} other {on ne sait pas si # ont commencé}}} other {{count, plural, one {un a pris fin} other {# ont pris fin}}}}',
  'explorer.organisation.restsOn':
    'Repose sur {sources, plural, one {une source} other {# sources}}{hasDate, select, yes { (la plus récente : {date})} other {, toutes sans date}}.',
  'explorer.organisation.facts': 'Ce que c’est',
  'explorer.organisation.place': 'Pays, région',
  'explorer.organisation.names': 'Noms',
  'explorer.organisation.noName': '{lang, select, FR {Nom français :} other {Nom anglais :}}',
  'explorer.organisation.nameKind':
    '{kind, select, ACRONYM {sigle} FORMER {ancien nom} OTHER {autre nom} other {{lang, select, FR {français} EN {anglais} other {}}}}',
  'explorer.organisation.website': 'Site',
  'explorer.organisation.membership': 'Dans le réseau',
  'explorer.organisation.member':
    '{membership, select, former {Ancienne organisation membre} affiliate {Organisation affiliée} other {Organisation membre}}{coalition, select, yes {, elle-même une coalition} other {}}, {membership, select, former {fin : {until}} other {{since, select, none {date d’entrée inconnue} other {entrée : {since}}}}}',
  'explorer.organisation.sector': 'Secteur',
  'explorer.organisation.code': 'Le Code',
  'explorer.organisation.signed':
    '{signed, select, none {} other {Signature : {signed}. }}{met, select, none {On ne sait pas combien de ses six critères sont remplis.} other {Critères connus comme remplis, sur six : {met}.}}',
  'explorer.organisation.notSigned': 'Aucune source ne dit qu’il est signé.',
  'explorer.organisation.rosters': 'Ce qui est enregistré de ses listes',
  'explorer.organisation.memberStates': 'États membres',
  'explorer.organisation.pursues': 'Œuvre pour',
  'explorer.organisation.noObjective': 'Aucune source ne dit quel objectif elle poursuit.',
  'explorer.organisation.confirmed': 'confirmé en dernier lieu : {date}',
  'explorer.organisation.commitments': 'Engagements',
  'explorer.organisation.noCommitment': 'Aucun engagement n’est enregistré.',
  'explorer.organisation.positions': 'Position',
  'explorer.organisation.noPosition': 'Aucune source ne dit quelle est sa position sur quoi que ce soit.',
  'explorer.organisation.targetedBy': 'Visée par',
  'explorer.organisation.note': 'Note',
  'explorer.organisation.ask': 'Demander d’ici',
  'explorer.organisation.askMember': 'Interroger un membre',
  'explorer.organisation.askMember.what':
    'Les liens publics de l’organisation ({name}) dans un tableau, où elle dit ce qui est toujours vrai. Ce qui revient s’importe « à partir d’un tableau ».',
  'explorer.organisation.askMember.sheet': 'Tableau en {language, select, fr {français} other {anglais}}, {format}',
  'explorer.organisation.reach': 'Comment atteint-elle … ?',
  'explorer.organisation.reached': 'Qui l’atteint ?',
  'explorer.organisation.invite': 'Qui inviter pour faire bouger {name} ?',
  'explorer.organisation.nothingUnknown':
    'Chaque question que le graphe pose sur une organisation a une réponse enregistrée.',
  'explorer.organisation.unknownName':
    'Aucune source ne dit comment elle s’appelle en {lang, select, FR {français} other {anglais}}.',
  'explorer.organisation.unknownDates':
    'Aucune source ne dit quand {count, plural, one {un de ses liens a commencé} other {# de ses liens ont commencé}} : {names}.',
  'explorer.organisation.duplicates': 'Deux fois la même organisation ?',
  'explorer.organisation.compare': 'Les comparer côte à côte',
  'explorer.organisation.noDuplicate': 'Rien d’enregistré ne ressemble à un doublon.',
  'explorer.organisation.ties': 'Les liens dans le temps',
  'explorer.organisation.noTies': 'Personne ne nous a signalé de lien pour {name}.',
  'explorer.organisation.noneLeft': 'Tous ses liens ont pris fin.',
  'explorer.organisation.someTies': 'Les {shown} premiers des {total} liens, par nom ; « Emporter » les contient tous.',
  'explorer.organisation.tieKind':
    '{kind, select, memberships {Appartenances} seats {Places et rôles} money {Argent et commerce} relations {Relations de travail} aims {Buts, positions et engagements} other {Autres liens}}',
  'explorer.organisation.kindCount': '{isPart, select, yes {{shown} sur {total}} other {{total}}}',
  'explorer.organisation.showKind': 'Montrer les {count} : {kind}',
  'explorer.organisation.showEnded': '{count, plural, one {Montrer un lien terminé} other {Montrer # liens terminés}}',
  'explorer.organisation.hideEnded': 'Masquer ce qui a pris fin',
  'explorer.organisation.with': 'Avec',
  'explorer.organisation.confidence': 'Confiance',
  'explorer.organisation.timeline':
    'Durée de {count, plural, one {un lien} other {# liens}} sur un même axe de {from} à {to}. La liste contient les mêmes lignes.',
  'explorer.organisation.timelineNote':
    'Foncé : en cours. Gris : terminé ou non confirmé. Hachuré : aucune source ne donne la date, ou aucune ne l’a confirmé depuis. Pointillé : à venir. Un trait marque la preuve la plus récente.',
  'explorer.organisation.today': 'aujourd’hui',
  'explorer.organisation.asOf': 'ce jour',
  'explorer.organisation.noDate': 'aucune source ne donne de date',
  'explorer.organisation.noKeeper': 'Personne n’est enregistré comme tenant notre relation avec {name}.',
  'explorer.organisation.heldBy': 'suivi par',
  'explorer.organisation.allies': 'Organisations proches',
  'explorer.organisation.alliesNote':
    'Liées à elle, partageant des partenariats ou des voisins avec elle, ou atteintes par un chemin',
  'explorer.organisation.alliesForm': 'Quelles organisations proches',
  'explorer.organisation.ifItLeaves': 'Et sans {name} ?',
  'explorer.organisation.grants': 'À qui elle donne ou a donné de l’argent',
  'explorer.organisation.otherFunders': 'Qui d’autre en donne ou en a donné',
  'explorer.organisation.replacements': 'Qui pourrait prendre sa place',
  'explorer.organisation.allyTies': 'Ses liens en vigueur',
  'explorer.organisation.noAllies': 'Aucune autre organisation proche d’elle n’est connue.',
  'explorer.organisations.heading':
    '{count, plural, =0 {Aucune organisation enregistrée} one {Une organisation enregistrée} other {# organisations enregistrées}}{limits, select, none {} other { : {limits}}}.',
  'explorer.organisations.named': 'appelée « {text} »',
  'explorer.organisations.lead':
    'On compte ici ce qui est enregistré, jamais ce qui existe. Une organisation sans pays enregistré n’est ici dans aucun pays ni aucune région.',
  'explorer.organisations.form': 'Quelles organisations',
  'explorer.organisations.onlyMember': 'sans autre lien que des adhésions',
  'explorer.organisations.text': 'Le nom contient',
  'explorer.organisations.list': 'Par nom',
  'explorer.organisations.ties': 'Liens en vigueur',
  'explorer.organisations.unconfirmed':
    '{ties, plural, =0 {} other {{count, plural, =0 {tous confirmés} one {# non confirmé} other {# non confirmés}}}}',
  'explorer.stakeholders.title': 'Carte des parties prenantes',
  'explorer.stakeholders.form': 'Qui atteindre, et sur quoi',
  'explorer.stakeholders.targets': 'Qui atteindre',
  'explorer.stakeholders.objective': 'Position sur l’objectif',
  'explorer.stakeholders.noObjective': 'Aucun choisi',
  'explorer.stakeholders.start': 'Qui voulez-vous atteindre ?',
  'explorer.stakeholders.startHelp':
    'Nommez au moins une organisation ou fonction publique. La réponse dit qui les atteint, jusqu’où, et ce que chacun en pense.',
  'explorer.stakeholders.waiting': 'Recherche de qui les atteint…',
  'explorer.stakeholders.heading':
    '{count, plural, =0 {Personne d’enregistré n’atteint {names} en quatre pas.} one {Une organisation atteint {names} en quatre pas} other {{isCut, select, yes {Les {count} organisations qui atteignent le mieux {names}} other {{count} organisations atteignent {names} en quatre pas}}}}{count, plural, =0 {} other {{hasObjective, select, yes {{isCut, select, yes {} other { ou prennent position}}{isKnown, select, yes { : {for} pour, {against} contre, {neutral} neutres, {unknown} inconnues.} other {.}}} other {{isCut, select, yes {, en quatre pas.} other {.}}}}}}',
  'explorer.stakeholders.lead':
    '{hasObjective, select, yes {{isKnown, select, yes {La position est celle sur « {objective} ». Pour {unknown}, aucune source ne dit laquelle, ce qui ne veut pas dire neutre.} other {Aucune source ne dit la position d’aucune d’entre elles sur « {objective} », ce qui ne veut pas dire neutre.}}} other {Choisissez un objectif pour voir la position de chacune.}} La portée est la force moyenne du meilleur chemin vers chaque cible, de 0 à 1.',
  'explorer.stakeholders.list': 'Portée et position',
  'explorer.stakeholders.reachList': 'Portée',
  'explorer.stakeholders.others':
    '{count, plural, one {Une autre dont} other {# autres dont}} aucune source ne dit la position',
  'explorer.stakeholders.picture': 'Qui se tient où',
  'explorer.stakeholders.pictureTitle':
    'Portée et position : {count, plural, one {une organisation} other {# organisations}}',
  'explorer.stakeholders.who': 'Qui',
  'explorer.stakeholders.position': 'Position',
  'explorer.stakeholders.best': 'Meilleur chemin',
  'explorer.stakeholders.noPath': 'aucun en quatre pas',
  'explorer.stakeholders.disputed': 'contesté',
  'explorer.stakeholders.unknown': 'Inconnu',
  'explorer.stakeholders.mark': '{name} : {stance}, portée {reach}',
  'explorer.stakeholders.key':
    'Plus c’est haut, plus la portée est grande. La lettre et la forme disent le groupe. Les marques qui se recouvriraient sont décalées.',
  'explorer.stakeholders.narrow': 'L’image demande un écran plus large. La liste ci-dessous dit tout.',
  'explorer.stakeholders.convene': 'Qui inviter pour les faire bouger ?',
} as const;
