import { SMALL_WORLD } from '../worlds/small-world';
import { EVIDENCE, userErrorsOf } from '../support/writer';
import { useWritingApi } from '../support/writing-api';

const { editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read, record, write } = editor;

const FIELDS = `... on Partnership { name en: name(lang: EN) fr: name(lang: FR) since until kind otherNames
  participants(first: 100) { edges { role node { id } since until } }
  objectives { id } countries { id } manifestations { id } }`;
const partnership = async (id = 'PSH-1') => (await read(`{ node(id: "${id}") { ${FIELDS} } }`)).node!;

test('a partnership gets other names and dates, and all that it is tied to stays', async () => {
  const before = await partnership();
  const input = {
    id: 'PSH-1',
    nameEn: 'Quay Alliance',
    nameFr: 'Alliance du Quai',
    since: '2012-03',
    evidence: EVIDENCE,
  };
  const { initiative, change } = await record('correctInitiative', { input }, `initiative { ${FIELDS} }`);
  const otherNames = expect.arrayContaining([before.en]) as unknown;
  expect(initiative).toEqual({
    ...before,
    name: 'Quay Alliance',
    en: 'Quay Alliance',
    fr: 'Alliance du Quai',
    since: '2012-03',
    otherNames,
  });
  await record('undoChange', { id: change!.id });
  expect(await partnership()).toEqual(before);
});

test('null removes a date, and a field that is left out keeps its value', async () => {
  const { since, en } = await partnership('PSH-2');
  const ended = await record('correctInitiative', {
    input: { id: 'PSH-2', nameEn: en as unknown as string, until: '2024', evidence: EVIDENCE },
  });
  expect(await partnership('PSH-2')).toMatchObject({ since, until: '2024' });
  const input = { id: 'PSH-2', nameEn: en as unknown as string, until: null, evidence: EVIDENCE };
  await record('correctInitiative', { input });
  expect(await partnership('PSH-2')).toMatchObject({ since, until: null });
  expect(ended.change).not.toBeNull();
});

test.each<[errors: string[], fields: object]>([
  [['NOT_FOUND input.id'], { id: 'NOBODY' }],
  [['WRONG_KIND input.id'], { id: 'MBR-ABO' }],
  [['BAD_TEXT input.nameEn'], { nameEn: ' ' }],
  [['BAD_DATES input.until'], { since: '2020', until: '2010' }],
  [['NO_EVIDENCE input.evidence'], { evidence: [] }],
])('%j: correcting %j', async (errors, fields) => {
  const input = { id: 'PSH-1', nameEn: 'Quay Alliance', evidence: EVIDENCE, ...fields };
  expect(userErrorsOf(await write('correctInitiative', { input }))).toEqual(errors);
});
