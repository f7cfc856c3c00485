import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../support/api';
import { asKnown, visibleHistory, ofActor, visibleRecords } from '../../../support/everything';
import { representableRows, graphFiles } from '../../../support/graph-files';
import { KINDS, kindsWith, VERSIONED } from '../../../support/kinds/kinds';
import { allOf, justBefore, LAWS_WORLD, type Saved, useLaws } from '../../../support/laws';
import { readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { userErrorsOf } from '../../../support/writer';
import type { User } from '../../../support/writing-api';
import { WHOLE_WORLD } from '../../../worlds/whole-world';

const {
  api,
  anonymous,
  network,
  editor,
  admin,
  load,
  record,
  undo,
  restrict,
  eraseFor,
  erase,
  seen,
  inHistory,
  lawsOf,
} = useLaws();

test.each(KINDS)('undoing what is recorded restores all else, and each state stays readable: $kind', async (kind) => {
  const { save, saveNext, soughtOf } = lawsOf(kind);
  const sought = soughtOf([]);
  const whole = async (known?: string) => [
    await editor.read(asKnown(WHOLE_WORLD, known)),
    await visibleRecords(api(), editor, sought, known),
  ];
  const before = await whole();
  const first = await save();
  const between = await whole();
  const next = await saveNext(first);
  const after = await whole();
  expect([between, after]).not.toContainEqual(before);
  const undone = [await undo(next.change)];
  expect(await whole()).toEqual(between);
  undone.push(await undo(first.change));
  expect(await whole()).toEqual(before);
  for (const [known, state] of [
    [justBefore(first.at), before],
    [first.at, between],
    [next.at, after],
  ] as const)
    expect([known, await whole(known)]).toEqual([known, state]);
  await undo(undone[1]!);
  expect(await whole()).toEqual(between);
  await undo(undone[0]!);
  expect(await whole()).toEqual(after);
});

test.each(kindsWith('isHidden'))(
  'others see nothing of a record that is hidden from the beginning: $kind',
  async (kind) => {
    const { save, saveNext, soughtOf } = lawsOf(kind);
    const sought = soughtOf([]);
    const all = async (user: User) =>
      (await visibleRecords(api(), user, sought)) + (await visibleHistory(api(), user, sought));
    const before = await all(anonymous);
    const first = await save({ visibility: 'NETWORK' });
    expect(await all(anonymous)).toBe(before);
    expect(await all(network)).toContain(first.id);
    await saveNext(first);
    expect(await all(anonymous)).toBe(before);
  },
);

test.each(kindsWith('isHidden').filter(({ input }) => input['evidence']))(
  'further evidence is as hidden as its record, and so is its recording: $kind',
  async (kind) => {
    const { example, save, read, soughtOf } = lawsOf(kind);
    const first = await save({ visibility: 'CONFIDENTIAL' });
    const evidence = [{ title: `${example.word} Log`, asOf: '2026' }];
    const { change } = await record('addEvidence', { of: first.id, evidence });
    const pieces = (await read(first.node)).evidence as unknown as { id: string; source: { id: string } }[];
    expect(pieces).toHaveLength(2);
    const sought = soughtOf([{ ...first, parts: pieces.flatMap(({ id, source }) => [id, source.id]) }]);
    expect(await seen(network, sought)).toEqual([]);
    expect(await inHistory(network, sought, [change!.id as unknown as string])).toEqual([]);
    expect(await seen(editor, sought)).toEqual(allOf(sought));
  },
);

const instantsOf = (versions: readonly Saved[]) => [undefined, ...versions.map(({ at }) => at)];

test.each(kindsWith('openly'))(
  'a record is restricted over all its history, with what hangs on it: $kind',
  async (kind) => {
    const { example, saveOpenly, soughtOf } = lawsOf(kind);
    const versions = await saveOpenly();
    const [first] = versions as [Saved];
    const sought = soughtOf(versions);
    for (const known of instantsOf(versions)) expect(await seen(anonymous, sought, known)).toContain(first.id);
    const changes = versions.map(({ change }) => change);
    for (const [visibility, beginning, blind, sees] of [
      ['NETWORK', 'Now only for the network: ', anonymous, network],
      ['CONFIDENTIAL', 'Now confidential: ', network, editor],
    ] as const) {
      const restriction = await restrict(first, visibility);
      expect(restriction.userErrors).toEqual([]);
      expect(restriction.change!.summary).toMatch(new RegExp(`^${beginning}.*\\(Too early\\)$`));
      changes.push(restriction.change!.id as unknown as string);
      for (const known of instantsOf(versions)) {
        expect([known, await seen(blind, sought, known)]).toEqual([known, []]);
        expect([known, await inHistory(blind, sought, changes, known)]).toEqual([known, []]);
        expect(await seen(sees, sought, known)).toEqual(expect.arrayContaining([example.word, first.id]));
      }
      expect(userErrorsOf(await restrict(first, visibility))).toEqual(['NOTHING_TO_CHANGE input.visibility']);
    }
    await erase(first);
  },
);

test.each(VERSIONED.filter(({ openly }) => openly))(
  'a new version shows a record to none from whom it was restricted: $kind',
  async (kind) => {
    const { save, saveNext, soughtOf, example } = lawsOf(kind);
    const first = await save(example.openly);
    await restrict(first, 'NETWORK');
    await saveNext(first, example.openly);
    expect(await seen(anonymous, soughtOf([first]))).toEqual([]);
    await erase(first);
  },
);

test.each(kindsWith('isErased'))(
  'erasing a record leaves nothing of it, and nothing brings it back: $kind',
  async (kind) => {
    const { example, saveOpenly, soughtOf } = lawsOf(kind);
    const stored = async () => JSON.stringify(await readStoredGraph(testNeo4jAddress())).includes(example.word);
    const versions = await saveOpenly();
    const [first] = versions as [Saved];
    const sought = soughtOf(versions);
    expect([await stored(), await seen(admin, sought)]).toEqual([true, expect.arrayContaining([first.id])]);
    expect(userErrorsOf(await eraseFor(first, `No ${example.word}`))).toEqual(['BAD_TEXT input.reason']);
    const { erasure, changes } = await erase(first);
    expect(erasure.change).toMatchObject({ summary: 'Erased a record (Asked for)' });
    expect(await stored()).toBe(false);
    for (const user of [anonymous, admin]) {
      for (const known of instantsOf(versions)) {
        expect([known, await seen(user, sought, known)]).toEqual([known, []]);
        expect([known, await inHistory(user, sought, [], known)]).toEqual([known, []]);
      }
    }
    for (const id of changes.reverse()) {
      await admin.write('undoChange', { id });
      expect(await stored()).toBe(false);
    }
  },
);

describe.each(kindsWith('joining'))('a merge moves a record of an actor: $kind', (kind) => {
  const [keep, absorb] = ['UNI-KEEL', 'MED-OAK'];
  const moved = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(absorb, keep)) as T;
  const hangsOn = async (actor: string) => JSON.stringify(await editor.read(ofActor(actor)));
  const merge = async () => {
    const { mergeId, change } = await record('mergeActors', { keep, absorb, reason: 'One house' }, 'mergeId');
    return { mergeId, at: change!.recordedAt as unknown as string };
  };

  test('and an unmerge moves it back, which can be undone', async () => {
    const { example, save, read } = lawsOf(kind);
    const { node } = await save(example.joining!(absorb));
    const before = await read(node);
    expect(await hangsOn(absorb)).toContain(example.word);
    const { mergeId, at } = await merge();
    expect(await read(moved(node))).toEqual(moved(before));
    expect(await hangsOn(keep)).toContain(example.word);
    expect(await read(node, justBefore(at))).toEqual(before);
    const { change } = await record('unmergeActors', { mergeId });
    expect(await read(node)).toEqual(before);
    expect(await hangsOn(keep)).not.toContain(example.word);
    await undo(change!.id as unknown as string);
    expect(await read(moved(node))).toEqual(moved(before));
  });
});

test.each(VERSIONED.filter(({ joining }) => joining))(
  'what is of another actor by the unmerge stays there: $kind',
  async (kind) => {
    const { example, save, read } = lawsOf(kind);
    const { id } = await save(example.joining!('MED-OAK'));
    const { mergeId } = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One' }, 'mergeId');
    await save({ id, ...example.joining!('DON-FIR') });
    const before = await read(id);
    expect(JSON.stringify(before)).toContain('DON-FIR');
    await record('unmergeActors', { mergeId });
    expect(await read(id)).toEqual(before);
  },
);

describe('an export', () => {
  const files = graphFiles(api);
  const bare = representableRows(LAWS_WORLD);
  const recorded = KINDS.map(lawsOf);
  const hidden = kindsWith('isHidden').map(lawsOf);
  const exports: string[] = [];
  const readings: Record<string, Json[]> = {};
  const textOf = (folder: string) =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  afterAll(() => files.clean());

  beforeAll(async () => {
    await load(bare);
    const nodes: string[] = [];
    for (const { save } of recorded) nodes.push((await save()).node);
    for (const { save } of hidden) await save({ visibility: 'CONFIDENTIAL' });
    const readAll = () => Promise.all(recorded.map(({ read }, index) => read(nodes[index]!)));
    readings['was'] = await readAll();
    for (const clearance of [0, 1, 2]) exports.push(textOf(await files.save(clearance)));
    const folders = { csv: await files.save(2), xlsx: await files.save(2, 'xlsx') };
    for (const [format, folder] of Object.entries(folders)) {
      await load(bare);
      await files.load(folder);
      readings[format] = await readAll();
    }
  });

  test.each(recorded.map(({ example }, index) => ({ ...example, index })))(
    'and an import bring a record back: $kind',
    ({ index, word }) => {
      const [was, csv, xlsx] = ['was', 'csv', 'xlsx'].map((reading) => readings[reading]![index]);
      expect(JSON.stringify(was)).toContain(word);
      expect([csv, xlsx]).toEqual([was, was]);
    },
  );

  test.each(recorded.map(({ example }) => example))(
    'has a record where its clearance is that of a reader: $kind',
    ({ word, hiddenFrom = [] }) => {
      const readers = ['anonymous', 'network', 'editor'] as const;
      expect(exports.map((text) => text.includes(word))).toEqual(
        readers.map((reader) => !hiddenFrom.some((name) => name === reader)),
      );
    },
  );

  test.each(hidden.map(({ example }) => example))('has a confidential record for editors only: $kind', ({ word }) => {
    expect(exports.map((text) => text.includes(word))).toEqual([false, false, true]);
  });
});
