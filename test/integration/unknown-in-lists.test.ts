import type { GraphRows } from '../../src/store/model/rows';
import type { Json } from '../support/api';
import { useSmallWorld } from '../support/use-world';

/** A region with one country, of which nothing but a company is on record. */
const ICE: Partial<GraphRows> = {
  nodes: [
    { id: 'R-ICE', type: 'Region', nameEn: 'Ice Coast', nameFr: 'Côte des glaces', evidence: [] },
    { id: 'ICE', type: 'Country', nameEn: 'Icemark', region: 'R-ICE', properties: { iso3: 'ICE' }, evidence: [] },
    {
      id: 'COM-ICE',
      type: 'Company',
      nameEn: 'Ice Lodges',
      country: 'ICE',
      properties: { kind: 'COMPANY', group: 'PRIVATE_SECTOR' },
      evidence: [],
    },
  ],
};
const api = useSmallWorld(ICE);
const { read } = api;
/** What a list lacks: its length, codes and sentences. */
async function lacking(list: string, lang = 'EN'): Promise<unknown> {
  const { list: found } = await read(`{ list: ${list} { totalCount unknown { code text(lang: ${lang}) } } }`);
  const { totalCount, unknown } = found as unknown as { totalCount: number; unknown: Json };
  return [totalCount, ...(unknown as unknown as { code: string; text: string }[]).flatMap(Object.values)];
}

test.each<[list: string, code: string, text: string]>([
  [
    'actors(filter: { kinds: [MEMBER], regions: ["R-ICE"] })',
    'NO_MEMBER_ON_RECORD',
    'No member organisation is on record in this region (Ice Coast).',
  ],
  [
    'actors(filter: { kinds: [NGO, MEDIA], groups: [MEDIA], countries: ["ICE", "ABO"] })',
    'NO_ACTOR_ON_RECORD',
    'No actor of this kind (NGO, Media or Media) is on record in Icemark or in Aboria.',
  ],
  [
    'actors(filter: { regions: ["R-ICE"], objectives: ["OBJ-1"] })',
    'NO_ACTOR_ON_RECORD',
    'No actor is on record in this region (Ice Coast) for Safer travel.',
  ],
  [
    'partnerships(filter: { regions: ["R-ICE"], minGroups: 3 })',
    'NO_PARTNERSHIP_ON_RECORD',
    'No partnership is on record in this region (Ice Coast).',
  ],
  [
    'actions(filter: { countries: ["ICE"], objectives: ["OBJ-2"], leads: ["MBR-ABO"] })',
    'NO_ACTION_ON_RECORD',
    'No action is on record in Icemark for Better laws.',
  ],
])('%s says that the graph has no data of that kind', async (list, code, text) => {
  expect(await lacking(list)).toEqual([0, code, text]);
});

test('a country says that none of its actors is of a kind', async () => {
  const query = (kinds: string) =>
    `{ country(iso3: "ICE") { actors(kinds: ${kinds}) { totalCount unknown { code fr: text(lang: FR) } } } }`;
  expect((await read(query('[MEMBER]'))).country?.actors).toEqual({
    totalCount: 0,
    unknown: [{ code: 'NO_MEMBER_ON_RECORD', fr: 'Aucune organisation membre n’est recensée dans ce pays (Icemark).' }],
  });
  expect((await read(query('[COMPANY]'))).country?.actors).toEqual({ totalCount: 1, unknown: [] });
});

test('the ties of an actor say that none of a type is on record, whatever its status', async () => {
  const query = (id: string, args: string) =>
    `{ node(id: "${id}") { ... on Actor { ties(${args}) { totalCount unknown { code fr: text(lang: FR) } } } } }`;
  const nothing = { code: 'NO_TIE_ON_RECORD', fr: 'Aucun lien de ce type n’est recensé ici.' };
  expect((await read(query('COM-ICE', 'types: [SIGNED_CODE]'))).node?.ties).toEqual({
    totalCount: 0,
    unknown: [nothing],
  });
  // It signed, and left in 2019.
  expect((await read(query('COM-EBB', 'types: [SIGNED_CODE]'))).node?.ties).toEqual({ totalCount: 0, unknown: [] });
  expect((await read(query('COM-DUNE', 'types: [SIGNED_CODE]'))).node?.ties).toEqual({ totalCount: 1, unknown: [] });
});

test.each<[list: string, unknown: string[]]>([
  [
    'ties(filter: { node: "COM-ICE", types: [SIGNED_CODE] })',
    ['NO_TIE_ON_RECORD', 'No tie of this type is on record here.'],
  ],
  // It left in 2019.
  ['ties(filter: { node: "COM-EBB", types: [SIGNED_CODE] })', []],
  ['ties(filter: { node: "COM-DUNE", types: [SIGNED_CODE], sinceFrom: "2020" })', []],
  // The Cove Alliance ended in 2019.
  ['partnerships(filter: { countries: ["CRN"] })', []],
])('%s lacks %j', async (list, unknown) => {
  expect(await lacking(list)).toEqual([0, ...unknown]);
});

test.each([
  // Members are on record there, and none has such a name.
  'actors(filter: { kinds: [MEMBER], regions: ["R-NORTH"], text: "zebra" })',
  'actors(filter: { kinds: [COMPANY], countries: ["ICE"], signedCode: true })',
  // Partnerships for the objective are on record, and none seats so many groups.
  'partnerships(filter: { objectives: ["OBJ-1"], minGroups: 9 })',
  'actions(filter: { countries: ["ABO"], targets: ["POL-BLM"] })',
])('%s is empty, and known to be', async (list) => {
  expect(await lacking(list)).toEqual([0]);
});

test.each([
  'actors(filter: { kinds: [MEMBER] })',
  'actors',
  'partnerships',
  'actions',
  'campaigns',
  'countries',
  // After the last item.
  'actors(first: 1, filter: { kinds: [COMPANY], countries: ["ICE"] })',
])('%s lacks nothing', async (list) => {
  const [total, ...unknown] = (await lacking(list)) as [number, ...string[]];
  expect(total).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

test('the sentences are in French too', async () => {
  expect(await lacking('actors(filter: { kinds: [NGO], regions: ["R-ICE"] })', 'FR')).toEqual([
    0,
    'NO_ACTOR_ON_RECORD',
    'Aucun acteur de ce type (ONG) n’est recensé dans cette région (Côte des glaces).',
  ]);
});

test('is not looked up where it is not selected', async () => {
  await api.statements();
  await read('{ actors(filter: { kinds: [MEMBER], regions: ["R-ICE"] }) { nodes { id } } }');
  expect(await api.statements()).not.toContain('actor/count-actors');
});
