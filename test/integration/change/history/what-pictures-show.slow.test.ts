import { Confidence } from '../../../../src/store/model/enums';
import type { GraphRows } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import type { Json } from '../../../support/api';
import { ExternalWriter } from '../../../support/external-writer';
import { readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { type User, useWritingApi } from '../../../support/writing-api';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

/**
 * A tie that only the network sees, and one that every viewer sees, each with a source of its own.
 */
const note = (id: string, visibility: Visibility, title: string) => ({
  id,
  type: TieType.CONTACT_OF,
  from: 'MBR-ABO',
  to: 'MED-OAK',
  visibility,
  confidence: Confidence.HIGH,
  verb: title,
  evidence: [{ source: { title }, confidence: Confidence.HIGH, asOf: '2025' }],
});
const WORLD: GraphRows = {
  ...WITH_OPPORTUNITIES,
  ties: [
    ...WITH_OPPORTUNITIES.ties,
    note('T-HID-NOTE', Visibility.NETWORK, 'Closed Log'),
    note('T-NOTE', Visibility.PUBLIC, 'Open Log'),
  ],
};

const { api, anonymous, network, editor, admin, north, south } = useWritingApi(WORLD, { reloads: true });

interface Shown {
  view: string;
  steps: { view: string; sources: { title: string }[] }[];
}

const SHOWN = 'view visibility steps { text view sources { title } }';
const save = async (input: object, user = editor): Promise<{ id: string; change: string; at: string }> => {
  const { picture, change } = await user.record(
    'savePicture',
    { input: { nameEn: 'Tides', ...input } },
    'picture { id }',
  );
  const { id, recordedAt: at } = change as unknown as { id: string; recordedAt: string };
  return { id: picture!.id as unknown as string, change: id, at };
};
const refused = async (input: object): Promise<{ message: string; path: string[] }[]> => {
  const { userErrors } = await editor.write('savePicture', { input: { nameEn: 'Tides', view: '', ...input } });
  return userErrors as unknown as { message: string; path: string[] }[];
};

async function show(user: User, id: string, known?: string): Promise<Shown | null> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const { data } = await api().ask(`${asOf}{ node(id: "${id}") { ... on Picture { ${SHOWN} } } }`, {
    headers: user.headers(),
  });
  return data.node as unknown as Shown | null;
}

async function sourceId(title: string): Promise<string> {
  const { search } = await admin.read(`{ search(text: "${title}", filter: { types: [SOURCE] }) { node { id } } }`);
  return search![0]!.node!.id as unknown as string;
}

const withdraw = async (call: string): Promise<Json> => {
  const { data, errors } = await api().ask(`mutation { ${call} { userErrors { code path } change { id } } }`, {
    headers: admin.headers(),
  });
  expect([errors, userErrorsOf(Object.values(data as unknown as Record<string, Json>)[0]!)]).toEqual([undefined, []]);
  return data;
};
const restrict = (id: string) =>
  withdraw(`restrictRecord(input: { id: "${id}", visibility: NETWORK, reason: "Recorded by mistake" })`);
const erase = (id: string) => withdraw(`eraseRecord(input: { id: "${id}", reason: "Recorded by mistake" })`);

/** Returns the whole store as text. */
const stored = async () => JSON.stringify(await readStoredGraph(testNeo4jAddress()));

describe('a picture is no more open than what it names', () => {
  test.each<[what: string, input: object, limit: string]>([
    ['a node', { view: 'nodes=PSH-1,OPP-HID-NET', visibility: 'PUBLIC' }, 'OPP-HID-NET NETWORK'],
    [
      'the most hidden node',
      { view: 'nodes=OPP-HID-NET,OPP-HID-CONF', visibility: 'NETWORK' },
      'OPP-HID-CONF CONFIDENTIAL',
    ],
    ['a node that is taken away', { view: 'hidden=OPP-HID-CONF' }, 'OPP-HID-CONF CONFIDENTIAL'],
    ['a tie', { view: 'bright=T-HID-NOTE', visibility: 'PUBLIC' }, 'T-HID-NOTE NETWORK'],
    [
      'a node of a step',
      { steps: [{ textEn: 'x', view: 'path=PSH-1,OPP-HID-NET' }], visibility: 'PUBLIC' },
      'OPP-HID-NET NETWORK',
    ],
  ])('as %s', async (_, input, limit) => {
    const [id, visibility] = limit.split(' ') as [string, string];
    expect(await refused(input)).toEqual([
      {
        code: 'TOO_VISIBLE',
        path: ['input', 'visibility'],
        message: `Fewer readers may see ${id}: a picture that names it may not be more visible than ${visibility}.`,
      },
    ]);
    await save({ view: '', ...input, visibility });
  });

  test('as a source, which is as open as the most open record that cites it', async () => {
    const [closed, open] = [await sourceId('Closed Log'), await sourceId('Open Log')];
    const citing = (source: string) => ({
      view: '',
      visibility: 'PUBLIC',
      steps: [{ textEn: 'x', view: '', sources: [source] }],
    });
    expect(await refused(citing(closed))).toMatchObject([{ code: 'TOO_VISIBLE', path: ['input', 'visibility'] }]);
    await save(citing(open));
  });

  test('in its next version, which shows it to no more readers than now', async () => {
    const { id } = await save({ view: 'nodes=OPP-HID-NET', visibility: 'CONFIDENTIAL' });
    await save({ id, view: 'nodes=OPP-HID-NET,PSH-1', visibility: 'PUBLIC' });
    expect([await show(network, id), await show(editor, id)]).toMatchObject([null, { visibility: 'CONFIDENTIAL' }]);
  });
});

describe('what a reader may not see by now is in no view and no source of a picture', () => {
  const VIEW =
    'nodes=PSH-1,OPP-LAW,MED-OAK&at=OPP-LAW:1:2,PSH-1:3:4&pinned=OPP-LAW&hidden=OPP-LAW,MED-OAK&bright=T-NOTE,OPP-LAW,PSH-1&path=PSH-1,OPP-LAW';
  const WITHOUT = 'nodes=PSH-1,MED-OAK&at=PSH-1:3:4&hidden=MED-OAK&bright=PSH-1';

  test('once a node and a tie are restricted, as if it had never been saved with them', async () => {
    const sources = [await sourceId('Open Log'), await sourceId('Harbour Gazette')];
    const input = { view: VIEW, visibility: 'PUBLIC', steps: [{ textEn: 'They met.', view: VIEW, sources }] };
    const { id, at } = await save(input);
    const [open, gazette] = [{ title: 'Open Log' }, { title: 'Harbour Gazette' }];
    const all = { view: VIEW, steps: [{ text: 'They met.', view: VIEW, sources: [open, gazette] }] };
    expect(await show(anonymous, id)).toMatchObject(all);
    for (const record of ['OPP-LAW', 'T-NOTE']) await restrict(record);
    const left = {
      view: WITHOUT,
      visibility: 'PUBLIC',
      steps: [{ text: 'They met.', view: WITHOUT, sources: [gazette] }],
    };
    for (const known of [undefined, at]) {
      expect([await show(anonymous, id, known), await show(network, id, known)]).toMatchObject([left, all]);
      expect(await show(anonymous, id, known)).toEqual(left);
    }
    const { pictures } = await anonymous.read(`{ pictures { nodes { ${SHOWN} } } }`);
    expect(pictures!.nodes).toEqual([left]);
  });

  test('once a node is undone', async () => {
    const saved = await editor.record(
      'saveActor',
      { input: { kind: 'NGO', nameEn: 'Quay Trust', country: 'ABO', evidence: EVIDENCE } },
      'actor { id }',
    );
    const actor = saved.actor!.id as unknown as string;
    const { id, at } = await save({ view: `nodes=PSH-1,${actor}` });
    await editor.record('undoChange', { id: saved.change!.id });
    expect(await show(editor, id)).toMatchObject({ view: 'nodes=PSH-1' });
    expect(await show(editor, id, at)).toMatchObject({ view: `nodes=PSH-1,${actor}` });
  });
});

test('a picture that was saved with two dates shows the first', async () => {
  const view = 'nodes=PSH-1&valid=2020';
  const { id } = await save({ view });
  const writer = new ExternalWriter();
  await writer.write('MATCH (p:Picture {id: $id}) SET p.view = p.view + "&beside=2015-12-31&differ=side"', { id });
  await writer.close();
  expect(await show(editor, id)).toMatchObject({ view });
  await save({ id, view: `${view}&beside=2015-12-31` });
  expect(await show(editor, id)).toMatchObject({ view });
});

test('an actor that is merged is drawn as the one that it is', async () => {
  const view = 'nodes=MED-OAK,PSH-1&at=MED-OAK:1:2&path=MED-OAK,PSH-1';
  const { id, at } = await save({ view });
  const merge = { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' };
  const { mergeId } = await editor.record('mergeActors', merge, 'mergeId');
  expect(await show(editor, id)).toMatchObject({ view: 'nodes=UNI-KEEL,PSH-1&at=UNI-KEEL:1:2&path=UNI-KEEL,PSH-1' });
  expect(await show(editor, id, at)).toMatchObject({ view });
  await editor.record('unmergeActors', { mergeId });
  expect(await show(editor, id)).toMatchObject({ view });
});

describe('an erasure', () => {
  test('takes a node and its ties and sources out of every version of every picture', async () => {
    const open = await sourceId('Open Log');
    const gazette = await sourceId('Harbour Gazette');
    const named = 'nodes=MED-OAK,PSH-1,TABLE-MED-OAK&bright=T-NOTE,T-ABO-GOV';
    const { id } = await save({ view: named, steps: [{ textEn: 'x', view: named, sources: [open, gazette] }] });
    await save({ id, view: 'nodes=PSH-1,MED-OAK' });
    expect(await stored()).toContain('MED-OAK');
    await erase('MED-OAK');
    const left = await stored();
    for (const gone of ['MED-OAK', '"T-NOTE', ',T-NOTE', open]) expect(left).not.toContain(gone);
    expect(left).toContain('nodes=PSH-1&bright=T-ABO-GOV');
    expect(await show(editor, id)).toMatchObject({ view: 'nodes=PSH-1' });
  });

  test('of a tie takes it out of pictures', async () => {
    const { id } = await save({ view: 'nodes=MED-OAK&bright=T-NOTE' });
    await erase('T-NOTE');
    expect(await show(editor, id)).toMatchObject({ view: 'nodes=MED-OAK' });
    expect(await stored()).not.toContain('T-NOTE');
  });

  test('of a picture leaves nothing of what it said, and its reason has no word of that', async () => {
    const { id } = await save({ nameEn: 'Moonfish', view: 'nodes=PSH-1', steps: [{ textEn: 'Sunstar', view: '' }] });
    await save({
      id,
      nameEn: 'Moonfish again',
      view: 'nodes=PSH-1',
      steps: [{ textEn: 'x', textFr: 'Seahorse', view: '' }],
    });
    for (const word of ['Moonfish', 'sunstar', 'seahorse']) {
      const { data } = await api().ask(
        `mutation { eraseRecord(input: { id: "${id}", reason: "No ${word}" }) { userErrors { code path } } }`,
        {
          headers: admin.headers(),
        },
      );
      expect(userErrorsOf(data.eraseRecord!)).toEqual(['BAD_TEXT input.reason']);
    }
    await erase(id);
    const left = await stored();
    for (const gone of ['Moonfish', 'Sunstar', 'Seahorse', id]) expect(left).not.toContain(gone);
  });
});

test('a coordinator keeps, changes, removes and takes back pictures that draw something of their regions', async () => {
  const outside = async (...call: Parameters<User['write']>) => userErrorsOf(await south.write(...call));
  const { id, change } = await save({ view: 'nodes=MED-OAK,MBR-ABO' }, north);
  const input = { id, nameEn: 'Tides', view: 'nodes=UNI-KEEL' };
  expect(await outside('savePicture', { input })).toEqual(['OUTSIDE_REGIONS input']);
  expect(await outside('removePicture', { id })).toEqual(['OUTSIDE_REGIONS input.id']);
  expect(await outside('undoChange', { id: change })).toEqual(['OUTSIDE_REGIONS input.id']);
  const removed = await north.record('removePicture', { id });
  expect(await outside('undoChange', { id: removed.change!.id })).toEqual(['OUTSIDE_REGIONS input.id']);
  await north.record('undoChange', { id: removed.change!.id });
  await save(input, north);
  expect(userErrorsOf(await north.write('removePicture', { id }))).toEqual(['OUTSIDE_REGIONS input.id']);
});
