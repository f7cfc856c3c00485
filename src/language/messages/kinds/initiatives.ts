import type { Pair } from '../pair';

/** Texts about partnerships, campaigns and actions, in English and in French. */
export const initiatives = {
  'mcp.partnerships': [
    '{total, plural, =0 {No partnership on record fits. That does not mean that there is none.} one {One partnership on record fits{open, select, true {, or may for all that is known} other {}}.} other {# partnerships on record fit{open, select, true {, or may for all that is known} other {}}.}}',
    '{total, plural, =0 {Aucun partenariat connu ne correspond. Cela ne veut pas dire qu’il n’y en a pas.} one {Un partenariat connu correspond{open, select, true {, ou le pourrait pour autant qu’on sache} other {}}.} other {# partenariats connus correspondent{open, select, true {, ou le pourraient pour autant qu’on sache} other {}}.}}',
  ],
  'initiative.status': [
    '{status, select, UPCOMING {It has not begun.} ENDED {{until, select, none {No source has mentioned it for five years.} other {It ended {until}.}}} other {{on, select, none {No dated source confirms it.} other {Last confirmed {on}.}}}}',
    '{status, select, UPCOMING {Pas encore commencé.} ENDED {{until, select, none {Aucune source n’en a parlé depuis cinq ans.} other {Terminé {until}.}}} other {{on, select, none {Aucune source datée ne le confirme.} other {Dernière confirmation {on}.}}}}',
  ],
  'initiative.phaseOver': [
    'Its phase of {since, select, none {} other {{since} to }}{until} is over; no source says whether another follows.',
    'Sa phase {since, select, none {} other {de {since} à }}{until} est terminée ; aucune source ne dit si une autre suit.',
  ],
  'mcp.groupSeated': [
    '{group}{unconfirmed, select, true { (unconfirmed)} other {}}',
    '{group}{unconfirmed, select, true { (sans confirmation)} other {}}',
  ],
  'mcp.role': [
    '{role, select, CONVENER {convenes} SECRETARIAT {secretariat} FUNDER {funds too} OBSERVER {observes too} MEMBERSHIP {membership unconfirmed} other {unconfirmed}}',
    '{role, select, CONVENER {réunit} SECRETARIAT {secrétariat} FUNDER {finance aussi} OBSERVER {observe aussi} MEMBERSHIP {adhésion sans confirmation} other {sans confirmation}}',
  ],
  'mcp.partnership': [
    '{node}: {kind}{since, select, none {} other {, since {since}}}{until, select, none {} other {, until {until}}}{holds, select, true {} other {{until, select, none {, not heard of for five years} other {}}}}. {countries, select, none {} other {In {countries}. }}{took, select, none {Groups seated: {groups, select, none {none on record} other {{groups}}}. {participants, plural, =0 {No participant is on record.} one {One participant: {names}.} other {# participants{all, select, true {: } other {, among them }}{names}.}}} other {Took part{all, select, true {} other {, among others}}: {took}.}}{funders, select, none {} other { Funded by {funders}.}}',
    '{node} : {kind}{since, select, none {} other {, depuis {since}}}{until, select, none {} other {, jusqu’{until}}}{holds, select, true {} other {{until, select, none {, sans nouvelles depuis cinq ans} other {}}}}. {countries, select, none {} other {Pays : {countries}. }}{took, select, none {Groupes qui y siègent : {groups, select, none {aucun de connu} other {{groups}}}. {participants, plural, =0 {Aucun participant n’est connu.} one {Un participant : {names}.} other {# participants{all, select, true { : } other {, dont }}{names}.}}} other {Y ont participé{all, select, true {} other {, entre autres}} : {took}.}}{funders, select, none {} other { Financement : {funders}.}}',
  ],
  'mcp.actions': [
    '{total, plural, =0 {No action on record fits. That does not mean that there was none.} one {One action on record fits.} other {# actions on record fit.}}',
    '{total, plural, =0 {Aucune action connue ne correspond. Cela ne veut pas dire qu’il n’y en a pas eu.} one {Une action connue correspond.} other {# actions connues correspondent.}}',
  ],
  'mcp.action': [
    '{node}{since, select, none {, undated} other {, {since}}}{until, select, none {} other { to {until}}}{countries, select, none {} other {, in {countries}}}{names, select, none {} other {, led by {names}}}{partners, select, none {} other {, with {partners}}}{targets, select, none {} other {, aimed at {targets}}}{opportunity, select, none {} other {, on the occasion of {opportunity}}}',
    '{node}{since, select, none {, sans date} other {, {since}}}{until, select, none {} other { – {until}}}{countries, select, none {} other {, pays : {countries}}}{names, select, none {} other {, menée par {names}}}{partners, select, none {} other {, avec {partners}}}{targets, select, none {} other {, destinataires : {targets}}}{opportunity, select, none {} other {, occasion : {opportunity}}}',
  ],
  'mcp.instruments': [
    '{total, plural, =0 {No instrument of this kind is on record.} one {One instrument is on record.} other {# instruments are on record.}}',
    '{total, plural, =0 {Aucun document de ce genre n’est enregistré.} one {Un document est enregistré.} other {# documents sont enregistrés.}}',
  ],
  'mcp.instrument': [
    '{node}: {status, select, PROPOSED {proposed; no source says that it was adopted} LAPSED {its period is over{period, select, none {} other {: {period}}}} IN_FORCE {in its period{period, select, none {} other {: {period}}}} other {{adopted, select, none {day of adoption unknown} other {adopted {adopted}}}; no source states its period}}',
    '{node} : {status, select, PROPOSED {proposé ; aucune source ne dit qu’il a été adopté} LAPSED {sa période est passée{period, select, none {} other { : {period}}}} IN_FORCE {dans sa période{period, select, none {} other { : {period}}}} other {{adopted, select, none {aucune source ne dit la date d’adoption} other {adopté : {adopted}}} ; aucune source n’en dit la période}}',
  ],
  'mcp.campaigns': [
    '{total, plural, =0 {No campaign on record fits. That does not mean that there is none.} one {One campaign on record fits{open, select, true {, or may for all that is known} other {}}.} other {# campaigns on record fit{open, select, true {, or may for all that is known} other {}}.}}',
    '{total, plural, =0 {Aucune campagne connue ne correspond. Cela ne veut pas dire qu’il n’y en a pas.} one {Une campagne connue correspond{open, select, true {, ou le pourrait pour autant qu’on sache} other {}}.} other {# campagnes connues correspondent{open, select, true {, ou le pourraient pour autant qu’on sache} other {}}.}}',
  ],
  'mcp.campaign': [
    '{node}{since, select, none {} other {, since {since}}}{countries, select, none {, no country on record} other {, in {countries}}}. {status} {names, select, none {No participant is on record.} other {Taking part: {names}.}}',
    '{node}{since, select, none {} other {, depuis {since}}}{countries, select, none {, aucun pays connu} other {, pays : {countries}}}. {status} {names, select, none {Aucun participant n’est connu.} other {Y participent : {names}.}}',
  ],
  'table.partnerships': ['One row for each partnership.', 'Une ligne par partenariat.'],
  'table.campaigns': ['One row for each campaign.', 'Une ligne par campagne.'],
  'table.actions': ['One row for each advocacy action.', 'Une ligne par action de plaidoyer.'],
  'column.partnership': ['The name of the partnership.', 'Le nom du partenariat.'],
  'column.campaign_id': [
    'The id of the campaign that it is part of.',
    'L’identifiant de la campagne dont l’action fait partie.',
  ],
  'column.campaign': ['The campaign that it is part of.', 'La campagne dont l’action fait partie.'],
  'column.with_children_or_survivors': [
    'Whether children or survivors took part in it.',
    'Si des enfants ou des survivants y ont pris part.',
  ],
  'column.partnerships': [
    'How many partnerships under way are on record there; empty where none is, which may be for want of a source.',
    'Le nombre de partenariats que l’on y connaît ; vide si l’on n’en connaît aucun.',
  ],
  'column.actions': [
    'How many actions are on record there; empty where none is, which may be for want of a source.',
    'Le nombre d’actions que l’on y connaît ; vide si l’on n’en connaît aucune.',
  ],
  'column.action': ['What was done to the record, as a code.', 'Ce qui a été fait de la fiche, sous forme de code.'],
  'parameter.campaigns': ['Part of one of these campaigns.', 'Ce qui fait partie d’une de ces campagnes.'],
  'nodeType.Partnership': ['a partnership', 'un partenariat'],
  'nodeType.AdvocacyAction': ['an action', 'une action'],
  'nodeType.Campaign': ['a campaign', 'une campagne'],
  'explorer.recording.action.title': ['Plan an advocacy action', 'Préparer une action de plaidoyer'],
  'explorer.recording.question.actionKind': ['What kind of action is it?', 'De quel type d’action s’agit-il ?'],
  'explorer.recording.question.leads': ['Who leads it?', 'Qui la mène ?'],
  'explorer.recording.question.targets': ['Whom is it to move?', 'Qui doit-elle faire bouger ?'],
  'explorer.recording.question.scope': [
    'Which objectives and countries is it about?',
    'Quels objectifs et quels pays concerne-t-elle ?',
  ],
  'explorer.recording.field.leads': ['Lead', 'Responsable'],
  'explorer.recording.field.targets': ['Target', 'Cible'],
  'explorer.type.Partnership': ['partnership', 'partenariat'],
  'explorer.type.AdvocacyAction': ['advocacy action', 'action de plaidoyer'],
  'explorer.type.Campaign': ['campaign', 'campagne'],
  'explorer.record.campaign': [
    '{name} ({span}): {count, plural, =0 {no participant is on record} one {one participant} other {# participants}}, {targets, select, none {and no source names a target} other {aimed at {targets}}}.',
    '{name} ({span}) : {count, plural, =0 {aucun participant n’est enregistré} one {# participant} other {# participants}}, {targets, select, none {et aucune source ne nomme de cible} other {cibles : {targets}}}.',
  ],
  'explorer.record.action': [
    '{name}, {span}. {leads, select, none {No source says who led it} other {Led by {leads}}}{targets, select, none {} other {, aimed at {targets}}}.',
    '{name}, {span}. {leads, select, none {Aucune source ne dit qui l’a menée} other {Menée par {leads}}}{targets, select, none {} other { ; cibles : {targets}}}.',
  ],
  'explorer.record.fact.campaign': ['Campaign', 'Campagne'],
  'explorer.record.fact.actions': ['Actions', 'Actions'],
  'explorer.record.fact.partnerships': ['Partnerships', 'Partenariats'],
  'explorer.record.fact.withChildrenOrSurvivors': ['With children or survivors', 'Avec des enfants ou des survivants'],
} as const satisfies Record<string, Pair>;
