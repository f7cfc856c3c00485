import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read, record, write } = editor;

const FIELDS = `id status since until note lastConfirmedOn confidence amount currency
  en: qualifier(lang: EN) fr: qualifier(lang: FR) evidence { source { title } }`;
const TIE = `tie { ${FIELDS} }`;
const LOG = [{ title: 'Log', asOf: '2025-06' }];
const LETTER = [{ title: 'Letter of Oak Media', asOf: '2026-03', confidence: 'HIGH' }];

async function recordTie(fields: object = {}): Promise<string> {
  const input = { type: 'CONTACT_OF', from: 'DON-FIR', to: 'POL-BLM', since: '2015', evidence: LOG, ...fields };
  return ((await record('recordTie', { input }, 'tie { id }')).tie as unknown as { id: string }).id;
}

const tieOf = async (id: string, known?: string): Promise<Json> => {
  const at = known === undefined ? '' : `query @asOf(known: "${known}") `;
  return (await read(`${at}{ node(id: "${id}") { ... on Tie { ${FIELDS} } } }`)).node!;
};

const statusIn = async (id: string, valid: string) =>
  (await read(`query @asOf(valid: "${valid}") { node(id: "${id}") { ... on Tie { status } } }`)).node!.status;

test('a wrong date is corrected, with what follows from it, and the correction is undone', async () => {
  const id = await recordTie();
  const before = await tieOf(id);
  const { latestChange } = await read(
    '{ latestChange: changes(newestFirst: true, first: 1) { nodes { recordedAt } } }',
  );
  const { recordedAt: at } = (latestChange!.nodes as unknown as { recordedAt: string }[])[0]!;
  const input = { id, since: '2019-05', evidence: LETTER };
  const { tie, change } = await record('correctTie', { input }, TIE);
  expect(tie).toMatchObject({
    ...before,
    since: '2019-05',
    lastConfirmedOn: '2026-03',
    confidence: 'HIGH',
    evidence: [{ source: { title: 'Letter of Oak Media' } }, { source: { title: 'Log' } }],
  });
  expect([await statusIn(id, '2017'), await statusIn(id, '2020')]).toEqual(['UPCOMING', 'CURRENT']);
  expect(await tieOf(id, at)).toEqual(before);
  const { changes } = await read(
    '{ changes(newestFirst: true, first: 1) { nodes { action en: summary(lang: EN) fr: summary(lang: FR) } } }',
  );
  expect(changes!.nodes).toEqual([
    {
      action: 'CORRECT_TIE',
      en: 'Corrected: the Fir Fund is in working contact with the Harbour Police',
      fr: expect.stringContaining('Corrigé\u202f: ') as string,
    },
  ]);
  await record('undoChange', { id: change!.id });
  expect(await tieOf(id)).toEqual(before);
  expect(await statusIn(id, '2017')).toBe('CURRENT');
});

test('who keeps a link is said, said anew and no longer', async () => {
  const id = await recordTie();
  const keeperAfter = async (keeper: string | null) => {
    const { tie } = await record('correctTie', { input: { id, keeper, evidence: LETTER } }, 'tie { keeper { id } }');
    return tie;
  };
  expect(await keeperAfter('UNI-KEEL')).toEqual({ keeper: { id: 'UNI-KEEL' } });
  expect(await keeperAfter('DON-FIR')).toEqual({ keeper: { id: 'DON-FIR' } });
  expect(await keeperAfter(null)).toEqual({ keeper: null });
});

test('a field that is left out keeps its value, null and a blank text remove it', async () => {
  const fields = { until: '2018', note: 'As told', qualifierEn: 'in one port', qualifierFr: 'dans un port' };
  const id = await recordTie({ to: 'UNI-KEEL', ...fields });
  const { tie } = await record('correctTie', { input: { id, until: null, note: '', evidence: LETTER } }, TIE);
  expect(tie).toMatchObject({ since: '2015', until: null, note: null, en: 'in one port', fr: 'dans un port' });
  const plain = { id, qualifierEn: null, qualifierFr: null, evidence: LETTER };
  const corrected = (await record('correctTie', { input: plain }, TIE)).tie;
  expect(corrected).toMatchObject({ en: null, fr: null, status: 'CURRENT' });
});

test('what is on record already is no change, but for a new source', async () => {
  const id = await recordTie({ to: 'MED-OAK' });
  expect((await record('correctTie', { input: { id, since: '2015', evidence: LOG } })).change).toBeNull();
  const { tie } = await record('correctTie', { input: { id, since: '2015', evidence: LETTER } }, TIE);
  expect(tie).toMatchObject({ lastConfirmedOn: '2026-03', confidence: 'HIGH' });
});

test('who does not see a tie does not see that it was corrected', async () => {
  const id = await recordTie({ to: 'FAI-PIN', visibility: 'NETWORK' });
  const before = await anonymous.read('{ changes { totalCount } }');
  await record('correctTie', { input: { id, since: '2016', evidence: LETTER } });
  expect(await anonymous.read('{ changes { totalCount } }')).toEqual(before);
});

test.each<[errors: string[], fields: object]>([
  [['NOT_FOUND input.id'], { id: 'NOBODY' }],
  [['BAD_DATES input.until'], { until: '2010' }],
  [['INCOMPLETE input.qualifierFr'], { qualifierEn: 'in one port' }],
  [['OUT_OF_RANGE input.amount', 'INCOMPLETE input.currency'], { amount: 7 }],
  [['PERSONAL_DATA input.note'], { note: 'Call +33 6 12 34 56 78' }],
  [['NO_EVIDENCE input.evidence'], { since: '2012', evidence: [] }],
  [['NOT_FOUND input.keeper'], { keeper: 'NOBODY' }],
  [['WRONG_KIND input.keeper'], { keeper: 'BLM' }],
  [['WRONG_KIND input.keeper'], { id: 'POSITION', keeper: 'UNI-KEEL' }],
  [['WRONG_KIND input.since'], { id: 'POSITION', since: '2001' }],
  [['ALREADY_RECORDED input'], { since: '2001' }],
])('%j: correcting %j', async (errors, fields) => {
  const ends = { from: 'COM-DUNE', to: 'UNI-KEEL' };
  const earlier = await recordTie({ ...ends, since: '2001', until: '2003' });
  const id = await recordTie({ ...ends, since: '2014' });
  const position = await recordTie({ type: 'POSITION_ON', from: 'DON-FIR', to: 'OBJ-1', stance: 'SUPPORTIVE' });
  const input = { id, evidence: EVIDENCE, ...fields };
  const asked = input.id === 'POSITION' ? { ...input, id: position } : input;
  expect(userErrorsOf(await write('correctTie', { input: asked }))).toEqual(errors);
  for (const tie of [earlier, id, position]) await record('retractTie', { id: tie, reason: 'Tried' });
});

const PARTNERSHIP = `... on Partnership { name en: name(lang: EN) fr: name(lang: FR) since until kind otherNames
  participants(first: 100) { edges { role node { id } since until } }
  objectives { id } countries { id } manifestations { id } }`;
const partnership = async (id = 'PSH-1') => (await read(`{ node(id: "${id}") { ${PARTNERSHIP} } }`)).node!;

test('a partnership gets other names and dates, and all that it is tied to stays', async () => {
  const before = await partnership();
  const input = {
    id: 'PSH-1',
    nameEn: 'Quay Alliance',
    nameFr: 'Alliance du Quai',
    since: '2012-03',
    evidence: EVIDENCE,
  };
  const { initiative, change } = await record('correctInitiative', { input }, `initiative { ${PARTNERSHIP} }`);
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
])('%j: correcting the initiative to %j', async (errors, fields) => {
  const input = { id: 'PSH-1', nameEn: 'Quay Alliance', evidence: EVIDENCE, ...fields };
  expect(userErrorsOf(await write('correctInitiative', { input }))).toEqual(errors);
});
