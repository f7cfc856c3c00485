import type { Pair } from './pair';

/** Texts about records and ties; the phrases of ties are in src/language/tie-phrases.ts. */
export const records = {
  // Summaries of changes in the history, and the note where a change may have been recorded.
  'change.node.recorded': ['Recorded: {name}', 'Nouvelle fiche : {name}'],
  'change.node.changed': ['Changed: {name}', 'Fiche modifiée : {name}'],
  'change.picture.replaced': [
    'Changed, in place of the last change by {by}: {name}',
    'Modifié, à la place du dernier changement de {by} : {name}',
  ],
  'change.picture.removed': ['Removed: {name}', 'Retiré : {name}'],
  'change.evidence.for': ['Another source for: {name}', 'Une source de plus pour : {name}'],
  'change.evidence.against': ['A source against: {name}', 'Une source contraire : {name}'],
  'change.ties.answered': [
    'Links checked: {answers}{reason, select, none {} other { ({reason})}}',
    'Liens vérifiés : {answers}{reason, select, none {} other { ({reason})}}',
  ],
  'change.ties.count': [
    '{count, number} {answer, select, confirmed {still true} ended {ended} corrected {corrected} recorded {new} other {never true}}',
    '{answer, select, confirmed {{count, plural, one {# toujours vrai} other {# toujours vrais}}} ended {{count, plural, one {# terminé} other {# terminés}}} corrected {{count, plural, one {# corrigé} other {# corrigés}}} recorded {{count, plural, one {# nouveau} other {# nouveaux}}} other {{count, plural, one {# jamais vrai} other {# jamais vrais}}}}',
  ],
  'change.tie.recorded': ['Recorded: {name}', 'Nouveau lien : {name}'],
  'change.tie.corrected': ['Corrected: {name}', 'Corrigé : {name}'],
  'change.tie.ended': ['Ended: {name}', 'Terminé : {name}'],
  'change.tie.retracted': ['Withdrawn: {name} ({reason})', 'Retiré : {name} ({reason})'],
  'change.tie.restricted': [
    'Now {visibility, select, NETWORK {only for the network} other {confidential}}: {name} ({reason})',
    'Désormais {visibility, select, NETWORK {réservé au réseau} other {confidentiel}} : {name} ({reason})',
  ],
  'change.tie.criterion': [
    '{name}: {status, select, NOT_STARTED {not started} IN_PROGRESS {in progress} MET {met} other {unknown}}',
    '{name} : {status, select, NOT_STARTED {pas commencé} IN_PROGRESS {en cours} MET {rempli} other {inconnu}}',
  ],
  'change.invitations.recorded': [
    '{name}: {answer, select, INVITED {invitations sent} ACCEPTED {invitations accepted} DECLINED {invitations declined} other {guests who came}}',
    '{name} : {answer, select, INVITED {invitations envoyées} ACCEPTED {invitations acceptées} DECLINED {invitations déclinées} other {invités venus}}',
  ],
  'change.engagement.recorded': ['{words}, as of {asOf}: {name}', '{words}, à la date de {asOf} : {name}'],
  'change.roster.recorded': [
    '{words}: {extent, select, COMPLETE {the list is complete} other {part of the list}}, as of {asOf}: {name}',
    '{words} : {extent, select, COMPLETE {liste complète} other {liste partielle}}, à la date de {asOf} : {name}',
  ],
  'change.followUp.recorded': ['{words}, as of {asOf}: {name}', '{words}, à la date de {asOf} : {name}'],
  'change.value.recorded': [
    'Reported for {asOf}{place, select, none {} other { {place}}}{kind, select, BASELINE { as a baseline} TARGET { as a target} other {}}, {value}: {name}',
    '{kind, select, BASELINE {Valeur de départ} TARGET {Cible} other {Valeur}} pour {asOf}{place, select, none {} other { {place}}}, {value} : {name}',
  ],
  'change.merged': ['Merged: {absorbed} is {kept} ({reason})', 'Fusion : {absorbed} est {kept} ({reason})'],
  'change.unmerged': ['Taken apart: {summary}', 'Fusion défaite : {summary}'],
  'change.keptApart': ['Not the same: {names} ({reason})', 'À ne pas confondre : {names} ({reason})'],
  'change.undone': ['Undone: {summary}', 'Annulé : {summary}'],
  'change.erased': ['Erased a record ({reason})', 'Fiche effacée ({reason})'],
  'change.redacted': ['What was recorded here has been erased.', 'Ce qui était consigné ici a été effacé.'],
  'change.commitUnknown': [
    'The connection to the graph was lost: the change may have been recorded. {key, select, given {Send it again with the same key.} other {Look whether it was before you send it again, and give it a key.}}',
    'La liaison avec le graphe s’est rompue : la modification est peut-être consignée. {key, select, given {Renvoyez-la avec la même clé.} other {Voyez si elle l’est avant de la renvoyer, et donnez-lui une clé.}}',
  ],
  // Reasons for and against two actors being duplicates, as clauses of a sentence.
  'duplicate.forAndAgainst': ['{inFavour}; but {against}', '{inFavour} ; mais {against}'],
  'duplicate.sameCountry': ['both are in {country}', 'les deux sont du même pays ({country})'],
  'duplicate.sameName': ['both are called {name}', 'les deux s’appellent {name}'],
  'duplicate.similarNames': [
    'their names are alike (“{name}” and “{other}”)',
    'leurs noms se ressemblent (« {name} » et « {other} »)',
  ],
  'duplicate.namesDiffer': [
    'their names (“{name}” and “{other}”) differ only by {words}',
    'leurs noms (« {name} » et « {other} ») ne diffèrent que par {words}',
  ],
  'duplicate.namesReadAlike': [
    'their names read the same (“{name}” and “{other}”)',
    'leurs noms se lisent de même (« {name} » et « {other} »)',
  ],
  'duplicate.word': ['“{word}”', '« {word} »'],
  'duplicate.sameSite': ['both have their site at {domain}', 'les deux ont leur site sur {domain}'],
  'duplicate.sharedActors': ['both are linked to {names}', 'les deux ont un lien avec {names}'],
  'duplicate.sharedOthers': ['both appear with {names}', 'les deux figurent avec {names}'],
  'duplicate.otherCountry': ['they are in different countries', 'leurs pays sont différents'],
  'duplicate.otherSite': ['they have different sites', 'leurs sites sont différents'],
  'duplicate.otherKind': ['they are of different kinds', 'leurs genres sont différents'],
  'duplicate.tied': ['a link joins one to the other', 'un lien les unit l’un à l’autre'],
  'nodeType.anyActor': ['an organisation', 'une organisation'],
  'nodeType.Member': ['a member', 'un membre'],
  'nodeType.Company': ['a company', 'une entreprise'],
  'nodeType.RegionalBody': ['a regional body', 'un organisme régional'],
  'nodeType.Partner': ['a partner organisation', 'une organisation partenaire'],
  'nodeType.Country': ['a country', 'un pays'],
  'nodeType.Region': ['a region', 'une région'],
  'nodeType.Picture': ['a picture of the network', 'une image du réseau'],
  'nodeType.StrategicDirection': ['a strategic direction', 'une orientation stratégique'],
  'nodeType.Objective': ['an objective', 'un objectif'],
  'nodeType.InfluenceStrategy': ['an influence strategy', 'une stratégie d’influence'],
  'nodeType.Enabler': ['an enabler', 'un levier'],
  'nodeType.Indicator': ['an indicator', 'un indicateur'],
  'nodeType.FrameworkElement': ['an element of the framework', 'un élément du cadre'],
  'nodeType.CodeCriterion': ['a criterion of The Code', 'un critère du Code'],
  'nodeType.Instrument': ['an instrument', 'un instrument'],
  'nodeType.Manifestation': ['a form of exploitation', 'une forme d’exploitation'],
  'tie.ends.problem': ['{type} joins {allowed}, not {actual}.', '{type} relie {allowed}, et non {actual}.'],
  'tie.ends.pair': ['{from} to {to}', '{from} à {to}'],
  'tie.ends.or': [', or ', ', ou '],
  // Phrases of a tie that are more specific than the phrase of its type.
  'tie.commitment': ['the promise {title}', 'l’engagement {title}'],
  'tie.stance': [
    '{stance, select, CHAMPION {champions {other}} SUPPORTIVE {supports {other}} NEUTRAL {is neutral on {other}} RELUCTANT {is reluctant about {other}} other {opposes {other}}}',
    '{stance, select, CHAMPION {défend activement {other}} SUPPORTIVE {soutient {other}} NEUTRAL {reste neutre sur {other}} RELUCTANT {a des réticences sur {other}} other {s’oppose à {other}}}',
  ],
  'tie.stage': [
    '{stage, select, PLANNED {plans to put a request to {other}} ASKED {has put a request to {other}} AGREED {has put a request to {other}, which agreed} REFUSED {has put a request to {other}, which refused} other {has put a request to {other}, which was met}}',
    '{stage, select, PLANNED {prévoit de présenter une demande à {other}} ASKED {a présenté une demande à {other}} AGREED {a présenté à {other} une demande qui a été acceptée} REFUSED {a présenté à {other} une demande qui a été refusée} other {a présenté à {other} une demande qui a été satisfaite}}',
  ],
  'tie.answer': [
    '{answer, select, INVITED {was invited to {other}} ACCEPTED {accepted an invitation to {other}} DECLINED {declined an invitation to {other}} other {came to {other} on invitation}}',
    '{answer, select, INVITED {a reçu une invitation à {other}} ACCEPTED {a accepté une invitation à {other}} DECLINED {a décliné une invitation à {other}} other {a participé sur invitation à {other}}}',
  ],
  'tie.sameEvent': [
    '{name} is on record twice: as an event, and as what was done there.',
    '{name} : le même événement est recensé deux fois, comme rendez-vous et comme action.',
  ],
  'tie.ask': ['what is asked: {ask}', 'demande : {ask}'],
  'tie.derived': ['derived: an authority of this country', 'déduit : une autorité de ce pays'],
  'tie.copied': ['known only from a copy', 'connu seulement par une copie'],
  'tie.sentence': [
    '{from} {said}{remarks, select, none {} other { ({remarks})}}.',
    '{from} {said}{remarks, select, none {} other { ({remarks})}}.',
  ],
  // The dates of a tie, and why it may not be current, in brackets after it.
  'tie.remark': [
    '{kind, select, since {since {since}} until {until {until}} notBegun {not known to have begun} CONTESTED {contested} confirmed {last confirmed {when}} unconfirmedSinceThen {not confirmed since then} undated {no dated source} maybeOver {whether it still does is not known} other {withdrawn: it was never so}}',
    '{kind, select, since {depuis {since}} until {jusqu’{until}} notBegun {commencement inconnu} CONTESTED {contesté} confirmed {confirmé pour la dernière fois {when}} unconfirmedSinceThen {sans confirmation depuis} undated {aucune source datée} maybeOver {on ne sait pas si cela continue} other {retiré : il n’a jamais existé}}',
  ],
  'tie.ranOut': [
    'No source has spoken of {name} for five years; whether and when it ended is not known.',
    'Aucune source n’a parlé de {name} depuis cinq ans ; on ne sait ni si, ni quand il y a été mis fin.',
  ],
  'tie.whyEnded': [
    '{actor, select, true {{name} existed under this name until {until}} other {{name} ended {when}}}.',
    '{actor, select, true {{name} a existé sous ce nom jusqu’{until}} other {{name} a pris fin {when}}}.',
  ],
  'indicator.kind.BASELINE': ['a baseline', 'de valeur de départ'],
  'indicator.kind.TARGET': ['a target', 'de cible'],
  'indicator.kind.MEASURED': ['a measured value', 'de valeur mesurée'],
  'indicator.basis': ['{statement}: {counted}', '{statement} : {counted}'],
  'indicator.counted.IND-2c': [
    'actions at which law enforcement and another stakeholder group have a place, and that cover or join two countries or more',
    'actions où les services répressifs et un autre groupe de parties prenantes ont une place, et qui couvrent ou réunissent au moins deux pays',
  ],
  'indicator.counted.IND-3a': [
    'companies and trade associations on record as signatories of The Code or as endorsers of a national code',
    'entreprises et associations professionnelles recensées comme signataires du Code ou comme adhérentes d’un code national',
  ],
  'indicator.parts.IND-3a': [
    'The Code: {signatories, number}; national codes: {endorsers, number}',
    'le Code : {signatories, number} ; codes nationaux : {endorsers, number}',
  ],
  'indicator.counted.ISI-2a': [
    'members of the network that take part in a research action, or are said to have collected data for a programme',
    'membres du réseau qui participent à une action de recherche, ou dont une source dit qu’ils ont collecté des données pour un programme',
  ],
  'indicator.counted.ISI-3a': [
    'private-sector organisations with a place at a partnership, action or campaign that the network or a member convenes, leads or runs',
    'organisations privées qui ont une place dans un partenariat, une action ou une campagne que le réseau ou un membre réunit, dirige ou administre',
  ],
  'indicator.counted.ISI-3b': [
    'members of the network that take part in a report to a treaty body or a UPR submission; forums of civil society are not distinguished and not counted',
    'membres du réseau qui participent à un rapport à un organe de traité ou à une contribution à l’EPU ; les forums de la société civile ne sont pas distingués ni comptés',
  ],
  'indicator.counted.ISI-3d': [
    'partnerships at which three stakeholder groups or more have a place, funders and observers aside, and that the network or a member convenes, leads or runs',
    'partenariats où au moins trois groupes de parties prenantes, bailleurs et observateurs non comptés, ont une place, et que le réseau ou un membre réunit, dirige ou administre',
  ],
  // The subjects that are counted in addition to the number that a source reports.
  'completeness.subject': [
    '{subject, select, members {members of the network} memberCountries {countries with a member} codeSignatories {signatories of The Code} localCodeRepresentatives {local representatives of The Code} other {parties to {name}}}',
    '{subject, select, members {membres du réseau} memberCountries {pays ayant un membre} codeSignatories {signataires du Code} localCodeRepresentatives {représentants locaux du Code} other {parties à {name}}}',
  ],
  'agenda.node': [
    '{kind, select, DEADLINE {Last day for contributions: {name}} COMMITMENT_DUE {Due: {name} ({by})} other {{name}}}{countries, select, none {} other {: {countries}}}{inferred, select, expected { (was expected; no source says that it took place)} true { (dates inferred)} other {}}',
    '{kind, select, DEADLINE {Dernier jour des contributions : {name}} COMMITMENT_DUE {Échéance : {name} ({by})} other {{name}}}{countries, select, none {} other { : {countries}}}{inferred, select, expected { (était attendu ; aucune source ne dit qu’il a eu lieu)} true { (dates déduites)} other {}}',
  ],
  'agenda.tie': [
    '{kind, select, AGREEMENT_ENDS {Last day of an agreement: {tie}} other {Unconfirmed after this day: {tie}}}',
    '{kind, select, AGREEMENT_ENDS {Dernier jour d’un accord : {tie}} other {Non confirmé après ce jour : {tie}}}',
  ],
  'agenda.ask': ['Next step: {step} (asked of {of})', 'Suite à donner : {step} (demandé à {of})'],
  'agenda.contact': [
    'Be in touch with {name} ({met, select, none {no meeting is on record} other {last met {met}}})',
    'Reprendre contact avec {name} ({met, select, none {aucune rencontre n’est enregistrée} other {dernière rencontre {met}}})',
  ],
  'calendar.name': ['What falls due', 'Échéances'],
  'calendar.description': [
    '{isComplete, select, true {{isOwn, select, true {All that falls due and that you may see, of which some is not public: do not pass it on.} other {All that falls due and that everybody may see.}}} other {The first {count, number} events: limit it to regions, countries, kinds or a shorter time.}}',
    '{isComplete, select, true {{isOwn, select, true {Toutes les échéances que vous pouvez voir, dont certaines ne sont pas publiques : ne les transmettez pas.} other {Toutes les échéances que chacun peut voir.}}} other {Les {count, number} premières échéances : limitez le calendrier à des régions, des pays, des types ou une durée plus courte.}}',
  ],
  'calendar.date': ['Known only as {date}.', 'Date connue seulement ainsi : {date}.'],
} as const satisfies Record<string, Pair>;
