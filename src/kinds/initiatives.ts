import { FilterPart } from '../language/filter-part';
import { StakeholderGroup } from '../store/model/actor-kind';
import { ActionKind, InitiativeStatus, PartnershipKind } from '../store/model/enums';
import { ACTOR_TYPES } from '../store/model/node-type';
import { AskStage, TieType } from '../store/model/tie-type';
import { CONDUCTING_TYPES } from '../store/model/tie-types';
import { Visibility } from '../store/model/visibility';
import { ofChoices, ofFlag, ofNodes, ofObjectives, ofNumber, ofText, tiedToAny } from './conditions';
import { describeKind } from './kind';
import { choice, choices, flag, many, one, text, texts } from './record';

/** The descriptions of names of initiatives, opportunities and commitments. */
export const NAMES = {
  nameEn: 'The name in English or its own language; up to 300 characters.',
  nameFr: 'The name in French; up to 300 characters.',
};
export const EVIDENCE = 'At least one source that supports this; it is also recorded for each of its new ties.';
export const VISIBILITY =
  'The viewers that may see it, its evidence and its ties. A new version can hide it from more viewers, but never shows it to more: undo the change that hid it.';
export const newVersionOf = (article: string) =>
  `${article}. With an id, a new version of that one: an omitted field keeps its value, null removes it, and lists replace the current ones.`;

const SINCE = { doc: 'The date of its beginning; null where unknown.', inputDoc: 'The date of its beginning.' };
const UNTIL = { doc: 'The date of its end; null while under way or where unknown.', inputDoc: 'The date of its end.' };

const INITIATIVE = {
  initiativeKind: text({ isFileOnly: true }),
  outcome: text(),
  outcomeFr: text(),
  participantsNotNamed: choices(StakeholderGroup),
  participantsNotes: texts(),
  participantsNotesFr: texts(),
  phases: texts(),
  phasesFr: texts(),
  parts: texts(),
  partsFr: texts(),
  note: text(),
};

const ALL_OBJECTIVES = 'All objectives that it pursues: an omitted one is withdrawn.';
const ALL_COUNTRIES =
  'ISO 3166-1 alpha-3 codes of all countries that it covers: an omitted one is withdrawn. A coordinator needs one of them in their regions or, with an id, one that it covers already.';

/** Ties to the objectives and countries of a record; the texts are the descriptions in answers. */
export const scopeLinks = (objectives: string, countries: string) => ({
  objectives: many(['Objective'], { out: TieType.PURSUES, doc: objectives, inputDoc: ALL_OBJECTIVES }),
  countries: many(['Country'], { out: TieType.COVERS, doc: countries, inputDoc: ALL_COUNTRIES }),
});

const MANIFESTATIONS = many(['Manifestation'], {
  out: TieType.ABOUT,
  doc: 'The forms of exploitation that it is about; empty where no source names any.',
  inputDoc: 'All forms of exploitation that it is about: an omitted one is withdrawn.',
});

const SCOPE = {
  ...scopeLinks(
    'The objectives that it pursues; empty where no source names any.',
    'The countries that it covers; empty where no source names any.',
  ),
  manifestations: MANIFESTATIONS,
};

/** The common conditions of the filters of partnerships, actions and campaigns. */
const SCOPE_FILTER = {
  objectives: ofObjectives('Pursues at least one of these objectives.'),
  countries: ofNodes(['Country'], 'Covers at least one of these countries.', { part: FilterPart.PLACE }),
  regions: ofNodes(['Region'], 'Covers a country of at least one of these regions.', { part: FilterPart.PLACE }),
  manifestations: ofNodes(['Manifestation'], 'About at least one of these forms of exploitation.', {
    part: FilterPart.MANIFESTATION,
  }),
  text: ofText('A part of any of its names; case and accents do not matter.'),
  statuses: ofChoices(InitiativeStatus, 'With one of these statuses at the valid date.'),
};

const GROUPS_FILTER = {
  groupsAll: ofChoices(StakeholderGroup, 'With a participant of each of these groups.', { part: FilterPart.GROUP }),
  minGroups: ofNumber('With participants of at least this many stakeholder groups.', { part: FilterPart.GROUP }),
};

const byTarget = tiedToAny('targets', 'Targets at least one of these actors.', { countryMeansGovernment: true });

const LEADING = [TieType.LEADS, TieType.CONVENES, TieType.SECRETARIAT_OF];
const TAKING_PART = CONDUCTING_TYPES.filter((type) => ![...LEADING, TieType.PARTICIPATES_IN].includes(type));

export const PARTNERSHIP = describeKind({
  type: 'Partnership',
  file: 'partnerships.csv',
  list: 'partnerships',
  doc: 'Organisations that work together on a shared aim. Each seat in it is a tie.',
  listDoc:
    'The partnerships that are current at the valid date and match the filter. An alliance (an actor of kind COALITION) with three or more members by current ties that the viewer may see is one too, except the network itself.',
  inputDoc: newVersionOf('A partnership'),
  evidenceDoc: EVIDENCE,
  saveDoc: 'Records a partnership with its seats, objectives and countries, or a new version of them.',
  names: NAMES,
  dates: {
    since: SINCE,
    until: { ...UNTIL, doc: 'The date of its end; null if it has not ended or the date is unknown.' },
  },
  fields: {
    kind: choice(PartnershipKind, {
      initial: PartnershipKind.PARTNERSHIP,
      inputDoc: 'Its kind; PARTNERSHIP by default, in a new version too.',
    }),
    ...INITIATIVE,
  },
  links: SCOPE,
  filter: {
    ...SCOPE_FILTER,
    ...GROUPS_FILTER,
    isMultiStakeholder: ofFlag('True: with three or more stakeholder groups; false: with fewer.', {
      part: FilterPart.GROUP,
    }),
    participants: ofNodes(ACTOR_TYPES, 'With all of these actors as participants.', { part: FilterPart.PARTICIPANT }),
    includeEnded: ofFlag(
      'Includes partnerships that ended before the valid date. Default false. Not together with `statuses`.',
    ),
  },
  filterArgumentDoc: 'The conditions on the partnerships; all current ones where absent.',
});

export const CAMPAIGN = describeKind({
  type: 'Campaign',
  file: 'actions.csv',
  list: 'campaigns',
  doc: 'A public campaign; actions may be part of it.',
  listDoc:
    'The campaigns that had begun by the valid date and match the filter, by name, including those that have ended.',
  inputDoc: newVersionOf('A campaign'),
  evidenceDoc: EVIDENCE,
  saveDoc: 'Records a campaign with its participants, targets, objectives and countries, or a new version of them.',
  names: NAMES,
  parent: { name: 'campaign', types: ['Campaign'] },
  dates: { since: SINCE, until: UNTIL },
  fields: { withChildrenOrSurvivors: flag({ isFileOnly: true }), ...INITIATIVE },
  links: {
    targets: many(ACTOR_TYPES, {
      out: TieType.TARGETS,
      doc: 'The actors at which it aims or aimed, by name.',
      inputDoc: 'The actors at which it aims.',
    }),
    ...SCOPE,
  },
  filter: { ...SCOPE_FILTER, ...GROUPS_FILTER, targets: byTarget },
  listed: 'initiative-filter',
});

export const ACTION = describeKind({
  type: 'AdvocacyAction',
  subject: 'action',
  file: 'actions.csv',
  list: 'actions',
  doc: 'An advocacy action. It remains listed after it has ended. It does not exist for a viewer whose clearance is below its visibility.',
  listDoc:
    'The actions that had begun by the valid date and match the filter, by name, including those that have ended.',
  inputDoc: newVersionOf('An action'),
  evidenceDoc: EVIDENCE,
  saveDoc: 'Records an action with its actors, or a new version of them.',
  names: NAMES,
  parent: {
    name: 'campaign',
    types: ['Campaign'],
    doc: 'The campaign of which it is a part, if any.',
    inputDoc: 'The campaign of which it is a part.',
  },
  dates: { since: SINCE, until: UNTIL },
  fields: {
    kind: choice(ActionKind, { isRequired: true, doc: 'Its kind.', inputDoc: 'The kind of action.' }),
    withChildrenOrSurvivors: flag({
      doc: 'True where children, young people or survivors took part in it as a group; null where no source states it. Never identifies persons.',
      inputDoc: 'True where children, young people or survivors took part in it as a group. Never identifies persons.',
    }),
    ...INITIATIVE,
    outcome: text({ inputDoc: 'The outcome; up to 10,000 characters.' }),
    visibility: choice(Visibility, { initial: Visibility.PUBLIC, inputDoc: VISIBILITY }),
  },
  links: {
    leads: many(ACTOR_TYPES, {
      in: LEADING,
      isRequired: true,
      doc: 'The actors that lead, convene or host it, by name.',
      inputDoc: 'The actors that lead, convene or host it.',
    }),
    partners: many(ACTOR_TYPES, {
      in: [TieType.PARTICIPATES_IN, ...TAKING_PART],
      isOptional: true,
      doc: 'The actors that take part in, support or fund it, by name.',
      inputDoc: 'The other actors that take part in it.',
    }),
    targets: many(ACTOR_TYPES, {
      out: TieType.TARGETS,
      doc: 'The actors that it targets, by name.',
      inputDoc: 'The actors that it targets.',
    }),
    opportunity: one(['Opportunity'], {
      out: TieType.MADE_FOR,
      includesUpcoming: true,
      isOptional: true,
      doc: 'The review, summit or consultation that it is made for; null where none is on record.',
      inputDoc: 'The review, summit or consultation that it is made for; keeps its value if omitted.',
    }),
    ...scopeLinks(
      'The objectives that it pursues; empty where unknown.',
      'The countries that it covers; empty where unknown.',
    ),
    manifestations: MANIFESTATIONS,
  },
  filter: {
    ...SCOPE_FILTER,
    ...GROUPS_FILTER,
    kinds: ofChoices(ActionKind, 'Records of one of these kinds.'),
    leads: ofNodes(ACTOR_TYPES, 'Led or convened by at least one of these actors.', { part: FilterPart.PARTICIPANT }),
    targets: byTarget,
    campaigns: ofNodes(['Campaign'], 'Part of one of these campaigns.'),
    opportunities: tiedToAny('opportunity', 'Made for at least one of these opportunities.'),
    stages: ofChoices(AskStage, 'With an ask of an actor that is at one of these stages.', {
      part: FilterPart.STAGE,
    }),
  },
  listed: 'action-filter',
  form: {
    name: ['nameEn', 'nameFr'],
    actionKind: ['kind'],
    opportunity: ['opportunity'],
    leads: ['leads'],
    targets: ['targets'],
    scope: ['objectives', 'countries'],
    time: ['since', 'until'],
    visibility: ['visibility'],
  },
});
