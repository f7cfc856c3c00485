// More laws, with slower tests, are in laws.slow.test.ts and laws-of-changes.slow.test.ts.
import { KINDS, kindsWith, VERSIONED } from '../../../support/kinds/kinds';
import { justBefore, useLaws } from '../../../support/laws';
import { withValue } from '../../../support/valid-mutations';
import { userErrorsOf } from '../../../support/writer';

const { api, anonymous, network, editor, lawsOf } = useLaws();
const USERS = { anonymous, network };

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
