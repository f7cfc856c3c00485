import { Role } from '../../../../src/graph/access/viewer';
import type { GraphRows } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';
import { meeting } from '../../../worlds/meetings';
import { tie } from '../../../worlds/rows';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const EMPTY: GraphRows = { nodes: [], ties: [], values: [] };
/** A meeting, an ask and a contact that only signed-in viewers may see. */
const HIDDEN: GraphRows = {
  ...EMPTY,
  nodes: [
    ...SMALL_WORLD.nodes.filter(({ id }) => ['ABO', 'MBR-ABO', 'MED-OAK', 'GOV-ABO'].includes(id)),
    ...SMALL_WORLD.nodes.filter(({ type }) => type === 'Region'),
    meeting('MTG-1', { on: '2024-03-05', by: 'MBR-ABO', with: ['MED-OAK'], visibility: Visibility.NETWORK }),
  ],
  ties: [tie('C-1', 'MBR-ABO', TieType.CONTACT_OF, 'MED-OAK', { visibility: Visibility.NETWORK })],
};

const api = useWorld(EMPTY);
const signedIn = api.as(Role.READER);

const LISTS = [
  'actors',
  'partnerships',
  'actions',
  'campaigns',
  'opportunities',
  'commitments',
  'meetings',
  'countries',
];
const QUERY = `{ ${LISTS.map((list) => `${list} { unknown { code text fr: text(lang: FR) } }`).join(' ')} }`;

async function unknownOf(query: string, headers = {}): Promise<{ code: string; text: string; fr: string }[][]> {
  const data = await api.read(query, { headers });
  return Object.values(data).map((found) => (found as unknown as { unknown: never[] }).unknown);
}

test('each list says that there is no record of its kind, in both languages', async () => {
  for (const unknown of await unknownOf(QUERY)) {
    expect(unknown).toEqual([
      {
        code: 'NONE_ON_RECORD',
        text: expect.stringMatching(/^No .* is on record here\.$/) as string,
        fr: expect.stringMatching(/^Aucune? .* n’est recensée? ici\.$/) as string,
      },
    ]);
  }
});

test('asks and contacts say it too, once', async () => {
  const [asks, contacts] = await unknownOf(`{
    asks: ties(filter: { types: [TARGETS], stages: [REFUSED] }) { unknown { code text fr: text(lang: FR) } }
    contacts: ties(filter: { types: [CONTACT_OF] }) { unknown { code text fr: text(lang: FR) } }
  }`);
  expect(asks!.map(({ code, text }) => [code, text])).toEqual([['NONE_ON_RECORD', 'No ask is on record here.']]);
  expect(contacts!.map(({ code, text }) => [code, text])).toEqual([
    ['NONE_ON_RECORD', 'Nobody is on record as keeping a contact here.'],
  ]);
});

test('a record that the viewer may not see does not exist, one that does not match does', async () => {
  await api.serve([{ rows: HIDDEN, recorded: RECORDED }]);
  const query = `{
    meetings(filter: { from: "2025" }) { unknown { code } }
    ties(filter: { types: [CONTACT_OF], node: "GOV-ABO" }) { unknown { code } }
    node(id: "MED-OAK") { ... on Actor { unknown { code text } } }
  }`;
  const codesOf = async (headers = {}) => {
    const [meetings, contacts, actor] = await unknownOf(query, headers);
    const texts = actor!.map(({ text }) => text);
    return [meetings, contacts]
      .map((list) => list!.map(({ code }) => code))
      .concat([texts.filter((text) => / here/.test(text))]);
  };
  expect(await codesOf()).toEqual([
    ['NONE_ON_RECORD'],
    ['NONE_ON_RECORD'],
    ['Nobody is on record as keeping a contact here.', 'No meeting is on record here.'],
  ]);
  expect(await codesOf(signedIn)).toEqual([[], ['NO_KEEPER_ON_RECORD'], []]);
});
