import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

const TYPES = [
  'ACTION',
  'CAMPAIGN',
  'CODE_CRITERION',
  'COMMITMENT',
  'ENABLER',
  'FRAMEWORK_ELEMENT',
  'INDICATOR',
  'INFLUENCE_STRATEGY',
  'INSTRUMENT',
  'MANIFESTATION',
  'OPPORTUNITY',
  'STRATEGIC_DIRECTION',
];
const NODES = `{
  ${TYPES.map((type) => `${type}: allNodes(first: 1, types: [${type}]) { nodes { __typename id ... on Entity { name } } }`).join('\n  ')}
  ties(first: 1) { nodes { __typename id name: sentence evidence { id source { name: title } } } }
  changes(first: 1) { nodes { __typename id name: summary } }
}`;

interface Named {
  __typename: string;
  id: string;
  name: string;
  /** The evidence of a tie. */
  evidence?: [{ id: string; source: { name: string } }];
}

test('a record of each type says its name and its evidence', async () => {
  const connections = await explorer.ask<Record<string, { nodes: Named[] }>>(NODES);
  const connectionNodes = Object.values(connections).flatMap(({ nodes }) => nodes);
  const [{ id, source }] = connections.ties!.nodes[0]!.evidence!;
  const nodes = [...connectionNodes, { __typename: 'Evidence', id, name: source.name }];
  const oneOfEach = [...new Map(nodes.map((node) => [node.__typename, node])).values()];
  expect(oneOfEach.length).toBe(15);
  const page = await explorer.newPage();
  for (const { id, name } of oneOfEach) {
    await explorer.visit(page, `/en/records/${id}`);
    expect(await heading(page).innerText()).toContain(name);
    await page.getByRole('region', { name: 'What is on record' }).waitFor();
  }
});

test('an action has its parties with their marks, and their ties, including ended ones', async () => {
  const {
    node: { leads, targets },
  } = await explorer.ask<{ node: { leads: { name: string }[]; targets: { name: string }[] } }>(
    '{ node(id: "SUB-OPSC-USA-2007") { ... on AdvocacyAction { leads { name } targets { name } } } }',
  );
  const page = await explorer.open('/en/records/SUB-OPSC-USA-2007');
  const facts = page.getByRole('region', { name: 'What is on record' });
  for (const { name } of [...leads, ...targets]) await facts.getByRole('link', { name, exact: true }).waitFor();
  await facts.getByRole('img', { name: 'Intergovernmental' }).first().waitFor();
  const ties = page.getByRole('region', { name: 'Links' });
  await ties
    .getByRole('link', { name: new RegExp(leads[0]!.name) })
    .first()
    .waitFor();
  expect(await ties.getByText('Ended').count()).toBeGreaterThan(0);
});

test('the title begins with a capital, as the heading does', async () => {
  const page = await explorer.open('/en/records/COM-066');
  expect(await page.title()).toMatch(/^The Children's Investment Fund Foundation promised/);
});

test('two values of one day are both shown', async () => {
  const page = await explorer.open('/en/records/ASSEMBLY-MEMBERS');
  expect(await heading(page).innerText()).toMatch(/is 104 or 124, March 2023\.$/);
});

test('a fact without a source is shown as unknown', async () => {
  const page = await explorer.open('/en/records/COM-131');
  expect(await heading(page).innerText()).toMatch(/Nobody has told us what came of it\.$/);
  await page.getByRole('region', { name: 'What came of it' }).getByText('unknown').waitFor();
});

test('a node with a page of its own is shown there, and Back leaves it', async () => {
  const page = await explorer.open('/en');
  await page.goto(`${explorer.address}/en/records/EU-IF`);
  await page.waitForURL(/\/en\/partnerships\/EU-IF$/);
  await page.goBack();
  await page.waitForURL(/\/en$/);
});
