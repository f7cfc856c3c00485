import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { ActorKind, GROUP_OF_KIND } from '../../src/store/model/actor-kind';
import { ActionKind, Confidence, OpportunityKind } from '../../src/store/model/enums';
import { NETWORK } from '../../src/store/model/record-ids';
import type { GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { AskStage, Stance, TieType } from '../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';

/** Draws random values, the same for the same seed. */
export class Draw {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  below(bound: number): number {
    return uniformInt(this.generator, 0, bound - 1);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Draws one of the items, or none as often as one. */
  maybe<T>(items: readonly T[]): T | undefined {
    return this.below(2) === 0 ? undefined : this.one(items);
  }

  /** Draws up to two of the items. */
  few<T>(items: readonly T[]): T[] {
    return [...new Set(Array.from({ length: this.below(3) }, () => this.one(items)))];
  }
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

export const REGIONS = numbered('R', 2);
/** Countries; the third has no region. */
export const COUNTRIES = ['PAA', 'PAB', 'PAC', 'PAD'];
export const OBJECTIVES = numbered('OBJ', 3);
export const FORMS = numbered('MAN', 2);
export const CODE = 'PATCHY-CODE';
export const ACTORS = numbered('ACTOR', 12);
export const KINDS = [ActorKind.COMPANY, ActorKind.NGO, ActorKind.DONOR, ActorKind.UN_BODY];
const PARTNERSHIPS = numbered('PSH', 5);
const ACTIONS = numbered('ACT', 5);
const CAMPAIGNS = numbered('CAM', 4);
const SINCE = '2015';
/** An end after the time of any test. */
const UNTIL = '2090';
export const ENDED = '2020';

const nodeRow = (id: string, type: NodeRow['type'], rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});

/**
 * Draws a world with many gaps on record: places, objectives, dates, stances, asks. Some ties are
 * hidden from the public.
 */
export function patchyWorld(seed: number): GraphRows {
  const draw = new Draw(seed);
  const ties: TieRow[] = [];
  const tie = (from: string, type: TieType, to: string, rest: Partial<TieRow> = {}) => {
    const visibility = draw.below(4) === 0 ? Visibility.NETWORK : Visibility.PUBLIC;
    const id = `T-${ties.length}`;
    ties.push({ id, from, type, to, since: SINCE, confidence: Confidence.HIGH, evidence: [], visibility, ...rest });
  };
  const scope = (id: string, withForms = true) => {
    for (const country of draw.few(COUNTRIES)) tie(id, TieType.COVERS, country);
    for (const objective of draw.few(OBJECTIVES)) tie(id, TieType.PURSUES, objective);
    if (withForms) for (const form of draw.few(FORMS)) tie(id, TieType.ABOUT, form);
  };
  const nodes = [...places(), ...actors(draw)];
  for (const id of [...PARTNERSHIPS, ...ACTIONS, ...CAMPAIGNS]) {
    scope(id);
    for (const actor of draw.few(ACTORS)) tie(actor, TieType.PARTICIPATES_IN, id);
  }
  for (const id of PARTNERSHIPS) nodes.push(nodeRow(id, 'Partnership', { since: SINCE }));
  const span = { since: SINCE, until: UNTIL };
  for (const id of ACTIONS) {
    nodes.push(nodeRow(id, 'AdvocacyAction', { ...span, properties: { kind: draw.one(Object.values(ActionKind)) } }));
    for (const target of draw.few(ACTORS)) tie(id, TieType.TARGETS, target, askOf(draw));
  }
  for (const id of CAMPAIGNS) nodes.push(nodeRow(id, 'Campaign', span));
  for (const id of numbered('OPP', 6)) {
    const properties = { kind: draw.one(Object.values(OpportunityKind)), ...visibilityProperties(Visibility.PUBLIC) };
    nodes.push(nodeRow(id, 'Opportunity', { since: draw.maybe(['2027-01-10', '2028-02-20']), properties }));
    scope(id, false);
  }
  for (const id of numbered('COM', 7)) {
    const due = draw.maybe(['2027', '2029-05']);
    const properties = { ...(due && { due }), ...visibilityProperties(Visibility.PUBLIC) };
    nodes.push(nodeRow(id, 'Commitment', { since: SINCE, properties }));
    tie(draw.one(ACTORS), TieType.PROMISED, id, { visibility: Visibility.PUBLIC });
    for (const objective of draw.few(OBJECTIVES)) tie(id, TieType.PURSUES, objective);
  }
  for (const actor of ACTORS) {
    for (const objective of draw.few(OBJECTIVES)) tie(actor, TieType.PURSUES, objective);
    if (draw.below(2) === 0) tie(actor, TieType.SIGNED_CODE, CODE);
    if (draw.below(3) === 0)
      tie(actor, TieType.ASSESSED_ON, 'CRI-1', { verb: draw.one(['MET', 'IN_PROGRESS', 'says']) });
    if (draw.below(2) === 0) {
      tie(actor, TieType.POSITION_ON, draw.one(OBJECTIVES), { stance: draw.one(Object.values(Stance)) });
    }
    const days = { since: draw.maybe(['2016', '2019-03']), until: draw.maybe([UNTIL, '2095-06']) };
    const otherActor = draw.one(ACTORS);
    if (otherActor !== actor) tie(actor, TieType.PARTNER_OF, otherActor, days);
    if (draw.below(3) === 0) tie(actor, TieType.MEMBER_OF, NETWORK);
    if (draw.below(2) === 0) tie(actor, TieType.CONTACT_OF, CODE, { until: draw.maybe([ENDED]) });
  }
  return { nodes, ties, values: [] };
}

/** Draws no ask as often as one, and for an ask no stage as often as one. */
function askOf(draw: Draw): Partial<TieRow> {
  return draw.below(2) === 0 ? {} : { ask: 'Open the port', stage: draw.maybe(Object.values(AskStage)) };
}

function places(): NodeRow[] {
  return [
    ...REGIONS.map((id) => nodeRow(id, 'Region')),
    ...COUNTRIES.map((id, index) => nodeRow(id, 'Country', { region: REGIONS[index % 3], properties: { iso3: id } })),
    nodeRow('DIR-1', 'StrategicDirection'),
    ...OBJECTIVES.map((id) => nodeRow(id, 'Objective', { parent: 'DIR-1' })),
    ...FORMS.map((id) => nodeRow(id, 'Manifestation')),
    nodeRow('CRI-1', 'CodeCriterion', { properties: { number: 1 } }),
  ];
}

function actors(draw: Draw): NodeRow[] {
  const actor = (id: string, kind: ActorKind, country?: string) =>
    nodeRow(id, kind === ActorKind.COMPANY ? 'Company' : 'Partner', {
      country,
      properties: { kind, group: GROUP_OF_KIND[kind] },
    });
  return [
    actor(NETWORK, ActorKind.NETWORK_ORGAN),
    actor(CODE, ActorKind.NGO),
    ...ACTORS.map((id) => {
      const kind = draw.one(KINDS);
      return actor(id, kind, kind === ActorKind.UN_BODY ? undefined : draw.maybe(COUNTRIES));
    }),
  ];
}
