import { readAt, withGraph } from '../../../support/open-graph';
import type { Run } from '../../../../src/store/neo4j/client';
import { ActionKind, Confidence } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { listCells, listCellTies, type CellQuery, type CellRow } from '../../../../src/graph/coverage/coverage.store';
import type { EvidenceRow, GraphRows } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import type { Json } from '../../../support/api';
import { useLoads, type World } from '../../../support/use-world';
import { LATER, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { tie } from '../../../worlds/rows';

const said = (asOf?: string): EvidenceRow => ({ source: { title: 'Log Book' }, confidence: Confidence.HIGH, asOf });
/** The small world, where the Anchor Table has worked in Aboria on OBJ-1 since its beginning. */
const WORLD: GraphRows = {
  ...SMALL_WORLD,
  ties: SMALL_WORLD.ties.map((row) =>
    ['W-1-OBJ', 'W-1-ABO'].includes(row.id ?? '') ? { ...row, since: '2015' } : row,
  ),
};

/**
 * The rows recorded at LATER: Corinia has a member with a seat at the Anchor Table, and an action
 * there pursues OBJ-2.
 */
const NEWS: GraphRows = {
  nodes: [
    {
      id: 'MBR-CRN',
      type: 'Member',
      nameEn: 'Corinia Harbour Trust',
      country: 'CRN',
      properties: { kind: ActorKind.MEMBER, group: StakeholderGroup.CIVIL_SOCIETY },
      evidence: [],
    },
    {
      id: 'ACT-CRN',
      type: 'AdvocacyAction',
      nameEn: 'Corinia hearing',
      since: '2020',
      until: '2020',
      properties: { kind: ActionKind.LEGISLATIVE_ADVOCACY },
      evidence: [],
    },
    // A partnership without known seats.
    { id: 'PSH-CRN', type: 'Partnership', nameEn: 'Empty Table', since: '2020', evidence: [] },
  ],
  ties: [
    tie('N-SEAT', 'MBR-CRN', TieType.PARTICIPATES_IN, 'PSH-1', {
      since: '2020',
      evidence: [said('2020'), said('2024-02'), said()],
    }),
    tie('N-ACT-OBJ', 'ACT-CRN', TieType.PURSUES, 'OBJ-2', { since: '2020', until: '2020', evidence: [said('2021')] }),
    tie('N-ACT-CRN', 'ACT-CRN', TieType.COVERS, 'CRN', { since: '2020', until: '2020' }),
    tie('N-PSH-OBJ', 'PSH-CRN', TieType.PURSUES, 'OBJ-2', { since: '2020', evidence: [said('2022')] }),
    tie('N-PSH-CRN', 'PSH-CRN', TieType.COVERS, 'CRN', { since: '2020' }),
  ],
  values: [],
};

const EARLIER = '2024-06-01T00:00:00Z';
const TODAY = { valid: '2025-12-31', known: '2026-01-01T00:00:00.000Z', clearance: 0 };
const LINES = `scorecard { memberCount country { id } lines {
  objective { id } memberCount partnershipCount groups actionCount unknown { code text } evidence { asOf source { title } }
} }`;

const withNews = (rows: GraphRows): World => [
  { rows, recorded: RECORDED },
  { rows: NEWS, recorded: LATER },
];
const api = useLoads(withNews(WORLD));
const { read } = api;
async function scorecard(iso3: string, asOf = ''): Promise<Json> {
  const { country } = await read(`query ${asOf} { country(code: "${iso3}") { ${LINES} } }`);
  return country?.scorecard as Json;
}

/** Returns the counts of each line: members, partnerships, groups, actions. */
async function counts(iso3: string, asOf = ''): Promise<unknown[][]> {
  const lines = (await scorecard(iso3, asOf)).lines as unknown as Record<string, unknown>[];
  return lines.map(({ memberCount: members, partnershipCount: partnerships, groups, actionCount: actions }) => [
    members,
    partnerships,
    groups,
    actions,
  ]);
}

const at =
  (standpoint: object): Run =>
  (statement, parameters) =>
    withGraph((graph) => readAt(graph, statement, parameters, { ...TODAY, ...standpoint }));

/** Returns the cells at a standpoint. */
function cells(query: CellQuery, standpoint: object = {}): Promise<CellRow[]> {
  return listCells(at(standpoint), query);
}

const noPromise = (scope: string) => ({
  code: 'NO_PUBLIC_COMMITMENT_ON_RECORD',
  text: `No promise of a public body is on record in ${scope}.`,
});

/** Neither the statue circle nor the radio hour has an objective on record. */
const UNASSIGNED = {
  code: 'UNASSIGNED',
  text: '1 partnership and 1 action could belong here for all that is on record: no source says their objective or place.',
};

describe('a scorecard', () => {
  test('has a line for each objective, in the order of the framework, with its counts', async () => {
    expect(await scorecard('ABO')).toEqual({
      memberCount: 1,
      country: { id: 'ABO' },
      lines: [
        {
          objective: { id: 'OBJ-1' },
          memberCount: 1,
          partnershipCount: 1,
          groups: ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'],
          actionCount: null,
          unknown: [
            { code: 'NO_ACTION_ON_RECORD', text: 'No action is on record in Aboria for Safer travel.' },
            noPromise('Aboria for Safer travel'),
            UNASSIGNED,
          ],
          evidence: [{ asOf: '2016', source: { title: 'Harbour Gazette' } }],
        },
        {
          objective: { id: 'OBJ-2' },
          // The watch had seats in an alliance and an action for it, which ended; no partnership
          // ever pursued it.
          memberCount: null,
          partnershipCount: null,
          groups: [],
          // Ended in 2021, and still counted.
          actionCount: 1,
          unknown: [
            { code: 'NO_MEMBER_TIED', text: 'No source links a member in Aboria to this objective on this day.' },
            {
              code: 'NO_PARTNERSHIP_ON_RECORD',
              text: 'No partnership under way is on record in Aboria for Better laws.',
            },
            noPromise('Aboria for Better laws'),
            UNASSIGNED,
          ],
          evidence: [],
        },
      ],
    });
  });

  test('lists what is unknown of a country without data, in both languages', async () => {
    const { lines, memberCount: membersPresent } = await scorecard('DOL');
    expect(membersPresent).toBe(0);
    const unknown = [
      { code: 'NO_MEMBER_ON_RECORD', text: 'No member organisation is on record in Dolmen.' },
      { code: 'NO_PARTNERSHIP_ON_RECORD', text: 'No partnership under way is on record in Dolmen for Safer travel.' },
      { code: 'NO_ACTION_ON_RECORD', text: 'No action is on record in Dolmen for Safer travel.' },
      noPromise('Dolmen for Safer travel'),
      UNASSIGNED,
    ];
    const nothing = { memberCount: null, partnershipCount: null, groups: [], actionCount: null };
    expect(lines).toMatchObject([{ ...nothing, unknown }, nothing]);
    const asked = '{ country(code: "DOL") { scorecard { lines { unknown { text en: text(lang: EN) } } } } }';
    const { country } = await read(asked, { headers: { 'accept-language': 'fr' } });
    expect(country?.scorecard?.lines?.[0]?.unknown).toEqual([
      {
        text: 'Aucune organisation membre n’est recensée dans l’Île du Dolmen.',
        en: unknown[0]!.text,
      },
      {
        text: 'Aucun partenariat en cours n’est recensé dans l’Île du Dolmen pour « Voyages plus sûrs ».',
        en: unknown[1]!.text,
      },
      {
        text: 'Aucune action n’est recensée dans l’Île du Dolmen pour « Voyages plus sûrs ».',
        en: unknown[2]!.text,
      },
      {
        text: 'Aucun engagement d’un organe public n’est recensé dans l’Île du Dolmen pour « Voyages plus sûrs ».',
        en: unknown[3]!.text,
      },
      {
        text: 'Pourraient aussi en relever 1 partenariat et 1 action : aucune source n’en dit l’objectif ou le lieu.',
        en: unknown[4]!.text,
      },
    ]);
  });

  test('lists partnerships without known seats as unknown', async () => {
    const { lines } = await scorecard('CRN');
    expect(lines?.[1]).toMatchObject({
      partnershipCount: 1,
      groups: [],
      memberCount: null,
      unknown: [
        { code: 'NO_MEMBER_TIED', text: 'No source links a member in Corinia to this objective on this day.' },
        { code: 'NO_SEAT_ON_RECORD', text: 'No source says who has a place at the partnerships counted.' },
        noPromise('Corinia for Better laws'),
        UNASSIGNED,
      ],
    });
  });

  test('gives the evidence of what it counts, newest first', async () => {
    const { lines } = await scorecard('CRN');
    const dates = (lines as unknown as { evidence: { asOf: string | null }[] }[]).map(({ evidence }) =>
      evidence.map(({ asOf }) => asOf),
    );
    expect(dates).toEqual([
      ['2024-02', '2020', null],
      ['2022', '2021'],
    ]);
  });

  test('uses the valid date: without partnerships that ended or had not begun, with actions that ended', async () => {
    expect(await counts('ABO', '@asOf(valid: "2016")')).toEqual([
      [1, 1, ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'], null],
      // The law reform is from 2019.
      [1, null, [], null],
    ]);
    // The Anchor Table covers Bellmare since 2017, and the radio hour is from 2022.
    expect(await counts('BLM', '@asOf(valid: "2016")')).toEqual([
      [1, null, [], null],
      [1, null, [], null],
    ]);
    // Who sat at the Lagoon Meeting is of Aboria.
    expect(await counts('CRN', '@asOf(valid: "2016")')).toEqual([
      [null, 1, [], null],
      [null, 1, [], null],
    ]);
    expect(await counts('CRN', '@asOf(valid: "2019-12")')).toEqual([
      [null, null, [], null],
      [null, null, [], null],
    ]);
  });

  test('uses the known instant: as from a graph with only what was known then', async () => {
    const asked = (clock: string) =>
      `query ${clock} { countries(first: 10) { nodes { id ${LINES} } } none: country(code: "DOL") { ${LINES} } }`;
    const then = await read(asked(`@asOf(valid: "2025", known: "${EARLIER}")`));
    expect(then).not.toEqual(await read(asked('@asOf(valid: "2025")')));
    expect(await counts('CRN', `@asOf(valid: "2025", known: "${EARLIER}")`)).toEqual([
      [null, null, [], null],
      [null, null, [], null],
    ]);
    await api.serve([{ rows: WORLD, recorded: RECORDED }]);
    expect(await read(asked('@asOf(valid: "2025")'))).toEqual(then);
    await api.load(NEWS, LATER);
  });
});

describe('cells', () => {
  const EVERYWHERE = { by: 'COUNTRY', places: ['ABO', 'BLM', 'CRN', 'DOL'], objectives: null } as const;

  test('exist only where something is known', async () => {
    const found = await cells(EVERYWHERE);
    expect(found.map(({ place, objective }) => `${place} ${objective}`)).toEqual([
      'ABO OBJ-1',
      'ABO OBJ-2',
      'BLM OBJ-1',
      'BLM OBJ-2',
      'CRN OBJ-1',
      'CRN OBJ-2',
    ]);
    const [first] = await listCellTies(at({}), EVERYWHERE);
    expect(first?.ties.sort()).toEqual(['S-1-ABO-C', 'S-1-ABO-S', 'W-1-ABO', 'W-1-OBJ']);
  });

  test('of a region count what its countries count, each record once', async () => {
    const found = await cells({ by: 'REGION', places: ['R-SOUTH', 'R-NORTH'], objectives: ['OBJ-1'] });
    expect(found).toMatchObject([
      {
        objective: 'OBJ-1',
        place: 'R-NORTH',
        members: 1,
        partnerships: 1,
        groups: ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'],
        actions: null,
      },
      {
        objective: 'OBJ-1',
        place: 'R-SOUTH',
        members: 1,
        partnerships: 1,
        // The new member of Corinia; the others are of Aboria.
        groups: ['CIVIL_SOCIETY'],
        groupsFromElsewhere: ['GOVERNMENT', 'PRIVATE_SECTOR'],
        homesElsewhere: [['ABO'], ['ABO']],
        actions: 1,
      },
    ]);
    expect(await cells({ by: 'REGION', places: ['ABO'], objectives: null })).toEqual([]);
  });

  test('agree with the lists of members and actions', async () => {
    for (const place of EVERYWHERE.places) {
      for (const objective of ['OBJ-1', 'OBJ-2']) {
        const where = `countries: ["${place}"], objectives: ["${objective}"]`;
        const { actors, actions } = await read(`{
          actors(filter: { kinds: [MEMBER], ${where} }) { totalCount } actions(filter: { ${where} }) { totalCount }
        }`);
        const [cell] = await cells({ by: 'COUNTRY', places: [place], objectives: [objective] });
        expect([place, objective, cell?.members ?? 0, cell?.actions ?? 0]).toEqual([
          place,
          objective,
          actors?.totalCount,
          actions?.totalCount,
        ]);
      }
    }
  });

  test('do not count hidden ties', async () => {
    const all = await cells(EVERYWHERE);
    const [seen] = await cells({ ...EVERYWHERE, places: ['BLM'], objectives: ['OBJ-1'] }, { clearance: 1 });
    expect(seen).toMatchObject({ members: 1, partnerships: 2, actions: 1 });
    expect(seen?.groups).toContain('LAW_ENFORCEMENT');
    const open = WORLD.ties.filter(({ visibility = 'PUBLIC' }) => visibility === 'PUBLIC');
    await api.serve(withNews({ ...WORLD, ties: open }));
    expect(await cells(EVERYWHERE)).toEqual(all);
    expect(await cells(EVERYWHERE, { clearance: 2 })).toEqual(all);
  });
});

test('a project counts until five years after it was last heard of, and so do its seats', async () => {
  const places = SMALL_WORLD.nodes.filter(({ type }) =>
    ['Region', 'Country', 'Objective', 'StrategicDirection'].includes(type),
  );
  const shelter = SMALL_WORLD.nodes.filter(({ id }) => id === 'MBR-BEL');
  const kind = (id: string, value: string): GraphRows['nodes'][number] => ({
    id,
    type: 'Partnership',
    nameEn: id,
    since: '2012',
    properties: { kind: value },
    evidence: [said('2015')],
  });
  const ties = ['PROJECT', 'TABLE'].flatMap((id) => [
    tie(`${id}-OBJ`, id, TieType.PURSUES, 'OBJ-1', { since: '2012' }),
    tie(`${id}-BLM`, id, TieType.COVERS, 'BLM', { since: '2012' }),
  ]);
  const seat = tie('SEAT', 'MBR-BEL', TieType.PARTICIPATES_IN, 'PROJECT', { since: '2012' });
  const nodes = [...places, ...shelter, kind('PROJECT', 'PROJECT'), kind('TABLE', 'PARTNERSHIP')];
  await api.serve([{ rows: { nodes, ties: [...ties, seat], values: [] }, recorded: RECORDED }]);
  const civil = ['CIVIL_SOCIETY'];
  expect((await counts('BLM', '@asOf(valid: "2020-12-31")'))[0]).toEqual([1, 2, civil, null]);
  expect((await counts('BLM', '@asOf(valid: "2021-01-01")'))[0]).toEqual([null, 1, [], null]);
});
