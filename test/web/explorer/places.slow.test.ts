import { heading, useExplorer } from './explorer';

interface Line {
  objective: { name: string };
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
  commitmentCount: number | null;
}

const explorer = useExplorer('facts');

test('a country has the values of the API for each objective, and unknown is never 0', async () => {
  const { country } = await explorer.ask<{
    country: { scorecard: { lines: Line[] }; instruments: { instrument: { name: string } }[] };
  }>(`{ country(code: "MAR") {
    scorecard { lines { objective { name } memberCount partnershipCount actionCount commitmentCount } }
    instruments { instrument { name } }
  } }`);
  const page = await explorer.open('/en/countries/MAR');
  const empty = country.scorecard.lines.filter(({ objective: _, ...counts }) =>
    Object.values(counts).every((count) => count === null),
  );
  await heading(page, `For ${String(empty.length)} of the 6 objectives, nothing is on record as under way.`).waitFor();
  const table = page.getByRole('table', { name: 'Objective by objective' });
  for (const [
    index,
    {
      objective,
      memberCount: members,
      partnershipCount: partnerships,
      actionCount: actions,
      commitmentCount: commitments,
    },
  ] of country.scorecard.lines.entries()) {
    const row = table.getByRole('row', { name: `${String(index + 1)}. ${objective.name}` });
    const cells = (await row.getByRole('cell').allInnerTexts()).slice(0, 4).map((text) => text.replace(/\s+/g, ' '));
    const expected = [members, partnerships, actions, commitments].map((count) =>
      count === null ? '? unknown' : String(count),
    );
    expect([objective.name, ...cells.map((cell) => cell.trim())]).toEqual([objective.name, ...expected]);
  }
  // Disrupting Harm is for the second objective, and counts in no place.
  const named = table.getByRole('row', { name: /^2\. / }).getByRole('cell').last();
  await named.getByRole('link', { name: 'Disrupting Harm' }).waitFor();
  expect(await named.innerText()).not.toContain('nothing on record');
  const treaties = page.getByRole('table', { name: 'Treaties' });
  for (const { instrument } of country.instruments) {
    expect(await treaties.getByRole('row', { name: `${instrument.name} Party` }).count()).toBe(1);
  }
  await treaties.getByRole('row', { name: /^Lanzarote Convention Not a party/ }).waitFor();
  await treaties.getByRole('row', { name: /Budapest Convention\) unknown/ }).waitFor();
});

test('a country says how to reach its government', async () => {
  const page = await explorer.open('/en/countries/MAR');
  const link = page.getByRole('link', { name: 'How does AMANE reach it?' });
  expect(await link.getAttribute('href')).toBe('/en/routes?from=MBR-AMANE&to=GOV-MAR');
  const gaps = page.getByRole('link', { name: 'Where is government missing in the Middle East and North Africa?' });
  expect(await gaps.getAttribute('href')).toBe('/en/coverage?region=BLK-MENA&group=GOVERNMENT');
});

test('a region and an objective count as the API does', async () => {
  const { regions, members } = await explorer.ask<{
    regions: { id: string; name: string; memberCount: number }[];
    members: { totalCount: number };
  }>(`{
    regions { id name memberCount }
    members: actors(filter: { objectives: ["OBJ3"], isMember: true }) { totalCount }
  }`);
  const region = regions.find(({ id }) => id === 'REG-SA')!;
  const page = await explorer.open('/en/regions/REG-SA');
  await heading(page, `${String(region.memberCount)} members are on record in ${region.name}.`).waitFor();
  await page.goto(`${explorer.address}/en/objectives/OBJ3`);
  await heading(page, `${String(members.totalCount)} members are known to work on objective 3.`).waitFor();
  await page.getByRole('table', { name: 'How it is measured' }).getByText('unknown').first().waitFor();
});

test('a country and a region say until when the calendars of reviews are on record', async () => {
  const page = await explorer.newPage();
  const { horizons } = await explorer.ask<{ horizons: { text: string }[] }>('{ horizons { text } }');
  expect(horizons.length).toBeGreaterThan(0);
  for (const path of ['/en/countries/MAR', '/en/regions/REG-SA']) {
    await explorer.visit(page, path);
    const dates = page.getByRole('region', { name: 'Reviews and other dates' });
    for (const { text } of horizons) await dates.getByText(text).waitFor();
  }
});

test('a search that stops early says so', async () => {
  const page = await explorer.open('/en/search?text=a');
  await heading(page, 'The first 50 matches for “a”').waitFor();
});
