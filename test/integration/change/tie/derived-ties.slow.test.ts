import { withGraph } from '../../../support/open-graph';
import { addGovernments } from '../../../../src/store/model/write-records';
import type { Json } from '../../../support/api';
import { readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { violatedInvariants } from '../../../support/invariants';
import { RECORDED } from '../../../worlds/small-world';
import { STATES } from '../../../worlds/states';
import { EVIDENCE, operation, recorder, userErrorsOf, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import neo4j from 'neo4j-driver';

const api = useWorld(STATES);
const editor = api.as('EDITOR');
const { read } = api;
const write = writer(api, editor);
const record = recorder(write);

/** Returns the organs of the government of Corinia by ties of each status. */
async function organs(status: string[] = ['CURRENT'], directive = ''): Promise<string[]> {
  const { node } = await read(
    `query ${directive} { node(id: "GOV-CRN") { ... on Actor { ties(types: [ORGAN_OF], statuses: [${status.join()}]) { nodes { from { id } } } } } }`,
  );
  return (node!.ties!.nodes as unknown as { from: { id: string } }[]).map(({ from }) => from.id).sort();
}

const body = (kind: string, country: string | null = 'CRN') => ({
  kind,
  nameEn: 'Office of Tides',
  country,
  evidence: EVIDENCE,
});
const tieBetween = (from: string) => ({ type: 'ORGAN_OF', from, to: 'GOV-CRN', evidence: EVIDENCE });

async function created(kind: string, country: string | null = 'CRN', nameEn = 'Office of Tides'): Promise<string> {
  const { actor } = await record('saveActor', { input: { ...body(kind, country), nameEn } }, 'actor { id }');
  return actor!.id as unknown as string;
}

describe('a body of one country that is an authority', () => {
  test('is an organ of its government by a derived tie without evidence, as long as both exist', async () => {
    expect(await organs()).toEqual(['CRN-MIN', 'CRN-REG']);
    expect(await organs(['ENDED'])).toEqual(['CRN-ASM']);
    expect(await organs(['CURRENT'], '@asOf(valid: "2005")')).toEqual(['CRN-ASM', 'CRN-MIN']);
    expect(await organs(['UPCOMING'], '@asOf(valid: "2005")')).toEqual(['CRN-REG']);
    const { node } = await read(`{ node(id: "CRN-MIN") { ... on Actor { ties(types: [ORGAN_OF]) { nodes {
      isDerived status confidence visibility strength since until lastConfirmedOn evidence { id } sentence(lang: EN) fr: sentence(lang: FR) } } } } }`);
    expect(node!.ties!.nodes).toEqual([
      {
        isDerived: true,
        status: 'CURRENT',
        confidence: 'HIGH',
        visibility: 'PUBLIC',
        strength: 0.5,
        since: null,
        until: null,
        lastConfirmedOn: null,
        evidence: [],
        sentence:
          'The Ministry of Ferries is an organ of the Government of Corinia (derived: an authority of this country).',
        fr: 'Ministry of Ferries est un organe du Gouvernement de la Corinie (déduit : une autorité de ce pays).',
      },
    ]);
  });

  test('has none where a recorded tie joins the two', async () => {
    const { node } = await read(
      '{ node(id: "GOV-DOL") { ... on Actor { ties(types: [ORGAN_OF]) { nodes { id isDerived } } } } }',
    );
    expect(node!.ties!.nodes).toEqual([
      { id: 'TIE-DOL-POL-GOV-DOL', isDerived: true },
      { id: 'T-DOL-MIN', isDerived: false },
    ]);
  });
});

describe('every change that makes or ends an authority', () => {
  test('creates and closes its tie, and says so in the history of the government', async () => {
    const id = await created('REGULATOR');
    expect(await organs()).toContain(id);
    const { change } = await record('saveActor', { input: { id, ...body('NGO') } });
    expect(await organs()).not.toContain(id);
    await record('saveActor', { input: { id, ...body('PARLIAMENT') } });
    expect(await organs()).toContain(id);
    await record('saveActor', { input: { id, ...body('PARLIAMENT', 'BLM') } });
    expect(await organs()).not.toContain(id);
    const { changes } = await read('{ changes(node: "GOV-CRN", first: 50) { nodes { id } } }');
    expect(changes!.nodes).toContainEqual({ id: (change as Json).id });
  });

  test('is undone with it', async () => {
    const id = await created('LAW_ENFORCEMENT', null, 'Reef Patrol');
    const { change } = await record('saveActor', { input: { id, ...body('LAW_ENFORCEMENT'), nameEn: 'Reef Patrol' } });
    expect(await organs()).toContain(id);
    const undone = await record('undoChange', { id: change!.id });
    expect(await organs()).not.toContain(id);
    await record('undoChange', { id: undone.change!.id });
    expect(await organs()).toContain(id);
  });

  test('that records the tie, ends or retracts the record, or undoes that, gives way to it or comes back', async () => {
    const id = await created('GOVERNMENT', 'CRN', 'Bureau of Buoys');
    const derived = `TIE-${id}-GOV-CRN`;
    const joined = async (): Promise<unknown> => {
      const { node } = await read(`{ node(id: "${id}") { ... on Actor { ties { nodes { id } } } } }`);
      return (node!.ties!.nodes as unknown as { id: string }[]).map((one) => one.id);
    };
    const { tie, change } = await record('recordTie', { input: tieBetween(id) }, 'tie { id }');
    expect(await joined()).toEqual([tie!.id]);
    await record('undoChange', { id: change!.id });
    expect(await joined()).toEqual([derived]);
    const again = await record('recordTie', { input: tieBetween(id) }, 'tie { id }');
    expect(await joined()).toEqual([again.tie!.id]);
    await record('retractTie', { id: again.tie!.id, reason: 'It is of another country' });
    expect(await joined()).toEqual([derived]);
  });

  test('moves no derived tie in a merge, and restores it when that is reverted', async () => {
    const [keep, absorb] = [
      await created('NGO', 'CRN', 'Sand Club'),
      await created('GOVERNMENT', 'CRN', 'Sand Office'),
    ];
    const { mergeId } = await record('mergeActors', { keep, absorb, reason: 'The same' }, 'mergeId');
    expect(await organs()).not.toEqual(expect.arrayContaining([keep, absorb]));
    await record('unmergeActors', { mergeId });
    expect(await organs()).toContain(absorb);
    expect(await organs()).not.toContain(keep);
  });

  test('leaves every record with one current version, listed by the change that made it', async () => {
    expect(violatedInvariants(await readStoredGraph(testNeo4jAddress()), RECORDED.toISOString())).toEqual([]);
  });
});

test('a tie that not every reader may see hides the derived one from nobody', async () => {
  const id = await created('GOVERNMENT', 'CRN', 'Office of Secrets');
  await record('recordTie', { input: { ...tieBetween(id), visibility: 'CONFIDENTIAL' } });
  expect(await organs()).toContain(id);
});

test('a graph that was stored without governments gets them and the derived ties once', async () => {
  const before = await organs();
  const governments = STATES.nodes.filter(({ properties }) => properties?.derived === true);
  const { uri, password } = testNeo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery("MATCH (n:Node {id: 'GOV-CRN'}) DETACH DELETE n");
  expect((await addedBy(governments)).sort()).toEqual(['GOV-CRN', 'CRN-ASM', ...before].sort());
  expect(await addedBy([...governments, { ...governments[0]!, id: 'GOV-BLM', country: 'BLM' }])).toEqual([]);
  await driver.close();

  async function addedBy(rows: typeof governments): Promise<string[]> {
    const at = new Date();
    await withGraph((graph) => addGovernments(graph, rows, at));
    const { records } = await driver.executeQuery(
      'MATCH (n:Node) WHERE n.knownFrom = $at OR EXISTS { (n)-[t:ORGAN_OF]->() WHERE t.knownFrom = $at } RETURN n.id AS id',
      { at: at.toISOString() },
    );
    return records.map((record) => String(record.get('id')));
  }
});

test('what is derived cannot be changed, ended, given evidence or merged by itself', async () => {
  const tie = 'TIE-CRN-MIN-GOV-CRN';
  const refused = async (...[field, variables]: Parameters<typeof write>) =>
    userErrorsOf(await write(field, variables));
  expect(await refused('endTie', { id: tie, until: '2020', evidence: EVIDENCE })).toEqual(['DERIVED input.id']);
  expect(await refused('retractTie', { id: tie, reason: 'Not so' })).toEqual(['DERIVED input.id']);
  expect(await refused('addEvidence', { of: tie, evidence: EVIDENCE })).toEqual(['DERIVED input.of']);
  expect(await refused('addEvidence', { of: 'GOV-CRN', evidence: EVIDENCE })).toEqual(['DERIVED input.of']);
  expect(await refused('saveActor', { input: { id: 'GOV-CRN', ...body('NGO') } })).toEqual(['DERIVED input.id']);
  const merged = { keep: 'CRN-MIN', absorb: 'GOV-CRN', reason: 'The same' };
  expect(await refused('mergeActors', merged)).toEqual(['DERIVED input.absorb']);
  const french = await api.ask(operation('retractTie', ''), {
    variables: { id: tie, reason: 'Not so' },
    headers: { ...editor, 'accept-language': 'fr' },
  });
  expect(french.data.retractTie!.userErrors).toMatchObject([
    { message: expect.stringContaining('découle de') as string },
  ]);
});
