/** What is said of records: nodes and their types, ties, indicators, what falls due. The phrases of ties are in src/language/tie-phrases.ts. */
export const records = {
  // Summaries of changes in the history, and what is said where it is not known whether a change was recorded.
  'change.node.recorded': 'Nouvelle fiche : {name}',
  'change.node.changed': 'Fiche modifiée : {name}',
  'change.picture.replaced': 'Modifié, à la place du dernier changement de {by} : {name}',
  'change.picture.removed': 'Retiré : {name}',
  'change.evidence.for': 'Une source de plus pour : {name}',
  'change.evidence.against': 'Une source contraire : {name}',
  'change.ties.answered': 'Liens vérifiés : {answers}{reason, select, none {} other { ({reason})}}',
  'change.ties.count':
    '{answer, select, confirmed {{count, plural, one {# toujours vrai} other {# toujours vrais}}} ended {{count, plural, one {# terminé} other {# terminés}}} corrected {{count, plural, one {# corrigé} other {# corrigés}}} recorded {{count, plural, one {# nouveau} other {# nouveaux}}} other {{count, plural, one {# jamais vrai} other {# jamais vrais}}}}',
  'change.tie.recorded': 'Nouveau lien : {name}',
  'change.tie.corrected': 'Corrigé : {name}',
  'change.tie.ended': 'Terminé : {name}',
  'change.tie.retracted': 'Retiré : {name} ({reason})',
  'change.tie.restricted':
    'Désormais {visibility, select, NETWORK {réservé au réseau} other {confidentiel}} : {name} ({reason})',
  'change.tie.criterion':
    '{name} : {status, select, NOT_STARTED {pas commencé} IN_PROGRESS {en cours} MET {rempli} other {inconnu}}',
  'change.invitations.recorded':
    '{name} : {answer, select, INVITED {invitations envoyées} ACCEPTED {invitations acceptées} DECLINED {invitations déclinées} other {invités venus}}',
  'change.engagement.recorded': '{words}, à la date de {asOf} : {name}',
  'change.roster.recorded':
    '{words} : {extent, select, COMPLETE {liste complète} other {liste partielle}}, à la date de {asOf} : {name}',
  'change.followUp.recorded': '{words}, à la date de {asOf} : {name}',
  'record.contactEvery':
    '{months, plural, =0 {Pas de contact régulier} one {Un contact chaque mois} other {Un contact tous les # mois}}',
  'change.value.recorded':
    '{kind, select, BASELINE {Valeur de départ} TARGET {Cible} other {Valeur}} pour {asOf}{place, select, none {} other { {place}}}, {value} : {name}',
  'change.merged': 'Fusion : {absorbed} est {kept} ({reason})',
  'change.unmerged': 'Fusion défaite : {summary}',
  'change.keptApart': 'À ne pas confondre : {names} ({reason})',
  'change.undone': 'Annulé : {summary}',
  'change.erased': 'Fiche effacée ({reason})',
  'change.redacted': 'Ce qui était consigné ici a été effacé.',
  'change.commitUnknown':
    'La liaison avec le graphe s’est rompue : la modification est peut-être consignée. {key, select, given {Renvoyez-la avec la même clé.} other {Voyez si elle l’est avant de la renvoyer, et donnez-lui une clé.}}',
  // Reasons for and against two actors being duplicates, as clauses of a sentence.
  'duplicate.forAndAgainst': '{inFavour} ; mais {against}',
  'duplicate.sameCountry': 'les deux sont du même pays ({country})',
  'duplicate.sameName': 'les deux s’appellent {name}',
  'duplicate.similarNames': 'leurs noms se ressemblent (« {name} » et « {other} »)',
  'duplicate.namesDiffer': 'leurs noms (« {name} » et « {other} ») ne diffèrent que par {words}',
  'duplicate.namesReadAlike': 'leurs noms se lisent de même (« {name} » et « {other} »)',
  'duplicate.word': '« {word} »',
  'duplicate.sameSite': 'les deux ont leur site sur {domain}',
  'duplicate.sharedActors': 'les deux ont un lien avec {names}',
  'duplicate.sharedOthers': 'les deux figurent avec {names}',
  'duplicate.otherCountry': 'leurs pays sont différents',
  'duplicate.otherSite': 'leurs sites sont différents',
  'duplicate.otherKind': 'leurs genres sont différents',
  'duplicate.tied': 'un lien les unit l’un à l’autre',
  'nodeType.anyActor': 'une organisation',
  'nodeType.Member': 'un membre',
  'nodeType.Company': 'une entreprise',
  'nodeType.RegionalBody': 'un organisme régional',
  'nodeType.Partner': 'une organisation partenaire',
  'nodeType.Country': 'un pays',
  'nodeType.Region': 'une région',
  'nodeType.Partnership': 'un partenariat',
  'nodeType.AdvocacyAction': 'une action',
  'nodeType.Campaign': 'une campagne',
  'nodeType.Opportunity': 'une occasion',
  'nodeType.Commitment': 'un engagement',
  'nodeType.EngagementStatus': 'un avis sur la possibilité d’approcher une organisation',
  'nodeType.RosterStatement': 'ce qui est dit d’une liste',
  'nodeType.FollowUp': 'un suivi',
  'nodeType.Picture': 'une image du réseau',
  'nodeType.StrategicDirection': 'une orientation stratégique',
  'nodeType.Objective': 'un objectif',
  'nodeType.InfluenceStrategy': 'une stratégie d’influence',
  'nodeType.Enabler': 'un levier',
  'nodeType.Indicator': 'un indicateur',
  'nodeType.FrameworkElement': 'un élément du cadre',
  'nodeType.CodeCriterion': 'un critère du Code',
  'nodeType.Instrument': 'un instrument',
  'nodeType.Manifestation': 'une forme d’exploitation',
  'tie.ends.problem': '{type} relie {allowed}, et non {actual}.',
  'tie.ends.pair': '{from} à {to}',
  'tie.ends.or': ', ou ',
  'tie.commitment': 'l’engagement {title}',
  'tie.stance':
    '{stance, select, CHAMPION {défend activement {other}} SUPPORTIVE {soutient {other}} NEUTRAL {reste neutre sur {other}} RELUCTANT {a des réticences sur {other}} other {s’oppose à {other}}}',
  'tie.stage':
    '{stage, select, PLANNED {prévoit de présenter une demande à {other}} ASKED {a présenté une demande à {other}} AGREED {a présenté à {other} une demande qui a été acceptée} REFUSED {a présenté à {other} une demande qui a été refusée} other {a présenté à {other} une demande qui a été satisfaite}}',
  'tie.answer':
    '{answer, select, INVITED {a reçu une invitation à {other}} ACCEPTED {a accepté une invitation à {other}} DECLINED {a décliné une invitation à {other}} other {a participé sur invitation à {other}}}',
  'tie.ask': 'demande : {ask}',
  'tie.derived': 'déduit : une autorité de ce pays',
  'tie.copied': 'connu seulement par une copie',
  'tie.sentence': '{from} {said}{remarks, select, none {} other { ({remarks})}}.',
  'tie.remark':
    '{kind, select, since {depuis {since}} until {jusqu’{until}} notBegun {commencement inconnu} CONTESTED {contesté} confirmed {confirmé pour la dernière fois {when}} unconfirmedSinceThen {sans confirmation depuis} undated {aucune source datée} other {retiré : il n’a jamais existé}}',
  'tie.ranOut': 'Aucune source n’a parlé de {name} depuis cinq ans ; on ne sait ni si, ni quand il y a été mis fin.',
  'tie.whyEnded': '{actor, select, true {{name} a existé sous ce nom jusqu’{until}} other {{name} a pris fin {when}}}.',
  'indicator.basis': '{statement} : {counted}',
  'indicator.counted.IND-2c':
    'actions où les services répressifs et un autre groupe de parties prenantes ont une place, et qui couvrent ou réunissent au moins deux pays',
  'indicator.counted.IND-3a':
    'entreprises et associations professionnelles recensées comme signataires du Code ou comme adhérentes d’un code national',
  'indicator.parts.IND-3a': 'le Code : {signatories, number} ; codes nationaux : {endorsers, number}',
  'indicator.counted.ISI-2a':
    'membres du réseau qui participent à une action de recherche, ou dont une source dit qu’ils ont collecté des données pour un programme',
  'indicator.counted.ISI-3a':
    'organisations privées qui ont une place dans un partenariat, une action ou une campagne que le réseau ou un membre réunit, dirige ou administre',
  'indicator.counted.ISI-3b':
    'membres du réseau qui participent à un rapport à un organe de traité ou à une contribution à l’EPU ; les forums de la société civile ne sont pas distingués ni comptés',
  'indicator.counted.ISI-3d':
    'partenariats où au moins trois groupes de parties prenantes, bailleurs et observateurs non comptés, ont une place, et que le réseau ou un membre réunit, dirige ou administre',
  'completeness.subject':
    '{subject, select, members {membres du réseau} memberCountries {pays ayant un membre} codeSignatories {signataires du Code} localCodeRepresentatives {représentants locaux du Code} other {parties à {name}}}',
  'agenda.node':
    '{kind, select, DEADLINE {Dernier jour des contributions : {name}} COMMITMENT_DUE {Échéance : {name} ({by})} other {{name}}}{countries, select, none {} other { : {countries}}}{inferred, select, true { (dates déduites)} other {}}',
  'agenda.tie':
    '{kind, select, AGREEMENT_ENDS {Dernier jour d’un accord : {tie}} other {Non confirmé après ce jour : {tie}}}',
  'agenda.ask': 'Suite à donner : {step} (demandé à {of})',
  'agenda.contact':
    'Reprendre contact avec {name} ({met, select, none {aucune rencontre n’est enregistrée} other {dernière rencontre {met}}})',
  'calendar.name': 'Échéances',
  'calendar.description':
    '{isComplete, select, true {{isOwn, select, true {Toutes les échéances que vous pouvez voir, dont certaines ne sont pas publiques : ne les transmettez pas.} other {Toutes les échéances que chacun peut voir.}}} other {Les {count, number} premières échéances : limitez le calendrier à des régions, des pays, des types ou une durée plus courte.}}',
  'calendar.date': 'Date connue seulement ainsi : {date}.',
} as const;
