import { heading, useExplorer } from './explorer';

interface Cell {
  objective: { id: string; name: string };
  region: { id: string; name: string };
  memberCount: number | null;
  partnershipCount: number | null;
  actionCount: number | null;
  groups: string[];
  unassignedCount: number;
  unconfirmedPartnershipCount: number;
}

interface Gap {
  missing: string[];
  candidates: { explanation: string; actor: { name: string; group: string } }[];
}

const explorer = useExplorer('facts');
let cells: Cell[];

const PLACE = { objective: 'OBJ3', region: 'BLK-EUR' };
const CELL = `${PLACE.objective},${PLACE.region}`;

beforeAll(async () => {
  const { regions } = await explorer.ask<{ regions: { id: string }[] }>('{ regions { id } }');
  const { coverage } = await explorer.ask<{ coverage: { cells: Cell[] } }>(
    `query ($regions: [ID!]) { coverage(regions: $regions) { cells {
      objective { id name } region { id name } memberCount partnershipCount actionCount groups unassignedCount unconfirmedPartnershipCount
    } } }`,
    // The regions of M49 are columns only where one is chosen.
    { regions: regions.map(({ id }) => id).filter((id) => !id.startsWith('REG-M49-')) },
  );
  ({ cells } = coverage);
});

const countText = (count: number | null, singular: string, many: string) =>
  count === null ? `unknown ${many}` : `${String(count)} ${count === 1 ? singular : many}`;

test('each cell is one link that says what the API answers; unknown is never 0', async () => {
  const page = await explorer.open('/en/coverage?actions=1');
  await page.getByRole('heading', { name: /part on record/ }).waitFor();
  const links = page.getByRole('table').getByRole('cell').getByRole('link');
  const texts = (await links.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').replaceAll('? ', '').trim());
  const expected = cells.map(
    ({
      objective,
      region,
      memberCount: members,
      partnershipCount: partnerships,
      actionCount: actions,
      unassignedCount: unassigned,
      unconfirmedPartnershipCount: unconfirmed,
    }) => {
      const more = [
        ...(unconfirmed > 0 ? [`${String(unconfirmed)} of them unconfirmed`] : []),
        ...(unassigned > 0 ? [`+ up to ${String(unassigned)}`] : []),
      ];
      return [
        `${objective.name}, ${region.name}:`,
        ...([members, partnerships, actions].every((count) => count === null)
          ? ['nothing on record', ...more]
          : [
              countText(members, 'member', 'members'),
              countText(partnerships, 'partnership', 'partnerships'),
              ...more,
              countText(actions, 'action', 'actions'),
            ]),
      ].join(' ');
    },
  );
  expect([...texts].sort()).toEqual(expected.sort());
});

test('the heading counts the seats, and keeps the focus of the reader who changes the group', async () => {
  const page = await explorer.open('/en/coverage?group=GOVERNMENT');
  const withPartnership = cells.filter(({ partnershipCount: partnerships }) => partnerships !== null);
  const counted = (name: string, group: string) => {
    const seated = withPartnership.filter(({ groups }) => groups.includes(group)).length;
    return `${name} has a part on record in ${seated === 0 ? 'none' : String(seated)} of the ${String(withPartnership.length)} places where a partnership is under way.`;
  };
  await heading(page, counted('Government', 'GOVERNMENT')).waitFor();
  const select = page.getByRole('combobox', { name: 'Mark where this group is missing' });
  await select.focus();
  await select.selectOption({ label: 'Academia' });
  await heading(page, counted('Academia', 'ACADEMIA')).waitFor();
  expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(page.url()).toContain('group=ACADEMIA');
});

test('a region of M49 is a column where it is chosen, and is in the menu', async () => {
  const page = await explorer.open('/en/coverage');
  await page.getByRole('combobox', { name: 'Region' }).selectOption({ label: 'Latin America and the Caribbean' });
  await page
    .getByRole('columnheader', { name: /Latin America and the Caribbean/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('region')).toBe('REG-M49-419');
  expect(await page.getByRole('columnheader', { name: /South Asia/ }).count()).toBe(0);
});

test('the frame of the table and its placeholders appear before its counts', async () => {
  const page = await explorer.newPage();
  let answer = (): void => undefined;
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/graphql\?/, async (route) => {
    const variables = new URL(route.request().url()).searchParams.get('variables') ?? '';
    if (variables.includes('"objectives"')) await mayAnswer;
    await route.continue();
  });
  await page.goto(`${explorer.address}/en/coverage`);
  await page
    .getByRole('columnheader', { name: /South Asia/ })
    .first()
    .waitFor();
  await page.getByText('Counting members and partnerships').waitFor();
  await heading(page, 'Where is this group missing: Government?').waitFor();
  answer();
  await heading(page, /part on record/).waitFor();
  expect(await page.getByText('Counting members and partnerships').count()).toBe(0);
});

test('by keyboard alone: Enter opens a cell with who could sit there; arrow keys are left to the browser', async () => {
  const { coverage } = await explorer.ask<{ coverage: { gaps: Gap[] } }>(
    `query ($objective: ID!, $region: ID!) { coverage(objectives: [$objective], regions: [$region], perSeat: 10) {
      gaps { missing candidates { explanation actor { name group } } }
    } }`,
    PLACE,
  );
  const candidates = coverage.gaps[0]!.candidates.filter(({ actor }) => actor.group === 'GOVERNMENT');
  expect(candidates.length).toBeGreaterThan(0);

  const page = await explorer.open('/en/coverage?group=GOVERNMENT');
  const { objective, region } = cells.find((cell) => `${cell.objective.id},${cell.region.id}` === CELL)!;
  const link = page.getByRole('link', { name: `${objective.name}, ${region.name}:` });
  await link.focus();
  await page.keyboard.press('ArrowRight');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: `Objective 3 in ${region.name}` });
  await details.waitFor();
  expect(await details.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(new URL(page.url()).searchParams.get('cell')).toBe(CELL);
  expect(await link.getAttribute('aria-current')).toBe('true');

  const rows = details.getByRole('table', { name: 'Who could sit here' }).getByRole('row');
  await rows.nth(1).waitFor();
  const texts = await rows.allInnerTexts();
  candidates.slice(0, 5).forEach(({ actor, explanation }, index) => {
    expect(texts[index + 1]).toContain(actor.name);
    expect(texts[index + 1]).toContain(explanation);
  });
  await details.getByRole('link', { name: `Add to list ${candidates[0]!.actor.name}` }).waitFor();
  await page.goBack();
  await details.waitFor({ state: 'detached' });
});

test('the list of gaps has every cell without a seat of the group, and no other', async () => {
  const page = await explorer.open('/en/coverage?group=ACADEMIA&view=gaps');
  const links = page.getByRole('table').getByRole('link', { name: /^Who could sit here\?/ });
  await links.first().waitFor();
  const without = cells.filter(({ groups }) => !groups.includes('ACADEMIA'));
  expect(await links.count()).toBe(without.length);
});

test('on a phone one objective is open at a time', async () => {
  const page = await explorer.open('/en/coverage', { viewport: { width: 360, height: 800 } });
  await page.getByRole('heading', { name: /part on record/ }).waitFor();
  const lists = page.getByRole('list', { name: /, by region$/ });
  expect(await lists.count()).toBe(1);
  await page.getByRole('region', { name: 'Objectives by region' }).getByText('3. Private-sector regulation').click();
  await page.getByRole('list', { name: /^Private-sector regulation/ }).waitFor();
  expect(await lists.count()).toBe(1);
});

test('a cell lists the counted partnerships, and separately the ended and the earlier ones', async () => {
  const page = await explorer.open('/en/coverage?cell=OBJ1,REG-ESEA');
  const list = (name: RegExp) => page.getByRole('heading', { name }).locator('xpath=following-sibling::ul[1]/li');
  const { partnershipCount: partnerships } = cells.find(
    ({ objective, region }) => objective.id === 'OBJ1' && region.id === 'REG-ESEA',
  )!;
  await list(/^Partnerships under way$/)
    .first()
    .waitFor();
  expect(await list(/^Partnerships under way$/).count()).toBe(partnerships);
  const earlier = (await list(/^Partnerships not counted/).allInnerTexts()).join('\n');
  expect(earlier).toContain('Disrupting Harm');
  expect(earlier).toContain('Down to Zero');
  // These began and ended within one year, and on one day.
  const actions = (await list(/^Actions, also those that have ended$/).allInnerTexts()).join('\n');
  expect(actions).toMatch(/ 2020, ended[^]* 1 July 2019, ended/);
});
