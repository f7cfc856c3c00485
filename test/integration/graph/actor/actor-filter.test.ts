import type { TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { expectInputError } from '../../../support/input-errors';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { tie } from '../../../worlds/rows';

const TIES: TieRow[] = [
  // The radio has a seat that is hidden from anonymous viewers, and works in a country for an
  // objective.
  tie('F-OAK-OBJ', 'MED-OAK', TieType.PURSUES, 'OBJ-1'),
  tie('F-OAK-DOL', 'MED-OAK', TieType.COVERS, 'DOL'),
  tie('F-HID-OAK', 'MED-OAK', TieType.PARTICIPATES_IN, 'PSH-1', { visibility: Visibility.NETWORK }),
  tie('F-OAK-OLD', 'MED-OAK', TieType.PARTNER_OF, 'DON-FIR', { since: '2001', until: '2005' }),
  // Both companies signed; for one, no source states its progress on the second criterion.
  tie('F-EBB-AGAIN', 'COM-EBB', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2020' }),
  tie('F-EBB-CRI', 'COM-EBB', TieType.ASSESSED_ON, 'CRI-1', { since: '2021', verb: 'IN_PROGRESS' }),
  tie('F-EBB-CRI-OLD', 'COM-EBB', TieType.ASSESSED_ON, 'CRI-2', { since: '2015', until: '2016', verb: 'MET' }),
  tie('F-DUNE-CRI-2', 'COM-DUNE', TieType.ASSESSED_ON, 'CRI-2', { since: '2021', verb: 'NOT_STARTED' }),
];

const api = useWorld(SMALL_WORLD, { ties: TIES });
const { read } = api;

/** Returns the ids of the actors that match a filter, and checks the count. */
async function actors(filter: string): Promise<string[]> {
  const { actors: found } = await read(
    `query @asOf(valid: "2025-06-30") { actors(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
  );
  const ids = (found!.nodes as unknown as { id: string }[]).map(({ id }) => id);
  expect(found!.totalCount).toBe(ids.length);
  return ids.sort();
}

test('onlyTies has who only ever had such ties, what it pursues and covers aside', async () => {
  // An anonymous viewer sees no tie of the temple; the radio once had another tie.
  expect(await actors('{ onlyTies: [] }')).toEqual(['FAI-PIN']);
  expect(await actors('{ onlyTies: [LEADS] }')).toEqual(['FAI-PIN', 'UNI-KEEL']);
  expect(await actors('{ onlyTies: [LEADS, PARTNER_OF] }')).toEqual(['FAI-PIN', 'MED-OAK', 'UNI-KEEL']);
  expect(await actors('{ kinds: [MEMBER], onlyTies: [MEMBER_OF] }')).toEqual([]);
  expect(await actors('{ kinds: [MEMBER], onlyTies: [MEMBER_OF, LEADS] }')).toEqual([]);
  expect(await actors('{ kinds: [MEMBER], onlyTies: [MEMBER_OF, LEADS, PARTICIPATES_IN] }')).toEqual(['MBR-BEL']);
});

test('onlyTiedTo has who only ever had ties with these', async () => {
  expect(await actors('{ onlyTiedTo: ["ECPAT"] }')).toEqual(['FAI-PIN']);
  expect(await actors('{ onlyTiedTo: ["ECPAT", "PSH-2"] }')).toEqual(['FAI-PIN', 'POL-BLM']);
  const former = await actors('{ onlyTiedTo: ["ECPAT", "PSH-2", "PSH-3"] }');
  expect(former).toEqual(['FAI-PIN', 'MBR-BEL', 'POL-BLM']);
  expect(await actors('{ onlyTiedTo: ["ECPAT", "PSH-2"], onlyTies: [MEMBER_OF] }')).toEqual(['FAI-PIN']);
});

test('tiedTo needs one tie that fits all of a condition, and one for each condition', async () => {
  expect(await actors('{ tiedTo: [{ ids: ["DON-FIR"], types: [PARTNER_OF], statuses: [ENDED] }] }')).toEqual([
    'MED-OAK',
  ]);
  expect(await actors('{ tiedTo: [{ ids: ["DON-FIR"], types: [PARTNER_OF], includeEnded: true }] }')).toEqual([
    'MED-OAK',
  ]);
  expect(await actors('{ tiedTo: [{ ids: ["DON-FIR"], types: [PARTNER_OF] }] }')).toEqual([]);
  expect(await actors('{ tiedTo: [{ ids: ["OBJ-1"] }] }')).toEqual([]);
  expect(await actors('{ tiedTo: [{ ids: ["OBJ-1"], types: [PURSUES] }] }')).toContain('MED-OAK');
  const members = await actors('{ tiedTo: [{ isMember: true }] }');
  const others = await actors('{ notTiedTo: [{ isMember: true }] }');
  expect([...members, ...others].sort()).toEqual(await actors('{}'));
  expect(await actors('{ tiedTo: [{ isMember: true }], notTiedTo: [{ isMember: true }] }')).toEqual([]);
});

test('a tie that is not on record is an entry without a number', async () => {
  const { actors: found } = await read(
    '{ actors(filter: { notTiedTo: [{ isMember: true }] }) { unknown { code part count text fr: text(lang: FR) } } }',
  );
  expect(found!.unknown).toEqual([
    {
      code: 'NOT_ON_RECORD',
      part: 'ROSTER',
      count: null,
      text: 'A link may exist that is not on record.',
      fr: 'Il peut exister un lien qui n’est pas recensé.',
    },
  ]);
});

test('statuses with includeEnded is an error, as is an unknown id', async () => {
  await expectInputError(
    api,
    ['filter', 'tiedTo', '0', 'statuses'],
    '{ actors(filter: { tiedTo: [{ statuses: [ENDED], includeEnded: true }] }) { totalCount } }',
  );
  await expectInputError(
    api,
    ['filter', 'notTiedTo', '0', 'ids'],
    '{ actors(filter: { notTiedTo: [{ ids: ["NOBODY"] }] }) { totalCount } }',
  );
});

test('criterion has the signatories by their progress', async () => {
  const by = (number: number, ...status: string[]) =>
    actors(`{ criterion: { number: ${number}, statuses: [${status.join()}] } }`);
  expect(await by(1, 'MET')).toEqual(['COM-DUNE']);
  expect(await by(1, 'IN_PROGRESS')).toEqual(['COM-EBB']);
  expect(await by(1, 'MET', 'IN_PROGRESS')).toEqual(['COM-DUNE', 'COM-EBB']);
  expect(await by(2, 'UNKNOWN')).toEqual(['COM-EBB']);
  expect(await by(2, 'UNKNOWN', 'NOT_STARTED')).toEqual(['COM-DUNE', 'COM-EBB']);
  expect(await by(2, 'MET')).toEqual([]);
  expect(await actors('{ countries: ["ABO"], criterion: { number: 2, statuses: [NOT_STARTED] } }')).toEqual([
    'COM-DUNE',
  ]);
});

test('a criterion that The Code does not have is an error', async () => {
  await expectInputError(
    api,
    ['filter', 'criterion', 'number'],
    '{ actors(filter: { criterion: { number: 7, statuses: [MET] } }) { totalCount } }',
  );
});
