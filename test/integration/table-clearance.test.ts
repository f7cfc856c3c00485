import { Role } from '../../src/graph/access/role';
import { Visibility } from '../../src/store/model/visibility';
import { TABLES } from '../../src/api/tables/all-tables';
import { type Api, startApi, testTokens } from '../support/api';
import { requiredParameters, rowsOf } from '../support/tables';
import { bearer, recorder, writer } from '../support/writer';
import { visibleRows } from '../schema-walk/hidden-rows';
import { RECORDED } from '../worlds/small-world';

const tokens = testTokens();
/** What each table is asked for besides everything. */
const ALSO: Record<string, string[]> = {
  actors: ['criterion.number=2&criterion.status=MET', 'manifestations=MAN-1', 'onlyTies=MEMBER_OF'],
  ties: ['status=ENDED,CONTESTED,UPCOMING,UNCONFIRMED', 'heldBy=MBR-ABO', 'node=OBJ-1'],
  routes: ['from=DON-FIR&to=GOV-ABO&maxHops=6&k=5'],
  invitations: ['targets=GOV-ABO,MED-OAK&seats=6&maxHops=4'],
  partnerships: ['includeEnded=true&groupsAll=PRIVATE_SECTOR', 'manifestations=MAN-1'],
  seats: ['includeEnded=true'],
  tally: [
    'of=ACTORS&by=KIND',
    'of=TIES&by=TYPE',
    'of=TIES&by=REGION,STATUS',
    'of=PARTNERSHIPS&by=OBJECTIVE',
    'of=COMMITMENTS&by=STATUS',
  ],
};
/** The valid date of tables whose hidden rows are of a later time than others. */
const VALID: Readonly<Record<string, string>> = { meetings: '2025-12-31', agenda: '2025-12-31' };

const FILES = TABLES.flatMap(({ name }) =>
  [requiredParameters(name), ...(ALSO[name] ?? [])].map(
    (parameters) => [name, `${parameters}&valid=${VALID[name] ?? '2022-12-31'}`] as const,
  ),
);

type Tables = Map<string, string>;

async function readAll({ address }: Api, headers: Record<string, string>): Promise<Tables> {
  const read = new Map<string, string>();
  for (const [name, parameters] of FILES) {
    const rows = await rowsOf(address, name, parameters, headers);
    read.set(`${name}?${parameters}`, JSON.stringify(rows, null, 1));
  }
  return read;
}

/** Loads the world that a reader of this clearance sees, and runs `use` on its API. */
async function inWorld<T>(most: Visibility, use: (api: Api) => Promise<T>): Promise<T> {
  const api = await startApi(visibleRows(most), RECORDED, undefined, tokens);
  try {
    return await use(api);
  } finally {
    await api.close();
  }
}

/** By reader, from the world with everything. */
const full = new Map<string, Tables>();
/** By visibility: what an administrator reads in a world without what is less visible. */
const models = new Map<Visibility, Tables>();
/** The changes that each reader is shown after one that is for the network. */
const changes = new Map<string, unknown[]>();

beforeAll(async () => {
  const readers = {
    anonymous: {},
    reader: await bearer(tokens, Role.READER),
    editor: await bearer(tokens, Role.EDITOR),
  };
  await inWorld(Visibility.CONFIDENTIAL, async (api) => {
    for (const [who, headers] of Object.entries(readers)) full.set(who, await readAll(api, headers));
    const record = recorder(
      writer(
        () => api,
        () => readers.editor,
      ),
    );
    const evidence = [{ title: 'Harbour Log', asOf: '2025-11' }];
    const tie = { from: 'MBR-BEL', to: 'MED-OAK', type: 'PARTNER_OF', since: '2020', visibility: 'NETWORK', evidence };
    await record('recordTie', { input: tie });
    for (const [who, headers] of Object.entries(readers))
      changes.set(who, await rowsOf(api.address, 'changes', '', headers));
  });
  const admin = await bearer(tokens, Role.ADMIN);
  for (const most of [Visibility.PUBLIC, Visibility.NETWORK])
    models.set(most, await inWorld(most, (api) => readAll(api, admin)));
}, 240_000);

describe.each<[string, Visibility]>([
  ['anonymous', Visibility.PUBLIC],
  ['reader', Visibility.NETWORK],
])('%s reads the same tables as from a graph with only what they may see', (who, most) => {
  test.each(FILES)('%s?%s', (name, parameters) => {
    const file = `${name}?${parameters}`;
    expect(full.get(who)!.get(file)).toEqual(models.get(most)!.get(file));
  });
});

test.each([
  'ties',
  'edges',
  'seats',
  'positions',
  'commitments',
  'opportunities',
  'meetings',
  'agenda',
  'evidence',
  'tally',
  'partnerships',
  'routes',
  'invitations',
])('what is hidden changes the table of %s, so that the comparison means something', (name) => {
  const file = [...full.get('editor')!.keys()].find((one) => one.startsWith(`${name}?`))!;
  expect(full.get('anonymous')!.get(file)).not.toBe(full.get('editor')!.get(file));
});

test('a change of what is above the reader’s clearance is in no table of changes', () => {
  expect([...changes].map(([who, rows]) => [who, rows.length])).toEqual([
    ['anonymous', 0],
    ['reader', 1],
    ['editor', 1],
  ]);
});
