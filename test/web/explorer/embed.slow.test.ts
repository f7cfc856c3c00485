import type { Request } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { useExplorer } from './explorer';

const explorer = useExplorer('facts');

const EMBEDDED = '/embed/network?nodes=MBR-ECPAT-SWE,ECPAT,ASEAN&bright=ECPAT';

test('an embedded picture shows what everybody may see, asks without a token and offers no act', async () => {
  const page = await explorer.newPage();
  // A page of the same site that sends no request.
  await page.goto(`${explorer.address}/export`);
  const token = await explorer.token(Role.EDITOR);
  await page.evaluate((value) => sessionStorage.setItem('token', value), token);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(explorer.address + EMBEDDED);
  await page.locator('canvas[data-drawn="3"]').waitFor();
  await page.getByRole('heading', { level: 1, name: 'The network around ECPAT Sweden.' }).waitFor();
  const graphqlRequests = requests.filter((request) => request.url().includes('/graphql'));
  expect(graphqlRequests.length).toBeGreaterThan(0);
  for (const request of graphqlRequests) expect(await request.headerValue('authorization')).toBeNull();
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['+', '−', 'Fit']);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.getByText('The same as a list').click();
  await page
    .getByRole('region', { name: 'ECPAT Sweden' })
    .getByText(/is a member of/)
    .waitFor();
});

test('an embedded picture is grouped as its address says', async () => {
  const page = await explorer.newPage();
  await page.goto(`${explorer.address}${EMBEDDED}&by=group`);
  // One mark for the two of civil society.
  await page.locator('canvas[data-drawn="2"]').waitFor();
});
