import fc from 'fast-check';
import { isActorType, type NodeType } from '../../src/store/model/node-type';
import { tieId } from '../../src/store/model/record-ids';
import type { GraphRows } from '../../src/store/model/rows';
import type { Json } from './api';
import { withValue } from './valid-mutations';
import { SMALL_WORLD } from '../worlds/small-world';
import { type Field, FIELDS } from './writer';

/**
 * One mutation of a sequence. `picks` select among the existing records, so that any part of a
 * sequence is valid.
 */
export interface Step {
  field: Field;
  picks: number[];
  /** The index of the invalid value to use, among those of its field; null for none. */
  invalid: number | null;
  key: 'none' | 'own' | 'shared';
  /** True where the request is sent again, as after a lost response. */
  isRepeated: boolean;
}

/** Draws a step of any mutation, with a higher weight for some. */
export const step = (...often: Field[]): fc.Arbitrary<Step> =>
  fc.record({
    field: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FIELDS) },
      { weight: 2, arbitrary: fc.constantFrom(...often) },
    ),
    picks: fc.array(fc.nat(119), { minLength: 8, maxLength: 8 }),
    invalid: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(9) }),
    key: fc.constantFrom('none', 'none', 'own', 'own', 'shared'),
    isRepeated: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  });

export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  // More weight for the mutations that find the most errors and need earlier changes.
  fc.array(step('undoChange', 'mergeActors', 'unmergeActors', 'saveActor'), { minLength: 2, maxLength, size: 'max' });

/** The ids of all records that a sequence can use so far, oldest first. */
export class KnownIds {
  readonly actors: string[];
  readonly partnerships: string[];
  readonly actions: string[];
  readonly campaigns: string[];
  readonly opportunities: string[];
  readonly commitments: string[];
  readonly meetings: string[];
  readonly pictures: string[];
  readonly ties: string[];
  readonly changes: string[] = [];
  readonly merges: string[] = [];

  constructor({ nodes, ties }: GraphRows = SMALL_WORLD) {
    const idsOf = (type: NodeType) => nodes.filter((node) => node.type === type).map(({ id }) => id);
    this.actors = nodes.filter(({ type }) => isActorType(type)).map(({ id }) => id);
    this.partnerships = idsOf('Partnership');
    this.actions = idsOf('AdvocacyAction');
    this.campaigns = idsOf('Campaign');
    this.opportunities = idsOf('Opportunity');
    this.commitments = idsOf('Commitment');
    this.meetings = idsOf('Meeting');
    this.pictures = idsOf('Picture');
    this.ties = ties.map(tieId);
  }

  /** The ids of records that can cover countries. */
  get covering(): string[] {
    return [...this.partnerships, ...this.actions, ...this.campaigns, ...this.opportunities, ...this.actors];
  }

  /** Adds the ids in a payload. */
  add(payload: Json): void {
    const idOf = (name: string) => (payload[name] as unknown as { id: string } | null | undefined)?.id;
    const addTo = (ids: string[], id: unknown) => {
      if (typeof id === 'string' && !ids.includes(id)) ids.push(id);
    };
    addTo(this.actors, idOf('actor'));
    addTo(this.partnerships, idOf('partnership'));
    addTo(this.actions, idOf('action'));
    addTo(this.campaigns, idOf('campaign'));
    addTo(this.opportunities, idOf('opportunity'));
    addTo(this.commitments, idOf('commitment'));
    addTo(this.meetings, idOf('meeting'));
    addTo(this.pictures, idOf('picture'));
    addTo(this.ties, idOf('tie'));
    const invitations = (payload.invitations ?? []) as unknown as { tie: { id: string } }[];
    const seats = (payload.partnership ?? payload.campaign)?.participants?.edges as unknown as
      { tie: { id: string } }[] | undefined;
    for (const { tie } of [...(seats ?? []), ...invitations]) addTo(this.ties, tie.id);
    addTo(this.changes, idOf('change'));
    addTo(this.merges, payload.mergeId);
  }
}

/** The selection of each payload, which later steps take ids from. */
export const SELECTIONS: Record<Field, string> = {
  saveActor: 'actor { id name }',
  recordTie: 'tie { id status }',
  recordEngagement: 'actor { id engagement { engagement } }',
  recordRoster: 'roster { of extent recorded reported asOf }',
  recordInvitations: 'invitations { answer tie { id status } }',
  savePartnership: 'partnership { id participants(first: 50) { edges { tie { id } } } }',
  saveAction: 'action { id name }',
  saveOpportunity: 'opportunity { id actions { totalCount } }',
  saveCampaign: 'campaign { id participants(first: 50) { edges { tie { id } } } }',
  saveCommitment: 'commitment { id status }',
  recordFollowUp: 'commitment { id status followUps { id } }',
  saveMeeting: 'meeting { id by { id } with { id } about { id } }',
  savePicture: 'picture { id view steps { text view sources { id } } } replaced { id }',
  removePicture: 'picture { id }',
  recordCriterion: 'company { id }',
  recordIndicatorValue: 'indicator { id }',
  correctInitiative: 'initiative { id ... on Entity { name } }',
  correctTie: 'tie { id status since until }',
  endTie: 'tie { id status until }',
  confirmTies: 'ties { id status }',
  answerTies: 'ties { id status }',
  retractTie: 'tie { id status retractedAt }',
  addEvidence: 'node { id }',
  mergeActors: 'actor { id } mergeId',
  unmergeActors: 'actor { id } mergeId',
  undoChange: '',
  keepActorsApart: '',
};

const NAMES = ['Quay Trust', 'Quay House', 'Pier One', 'Ebb Ferries', 'Anchor Table'];
const FRENCH = [undefined, null, 'Maison du Quai', 'Quai'];
const DATES = [undefined, null, '2014', '2019-06', '2020-02-29', '2023', '2025-03-01'];
const COUNTRIES = [undefined, null, 'ABO', 'BLM', 'CRN', 'DOL'];
const TIE_TYPES = [
  'CONTACT_OF',
  'PARTNER_OF',
  'MEMBER_OF',
  'FUNDS',
  'SUPPORTS',
  'SIGNED_CODE',
  'POSITION_ON',
  'INVITED_TO',
  'COVERS',
  'ORGANISED_BY',
  'TARGETS',
];
const ROLES = ['MEMBER', 'CONVENER', 'FUNDER', 'OBSERVER', 'SECRETARIAT'];
const INDICATORS = ['IND-1', 'IND-2', 'IND-3'];

const pick = <T>(from: readonly T[], pickIndex = 0): T => from[pickIndex % from.length]!;

function evidence(pickIndex = 0): object[] {
  const piece = (number: number) => ({
    title: pick(['Harbour Log', 'Second Log', 'Harbour Gazette'], number),
    confidence: pick(['MEDIUM', 'HIGH', 'LOW'], number >> 2),
    asOf: pick([undefined, '2024', '2025-11'], number >> 1),
  });
  return pickIndex % 5 === 4 ? [piece(pickIndex), piece(pickIndex + 1)] : [piece(pickIndex)];
}

/** Makes up to four seats with different roles. */
const participants = (picks: readonly (number | undefined)[], count = 0, actors: readonly string[]): object[] =>
  picks.slice(0, count % 5).map((actorIndex, position) => ({
    actor: pick(actors, actorIndex),
    role: pick(ROLES, position),
    since: pick(DATES, actorIndex),
  }));

/** The variables of a step. */
export function argumentsOf({ field, picks, invalid }: Step, known: KnownIds): Record<string, unknown> {
  const valid = VALID[field](picks, known);
  return invalid === null ? valid : withValue(valid, ...pick(INVALID[field], invalid));
}

const VALID: Record<Field, (picks: readonly number[], known: KnownIds) => Record<string, unknown>> = {
  saveActor: ([a, b, c, d, e, f], { actors }) => ({
    input: {
      id: pick([undefined, pick(actors, a)], b),
      kind: pick(['NGO', 'MEMBER', 'COMPANY', 'DONOR'], c),
      nameEn: pick(NAMES, d),
      nameFr: pick(FRENCH, e),
      country: pick(COUNTRIES, f),
      website: pick([undefined, null, 'https://quay.example.org/'], a),
      otherNames: pick([undefined, null, ['Old Quay']], c),
      evidence: evidence(e),
    },
  }),
  recordTie: ([a, b, c, d, e, f, g, h], known) => ({
    input: {
      ...ofType(pick(TIE_TYPES, a), known, { from: b, to: c, withSeat: g === 0 }),
      since: pick(DATES, d),
      until: pick([undefined, '2025', '2024-06'], e),
      visibility: pick(['PUBLIC', 'NETWORK', 'CONFIDENTIAL'], f),
      keeper: pick([undefined, null, recent(known.actors, h), pick(known.actors, h)], e),
      evidence: evidence(g),
    },
  }),
  recordEngagement: ([a, b, c, d], { actors }) => ({
    input: {
      actor: recent(actors, a),
      engagement: pick(['CLEARED', 'IN_REVIEW', 'NOT_TO_BE_APPROACHED'], b),
      asOf: pick(['2024', '2025-02-28'], c),
      evidence: evidence(d),
    },
  }),
  recordRoster: ([a, b, c, d, e, f], { actors, partnerships, actions }) => ({
    input: {
      node: pick([recent(actors, a), pick(partnerships, a), pick(actions, a)], b),
      of: pick(['MEMBERS', 'PARTICIPANTS', 'PARTNERS'], c),
      extent: pick(['COMPLETE', 'PARTIAL'], d),
      reported: pick([undefined, 1, 40], e),
      asOf: pick(['2024', '2025-02-28'], f),
      evidence: evidence(d),
    },
  }),
  recordInvitations: ([a, b, c, d, e, f], { actors, partnerships }) => ({
    input: {
      to: pick(partnerships, a),
      answer: pick([undefined, 'ACCEPTED', 'DECLINED', 'CAME'], b),
      actors: [...new Set([recent(actors, c), pick(actors, d), recent(actors, e)])],
      answeredOn: pick(['2024', '2024-06', '2025-02-28'], e),
      evidence: (b ?? 0) % 4 === 3 ? evidence(f) : pick([[], evidence(f)], c),
    },
  }),
  correctInitiative: ([a, b, c, d, e], { partnerships }) => ({
    input: {
      id: pick(partnerships, a),
      nameEn: pick(NAMES, b),
      since: pick(DATES, c),
      until: pick([undefined, null, '2025-04'], d),
      evidence: evidence(e),
    },
  }),
  correctTie: ([a, b, c, d, e], { ties }) => ({
    input: {
      id: recent(ties, a),
      since: pick(DATES, b),
      until: pick([undefined, null, '2025-04'], c),
      note: pick([undefined, null, 'As its report says'], d),
      evidence: evidence(e),
    },
  }),
  endTie: ([a, b, c], { ties }) => ({
    id: recent(ties, a),
    until: pick(DATES.slice(2), b),
    evidence: evidence(c),
  }),
  confirmTies: ([a, b, c], { ties }) => ({
    ties: [...new Set([recent(ties, a), pick(ties, b)])],
    evidence: evidence(c),
  }),
  answerTies: ([a, b, c, d], { ties }) => {
    const [confirmed, ended, retracted] = [...new Set([recent(ties, a), recent(ties, b), pick(ties, c)])];
    return {
      input: {
        confirmed: [confirmed],
        ...(ended && { ended: [{ tie: ended, until: pick(DATES.slice(2), d) }] }),
        ...(retracted && { retracted: [retracted], reason: 'Never so' }),
        evidence: evidence(d),
      },
    };
  },
  retractTie: ([a], { ties }) => ({ id: recent(ties, a), reason: 'Never so' }),
  addEvidence: ([a, b, c, d], { ties, covering, commitments, meetings }) => ({
    of: pick([recent(ties, a), pick([...covering, ...commitments, ...meetings], a)], b),
    evidence: evidence(c),
    contradicts: pick([false, true], d),
  }),
  savePartnership: ([a, b, c, d, e, f, g], { actors, partnerships }) => ({
    input: {
      id: pick([undefined, pick(partnerships, a)], b),
      nameEn: pick(NAMES, c),
      nameFr: pick(FRENCH, e),
      since: pick(DATES, d),
      until: pick([undefined, null], e),
      objectives: pick([[], ['OBJ-1'], ['OBJ-1', 'OBJ-2']], f),
      countries: pick([[], ['ABO'], ['BLM', 'CRN']], g),
      manifestations: pick([[], ['MAN-1']], c),
      participants: participants([a, d, f, g], b, actors),
      evidence: evidence(f),
    },
  }),
  saveCampaign: ([a, b, c, d, e, f, g], { actors, campaigns }) => ({
    input: {
      id: pick([undefined, pick(campaigns, a)], b),
      nameEn: pick(NAMES, c),
      nameFr: pick(FRENCH, e),
      since: pick(DATES, d),
      until: pick([undefined, null], e),
      objectives: pick([[], ['OBJ-2']], f),
      countries: pick([[], ['ABO']], g),
      manifestations: pick([[], ['MAN-1']], a),
      targets: pick([[], [pick(actors, c)]], d),
      participants: participants([a, d, f, g], b, actors),
      evidence: evidence(f),
    },
  }),
  saveOpportunity: ([a, b, c, d, e, f, g, h], { actors, partnerships, opportunities }) => ({
    input: {
      id: pick([undefined, pick([undefined, ...opportunities], a)], b),
      nameEn: pick(NAMES, c),
      nameFr: pick(FRENCH, e),
      since: pick(DATES, d),
      until: pick([undefined, null], e),
      kind: pick(['UPR_REVIEW', 'LEGISLATION', 'CONSULTATION'], f),
      deadline: pick([undefined, null, '2013'], g),
      body: pick([undefined, null, pick(actors, a)], c),
      initiative: pick([undefined, pick(partnerships, d)], e),
      objectives: pick([[], ['OBJ-1']], f),
      countries: pick([[], ['ABO'], ['BLM', 'DOL']], g),
      wasRaised: pick([undefined, null, true, false], h),
      outcomeEn: pick([undefined, 'A law'], a),
      visibility: pick([undefined, 'PUBLIC', 'NETWORK', 'CONFIDENTIAL'], h),
      evidence: evidence(b),
    },
  }),
  saveCommitment: ([a, b, c, d, e, f, g, h], { actors, partnerships, opportunities, commitments }) => ({
    input: {
      id: pick([undefined, pick([undefined, ...commitments], a)], b),
      nameEn: pick(NAMES, c),
      nameFr: pick(FRENCH, e),
      by: pick([pick(actors, d), 'ABO'], f),
      madeOn: pick(DATES, d),
      dueOn: pick([undefined, null, '2030'], g),
      objectives: pick([[], ['OBJ-1']], h),
      madeAt: pick([undefined, null, pick(partnerships, a), ...opportunities.slice(-2)], c),
      ...pick([{}, { amount: 5.5, currency: 'DEM' }, { amount: null, currency: null }], e),
      visibility: pick([undefined, 'PUBLIC', 'NETWORK', 'CONFIDENTIAL'], h),
      evidence: evidence(g),
    },
  }),
  recordFollowUp: ([a, b, c, d, e], { commitments }) => ({
    input: {
      commitment: recent(['COMMITMENT-0', ...commitments], a),
      status: pick(['OPEN', 'MET', 'MISSED', 'WITHDRAWN'], b),
      asOf: pick(['2024', '2025-03-01', '2025-06'], c),
      note: pick([undefined, null, 'A draft is out.'], d),
      evidence: evidence(e),
    },
  }),
  saveMeeting: ([a, b, c, d, e, f, g, h], { actors, actions, opportunities, commitments, meetings }) => ({
    input: {
      id: pick([undefined, pick([undefined, ...meetings], a)], b),
      heldOn: pick(['2024-05', '2025-03-01', '2025'], c),
      by: pick(actors, d),
      with: pick([[pick(actors, e)], [recent(actors, h), pick(actors, e)], ['ABO']], f),
      about: pick([[], ['OBJ-1'], [pick(actions, a)], opportunities.slice(-2), commitments.slice(-1)], g),
      ...pick(
        [{}, { outcome: 'They listen' }, { nextStep: 'Call', nextStepDueOn: '2030' }, { nextStepDueOn: null }],
        h,
      ),
      visibility: pick([undefined, 'PUBLIC', 'NETWORK', 'CONFIDENTIAL'], c),
      evidence: evidence(b),
    },
  }),
  savePicture: ([a, b, c, d, e, f, g, h], { actors, partnerships, ties, pictures, changes }) => {
    const nodes = [...new Set([recent(actors, a), pick(actors, b), pick(partnerships, c)])].join();
    return {
      input: {
        id: pick([undefined, pick([undefined, ...pictures], d)], e),
        base: pick([undefined, recent([...changes], f)], g),
        nameEn: pick(NAMES, h),
        nameFr: pick(FRENCH, a),
        view: `nodes=${nodes}&objective=OBJ-1`,
        visibility: pick([undefined, 'PUBLIC', 'NETWORK', 'CONFIDENTIAL'], h),
        steps: pick([[], [{ textEn: 'They met.', view: `nodes=${nodes}&bright=${recent(ties, b)}` }]], c),
      },
    };
  },
  removePicture: ([a], { pictures }) => ({ id: recent(['PICTURE-0', ...pictures], a) }),
  saveAction: ([a, b, c, d, e, f, g], { actors, actions, opportunities }) => ({
    input: {
      id: pick([undefined, pick(actions, a)], b),
      nameEn: pick(NAMES, c),
      since: pick(DATES, d),
      kind: pick(['CAMPAIGN', 'MEDIA', 'RESEARCH'], e),
      withChildrenOrSurvivors: pick([undefined, null, true, false], a),
      manifestations: pick([[], ['MAN-1']], g),
      outcome: pick([undefined, null, 'A law'], f),
      campaign: pick([undefined, null, 'CAM-1', 'CAM-2'], g),
      opportunity: pick([undefined, null, ...opportunities.slice(-4)], a),
      leads: [pick(actors, d)],
      partners: pick([[], [pick(actors, e)]], a),
      targets: [pick(actors, f)],
      objectives: pick([[], ['OBJ-2']], c),
      countries: pick([[], ['ABO']], d),
      evidence: evidence(g),
    },
  }),
  mergeActors: ([a, b], { actors }) => ({ keep: recent(actors, a), absorb: recent(actors, b), reason: 'One house' }),
  unmergeActors: ([a], { merges }) => ({ mergeId: recent(['CHG-0', ...merges], a) }),
  keepActorsApart: ([a, b, c], { actors }) => ({
    actors: [recent(actors, a), recent(actors, b), ...((c ?? 0) % 3 === 0 ? [pick(actors, c)] : [])],
    reason: 'Two houses',
  }),
  undoChange: ([a], { changes }) => ({ id: recent(['CHG-0', ...changes], a) }),
  recordCriterion: ([a, b, c, d, e]) => ({
    input: {
      company: pick(['COM-DUNE', 'COM-EBB'], a),
      criterion: pick([1, 2], b),
      since: pick(DATES, d),
      status: pick(['MET', 'IN_PROGRESS', 'NOT_STARTED'], c),
      evidence: evidence(e),
    },
  }),
  recordIndicatorValue: ([a, b, c, d, e, f, g]) => ({
    input: {
      indicator: pick(INDICATORS, a),
      asOf: pick(['2021', '2025'], b),
      value: pick([1, 2, 7.5], c),
      kind: pick(['MEASURED', 'TARGET', 'BASELINE'], f),
      country: pick([undefined, null, 'ABO', 'BLM'], g),
      basis: pick(['ferries seen', 'told of'], d),
      evidence: evidence(e),
    },
  }),
};

/** Returns the type of a tie, its ends, and its properties. */
function ofType(
  type: string,
  { actors, partnerships, opportunities, covering }: KnownIds,
  { from, to: by = 0, withSeat }: { from?: number; to?: number; withSeat: boolean },
) {
  const tie = { type, from: pick(actors, from) };
  switch (type) {
    case 'POSITION_ON':
      return {
        ...tie,
        to: pick(['OBJ-1', 'INS-PACT'], by),
        stance: pick(['OPPOSED', 'NEUTRAL', 'CHAMPION'], by >> 1),
      };
    case 'INVITED_TO':
      return { ...tie, to: pick(partnerships, by), answer: pick([undefined, 'DECLINED', 'CAME'], by >> 1) };
    case 'COVERS':
      return { type, from: pick(covering, from), to: pick(['ABO', 'BLM', 'CRN', 'DOL'], by) };
    case 'ORGANISED_BY':
      return { type, from: pick(['PSH-1', ...opportunities], from), to: pick(actors, by) };
    case 'FUNDS':
      return { ...tie, to: pick(actors, by), ...pick([{}, { amount: 250.5, currency: 'EUR' }], by >> 1) };
    case 'TARGETS':
      return {
        type,
        from: pick(partnerships, from),
        to: pick(actors, by),
        ask: 'Light the piers.',
        through: [...new Set([recent(actors, by + 1), pick(actors, by + 2)])],
        dueOn: pick(DATES, by),
      };
    default:
      return { ...tie, to: pick(withSeat ? partnerships : actors, by) };
  }
}

/** Selects mostly one of the last six, since conflicts arise between subsequent changes. */
const recent = (from: readonly string[], pickIndex = 0): string =>
  pickIndex % 3 === 0 ? pick(from, pickIndex) : from[Math.max(0, from.length - 1 - (Math.floor(pickIndex / 3) % 6))]!;

const inInput = (...paths: [string, unknown][]): [string, unknown][] => [
  ...paths.map(([path, value]): [string, unknown] => [`input.${path}`, value]),
  ['input.evidence', []],
  ['input.evidence.0.title', 'Ask someone@example.org'],
];
const INVALID_EVIDENCE: [string, unknown][] = [
  ['evidence', []],
  ['evidence.0.title', 'x'.repeat(301)],
];

/** Invalid values of each mutation, with their paths. */
const INVALID: Record<Field, [string, unknown][]> = {
  saveActor: inInput(['id', 'NOBODY'], ['nameEn', ' '], ['country', 'XXX'], ['otherNames', ['a\u0000b']]),
  recordTie: inInput(['from', 'NOBODY'], ['strength', 2], ['until', '1999'], ['type', 'MEMBER_STATE_OF']),
  recordEngagement: inInput(['actor', 'PSH-1'], ['asOf', '2090']),
  recordRoster: inInput(['node', 'OBJ-1'], ['of', 'PARTIES'], ['asOf', '2090'], ['reported', -1], ['isMinimum', true]),
  recordInvitations: [
    ['input.to', 'OBJ-1'],
    ['input.actors.0', 'NOBODY'],
    ['input.answeredOn', '1799'],
    ['input.evidence', [{ title: 'Ask someone@example.org' }]],
  ],
  savePartnership: inInput(
    ['id', 'NOBODY'],
    ['participants.0', { actor: 'PSH-1' }],
    ['participants.0', { actor: 'MBR-ABO', since: '2020', until: '2019' }],
    ['objectives', ['OBJ-1', 'OBJ-1']],
  ),
  saveCampaign: inInput(
    ['id', 'PSH-1'],
    ['targets', ['NOBODY']],
    ['manifestations', ['OBJ-1']],
    ['participants.0', { actor: 'MBR-ABO', since: '2020', until: '2019' }],
  ),
  saveOpportunity: inInput(
    ['id', 'PSH-1'],
    ['countries', ['XXX']],
    ['body', 'OBJ-1'],
    ['deadline', '2199'],
    ['outcomeFr', 'Call +33 6 12 34 56 78'],
  ),
  saveAction: inInput(['leads.1', 'NOBODY'], ['campaign', 'PSH-1'], ['outcome', 'Call +33 6 12 34 56 78']),
  saveCommitment: inInput(
    ['by', 'PSH-1'],
    ['madeAt', 'MBR-ABO'],
    ['amount', 7],
    ['dueOn', '1999'],
    ['objectives', ['OBJ-1', 'OBJ-1']],
  ),
  recordFollowUp: inInput(['commitment', 'PSH-1'], ['status', 'UNKNOWN'], ['asOf', '2090'], ['note', 'a\u0000b']),
  saveMeeting: inInput(
    ['id', 'PSH-1'],
    ['by', 'ABO'],
    ['with', []],
    ['about', ['MBR-ABO']],
    ['heldOn', '2090'],
    ['outcome', 'Call +33 6 12 34 56 78'],
  ),
  savePicture: [
    ['input.id', 'PSH-1'],
    ['input.base', 'CHG-0'],
    ['input.nameEn', ' '],
    ['input.view', 'nodes=NOBODY&colour=red'],
    ['input.steps', [{ textEn: 'Call +33 6 12 34 56 78', view: '', sources: ['MBR-ABO'] }]],
  ],
  removePicture: [['id', 'PSH-1']],
  recordCriterion: inInput(['company', 'MBR-ABO'], ['criterion', 7], ['status', 'UNKNOWN']),
  recordIndicatorValue: inInput(['indicator', 'NOBODY'], ['country', 'OBJ-1'], ['asOf', '2999'], ['basis', '']),
  correctInitiative: inInput(['id', 'MBR-ABO'], ['nameEn', ''], ['since', '0999']),
  correctTie: inInput(['id', 'NOBODY'], ['since', '0999'], ['qualifierEn', 'Alone']),
  endTie: [['id', 'NOBODY'], ['until', '0999'], ...INVALID_EVIDENCE],
  confirmTies: [['ties', ['NOBODY']], ...INVALID_EVIDENCE],
  answerTies: inInput(['confirmed', ['NOBODY']], ['ended', []], ['reason', '']),
  retractTie: [
    ['id', 'NOBODY'],
    ['reason', ''],
  ],
  addEvidence: [['of', 'NOBODY'], ...INVALID_EVIDENCE],
  mergeActors: [
    ['absorb', 'PSH-1'],
    ['keep', 'NOBODY'],
    ['reason', ' '],
  ],
  unmergeActors: [['mergeId', 'MBR-ABO']],
  undoChange: [['id', 'MBR-ABO']],
  keepActorsApart: [
    ['actors.0', 'NOBODY'],
    ['reason', ' '],
  ],
};
