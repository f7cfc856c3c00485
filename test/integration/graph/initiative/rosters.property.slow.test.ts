import fc from 'fast-check';
import { firstDay, lastDay, yearsAfter } from '../../../../src/language/partial-date';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence } from '../../../../src/store/model/enums';
import { reportRow } from '../../../../src/kinds/report';
import { ROSTER } from '../../../../src/kinds/roster';
import { Extent, RosterKind } from '../../../../src/store/model/roster';
import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { CLEARANCE, Visibility } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';

type Kind = 'initiative' | 'alliance' | 'body' | 'treaty';

interface Said {
  of: RosterKind;
  extent: Extent;
  reported?: number;
  asOf?: string;
}

interface Held {
  type: TieType;
  from: number;
  since: string;
  until?: string;
  visibility: Visibility;
}

/**
 * One node with lists, the statements about them, and the ties of four actors or countries to it.
 */
interface SmallWorld {
  kind: Kind;
  until?: string;
  said: Said[];
  held: Held[];
}

const DATES = ['2010', '2012-02', '2012-02-29', '2014-06', '2015', '2016-11-05', '2018'] as const;
const VALID = [
  '2009-12-31',
  '2012-03-01',
  '2014-06-30',
  '2016-02-28',
  '2017-02-28',
  '2019-07-01',
  '2021-11-05',
  '2026',
];
const KINDS: Record<Kind, RosterKind[]> = {
  initiative: [RosterKind.MEMBERS, RosterKind.PARTICIPANTS, RosterKind.PARTNERS, RosterKind.FUNDERS],
  alliance: [RosterKind.MEMBERS, RosterKind.PARTICIPANTS, RosterKind.FUNDERS],
  body: [RosterKind.MEMBERS, RosterKind.PARTICIPANTS],
  treaty: [RosterKind.PARTIES],
};
const TYPES: Record<Kind, TieType[]> = {
  initiative: [TieType.CONVENES, TieType.PARTICIPATES_IN, TieType.SUPPORTS, TieType.FUNDS, TieType.OBSERVER_OF],
  alliance: [TieType.MEMBER_OF, TieType.STEERS, TieType.PARTNER_OF, TieType.FUNDS, TieType.OBSERVER_OF],
  body: [TieType.MEMBER_STATE_OF],
  treaty: [TieType.PARTY_TO, TieType.SIGNATORY_TO],
};

const date = fc.constantFrom(...DATES);
const worlds: fc.Arbitrary<SmallWorld> = fc
  .constantFrom<Kind>('initiative', 'alliance', 'body', 'treaty')
  .chain((kind) =>
    fc.record(
      {
        kind: fc.constant(kind),
        until: kind === 'treaty' || kind === 'body' ? fc.constant(undefined) : fc.option(date, { nil: undefined }),
        said: fc.uniqueArray(
          fc.record(
            {
              of: fc.constantFrom(...KINDS[kind]),
              extent: fc.constantFrom(Extent.COMPLETE, Extent.PARTIAL),
              reported: fc.nat(4),
              asOf: date,
            },
            { requiredKeys: ['of', 'extent'] },
          ),
          // Statements whose dates end on one day differ by their ids alone.
          { maxLength: 3, selector: ({ of, asOf }) => `${of} ${asOf === undefined ? '' : lastDay(asOf)}` },
        ),
        held: fc.uniqueArray(
          fc.record(
            {
              type: fc.constantFrom(...TYPES[kind]),
              from: fc.nat(3),
              since: date,
              until: date,
              visibility: fc.constantFrom(Visibility.PUBLIC, Visibility.PUBLIC, Visibility.NETWORK),
            },
            { requiredKeys: ['type', 'from', 'since', 'visibility'] },
          ),
          { maxLength: 6, selector: ({ type, from }) => `${type} ${from}` },
        ),
      },
      { requiredKeys: ['kind', 'said', 'held'] },
    ),
  );

const SAMPLE = fc.sample(worlds, { numRuns: 120, seed: 31 }).map((world) => ({
  ...world,
  held: world.held.filter(({ since, until }) => !until || firstDay(since) <= lastDay(until)),
}));

function rowsOf({ kind, until, said, held }: SmallWorld, index: number): GraphRows {
  const id = `W${index}`;
  const isOfStates = kind === 'body' || kind === 'treaty';
  const actor = (name: string, type: 'Partner' | 'RegionalBody', ofKind: ActorKind): NodeRow => ({
    id: name,
    type,
    nameEn: name,
    evidence: [],
    properties: { kind: ofKind, group: StakeholderGroup.CIVIL_SOCIETY },
  });
  const node: Record<Kind, NodeRow> = {
    initiative: { id, type: 'Partnership', nameEn: id, until, evidence: [] },
    alliance: { ...actor(id, 'Partner', ActorKind.COALITION), until },
    body: actor(id, 'RegionalBody', ActorKind.REGIONAL_BODY),
    treaty: { id, type: 'Instrument', nameEn: id, properties: { kind: 'treaty' }, evidence: [] },
  };
  const others = [0, 1, 2, 3].map((number): NodeRow =>
    isOfStates
      ? { id: `${id}-${number}`, type: 'Country', nameEn: `${id}-${number}`, evidence: [] }
      : actor(`${id}-${number}`, 'Partner', ActorKind.NGO),
  );
  const statements = said.map((one, number) =>
    reportRow(ROSTER, { ...one, id: `${id}-ROS-${number}`, node: id, atLeast: false, visibility: Visibility.PUBLIC }),
  );
  const ties = held.map(({ from, ...tie }, number): TieRow => ({
    ...tie,
    id: `${id}-T-${number}`,
    from: `${id}-${from}`,
    to: id,
    confidence: Confidence.HIGH,
    evidence: [],
  }));
  return { nodes: [node[kind], ...others, ...statements], ties, values: [] };
}

/** Returns the types of tie that put an actor on a list. */
function typesOf(kind: Kind, of: RosterKind): TieType[] {
  if (of === RosterKind.FUNDERS) return [TieType.FUNDS];
  if (kind === 'treaty') return [TieType.PARTY_TO];
  if (kind === 'body') return of === RosterKind.MEMBERS ? [TieType.MEMBER_STATE_OF] : [];
  if (kind === 'alliance') return [TieType.MEMBER_OF, TieType.STEERS];
  return [TieType.CONVENES, TieType.PARTICIPATES_IN, TieType.SUPPORTS];
}

/** Computes the extent by the rule, sentence by sentence. */
function readRule({ kind, until, said, held }: SmallWorld, of: RosterKind, valid: string, clearance: number) {
  const isOver = until !== undefined && lastDay(until) < valid;
  const listed = held.filter(
    (tie) =>
      typesOf(kind, of).includes(tie.type) &&
      CLEARANCE[tie.visibility] <= clearance &&
      firstDay(tie.since) <= valid &&
      (isOver || !tie.until || lastDay(tie.until) >= valid),
  );
  const recorded = new Set(listed.map(({ from }) => from)).size;
  const ofList = said.filter((one) => one.of === of);
  const begun = ofList.filter(({ asOf }) => asOf && firstDay(asOf) <= valid);
  const undated = ofList.find(({ asOf }) => !asOf);
  const byLastDay = (a: Said, b: Said) => (lastDay(a.asOf!) < lastDay(b.asOf!) ? -1 : 1);
  const toCome = ofList.filter(({ asOf }) => asOf && firstDay(asOf) > valid).sort(byLastDay);
  const decides = begun.sort(byLastDay).at(-1) ?? undated ?? toCome[0];
  if (!decides) return { recorded, extent: Extent.UNKNOWN };
  const { extent, asOf, reported } = decides;
  const isWhole = extent === Extent.COMPLETE && asOf !== undefined && reported !== undefined && recorded >= reported;
  const holds =
    asOf !== undefined &&
    firstDay(asOf) <= valid &&
    (isOver || of === RosterKind.PARTIES || valid <= yearsAfter(lastDay(asOf), 5));
  return { recorded, extent: isWhole && holds ? Extent.COMPLETE : Extent.PARTIAL };
}

const api = useWorld({
  nodes: SAMPLE.flatMap((world, index) => rowsOf(world, index).nodes),
  ties: SAMPLE.flatMap((world, index) => rowsOf(world, index).ties),
  values: [],
});
const READERS = [
  ['anonymous', {}, 0],
  ['signed-in', api.as('READER'), 1],
] as const;

/** The maximum number of ids of `nodes`. */
const MAX_IDS = 100;
const IDS = SAMPLE.map((_world, index) => `W${index}`);
type Found = { rosters?: unknown[]; roster?: { extent: Extent } } | null;

async function nodesAt(valid: string, headers: Record<string, string>, fields: string): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < IDS.length; start += MAX_IDS) {
    const ids = JSON.stringify(IDS.slice(start, start + MAX_IDS));
    const { nodes } = await api.read(`query @asOf(valid: "${valid}") { nodes(ids: ${ids}) { ${fields} } }`, {
      headers,
    });
    found.push(...(nodes as unknown as Found[]));
  }
  return found;
}

test.each(READERS)('extent and count follow the rule for a reader who is %s', async (_, headers, clearance) => {
  const lists = 'rosters { of extent recorded }';
  const select = `... on Actor { ${lists} } ... on Partnership { ${lists} } ... on Instrument { roster { of extent recorded } }`;
  const seen = new Set<string>();
  for (const valid of VALID) {
    const nodes = await nodesAt(valid, headers, select);
    const found = nodes.map((node) => node && (node.rosters ?? [node.roster]));
    const expected = SAMPLE.map((world) => {
      const kinds = world.kind === 'treaty' ? KINDS.treaty : [...KINDS[world.kind]].sort();
      const rosters = kinds.map((of) => ({ of, ...readRule(world, of, lastDay(valid), clearance) }));
      for (const { extent } of rosters) seen.add(extent);
      return world.kind === 'treaty' ? rosters : rosters.filter(({ extent }) => extent !== Extent.UNKNOWN);
    });
    expect([valid, found]).toEqual([valid, expected]);
  }
  expect([...seen].sort()).toEqual([Extent.COMPLETE, Extent.PARTIAL, Extent.UNKNOWN]);
});
