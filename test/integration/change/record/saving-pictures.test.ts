import { Confidence } from '../../../../src/store/model/enums';
import type { GraphRows } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { type User, useWritingApi } from '../../../support/writing-api';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

/** Adds a tie that only the network sees, and a source that only this tie cites. */
const WORLD: GraphRows = {
  ...WITH_OPPORTUNITIES,
  ties: [
    ...WITH_OPPORTUNITIES.ties,
    {
      id: 'T-HID-NOTE',
      type: TieType.CONTACT_OF,
      from: 'MBR-ABO',
      to: 'MED-OAK',
      confidence: Confidence.HIGH,
      visibility: Visibility.NETWORK,
      evidence: [{ source: { title: 'Closed Log' }, confidence: Confidence.HIGH, asOf: '2025' }],
    },
  ],
};

const { api, network, editor, admin } = useWritingApi(WORLD, { reloads: true });

interface Saved {
  id: string;
  view: string;
  savedAt: string;
  visibility: string;
  steps: { view: string; sources: { id: string; title: string }[] }[];
}

const FIELDS = `id name fr: name(lang: FR) view visibility by savedAt
  steps { en: text(lang: EN) fr: text(lang: FR) view sources { id title } }`;
const SAVED = `picture { ${FIELDS} } replaced { id by }`;
const STEPS = [
  { textEn: 'They meet.', textFr: 'Ils se rencontrent.', view: 'nodes=MBR-ABO,GOV-ABO&bright=T-ABO-GOV' },
  { textEn: 'Then more come.', view: 'nodes=MBR-ABO,GOV-ABO,PSH-1' },
];
const INPUT = { nameEn: 'Tides', nameFr: 'Marées', view: 'nodes=MBR-ABO,GOV-ABO&at=MBR-ABO:1:-2', steps: STEPS };

const pictureOf = (payload: Json) => payload.picture as unknown as Saved;
const changeOf = (payload: Json) => payload.change as unknown as { id: string; recordedAt: string };
const save = (input: object = {}, user = editor) =>
  user.record('savePicture', { input: { ...INPUT, ...input } }, SAVED);
const errorsOf = async (input: object, user = editor) =>
  userErrorsOf(await user.write('savePicture', { input: { ...INPUT, ...input } }));

/** Returns a picture as a user reads it, at a known instant; null where it is unknown to them. */
async function readPicture(user: User, id: string, known?: string): Promise<Saved | null> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const { data } = await api().ask(`${asOf}{ node(id: "${id}") { ... on Picture { ${FIELDS} } } }`, {
    headers: user.headers(),
  });
  return data.node as unknown as Saved | null;
}

async function sourceId(title: string): Promise<string> {
  const { search } = await admin.read(`{ search(text: "${title}", filter: { types: [SOURCE] }) { node { id } } }`);
  return search![0]!.node!.id as unknown as string;
}

describe('a picture that is saved', () => {
  test('says by whom and when it was saved last, and shows its sources', async () => {
    const gazette = await sourceId('Harbour Gazette');
    const first = await save({ steps: [{ ...STEPS[0], sources: [gazette] }] });
    const { viewer } = await editor.read('{ viewer { recordedAs } }');
    expect(first.picture).toMatchObject({ by: viewer!.recordedAs, savedAt: changeOf(first).recordedAt });
    expect(first.picture).toMatchObject({ steps: [{ sources: [{ id: gazette, title: 'Harbour Gazette' }] }] });
    const next = await save({ id: pictureOf(first).id, steps: [] }, admin);
    expect(next.picture).toMatchObject({
      savedAt: changeOf(next).recordedAt,
      by: expect.stringMatching(/^ADMIN/) as string,
    });
  });

  test('is listed with the last that was saved first', async () => {
    const list = async (after = '') => {
      const page = `first: 2${after && `, after: "${after}"`}`;
      const { pictures } = await network.read(
        `{ pictures(${page}) { totalCount nodes { name } pageInfo { endCursor hasNextPage } } }`,
      );
      return pictures!;
    };
    expect(await list()).toMatchObject({ totalCount: 0, nodes: [] });
    const { id } = pictureOf(await save({ nameEn: 'One' }));
    for (const nameEn of ['Two', 'Three']) await save({ nameEn });
    await save({ nameEn: 'Hidden', visibility: 'CONFIDENTIAL' });
    await save({ id, nameEn: 'One again' });
    const page = await list();
    expect(page).toMatchObject({ totalCount: 3, nodes: [{ name: 'One again' }, { name: 'Three' }] });
    const end = page.pageInfo!.endCursor as unknown as string;
    expect(await list(end)).toMatchObject({ nodes: [{ name: 'Two' }], pageInfo: { hasNextPage: false } });
  });

  test('is removed, and its changes are undone as those of other records', async () => {
    const saved = await save();
    const { id } = pictureOf(saved);
    const changed = await save({ id, nameEn: 'Ebb' });
    const removed = await editor.record('removePicture', { id }, 'picture { id }');
    expect([removed.picture, await readPicture(editor, id)]).toEqual([null, null]);
    expect(await readPicture(editor, id, changeOf(changed).recordedAt)).toEqual(changed.picture);
    await editor.record('undoChange', { id: changeOf(removed).id });
    expect(await readPicture(editor, id)).toMatchObject({ name: 'Ebb', view: INPUT.view, steps: [{}, {}] });
    await editor.record('undoChange', { id: changeOf(changed).id });
    expect(await readPicture(editor, id)).toMatchObject({ name: 'Tides' });
    const { changes } = await editor.read(`{ changes(node: "${id}") { nodes { action summary(lang: EN) } } }`);
    expect(changes!.nodes).toEqual([
      { action: 'SAVE_PICTURE', summary: 'Recorded: Tides' },
      { action: 'SAVE_PICTURE', summary: 'Changed: Ebb' },
      { action: 'REMOVE_PICTURE', summary: 'Removed: Ebb' },
      { action: 'UNDO', summary: 'Undone: Removed: Ebb' },
      { action: 'UNDO', summary: 'Undone: Changed: Ebb' },
    ]);
  });
});

describe('an edit that is based on an earlier change', () => {
  test('takes the place of the later one, says whose that was, and is undone to it', async () => {
    const first = await save();
    const { id } = pictureOf(first);
    const theirs = await save({ id, nameEn: 'Theirs' }, admin);
    const payload = await editor.record(
      'savePicture',
      { input: { ...INPUT, id, base: changeOf(first).id, nameEn: 'Ours' }, key: 'again' },
      `${SAVED} change { summary(lang: EN) }`,
    );
    const by = expect.stringMatching(/^ADMIN/) as string;
    expect(payload).toMatchObject({ picture: { name: 'Ours' }, replaced: { id: changeOf(theirs).id, by } });
    expect(payload.change!.summary).toMatch(/^Changed, in place of the last change by ADMIN.*: Ours$/);
    const again = await editor.record(
      'savePicture',
      { input: { ...INPUT, id, base: changeOf(first).id, nameEn: 'Ours' }, key: 'again' },
      SAVED,
    );
    expect(again.replaced).toEqual(payload.replaced);
    await editor.record('undoChange', { id: changeOf(payload).id });
    expect(await readPicture(editor, id)).toMatchObject({ name: 'Theirs' });
  });

  test('replaces nothing where it is based on the last one, or on a later change of something else', async () => {
    const first = await save();
    const { id } = pictureOf(first);
    const second = await save({ id, base: changeOf(first).id, nameEn: 'Second' });
    const other = await editor.record('recordTie', {
      input: { type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence: EVIDENCE },
    });
    const third = await save({ id, base: changeOf(other).id, nameEn: 'Third' });
    expect([second.replaced, third.replaced]).toEqual([null, null]);
    expect(await errorsOf({ id, base: 'CHG-0' })).toEqual(['NOT_FOUND input.base']);
  });
});

describe('an input is rejected with all that is wrong with it', () => {
  test.each<[what: string, input: object, errors: string[]]>([
    ['names', { nameEn: ' ', nameFr: 'x'.repeat(301) }, ['BAD_TEXT input.nameEn', 'TOO_LONG input.nameFr']],
    ['an unknown key', { view: 'nodes=PSH-1&colour=red' }, ['OUT_OF_RANGE input.view']],
    ['a key that occurs twice', { view: 'nodes=PSH-1&nodes=PSH-1' }, ['OUT_OF_RANGE input.view']],
    [
      'values that cannot be read',
      { view: 'types=FRIENDS&valid=soon' },
      ['OUT_OF_RANGE input.view', 'OUT_OF_RANGE input.view'],
    ],
    [
      'unknown nodes',
      { view: 'nodes=NOBODY,PSH-1&hidden=NOBODY,NOWHERE' },
      ['NOT_FOUND input.view', 'NOT_FOUND input.view'],
    ],
    ['a tie that nobody sees', { view: 'bright=T-NONE' }, ['NOT_FOUND input.view']],
    ['a tie as a node', { view: 'nodes=T-ABO-GOV' }, ['WRONG_KIND input.view']],
    ['a source as a node', { view: 'nodes=PSH-1&region=PSH-1' }, ['WRONG_KIND input.view']],
    ['a country as an objective', { view: 'objective=ABO' }, ['WRONG_KIND input.view']],
    [
      'too many nodes',
      { view: `nodes=${Array.from({ length: 501 }, (_, index) => `N${index}`).join()}` },
      ['OUT_OF_RANGE input.view', 'NOT_FOUND input.view'],
    ],
    ['too many steps', { steps: Array.from({ length: 41 }, () => STEPS[1]) }, ['OUT_OF_RANGE input.steps']],
    ['a step that tells nothing', { steps: [{ textEn: ' ', view: '' }] }, ['BAD_TEXT input.steps.0.textEn']],
    [
      'a long step',
      { steps: [STEPS[0], { textEn: 'x', textFr: 'x'.repeat(1001), view: '' }] },
      ['TOO_LONG input.steps.1.textFr'],
    ],
    [
      'somebody in a step',
      { steps: [{ textEn: 'Ask someone@example.org', view: '' }] },
      ['PERSONAL_DATA input.steps.0.textEn'],
    ],
    [
      'the view of a step',
      { steps: [STEPS[0], { textEn: 'x', view: 'nodes=NOBODY&x=1' }] },
      ['OUT_OF_RANGE input.steps.1.view', 'NOT_FOUND input.steps.1.view'],
    ],
    [
      'what is no source',
      { steps: [{ ...STEPS[0], sources: ['MBR-ABO', 'SRC-0'] }] },
      ['NOT_FOUND input.steps.0.sources.0', 'NOT_FOUND input.steps.0.sources.1'],
    ],
    [
      'several',
      { nameEn: '', view: 'x=1', base: 'CHG-0' },
      ['BAD_TEXT input.nameEn', 'OUT_OF_RANGE input.view', 'NOT_FOUND input.base'],
    ],
  ])('%s', async (_, input, errors) => {
    const found = await errorsOf(input);
    expect([...new Set(found)].sort()).toEqual([...new Set(errors)].sort());
    expect(found.length).toBeGreaterThanOrEqual(errors.length);
  });
});
