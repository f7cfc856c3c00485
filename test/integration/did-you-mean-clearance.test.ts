import { Role } from '../../src/graph/access/role';
import { clearanceOfNode, Visibility } from '../../src/store/model/visibility';
import { type Api, ANY_COST, startApi, testTokens } from '../support/api';
import { bearer } from '../support/writer';
import { visibleRows } from '../schema-walk/hidden-rows';
import { RECORDED } from '../worlds/small-world';

const { PUBLIC, NETWORK, CONFIDENTIAL } = Visibility;
type Viewer = Role | 'anonymous';

const tokens = testTokens();
const EVERYTHING = visibleRows(CONFIDENTIAL);
/** Ids of all nodes and hidden ties, names of hidden nodes, and titles of sources that only evidence for hidden records cites. */
const WANTED = [
  ...EVERYTHING.nodes.map(({ id }) => id),
  ...EVERYTHING.nodes.flatMap(({ nameEn, properties }) => (nameEn && clearanceOfNode(properties) > 0 ? [nameEn] : [])),
  ...EVERYTHING.ties.flatMap(({ id }) => (id?.includes('HID') ? [id] : [])),
  'Closed minutes of NETWORK',
  'Closed calendar of CONFIDENTIAL',
];
/** As they are, and with their last or first character wrong. */
const UNKNOWN = [...new Set(WANTED.flatMap((text) => [text, `${text.slice(0, -1)}~`, text.replace(/\w/, 'Q')]))];

/** As many as are looked up in one operation. */
const AT_ONCE = 10;

/** What is answered for each id: as a node, and in a filter. */
type Answers = Map<string, unknown>;

async function readAs(api: Api, viewer: Viewer): Promise<Answers> {
  const headers = viewer === 'anonymous' ? {} : await bearer(tokens, viewer);
  const answers: Answers = new Map();
  for (let index = 0; index < UNKNOWN.length; index += AT_ONCE) {
    const ids = UNKNOWN.slice(index, index + AT_ONCE);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id }
      ${ids.map((id, place) => `f${String(place)}: ties(filter: { node: ${JSON.stringify(id)} }) { totalCount }`).join(' ')} }`;
    const answer = await api.ask(query, { variables: { ids }, headers });
    for (const [place, id] of ids.entries()) {
      const at = (path: unknown[]) => (answer.errors ?? []).filter((error) => error.path?.join() === path.join());
      const errors = [...at(['nodes', place]), ...at([`f${String(place)}`])];
      answers.set(id, { node: answer.data.nodes![place], errors });
    }
  }
  return answers;
}

async function inWorld<T>(most: Visibility, use: (api: Api) => Promise<T>): Promise<T> {
  const api = await startApi(visibleRows(most), RECORDED, undefined, tokens, ANY_COST);
  try {
    return await use(api);
  } finally {
    await api.close();
  }
}

const VIEWERS: Viewer[] = ['anonymous', ...Object.values(Role)];
let full: Map<Viewer, Answers>;

beforeAll(async () => {
  full = await inWorld(CONFIDENTIAL, async (api) => {
    const read = new Map<Viewer, Answers>();
    for (const viewer of VIEWERS) read.set(viewer, await readAs(api, viewer));
    return read;
  });
}, 300_000);

const suggested = (answers: Answers): string[] =>
  [...answers.values()].flatMap((answer) =>
    (answer as { errors: { extensions: { suggestions?: { id: string }[] } }[] }).errors.flatMap(({ extensions }) =>
      (extensions.suggestions ?? []).map(({ id }) => id),
    ),
  );

test.each<[Viewer, Visibility]>([
  ['anonymous', PUBLIC],
  [Role.READER, NETWORK],
])('%s is told the same as if nothing hidden existed', async (viewer, visibility) => {
  const model = await inWorld(visibility, (api) => readAs(api, Role.ADMIN));
  expect([...full.get(viewer)!]).toEqual([...model]);
});

test.each([Role.EDITOR, Role.COORDINATOR])('%s is told the same as an administrator', (viewer) => {
  expect([...full.get(viewer)!]).toEqual([...full.get(Role.ADMIN)!]);
});

test.each(VIEWERS)('nothing is named that %s may not read', async (viewer) => {
  const ids = [...new Set(suggested(full.get(viewer)!))];
  expect(ids.length).toBeGreaterThan(20);
  const headers = viewer === 'anonymous' ? {} : await bearer(tokens, viewer);
  await inWorld(CONFIDENTIAL, async (api) => {
    for (const id of ids) {
      const { errors } = await api.ask(`{ node(id: ${JSON.stringify(id)}) { id } }`, { headers });
      expect(errors).toBeUndefined();
    }
  });
});

test('hidden records are named to those who may read them', () => {
  const hidden = (viewer: Viewer) => suggested(full.get(viewer)!).filter((id) => id.includes('HID'));
  expect(hidden('anonymous')).toEqual([]);
  expect(hidden(Role.READER).length).toBeGreaterThan(0);
  expect(hidden(Role.READER)).not.toEqual(hidden(Role.EDITOR));
});
