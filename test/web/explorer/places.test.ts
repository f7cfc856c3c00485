import { type Explorer, expectGoodInAllLooks, startExplorer } from './explorer';

interface Line {
  objective: { name: string };
  members: number | null;
  partnerships: number | null;
  actions: number | null;
  commitments: number | null;
}

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer?.close());

test.each(['/countries/MAR', '/regions/REG-SA', '/objectives/OBJ3'])('%s is good in all looks', async (path) => {
  await expectGoodInAllLooks(explorer, path);
});

test('a country is told objective by objective as the API does, and unknown is never 0', async () => {
  const { data } = await explorer.api.ask(`{ country(iso3: "MAR") {
    scorecard { lines { objective { name } members partnerships actions commitments } }
    instruments { instrument { name } }
  } }`);
  const { scorecard, instruments } = data.country as unknown as {
    scorecard: { lines: Line[] };
    instruments: { instrument: { name: string } }[];
  };
  const page = await explorer.open('/en/countries/MAR');
  const table = page.getByRole('table', { name: 'Objective by objective' });
  for (const [index, { objective, members, partnerships, actions, commitments }] of scorecard.lines.entries()) {
    const row = table.getByRole('row', { name: `${String(index + 1)}. ${objective.name}` });
    const cells = (await row.getByRole('cell').allInnerTexts()).slice(0, 4).map((text) => text.replace(/\s+/g, ' '));
    const expected = [members, partnerships, actions, commitments].map((count) =>
      count === null ? '? unknown' : String(count),
    );
    expect([objective.name, ...cells.map((cell) => cell.trim())]).toEqual([objective.name, ...expected]);
  }
  const treaties = page.getByRole('table', { name: 'Treaties' });
  for (const { instrument } of instruments) {
    expect(await treaties.getByRole('row', { name: `${instrument.name} Party` }).count()).toBe(1);
  }
  await treaties.getByRole('row', { name: /^Lanzarote Convention Not a party/ }).waitFor();
  await treaties.getByRole('row', { name: /Budapest Convention\) unknown/ }).waitFor();
  explorer.expectNoProblems();
});

test('a country says how to reach its government', async () => {
  const page = await explorer.open('/en/countries/MAR');
  const link = page.getByRole('link', { name: 'How does AMANE reach it?' });
  expect(await link.getAttribute('href')).toBe('/en/routes?from=MBR-AMANE&to=GOV-MAR');
  const gaps = page.getByRole('link', { name: 'Where is government missing in Middle East and North Africa?' });
  expect(await gaps.getAttribute('href')).toBe('/en/coverage?region=BLK-MENA&group=GOVERNMENT');
});

test('a region and an objective count as the API does', async () => {
  const { data } = await explorer.api.ask(`{
    regions { id name members }
    members: actors(filter: { objectives: ["OBJ3"], kinds: [MEMBER] }) { totalCount }
  }`);
  const { regions, members } = data as unknown as {
    regions: { id: string; name: string; members: number }[];
    members: { totalCount: number };
  };
  const region = regions.find(({ id }) => id === 'REG-SA')!;
  const page = await explorer.open('/en/regions/REG-SA');
  await page
    .getByRole('heading', { level: 1, name: `${String(region.members)} members are on record in ${region.name}.` })
    .waitFor();
  await page.goto(`${explorer.api.address}/en/objectives/OBJ3`);
  await page
    .getByRole('heading', { level: 1, name: `${String(members.totalCount)} members are known to work on objective 3.` })
    .waitFor();
  await page.getByRole('table', { name: 'How it is measured' }).getByText('unknown').first().waitFor();
  explorer.expectNoProblems();
});

test('on paper there are no controls, and sources have their addresses', async () => {
  const page = await explorer.open('/en/countries/MAR');
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  const source = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().getByRole('link').first();
  const after = await source.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain('http');
});

test.each(['countries/XXX', 'regions/MAR', 'objectives/ECPAT'])('/%s says that it is not known', async (path) => {
  const page = await explorer.open(`/en/${path}`);
  await page.getByRole('heading', { level: 1, name: 'Nothing on record has this address.' }).waitFor();
  explorer.expectNoProblems();
});
