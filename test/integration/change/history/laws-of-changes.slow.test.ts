import type { Json } from '../../../support/api';
import { KINDS, kindsWith, VERSIONED } from '../../../support/kinds/kinds';
import { allOf, useLaws } from '../../../support/laws';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';

const { anonymous, network, editor, north, record, write, undo, seen, inHistory, lawsOf } = useLaws();

const idOf = (payload: Json, name: string) => payload[name]!.id as unknown as string;

describe.each(KINDS)('a record: $kind', (kind) => {
  test('is taken back version by version, and repeated', async () => {
    const { example, save, saveNext, read } = lawsOf(kind);
    const first = await save();
    const next = await saveNext(first);
    await undo(next.change);
    expect(await read(first.node)).toMatchObject(example.saved);
    const undone = await undo(first.change);
    expect((await read(first.node)) ?? {}).not.toMatchObject(example.saved);
    expect(await read(first.node, next.at)).toMatchObject(example.next.saved);
    await undo(undone);
    expect(await read(first.node)).toMatchObject(example.saved);
  });

  test('is recorded once, however many record it at once, and another is another', async () => {
    const { example, send, save, answerIn } = lawsOf(kind);
    const all = await Promise.all(Array.from({ length: 5 }, () => send()));
    const [recorded, ...others] = all.filter(({ change }) => change !== null);
    expect(others).toEqual([]);
    const repeated = all.filter((payload) => payload !== recorded);
    for (const values of example.alike ?? []) repeated.push(await send(values));
    for (const payload of repeated) {
      expect([userErrorsOf(payload), payload.change]).toEqual([example.same, null]);
      expect(answerIn(payload)).toEqual(answerIn(recorded!));
    }
    const { revision } = await editor.read('{ revision }');
    await send();
    expect((await editor.read('{ revision }')).revision).toBe(revision);
    for (const values of example.others) await save(values);
  });
});

const saveActor = async () => {
  const input = { kind: 'NGO', nameEn: 'Pier Friends', country: 'BLM', evidence: EVIDENCE };
  const payload = await record('saveActor', { input }, 'actor { id }');
  return { actor: idOf(payload, 'actor'), change: idOf(payload, 'change') };
};
const undoErrors = async (id: string) => userErrorsOf(await editor.write('undoChange', { id }));

test.each(kindsWith('joining'))('an actor is not taken back under a record that joins it: $kind', async (kind) => {
  const { example, save } = lawsOf(kind);
  const { actor, change } = await saveActor();
  await save(example.joining!(actor));
  expect(await undoErrors(change)).toEqual(['LATER_CHANGES input.id']);
});

test.each(VERSIONED.filter(({ joining }) => joining))(
  'an actor is taken back once no record joins it, and none is taken back to one that did: $kind',
  async (kind) => {
    const { example, save, saveNext } = lawsOf(kind);
    const { actor, change } = await saveActor();
    const next = await saveNext(await save(example.joining!(actor)));
    await undo(change);
    expect(await undoErrors(next.change)).toEqual(['LATER_CHANGES input.id']);
  },
);

test.each(KINDS)(
  'a coordinator records and takes back what is in their regions, and nothing else: $kind',
  async (kind) => {
    const { example, send } = lawsOf(kind);
    const { input, at = 'input' } = example.outside;
    const refused = await send(input, north);
    expect([userErrorsOf(refused), refused.change]).toEqual([[`OUTSIDE_REGIONS ${at}`], null]);
    let changed = await send(example.inside, north);
    expect(changed.userErrors).toEqual([]);
    for (let times = 0; times < 2; times++) {
      changed = await write('undoChange', { id: idOf(changed, 'change') }, '', north);
      expect(changed.userErrors).toEqual([]);
    }
  },
);

describe.each(kindsWith('isHidden'))('who sees a record: $kind', (kind) => {
  test('are fewer from the version on that hides it, which no later one shows again', async () => {
    const { example, save, saveNext, saveHanging, soughtOf } = lawsOf(kind);
    const first = await save({ visibility: 'PUBLIC' });
    const sought = soughtOf([first, ...(await saveHanging(first))]);
    const itself = expect.arrayContaining([example.word, first.id]) as unknown;
    expect(await seen(anonymous, sought)).toEqual(allOf(sought));
    const hidden = await save({ id: first.id, visibility: 'NETWORK' });
    expect(await seen(anonymous, sought)).toEqual([]);
    expect(await inHistory(anonymous, sought, [hidden.change])).not.toContain(hidden.change);
    expect(await seen(network, sought)).toEqual(itself);
    const undone = await undo(hidden.change);
    expect(await seen(anonymous, sought)).toEqual(allOf(sought));
    await undo(undone);
    await save({ id: first.id, visibility: 'CONFIDENTIAL' });
    await saveNext(first, { visibility: 'PUBLIC' });
    await save({ id: first.id, visibility: 'NETWORK' });
    await saveNext(first);
    expect([await seen(network, sought), await seen(editor, sought)]).toEqual([[], itself]);
  });
});
