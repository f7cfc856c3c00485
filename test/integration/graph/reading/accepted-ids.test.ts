import type { GraphRows, NodeRow } from '../../../../src/store/model/rows';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { ActionKind, OpportunityKind } from '../../../../src/store/model/enums';
import { INSTRUMENT_TYPES } from '../../../../src/graph/partnership/relations';
import { resolveIncludes } from '../../../../src/store/neo4j/statements';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../../../src/store/model/visibility';
import { expectInputError } from '../../../support/input-errors';
import { useWorld } from '../../../support/use-world';
import { tie } from '../../../worlds/rows';

const node = (id: string, type: NodeRow['type'], rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn: id,
  evidence: [],
  ...rest,
});
const PUBLIC = visibilityProperties(Visibility.PUBLIC);
const actor = (id: string, country?: string) =>
  node(id, 'Partner', { country, properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY } });

/** A conference on record in both forms, a law, and a list with a keeper without a country. */
const WORLD: GraphRows = {
  values: [],
  nodes: [
    node('R-1', 'Region'),
    node('PAA', 'Country', { region: 'R-1', properties: { iso3: 'PAA' } }),
    node('PAB', 'Country', { properties: { iso3: 'PAB' } }),
    node('DIR-1', 'StrategicDirection'),
    node('OBJ-1', 'Objective', { parent: 'DIR-1' }),
    node('LAW', 'Instrument', { properties: { kind: 'law' } }),
    actor('IN-PAA', 'PAA'),
    actor('IN-PAB', 'PAB'),
    actor('NOWHERE'),
    actor('KEEPER'),
    node('OPP-CONF', 'Opportunity', { since: '2024-11-07', properties: { kind: OpportunityKind.SUMMIT, ...PUBLIC } }),
    node('CONF', 'AdvocacyAction', {
      since: '2024',
      until: '2024',
      properties: { kind: ActionKind.CONVENING, initiativeKind: 'event' },
    }),
    node('WORK', 'AdvocacyAction', { since: '2024', properties: { kind: ActionKind.OTHER } }),
    node('PROMISE', 'Commitment', { since: '2024-11-07', properties: PUBLIC }),
  ],
  ties: [
    tie('T-1', 'OPP-CONF', TieType.OCCASION_OF, 'CONF'),
    tie('T-2', 'PROMISE', TieType.MADE_AT, 'OPP-CONF'),
    tie('T-3', 'IN-PAA', TieType.PROMISED, 'PROMISE'),
    tie('T-4', 'WORK', TieType.MADE_FOR, 'OPP-CONF'),
    tie('T-5', 'WORK', TieType.TARGETS, 'LAW'),
    tie('T-6', 'IN-PAA', TieType.SUPPORTS, 'LAW'),
    tie('T-7', 'IN-PAB', TieType.LEADS, 'WORK'),
    tie('T-8', 'NOWHERE', TieType.PURSUES, 'OBJ-1'),
    ...['IN-PAA', 'IN-PAB', 'NOWHERE'].map((id) => tie(`S-${id}`, id, TieType.SIGNED_CODE, 'KEEPER')),
    tie('T-9', 'IN-PAB', TieType.PARTNER_OF, 'KEEPER'),
  ],
};

const api = useWorld(WORLD);

async function found(list: string, filter: string): Promise<{ ids: string[]; unknown: unknown[] }> {
  const { list: connection } = await api.read(
    `{ list: ${list}(filter: ${filter}) { nodes { id } unknown { part count } } }`,
  );
  const { nodes, unknown } = connection as unknown as { nodes: { id: string }[]; unknown: unknown[] };
  return { ids: nodes.map(({ id }) => id).sort(), unknown };
}

test.each(['OPP-CONF', 'CONF'])('%s, one of two forms of an event, stands for both', async (id) => {
  expect((await found('commitments', `{ madeAt: ["${id}"] }`)).ids).toEqual(['PROMISE']);
  expect((await found('actions', `{ opportunities: ["${id}"] }`)).ids).toEqual(['WORK']);
});

test('an initiative that is no event stands for itself', async () => {
  expect((await found('commitments', '{ madeAt: ["WORK"] }')).ids).toEqual([]);
  await expectInputError(
    api,
    ['filter', 'opportunities'],
    '{ actions(filter: { opportunities: ["WORK"] }) { totalCount } }',
  );
});

test('an instrument may be an objective: who works for it, by itself or through a seat', async () => {
  expect(await found('actors', '{ objectives: ["LAW"] }')).toEqual({
    ids: ['IN-PAA', 'IN-PAB'],
    unknown: [{ part: 'OBJECTIVE', count: 1 }],
  });
  expect((await found('actions', '{ objectives: ["LAW"] }')).ids).toEqual(['WORK']);
  expect(await found('actors', '{ objectives: ["OBJ-1"] }')).toEqual({
    ids: ['NOWHERE'],
    unknown: [{ part: 'OBJECTIVE', count: 3 }],
  });
  for (const list of ['actors', 'partnerships', 'campaigns', 'opportunities', 'commitments'])
    await expectInputError(
      api,
      ['filter', 'objectives'],
      `{ ${list}(filter: { objectives: ["PAA"] }) { totalCount } }`,
    );
});

test('the keeper of a list has no country to be unknown', async () => {
  expect(await found('ties', '{ types: [SIGNED_CODE], regions: ["R-1"] }')).toEqual({
    ids: ['S-IN-PAA'],
    unknown: [{ part: 'PLACE', count: 2 }],
  });
  expect(await found('ties', '{ types: [SIGNED_CODE], countries: ["PAA"] }')).toEqual({
    ids: ['S-IN-PAA'],
    unknown: [{ part: 'PLACE', count: 1 }],
  });
  expect((await found('ties', '{ types: [PARTNER_OF], countries: ["PAA"] }')).unknown).toEqual([
    { part: 'PLACE', count: 1 },
  ]);
});

test('direction limits the ties of a node, and needs one', async () => {
  expect((await found('ties', '{ node: "IN-PAB", direction: OUT, types: [SIGNED_CODE, PARTNER_OF] }')).ids).toEqual([
    'S-IN-PAB',
    'T-9',
  ]);
  expect((await found('ties', '{ node: "KEEPER", direction: OUT }')).ids).toEqual([]);
  expect((await found('ties', '{ node: "KEEPER", direction: IN, types: [PARTNER_OF] }')).ids).toEqual(['T-9']);
  await expectInputError(api, ['filter', 'direction'], '{ ties(filter: { direction: IN }) { totalCount } }');
});

test('statements read the same types of ties to instruments as the code', () => {
  expect(resolveIncludes('@instrument-types()').trim().split('|')).toEqual(INSTRUMENT_TYPES);
});
