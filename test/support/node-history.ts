import { ActionKind, Confidence, OpportunityKind } from '../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { NETWORK } from '../../src/store/model/record-ids';
import { dateTies, dateTiesOfNodes } from '../../src/change/transaction/tie-dates.store';
import { supersedeNodes } from '../../src/change/transaction/versions.store';
import { toRecords } from '../../src/store/model/records';
import type { GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { refreshLastConfirmed } from '../../src/store/model/write-records';
import { DERIVED_INDICATORS } from '../../src/graph/framework/derived-indicators.store';
import type { GraphClient } from '../../src/store/neo4j/client';
import { TieType } from '../../src/store/model/tie-type';
import { COMMITMENTS } from '../worlds/commitments';
import { MEETINGS } from '../worlds/meetings';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import { RECORDED } from '../worlds/small-world';

const node = (id: string, type: NodeRow['type'], nameEn: string, changes: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  nameEn,
  evidence: [],
  ...changes,
});
const tie = (id: string, from: string, type: TieType, to: string, since?: string): TieRow => ({
  id,
  from,
  type,
  to,
  since,
  confidence: Confidence.HIGH,
  evidence: [],
});
const company = { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR };

/**
 * The small world with opportunities, commitments, meetings and a campaign, data for each derived
 * indicator, and peers of each kind for COM-EBB.
 */
const WORLD: GraphRows = {
  nodes: [
    ...WITH_OPPORTUNITIES.nodes,
    ...COMMITMENTS.nodes,
    ...MEETINGS,
    ...[...DERIVED_INDICATORS.keys()].map((id) => node(id, 'Indicator', id, { properties: { unit: 'count' } })),
    node('COM-SKIFF', 'Company', 'Skiff Tours', { country: 'CRN', properties: company }),
    node('ORG-CREW', 'Partner', 'Crews United', {
      properties: { kind: ActorKind.INDUSTRY_ASSOCIATION, group: StakeholderGroup.PRIVATE_SECTOR },
    }),
  ],
  ties: [
    ...WITH_OPPORTUNITIES.ties,
    ...COMMITMENTS.ties,
    tie('H-CAM-ABO', 'CAM-1', TieType.COVERS, 'ABO', '2015'),
    tie('H-CAM-OBJ', 'CAM-1', TieType.PURSUES, 'OBJ-1', '2015'),
    tie('H-CAM-POL', 'POL-BLM', TieType.PARTICIPATES_IN, 'CAM-1'),
    { ...tie('H-CAM-FIR', 'DON-FIR', TieType.FUNDS, 'CAM-1', '2015'), amount: 5, currency: 'EUR' },
    tie('H-SKIFF-CODE', 'COM-SKIFF', TieType.SIGNED_CODE, 'ORG-CODE', '2014'),
    tie('H-EBB-CREW', 'COM-EBB', TieType.MEMBER_OF, 'ORG-CREW'),
    tie('H-DUNE-CREW', 'COM-DUNE', TieType.MEMBER_OF, 'ORG-CREW'),
    tie('H-A1-POL', 'POL-BLM', TieType.PARTICIPATES_IN, 'ACT-1', '2019'),
    tie('H-A2-BEL', 'MBR-BEL', TieType.PARTICIPATES_IN, 'ACT-2', '2022-05'),
    // The study has no dates of its own: its seat's evidence shows that it continued.
    {
      ...tie('H-A3-ABO', 'MBR-ABO', TieType.PARTICIPATES_IN, 'ACT-3', '2016'),
      evidence: [{ source: { title: 'Tide Register' }, confidence: Confidence.MEDIUM, asOf: '2019' }],
    },
  ],
  values: WITH_OPPORTUNITIES.values,
};

/**
 * The records of an instant: new versions of nodes and ties, and the ids of nodes and ties that
 * end.
 */
interface Update {
  at: Date;
  nodes: NodeRow[];
  endedNodes: string[];
  endedTies: string[];
  ties: TieRow[];
}

const nodeOf = (id: string): NodeRow => WORLD.nodes.find((row) => row.id === id)!;
const tieOf = (id: string): TieRow => WORLD.ties.find((row) => row.id === id)!;
const edited = (id: string, changes: Partial<NodeRow>): NodeRow => ({
  ...nodeOf(id),
  ...changes,
  properties: { ...nodeOf(id).properties, ...changes.properties },
});

/** Ties that end and begin again: the countries and objectives of a campaign and an opportunity. */
const PLACES_AND_AIMS = ['H-CAM-ABO', 'H-CAM-OBJ', 'O-LAW-ABO', 'O-LAW-OBJ'];

const UPDATES: Update[] = [
  {
    at: new Date('2024-06-01T08:00:00Z'),
    nodes: [
      edited('MBR-ABO', {
        nameEn: 'Zephyr Watch',
        nameFr: 'Veille du Zéphyr',
        otherNames: ['ZW'],
        country: 'CRN',
        region: 'R-SOUTH',
        properties: { website: 'https://zephyr.example.org/', note: 'Moved south.' },
      }),
      edited('COM-DUNE', { country: 'BLM', properties: { sector: 'ferry' } }),
      edited('COM-EBB', { nameEn: 'Aaa Ferries', properties: { sector: 'ferry' } }),
      edited('DON-FIR', { properties: { kind: ActorKind.INGO, group: StakeholderGroup.CIVIL_SOCIETY } }),
      edited('UNI-KEEL', { country: undefined, properties: { group: StakeholderGroup.GOVERNMENT } }),
      edited('POL-BLM', { properties: { kind: ActorKind.GOVERNMENT, group: StakeholderGroup.GOVERNMENT } }),
      edited('GOV-ABO', { country: 'DOL', properties: { group: StakeholderGroup.LAW_ENFORCEMENT } }),
      edited('ACT-1', { parent: 'CAM-2', since: '2018', until: '2023', nameEn: 'Zoned law' }),
      edited('ACT-2', { parent: 'CAM-1', properties: { kind: ActionKind.UPR_SUBMISSION } }),
      edited('ACT-3', { since: '2017', properties: { kind: ActionKind.MEDIA } }),
      edited('PSH-1', { until: '2018' }),
      edited('PSH-2', { parent: 'CAM-1', since: '2014', nameEn: 'Zealous Circle' }),
      edited('PSH-3', { until: undefined }),
      edited('CAM-1', { until: '2023', nameEn: 'Murky Water' }),
      edited('OPP-COMMITTEE', { since: '2023', until: '2024', properties: { kind: OpportunityKind.LEGISLATION } }),
      edited('MTG-FERRY', {
        since: '2022-04',
        meeting: { by: 'MBR-BEL', with: ['COM-EBB', 'POL-BLM'], about: ['CAM-1'] },
        properties: { nextStep: 'Wait', nextDue: '2025' },
      }),
      edited('COM-FUND', { since: '2015', properties: { due: '2022', amount: 3, currency: 'USD' } }),
    ],
    endedNodes: [],
    endedTies: [],
    ties: [{ ...tieOf('H-CAM-FIR'), amount: 6, currency: 'USD' }],
  },
  {
    at: new Date('2024-09-01T08:00:00Z'),
    nodes: [
      edited('MBR-ABO', { nameEn: 'Middle Watch', region: undefined }),
      edited('ORG-CREW', { properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY } }),
      edited('PSH-1', { nameEn: 'Quay Table' }),
      edited('CAM-1', { parent: 'PSH-2' }),
    ],
    endedNodes: ['MED-OAK', 'COM-SKIFF'],
    endedTies: ['S-A2-OAK', 'H-SKIFF-CODE', ...PLACES_AND_AIMS],
    // The same tie with another end: the shelter instead of the network.
    ties: [{ ...tieOf('T-NET-GULF'), from: 'MBR-BEL' }],
  },
  {
    at: new Date('2025-03-01T08:00:00Z'),
    nodes: [
      edited('MED-OAK', { nameEn: 'Beech Radio', country: 'ABO' }),
      nodeOf('COM-SKIFF'),
      edited('PSH-2', { since: '2016' }),
    ],
    endedNodes: [],
    endedTies: [],
    ties: [
      tieOf('S-A2-OAK'),
      ...PLACES_AND_AIMS.map(tieOf),
      { ...tieOf('H-SKIFF-CODE'), since: '2015' },
      { ...tieOf('T-NET-GULF'), from: NETWORK },
    ],
  },
];

/** The time of recording the first world, and the instants of the updates. */
export const INSTANTS = [RECORDED, ...UPDATES.map(({ at }) => at)];

/** The rows of the world as it was known from each instant on. */
export const WORLDS: GraphRows[] = UPDATES.reduce(
  (worlds, update) => [...worlds, rowsAfter(worlds.at(-1)!, update)],
  [WORLD],
);

function rowsAfter(rows: GraphRows, { nodes, endedNodes, endedTies, ties }: Update): GraphRows {
  const isNew = (id?: string) => [...nodes, ...ties].some((row) => row.id === id);
  return {
    nodes: [...rows.nodes.filter(({ id }) => !endedNodes.includes(id) && !isNew(id)), ...nodes],
    ties: [...rows.ties.filter(({ id }) => !endedTies.includes(id!) && !isNew(id)), ...ties],
    values: rows.values,
  };
}

/** Records all updates in a graph that contains the first of the worlds. */
export async function recordUpdates(graph: GraphClient): Promise<void> {
  for (const update of UPDATES) await recordUpdate(graph, update);
}

async function recordUpdate(graph: GraphClient, { at, nodes, endedNodes, endedTies, ties }: Update): Promise<void> {
  const instant = at.toISOString();
  const records = toRecords({ nodes, ties, values: [] }, instant);
  const next = records.nodes.map(({ id, properties }) => ({
    id,
    properties,
    places: records.places.filter((place) => place.id === id),
  }));
  const closed = [...endedTies, ...ties.map(({ id }) => id!)];
  await graph.writeInTransaction(async (run) => {
    expect(await supersedeNodes(run, next, instant)).toBe(nodes.length);
    await run('change/node/close-nodes', { rows: endedNodes.map((id) => ({ id, mergedInto: null })), at: instant });
    // At least one clause, since the index rejects an empty query.
    const query = ['none', ...closed].map((id) => `"${id}"`).join(' OR ');
    const versions = await run<{ id: string; properties: { knownFrom: string; knownTo: string } }>(
      'change/tie/read-tie-versions',
      { ids: closed, query },
    );
    const rows = versions
      .filter(({ properties: { knownTo } }) => knownTo > instant)
      .map(({ id, properties: { knownFrom } }) => ({ id, knownFrom, retracted: false }));
    await run('change/tie/close-ties', { rows, query, at: instant });
    await run('change/tie/open-ties', { rows: records.ties });
    const ids = [...nodes.map(({ id }) => id), ...records.ties.flatMap(({ from, to }) => [from, to])];
    await dateTies(run, records.ties, instant);
    await dateTiesOfNodes(run, ids, instant);
    await refreshLastConfirmed(run, ids);
  });
}
