import type { Json } from '../support/api';
import { KINDS, kindsWith, VERSIONED } from '../support/kinds/kinds';
import { allOf, justBefore, useLaws } from '../support/laws';
import { withValue } from '../support/valid-mutations';
import { EVIDENCE, userErrorsOf } from '../support/writer';

const { api, anonymous, network, editor, north, record, write, undo, seen, told, lawsOf } = useLaws();
const USERS = { anonymous, network };

const idOf = (payload: Json, name: string) => payload[name]!.id as unknown as string;

describe.each(KINDS)('a record: $kind', (kind) => {
  test('is answered and read as it was saved, from then on, by those who see it', async () => {
    const { example, save, read } = lawsOf(kind);
    const { node, answer, at } = await save();
    expect(answer).toMatchObject(example.saved);
    for (const known of [undefined, at]) expect(await read(node, known)).toMatchObject(example.saved);
    expect(JSON.stringify(await read(node, justBefore(at)))).not.toContain(example.word);
    for (const name of example.hiddenFrom ?? [])
      expect(JSON.stringify(await read(node, at, USERS[name]))).not.toContain(example.word);
  });

  test('has a next version that keeps what is left out, removes what is null and replaces lists', async () => {
    const { example, save, saveNext, read } = lawsOf(kind);
    const first = await save();
    const next = await saveNext(first);
    expect(next.answer).toMatchObject(example.next.saved);
    expect(await read(first.node)).toMatchObject(example.next.saved);
    expect(await read(first.node, justBefore(next.at))).toMatchObject(example.saved);
  });

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

  test('is in the history of all that it touches, for those who see it', async () => {
    const { example, save } = lawsOf(kind);
    const { node, change } = await save();
    const fields = 'id action en: summary(lang: EN) fr: summary(lang: FR) node { id }';
    for (const id of new Set([node, ...example.touches])) {
      const query = `{ changes(node: "${id}", first: 1, newestFirst: true) { nodes { ${fields} } } }`;
      const { changes } = await editor.read(query);
      const summary = { id: change, action: example.action, ...example.summary, node: { id: node } };
      expect([id, changes!.nodes]).toEqual([id, [summary]]);
      for (const name of example.hiddenFrom ?? []) {
        const { data } = await api().ask(query, { headers: USERS[name].headers() });
        expect(JSON.stringify(data)).not.toContain(change);
      }
    }
  });

  test('is recorded once, however many record it at once, and another is another', async () => {
    const { example, send, save, answerIn } = lawsOf(kind);
    const all = await Promise.all(Array.from({ length: 5 }, () => send()));
    const [recorded, ...others] = all.filter(({ change }) => change !== null);
    expect(others).toEqual([]);
    const repeated = all.filter((one) => one !== recorded);
    for (const values of example.alike ?? []) repeated.push(await send(values));
    for (const one of repeated) {
      expect([userErrorsOf(one), one.change]).toEqual([example.same, null]);
      expect(answerIn(one)).toEqual(answerIn(recorded!));
    }
    const { revision } = await editor.read('{ revision }');
    await send();
    expect((await editor.read('{ revision }')).revision).toBe(revision);
    for (const values of example.others) await save(values);
  });

  test('names no node that is unknown or of another kind: each is an error at its path, all at once', async () => {
    const { example } = lawsOf(kind);
    const paths = Object.keys(example.refers);
    const errorsWith = async (idAt: (path: string) => string) => {
      let variables: Record<string, unknown> = { input: example.input };
      for (const path of paths) variables = withValue(variables, `input.${path}`, idAt(path));
      const payload = await editor.write(example.save, variables);
      expect(payload.change).toBeNull();
      return userErrorsOf(payload).sort();
    };
    const each = (code: string) => paths.map((path) => `${code} input.${path}`).sort();
    for (const unknown of ['NOBODY', 'a" OR *:* OR "b\\', 'x'.repeat(10_000)])
      expect(await errorsWith((path) => unknown + path)).toEqual(each('NOT_FOUND'));
    expect(await errorsWith((path) => example.refers[path]!)).toEqual(each('WRONG_KIND'));
  });
});

test.each(kindsWith('prefix'))('a record has an id of its own: $kind', async (kind) => {
  const { example, save } = lawsOf(kind);
  expect((await save()).id).toMatch(new RegExp(`^${example.prefix!}-[0-9A-Z]{26}$`));
});

test.each(VERSIONED)('saving nothing new of a record records nothing: $kind', async (kind) => {
  const { save, send } = lawsOf(kind);
  const { id } = await save();
  expect(await send({ id })).toMatchObject({ userErrors: [], change: null });
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
  expect(await undoErrors(change)).toEqual(['LATER_CHANGES id']);
});

test.each(VERSIONED.filter(({ joining }) => joining))(
  'an actor is taken back once no record joins it, and none is taken back to one that did: $kind',
  async (kind) => {
    const { example, save, saveNext } = lawsOf(kind);
    const { actor, change } = await saveActor();
    const next = await saveNext(await save(example.joining!(actor)));
    await undo(change);
    expect(await undoErrors(next.change)).toEqual(['LATER_CHANGES id']);
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
    expect(await told(anonymous, sought, [hidden.change])).not.toContain(hidden.change);
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
