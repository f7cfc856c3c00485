import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { read, record } = useWritingApi(SMALL_WORLD, { reloads: true }).editor;

const QUALIFIER = { qualifierEn: 'as an observer', qualifierFr: 'comme observateur' };
const SHOWN = { en: 'as an observer', fr: 'comme observateur' };
const TIE = 'tie { id until status en: qualifier(lang: EN) fr: qualifier(lang: FR) }';

const recordContact = (input: object = {}): Promise<Json> =>
  record(
    'recordTie',
    { input: { type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence: EVIDENCE, ...input } },
    TIE,
  );

async function tieOf(id: unknown): Promise<Json> {
  return (
    await read(
      `{ node(id: "${String(id)}") { ... on Tie { until status en: qualifier(lang: EN) fr: qualifier(lang: FR) } } }`,
    )
  ).node!;
}

test('a caveat is recorded in both languages; a tie without one has none', async () => {
  expect((await recordContact(QUALIFIER)).tie).toMatchObject(SHOWN);
  const plain = await recordContact({ to: 'MBR-ABO' });
  expect(plain.tie).toMatchObject({ en: null, fr: null });
});

test('a tie that ends keeps its caveat, and so does one whose end is undone', async () => {
  const { tie } = await recordContact(QUALIFIER);
  const ended = await record('endTie', { id: tie!.id, until: '2025-12', evidence: EVIDENCE }, TIE);
  expect(ended.tie).toMatchObject({ until: '2025-12', ...SHOWN });
  await record('undoChange', { id: ended.change!.id });
  expect(await tieOf(tie!.id)).toMatchObject({ until: null, ...SHOWN });
});

test('a tie keeps its caveat where an end is merged into another, and back', async () => {
  const { tie } = await recordContact({ ...QUALIFIER, from: 'COM-EBB' });
  const { change } = await record('mergeActors', { keep: 'COM-DUNE', absorb: 'COM-EBB', reason: 'the same' });
  expect(await tieOf(tie!.id)).toMatchObject(SHOWN);
  await record('unmergeActors', { mergeId: change!.id });
  expect(await tieOf(tie!.id)).toMatchObject(SHOWN);
});

test('a position with another caveat from the same day replaces the one before', async () => {
  const position = { type: 'POSITION_ON', from: 'GOV-ABO', to: 'OBJ-1', stance: 'OPPOSED', since: '2024' };
  const first = await recordContact(position);
  const second = await recordContact({ ...position, ...QUALIFIER });
  expect(await tieOf(first.tie!.id)).toMatchObject({ status: 'RETRACTED', en: null });
  expect(await tieOf(second.tie!.id)).toMatchObject({ status: 'CURRENT', ...SHOWN });
});
