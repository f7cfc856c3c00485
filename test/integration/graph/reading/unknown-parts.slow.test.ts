import { Role } from '../../../../src/graph/access/viewer';
import type { GraphRows, NodeRow } from '../../../../src/store/model/rows';
import { Stance, TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { useSmallWorld } from '../../../support/use-world';
import { tie } from '../../../worlds/rows';

const actor = (id: string, kind: string, group: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn: id,
  properties: { kind, group },
  evidence: [],
});
/** Organisations without a country: two that could have one, and one of many states. */
const PATCHES: Partial<GraphRows> = {
  nodes: [
    actor('NGO-LOST', 'NGO', 'CIVIL_SOCIETY'),
    actor('NGO-ADRIFT', 'NGO', 'CIVIL_SOCIETY'),
    actor('UN-SEA', 'UN_BODY', 'INTERGOVERNMENTAL'),
  ],
  ties: [
    tie('P-LOST-OBJ', 'NGO-LOST', TieType.PURSUES, 'OBJ-2'),
    tie('P-LOST-GOV', 'NGO-LOST', TieType.PARTNER_OF, 'UN-SEA', { until: '2090' }),
    tie('P-HID', 'NGO-ADRIFT', TieType.PARTNER_OF, 'UN-SEA', { visibility: Visibility.NETWORK }),
    tie('P-STANCE', 'NGO-LOST', TieType.POSITION_ON, 'OBJ-1', {
      stance: Stance.SUPPORTIVE,
      visibility: Visibility.PUBLIC,
    }),
  ],
};

const api = useSmallWorld(PATCHES);
const { read } = api;
const network = api.as(Role.READER);
const editor = api.as(Role.EDITOR);

/** Returns the count of a list, and its unknown parts. */
async function ask(list: string, headers: Record<string, string> = {}, lang = 'EN') {
  const query = `query @asOf(valid: "2025-06-30") { list: ${list} { totalCount nodes { id } unknown { code part count text(lang: ${lang}) } } }`;
  const { list: found } = await read(query, { headers });
  return found as unknown as {
    totalCount: number;
    nodes: { id: string }[];
    unknown: { code: string; part: string; count: number; text: string }[];
  };
}

const idsOf = async (list: string, headers?: Record<string, string>) =>
  (await ask(list, headers)).nodes.map(({ id }) => id).sort();

test('a place that is not on record neither fits nor fails', async () => {
  const { totalCount, unknown } = await ask('actors(filter: { kinds: [NGO], countries: ["BLM"] })');
  expect(totalCount).toBe(0);
  expect(unknown).toEqual([
    { code: 'NOT_ON_RECORD', part: 'PLACE', count: 2, text: 'Of 2 no source says in which country they are.' },
  ]);
  expect(await idsOf('actors(filter: { kinds: [NGO], countries: ["BLM"], includeUnknown: [PLACE] })')).toEqual([
    'NGO-ADRIFT',
    'NGO-LOST',
  ]);
});

test('what cannot have a country fails', async () => {
  const { totalCount, unknown } = await ask('actors(filter: { kinds: [UN_BODY], countries: ["BLM"] })');
  expect([totalCount, unknown]).toEqual([0, []]);
});

test('a record counts under each part that it lacks, and is listed where all of them are named', async () => {
  const filter = 'kinds: [NGO], countries: ["BLM"], objectives: ["OBJ-2"]';
  const { unknown } = await ask(`actors(filter: { ${filter} })`);
  expect(unknown.map(({ part, count }) => [part, count])).toEqual([
    ['PLACE', 2],
    ['OBJECTIVE', 1],
  ]);
  expect(await idsOf(`actors(filter: { ${filter}, includeUnknown: [OBJECTIVE] })`)).toEqual([]);
  expect(await idsOf(`actors(filter: { ${filter}, includeUnknown: [PLACE] })`)).toEqual(['NGO-LOST']);
  const both = await ask(`actors(filter: { ${filter}, includeUnknown: [PLACE, OBJECTIVE] })`);
  expect(both.totalCount).toBe(2);
  expect(both.unknown).toEqual(unknown);
});

test('who fails one part counts under no other', async () => {
  // It pursues another objective; the other one has none on record.
  const { unknown } = await ask('actors(filter: { kinds: [NGO], countries: ["BLM"], objectives: ["OBJ-1"] })');
  expect(unknown.map(({ part, count }) => [part, count])).toEqual([
    ['PLACE', 1],
    ['OBJECTIVE', 1],
  ]);
});

test('the criterion of a signatory is not on record, of others it is none', async () => {
  const filter = '{ criterion: { number: 2, statuses: [NOT_STARTED] } }';
  expect((await ask(`actors(filter: ${filter})`)).unknown).toEqual([
    { code: 'NOT_ON_RECORD', part: 'CRITERION', count: 1, text: 'Of one no source says how far training is.' },
  ]);
  expect((await ask(`actors(filter: ${filter})`, {}, 'FR')).unknown[0]?.text).toBe(
    'Pour une organisation, aucune source ne dit où en est la formation.',
  );
  const unknown = await ask('actors(filter: { criterion: { number: 2, statuses: [UNKNOWN] } })');
  expect(unknown.nodes).toEqual([{ id: 'COM-DUNE' }]);
  expect(unknown.unknown).toHaveLength(1);
});

test('the end of a tie is not on record, as far as the reader sees ties', async () => {
  const ties = 'ties(filter: { types: [PARTNER_OF], node: "UN-SEA", untilTo: "2080" })';
  expect((await ask(ties)).unknown).toEqual([]);
  expect((await ask(ties, network)).unknown).toEqual([
    { code: 'NOT_ON_RECORD', part: 'DATE', count: 1, text: 'Of one no source says when it ends.' },
  ]);
  expect(await idsOf(ties.replace('" })', '", includeUnknown: [DATE] })'), network)).toEqual(['P-HID']);
});

test('a stance is one of a position alone', async () => {
  const { totalCount, unknown } = await ask('ties(filter: { node: "NGO-LOST", stances: [OPPOSED] })');
  expect([totalCount, unknown]).toEqual([0, []]);
});

test('where no ask is on record, no stage is', async () => {
  const noAsk = { code: 'NONE_ON_RECORD', part: null, count: null, text: 'No ask is on record here.' };
  const noStage = {
    code: 'NO_ASK_ON_RECORD',
    part: 'STAGE',
    count: null,
    text: 'No ask is on record here, at any stage.',
  };
  const lists = [
    ['ties(filter: { stages: [REFUSED] })', noAsk],
    ['actions(filter: { stages: [REFUSED] })', noStage],
  ] as const;
  for (const [list, nothing] of lists) {
    const { totalCount, unknown } = await ask(list);
    expect([totalCount, unknown]).toEqual([0, [nothing]]);
    const { totalCount: included } = await ask(list.replace('] })', '], includeUnknown: [STAGE] })'));
    expect(included).toBe(0);
  }
});

test('how an organisation may be approached is not for every reader', async () => {
  const actors =
    'actors(filter: { kinds: [NGO], countries: ["BLM"], engagement: [CLEARED], includeUnknown: [ENGAGEMENT, PLACE] })';
  const hidden = await ask(actors);
  expect(hidden.totalCount).toBe(0);
  expect(hidden.unknown.map(({ code }) => code)).toEqual(['NOT_FOR_THIS_READER']);
  const shown = await ask(actors, editor);
  expect(shown.totalCount).toBe(2);
  expect(shown.unknown.map(({ part, count }) => [part, count])).toEqual([
    ['PLACE', 2],
    ['ENGAGEMENT', 2],
  ]);
});

test('a country says of how many of a kind no country is on record', async () => {
  const query =
    '{ country(code: "BLM") { actors(kinds: [NGO]) { totalCount unknown { part count fr: text(lang: FR) } } } }';
  expect((await read(query)).country?.actors).toEqual({
    totalCount: 0,
    unknown: [
      {
        part: 'PLACE',
        count: 2,
        fr: 'Pour 2 organisations, aucune source ne dit dans quel pays elles se trouvent.',
      },
    ],
  });
});

test.each([
  'actors',
  'partnerships',
  'actions',
  'countries',
  'actors(filter: { kinds: [MEMBER] })',
  'actors(filter: { text: "zebra" })',
  'partnerships(filter: { text: "zebra" })',
])('%s lacks nothing', async (list) => {
  expect((await ask(list)).unknown).toEqual([]);
});

test('takes one statement more where it is selected, and none where it is not', async () => {
  const list = 'actors(filter: { kinds: [NGO], objectives: ["OBJ-1"], regions: ["R-SOUTH"] })';
  await api.statements();
  await read(`{ ${list} { nodes { id } } }`);
  const before = await api.statements();
  expect(before).not.toContain('actor/count-unknown-actors');
  await read(`{ ${list} { nodes { id } unknown { part count text } } }`);
  const after = await api.statements();
  expect(after.filter((name) => name === 'actor/count-unknown-actors')).toHaveLength(1);
});
