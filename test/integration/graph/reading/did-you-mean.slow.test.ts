import { EARLIER } from '../../../support/reader';
import { errorOf, readTable } from '../../../support/tables';
import { operation } from '../../../support/writer';
import { useSmallWorld } from '../../../support/use-world';

const api = useSmallWorld();

interface Suggestion {
  id: string;
  name: string;
  insteadOf: string;
}

/** Returns the message of the only error of a query, and the suggested ids. */
async function asked(
  query: string,
  headers?: Record<string, string>,
  standpoint = '',
): Promise<[message: string, ids: string[]]> {
  const { errors } = await api.ask(`query ${standpoint} { ${query} }`, { headers });
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors![0]!;
  expect(extensions.code).toBe('BAD_USER_INPUT');
  return [message, (extensions.suggestions as Suggestion[]).map(({ id }) => id)];
}

const node = (id: string) => `node(id: ${JSON.stringify(id)}) { id }`;

test.each([
  ['its last letter wrong', 'MBR-ABX', 'MBR-ABO', 'Aboria Child Watch'],
  ['a letter too many', 'MBR-ABOO', 'MBR-ABO', 'Aboria Child Watch'],
  ['a letter too few', 'UNI-KEE', 'UNI-KEEL', 'Keel University'],
  ['small letters', 'mbr-abo', 'MBR-ABO', 'Aboria Child Watch'],
  ['its name', 'Bellmare Shelter', 'MBR-BEL', 'Bellmare Shelter'],
  ['its name with a letter wrong', 'Belmare sheltre', 'MBR-BEL', 'Bellmare Shelter'],
  ['its name without accents', 'EPICEA-TEMPLE', 'FAI-PIN', 'Épicéa Temple'],
  ['its French name', 'Veille enfance d’Aborie', 'MBR-ABO', 'Aboria Child Watch'],
  ['another of its names', 'Aboria night patrols', 'MBR-ABO', 'Aboria Child Watch'],
  ['a source by its title', 'Harbour Gazete', expect.stringMatching(/^SRC-/) as unknown as string, 'Harbour Gazette'],
])('an id that is unknown names the one that exists: %s', async (_, wrong, id, name) => {
  const { errors } = await api.ask(`{ ${node(wrong)} }`);
  const suggestions = errors![0]!.extensions.suggestions as Suggestion[];
  expect(suggestions).toEqual([{ id, name, insteadOf: wrong }]);
  expect(errors![0]!.message).toBe(`Not known here: ${wrong}. Did you mean ${suggestions[0]!.id} (${name})?`);
});

test('it is asked in the reader’s language, with names in that language', async () => {
  const french = { 'accept-language': 'fr' };
  expect(await asked(node('GOV-ABX'), french)).toEqual([
    'Inconnu ici : GOV-ABX. Vouliez-vous dire GOV-ABO (Ministère des Rivages) ?',
    ['GOV-ABO'],
  ]);
});

test('of several that are as near, three are named', async () => {
  const [message, ids] = await asked(node('PSH-9'));
  expect(ids).toEqual(['PSH-1', 'PSH-2', 'PSH-3']);
  expect(message).toBe(
    'Not known here: PSH-9. Did you mean PSH-1 (Anchor Table), PSH-2 (Beacon Circle) or PSH-3 (Cove Alliance)?',
  );
});

test('a country is found by its code or its name', async () => {
  expect(await asked('country(code: "ABA") { id }')).toEqual([
    'Not known here: ABA. Did you mean ABO (Aboria)?',
    ['ABO'],
  ]);
  expect((await asked('country(code: "Corinia") { id }'))[1]).toEqual(['CRN']);
  expect((await asked('country(code: "xrn") { id }'))[1]).toEqual(['CRN']);
});

test.each([
  ['influencePaths(input: { from: ["MBR-ABO"], to: ["PSH-2X"] }) { revision }', []],
  ['influencePaths(input: { from: ["MBR-ABO"], to: ["COM-DUME"] }) { revision }', ['COM-DUNE']],
  ['countries(filter: { regions: ["R-NORTHH"] }) { totalCount }', ['R-NORTH']],
  ['countries(filter: { notPartyTo: "INS-PACD" }) { totalCount }', ['INS-PACT']],
  ['countries(filter: { notPartyTo: "ABO" }) { totalCount }', []],
])('what is named fits the argument: %s', async (query, ids) => {
  expect((await asked(query))[1]).toEqual(ids);
});

test('of several unknown ids, it is said which stands for which', async () => {
  const [message, ids] = await asked('whatIf(remove: ["MBR-ABX", "NOBODY", "COM-DUN"]) { lost { id } }');
  expect(ids).toEqual(['MBR-ABO', 'COM-DUNE']);
  expect(message).toBe(
    'Not known here: MBR-ABX, NOBODY, COM-DUN. Instead of MBR-ABX, did you mean MBR-ABO (Aboria Child Watch)? ' +
      'Instead of COM-DUN, did you mean COM-DUNE (Dune Hotels)?',
  );
});

test.each(['NOBODY', '?', '', 'X', '"', 'MBR-ABO OR *:*', 'Z'.repeat(10_000)])(
  'where none is near, none is named: %j',
  async (id) => {
    const [message, ids] = await asked(node(id));
    expect(ids).toEqual([]);
    expect(message).toMatch(/^Not known here: .*\.$/);
  },
);

test('what is not known yet at the standpoint is not named', async () => {
  expect((await asked(node('NGO-GUM')))[1]).toEqual(['NGO-GUL']);
  expect((await asked(node('NGO-GUM'), {}, `@asOf(known: "${EARLIER}")`))[1]).toEqual([]);
});

test('a table names it too', async () => {
  const file = await readTable(api.address, 'ties.json?node=MBR-ABX');
  expect(errorOf(file)).toEqual([400, 'Not known here: MBR-ABX. Did you mean MBR-ABO (Aboria Child Watch)?']);
});

test('a request that names what exists runs no statement for it', async () => {
  await api.statements();
  await api.ask(`{ ${node('MBR-ABO')} whatIf(remove: ["MBR-ABO"]) { lost { id } } }`);
  expect(await api.statements()).not.toContain('node/list-near');
  await api.ask(`{ ${node('MBR-ABY')} }`);
  expect((await api.statements()).filter((name) => name === 'node/list-near')).toHaveLength(1);
});

test('of any number of unknown ids in an operation, ten are looked up, and the same ones each time', async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `MBR-AB${String(index)}`);
  const suggested = async () => {
    const { errors } = await api.ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect((await api.statements()).filter((name) => name === 'node/list-near')).toHaveLength(1);
    return errors!.flatMap(({ extensions }) =>
      (extensions.suggestions as Suggestion[]).map(({ insteadOf }) => insteadOf),
    );
  };
  await api.statements();
  const first = await suggested();
  expect(first).toEqual(ids.slice(0, 10));
  expect(await suggested()).toEqual(first);
});

describe('a change', () => {
  const messages = async (field: Parameters<typeof operation>[0], variables: object, language = 'en') => {
    const headers = { ...(await api.signIn('EDITOR')), 'accept-language': language };
    const { data } = await api.ask(operation(field, ''), { variables: { ...variables }, headers });
    return (data[field]!.userErrors as unknown as { message: string }[]).map(({ message }) => message);
  };
  const tie = (to: string, evidence: object[]) => ({ input: { type: 'PARTNER_OF', from: 'MBR-ABO', to, evidence } });

  test('names what its unknown ids may mean, in the reader’s language', async () => {
    const input = tie('COM-DUNEE', [{ source: 'Harbour Gazete' }]);
    expect(await messages('recordTie', input)).toEqual([
      'Nothing here has the id COM-DUNEE. Did you mean COM-DUNE (Dune Hotels)?',
      expect.stringMatching(/^There is no source Harbour Gazete\. Did you mean SRC-\S+ \(Harbour Gazette\)\?$/),
    ]);
    expect(await messages('recordTie', tie('GOV-ABX', [{ title: 'Harbour Log' }]), 'fr')).toEqual([
      'Rien ici ne porte l’identifiant GOV-ABX. Vouliez-vous dire GOV-ABO (Ministère des Rivages) ?',
    ]);
  });

  test('names only what the field takes', async () => {
    const value = {
      indicator: 'IND-1',
      asOf: '2023',
      value: 1,
      basis: 'ferries seen',
      evidence: [{ title: 'Harbour Log' }],
    };
    expect(await messages('recordIndicatorValue', { input: { ...value, country: 'ABA' } })).toEqual([
      'Nothing here has the id ABA. Did you mean ABO (Aboria)?',
    ]);
    expect(await messages('recordIndicatorValue', { input: { ...value, country: 'MBR-ABX' } })).toEqual([
      'Nothing here has the id MBR-ABX.',
    ]);
  });
});
