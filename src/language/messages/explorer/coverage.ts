import type { Pair } from '../pair';

/** Texts of the explorer about the objectives: where they are covered, and the indicators. */
export const coverage = {
  'explorer.coverage.title': ['Objectives by region', 'Objectifs par région'],
  'explorer.coverage.question': ['Where is this group missing: {name}?', 'Où ce groupe manque-t-il : {name} ?'],
  'explorer.coverage.answer': [
    '{name} {group, select, DONOR {have} FAITH_COMMUNITY {have} SURVIVORS_AND_YOUTH {have} other {has}} a part on record in {seated, plural, =0 {none} other {#}} of the {withPartnership, plural, one {one place} other {# places}} where a partnership is under way.',
    '{group, select, other {}}{name} : {seated, plural, =0 {aucune participation enregistrée} other {une participation enregistrée dans #}} {withPartnership, plural, one {{seated, plural, =0 {dans le} other {du}} seul lieu} other {{seated, plural, =0 {dans les} other {des}} # lieux}} où un partenariat est en cours.',
  ],
  'explorer.coverage.nonePartnered': [
    'No partnership under way is on record in {places, plural, one {this place} other {any of these # places}}, so nobody of this group is: {name}.',
    'Aucun partenariat en cours n’est enregistré dans {places, plural, one {ce lieu} other {ces # lieux}}, ni donc personne de ce groupe : {name}.',
  ],
  'explorer.coverage.lead': [
    'A place is one objective in one region.{noneOnRecord, plural, =0 {} one { In one more, no partnership under way is on record: that is unknown, not zero.} other { In # more, no partnership under way is on record: that is unknown, not zero.}}{unassigned, plural, =0 {} one { One more partnership could belong to some of them: no source says its objective or place.} other { Up to # more partnerships could belong to one of them: no source says their objective or place.}}{unknown, plural, =0 {} one { In one with a partnership it cannot be told who takes part.} other { In # with a partnership it cannot be told who takes part.}} A hollow {letter} means that complete lists name none there.',
    'Un lieu est un objectif dans une région.{noneOnRecord, plural, =0 {} one { Dans un autre, aucun partenariat en cours n’est enregistré : c’est inconnu, pas nul.} other { Dans # autres, aucun partenariat en cours n’est enregistré : c’est inconnu, pas nul.}}{unassigned, plural, =0 {} one { Un autre partenariat pourrait relever de certains d’entre eux : aucune source n’en dit l’objectif ou le lieu.} other { Jusqu’à # autres partenariats pourraient relever de l’un d’entre eux : aucune source n’en dit l’objectif ou le lieu.}}{unknown, plural, =0 {} one { Dans un lieu où il y a un partenariat, on ne peut pas dire qui participe.} other { Dans # lieux où il y a un partenariat, on ne peut pas dire qui participe.}} Un {letter} creux veut dire que des listes complètes n’y nomment personne.',
  ],
  'explorer.coverage.shaded': [
    'Shaded regions overlap the others; they are counted in their whole too.',
    'Les régions ombrées recoupent les autres ; elles y sont aussi comptées en entier.',
  ],
  'explorer.coverage.form': ['What to look for', 'Ce qu’il faut chercher'],
  'explorer.coverage.marked': [
    'Marked: where this group is missing: {group}, {where}. Change',
    'Marqué : où ce groupe manque : {group}, {where}. Changer',
  ],
  'explorer.coverage.everywhere': ['in all objectives and regions', 'pour tous les objectifs et toutes les régions'],
  'explorer.coverage.group': ['Mark where this group is missing', 'Marquer où ce groupe manque'],
  'explorer.coverage.withActions': ['with actions', 'avec les actions'],
  'explorer.coverage.gapsHeading': [
    'Where no source names this group: {group}',
    'Où aucune source ne nomme ce groupe : {group}',
  ],
  'explorer.coverage.table': ['List', 'Liste'],
  'explorer.coverage.gapsOnly': ['Gaps only', 'Lacunes seulement'],
  'explorer.coverage.waiting': [
    'Counting members and partnerships, objective by objective…',
    'Comptage des membres et des partenariats, objectif par objectif…',
  ],
  'explorer.coverage.frame': ['Objectives by region, scrolls sideways', 'Objectifs par région, défile de côté'],
  'explorer.coverage.caption': [
    'Members and partnerships on record, by objective and region',
    'Membres et partenariats enregistrés, par objectif et par région',
  ],
  'explorer.coverage.listLabel': ['{objective}, by region', '{objective}, par région'],
  'explorer.coverage.regionMembers': [
    '{isKnown, select, no {members unknown} other {{count, plural, one {1 member} other {# members}}}}',
    '{isKnown, select, no {membres inconnus} other {{count, plural, one {# membre} other {# membres}}}}',
  ],
  'explorer.coverage.within': ['{count}, also counted in {blocks}', '{count}, aussi compté dans {blocks}'],
  'explorer.coverage.cellName': ['{objective}, {region}:', '{objective}, {region} :'],
  'explorer.coverage.nothing': ['nothing on record', 'rien d’enregistré'],
  'explorer.coverage.unassigned': ['+ up to {count}', '+ jusqu’à {count}'],
  'explorer.coverage.plus': [
    'so many more partnerships could belong there: no source says their objective or place',
    'autant d’autres partenariats pourraient en relever : aucune source n’en dit l’objectif ou le lieu',
  ],
  'explorer.coverage.legend': ['What “?” and “+” mean', 'Ce que veulent dire « ? » et « + »'],
  'explorer.coverage.members': [
    '{count, plural, one {member} other {members}}',
    '{count, plural, one {membre} other {membres}}',
  ],
  'explorer.coverage.partnerships': [
    '{count, plural, one {partnership} other {partnerships}}',
    '{count, plural, one {partenariat} other {partenariats}}',
  ],
  'explorer.coverage.actions': [
    '{count, plural, one {action} other {actions}}',
    '{count, plural, one {action} other {actions}}',
  ],
  'explorer.coverage.gapsAtTables': [
    '{count, plural, one {One place} other {# places}} where a partnership is under way',
    '{count, plural, one {Un lieu} other {# lieux}} où un partenariat est en cours',
  ],
  'explorer.coverage.gapsWithout': [
    '{count, plural, one {One place} other {# places}} where none under way is on record',
    '{count, plural, one {Un lieu} other {# lieux}} où aucun partenariat en cours n’est enregistré',
  ],
  'explorer.coverage.seat': ['Group', 'Groupe'],
  'explorer.coverage.cellHeading': ['Objective {number} in {region}', 'Objectif {number} pour {region}'],
  'explorer.coverage.rowsCaption': [
    'Objective by region or region by objective, on record',
    'Ce qui est enregistré, ligne par ligne',
  ],
  'explorer.coverage.gapsLink': ['Who is not on record?', 'Qui n’est pas enregistré ?'],
  'explorer.coverage.seat.SEATED': [
    '{name} {group, select, DONOR {have} FAITH_COMMUNITY {have} SURVIVORS_AND_YOUTH {have} other {has}} a part here',
    '{group, select, other {}}Ce groupe participe ici : {name}',
  ],
  'explorer.coverage.seat.ELSEWHERE': [
    'Of elsewhere only: {name}. Who could sit here?',
    'D’ailleurs seulement : {name}. Qui pourrait y siéger ?',
  ],
  'explorer.coverage.seat.EMPTY': [
    '{name} {group, select, DONOR {are} FAITH_COMMUNITY {are} SURVIVORS_AND_YOUTH {are} other {is}} missing. Who could sit here?',
    '{group, select, other {}}Groupe absent : {name}. Qui pourrait y siéger ?',
  ],
  'explorer.coverage.seat.UNKNOWN': [
    'Nobody of this group is on record here: {name}. Who could sit here?',
    'Personne de ce groupe n’est enregistré ici : {name}. Qui pourrait y siéger ?',
  ],
  'explorer.coverage.candidatesWaiting': ['Looking for who could sit here…', 'Recherche de qui pourrait y siéger…'],
  'explorer.coverage.candidates': ['Who could sit here', 'Qui pourrait y siéger'],
  'explorer.coverage.otherCandidates': ['More who could sit here', 'D’autres qui pourraient y siéger'],
  'explorer.coverage.candidate': ['Candidate', 'Pour ce groupe'],
  'explorer.coverage.add': ['Add to list', 'Ajouter à la liste'],
  'explorer.coverage.noCandidate': [
    'Nobody of this group is on record within four steps of a member here, so nobody is proposed.',
    'Personne de ce groupe n’est enregistré à quatre pas ou moins d’un membre d’ici ; personne n’est donc proposé.',
  ],
  'explorer.coverage.beyondReach': [
    '{count, plural, one {One more organisation of the groups that are missing is on record here, but not} other {# more organisations of the groups that are missing are on record here, but none is}} within four steps of a member, so {count, plural, one {it is not} other {none of them is}} proposed.',
    '{count, plural, one {# autre organisation des groupes qui manquent est enregistrée ici, mais pas à quatre pas ou moins d’un membre ; elle n’est} other {# autres organisations des groupes qui manquent sont enregistrées ici, mais aucune n’est à quatre pas ou moins d’un membre ; elles ne sont}} donc pas {count, plural, one {proposée} other {proposées}}.',
  ],
  'explorer.coverage.membersHere': ['Members that work on it here', 'Membres qui y travaillent ici'],
  'explorer.coverage.noMember': [
    'No source links a member here to this objective. That is unknown, not zero.',
    'Aucune source ne lie un membre d’ici à cet objectif. C’est inconnu, pas nul.',
  ],
  'explorer.coverage.noPartnership': [
    'Nobody has told us of any partnership under way for this objective here.',
    'Personne ne nous a signalé de partenariat en cours pour cet objectif ici.',
  ],
  'explorer.coverage.earlier': [
    'Partnerships not counted: over, or no longer here',
    'Partenariats non comptés, qui ont pris fin ou ne concernent plus ce lieu',
  ],
  'explorer.coverage.actionsHere': [
    'Actions, also those that have ended',
    'Actions, y compris celles qui ont pris fin',
  ],
  'explorer.coverage.seats': [
    'Who takes part in the partnerships under way',
    'Qui participe aux partenariats en cours',
  ],
  'explorer.coverage.seats.SEATED': ['Taking part', 'Participe'],
  'explorer.coverage.seats.ELSEWHERE': ['Of elsewhere only', 'D’ailleurs seulement'],
  'explorer.coverage.seats.EMPTY': ['Not in lists that are complete', 'Absents de listes complètes'],
  'explorer.coverage.seats.UNKNOWN': [
    'Not on record: the lists are not all complete, or a source does not name who sits',
    'Pas enregistrés : les listes ne sont pas toutes complètes, ou une source ne nomme pas qui participe',
  ],
  'explorer.objective.answer': [
    '{members, plural, =0 {No member is known to work} one {One member is known to work} other {# members are known to work}} on objective {number}. A partnership for it is on record in {covered, plural, =0 {none} other {#}} of {regions} regions{unassigned, plural, =0 {.} one {; one more could belong to some of them.} other {; up to # more could belong to one of them.}}',
    'Objectif {number} : {members, plural, =0 {aucun membre n’est connu pour y travailler} one {# membre est connu pour y travailler} other {# membres sont connus pour y travailler}}. Un partenariat en cours est enregistré dans {covered, plural, =0 {aucune} other {#}} des {regions} régions{unassigned, plural, =0 {.} one { ; un autre pourrait relever de certaines.} other { ; jusqu’à # autres pourraient relever de l’une d’elles.}}',
  ],
  'explorer.objective.text': ['The framework says: “{name}”.', 'Le cadre dit : « {name} ».'],
  'explorer.objective.targetGroups': ['It addresses {names}.', 'Cela s’adresse à : {names}.'],
  'explorer.objective.overlap': [
    'Named regions overlap the others; they are counted in their whole too.',
    'Les régions nommées recoupent les autres ; elles y sont aussi comptées en entier.',
  ],
  'explorer.objective.regions': ['Region by region', 'Région par région'],
  'explorer.objective.indicators': ['How it is measured', 'Comment c’est mesuré'],
  'explorer.objective.charts': ['All indicators as charts', 'Tous les indicateurs en graphiques'],
  'explorer.objective.derived': [
    'counted from what is on record: {confirmed, plural, =0 {none confirmed} other {# confirmed}}{undated, plural, =0 {} one {; one more has no date} other {; # more have no date}}',
    'compté sur ce qui est enregistré : {confirmed, plural, =0 {aucun confirmé} one {# confirmé} other {# confirmés}}{undated, plural, =0 {} one { ; # de plus est sans date} other { ; # de plus sont sans date}}',
  ],
  'explorer.objective.partnerships': ['Partnerships under way for it', 'Partenariats en cours pour cet objectif'],
  'explorer.objective.noPartnership': [
    'Nobody has told us of any partnership under way for it.',
    'Personne ne nous a signalé de partenariat en cours pour cet objectif.',
  ],
  'explorer.objective.members': ['Members that work on it', 'Membres qui y travaillent'],
  'explorer.objective.noMember': [
    'No source links a member to it. That is unknown, not zero.',
    'Aucune source n’y lie un membre. C’est inconnu, pas nul.',
  ],
  'explorer.objective.instruments': [
    'Instruments that the framework names for it',
    'Instruments que le cadre nomme pour cet objectif',
  ],
  'explorer.objective.covers': [
    'A partnership counts in a region only where a source says that it covers a country there.',
    'Un partenariat compte dans une région seulement si une source dit qu’il couvre un pays de celle-ci.',
  ],
  'explorer.indicators.heading': [
    '{isCountry, select, yes {Of {name}, a source reports {known, plural, =0 {no indicator} one {one indicator} other {# indicators}} of {count}.} other {{known, plural, =0 {No value of any of the {count} indicators is known.} one {One of {count} indicators has a known value.} other {# of {count} indicators have a known value.}}}}',
    '{isCountry, select, yes {{name} : des sources donnent {known, plural, =0 {aucun indicateur} one {un indicateur} other {# indicateurs}} sur {count}.} other {{known, plural, =0 {Aucune valeur n’est connue pour les {count} indicateurs.} one {Un indicateur sur {count} a une valeur connue.} other {# indicateurs sur {count} ont une valeur connue.}}}}',
  ],
  'explorer.indicators.lead': [
    '{known, plural, =0 {Nobody has told us, which is not zero.} other {No source gives a baseline for {noBaseline} of them, nor a target for {noTarget}; a year without a value is a gap, not a zero.}}',
    '{known, plural, =0 {Personne ne nous l’a dit, ce qui n’est pas zéro.} other {Aucune source ne donne de valeur de départ pour {noBaseline} d’entre eux, ni de cible pour {noTarget} ; une année sans valeur est une lacune, pas un zéro.}}',
  ],
  'explorer.indicators.form': ['Whose values', 'De qui sont les valeurs'],
  'explorer.indicators.whose': ['Values of', 'Valeurs'],
  'explorer.indicators.network': ['the network as a whole', 'du réseau entier'],
  'explorer.indicators.others': ['How the network works', 'Le fonctionnement du réseau'],
  'explorer.indicators.unknown': [
    '{count, plural, one {One indicator of which nothing is known} other {# more indicators of which nothing is known}}',
    '{count, plural, one {Un indicateur dont on ne sait rien} other {# autres indicateurs dont on ne sait rien}}',
  ],
  'explorer.indicators.partnerships': ['Partnerships by year', 'Partenariats par année'],
  'explorer.indicators.year': ['Year', 'Année'],
  'explorer.indicators.noBeginning': ['More without a beginning on record', 'Autres, sans début consigné'],
  'explorer.indicators.undated': [
    '{confirmed, plural, =0 {none of them is confirmed} one {one of them is confirmed} other {# of them are confirmed}}{count, plural, =0 {} one {; one more has no date} other {; # more have no date}}',
    '{confirmed, plural, =0 {aucun n’est confirmé} one {# d’entre eux est confirmé} other {# d’entre eux sont confirmés}}{count, plural, =0 {} one { ; # de plus est sans date} other { ; # de plus sont sans date}}',
  ],
  'explorer.indicators.earlier': [
    '{count, plural, one {One earlier value} other {# earlier values}}',
    '{count, plural, one {Une valeur antérieure} other {# valeurs antérieures}}',
  ],
  'explorer.indicators.earlierOf': ['Earlier values: {name}', 'Valeurs antérieures : {name}'],
  'explorer.indicators.valuesOf': ['Values: {name}', 'Valeurs : {name}'],
  'explorer.indicators.chart': [
    '{name}, by year: {measured, plural, =0 {nothing measured} one {one measured value} other {# measured values}}, {counted, plural, =0 {} one {one value counted from the record, } other {# values counted from the record, }}{baselines, plural, =0 {no baseline} one {one baseline} other {# baselines}}, {targets, plural, =0 {no target} one {one target} other {# targets}}.{isMissing, select, yes { There is no value for {missing}.} other {}}',
    '{name}, par année : {measured, plural, =0 {rien de mesuré} one {# mesure} other {# mesures}}, {counted, plural, =0 {} one {# valeur comptée sur ce qui est enregistré, } other {# valeurs comptées sur ce qui est enregistré, }}{baselines, plural, =0 {aucune valeur de départ} one {# valeur de départ} other {# valeurs de départ}}, {targets, plural, =0 {aucune cible} one {# cible} other {# cibles}}.{isMissing, select, yes { Aucune valeur pour {missing}.} other {}}',
  ],
  'explorer.indicators.key.measured': ['measured', 'mesure'],
  'explorer.indicators.key.counted': ['counted from the record', 'compté sur ce qui est enregistré'],
  'explorer.indicators.key.baseline': ['baseline', 'valeur de départ'],
  'explorer.indicators.key.target': ['target', 'cible'],
  'explorer.indicators.key.missing': ['no value for the year', 'aucune valeur pour l’année'],
  'explorer.indicators.yes': ['yes', 'oui'],
  'explorer.indicators.partly': ['partly', 'en partie'],
  'explorer.indicators.no': ['no', 'non'],
} as const satisfies Record<string, Pair>;
