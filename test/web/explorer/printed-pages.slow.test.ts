import { useExplorer } from './explorer';

const explorer = useExplorer('facts');

const ROUTE = '/routes?from=MBR-ECPAT-SWE&to=ASEAN';

interface Printed {
  path: string;
  /** The region that is answered last. */
  last?: string;
  /** The maximum number of pages. */
  pages?: number;
}

test.each<Printed>([
  { path: '/en/commitments' },
  { path: '/en/countries/MAR' },
  { path: '/en/organisations/MBR-DCI-ECPAT-NLD' },
  { path: '/en/partnerships/EU-IF', last: 'Other links', pages: 2 },
  { path: `/en${ROUTE}`, last: 'If somebody leaves', pages: 2 },
  { path: `/fr${ROUTE}`, last: 'Si quelqu’un part', pages: 2 },
  { path: '/en/brief/MAR', pages: 2 },
  { path: '/fr/brief/MAR', pages: 2 },
  { path: '/en/brief/ECPAT', pages: 2 },
  { path: '/en/brief/EU-IF', pages: 2 },
  { path: '/en/convene?targets=CM-ACCOR,UNWTO:2,EU-COMMISSION&seats=10', pages: 2 },
])('on paper $path has no controls, and the addresses of its sources', async ({ path, last = 'Sources', pages }) => {
  const page = await explorer.open(path);
  await page.getByRole('region', { name: last }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const control of [
    page.getByRole('button'),
    page.getByRole('combobox'),
    page.getByRole('link', { name: /^(Show \d+ ended|How does it reach …\?|Within 2 steps|Export for a spreadsheet)/ }),
    page.getByText('Add a rule'),
  ]) {
    expect([String(control), await control.filter({ visible: true }).count()]).toEqual([String(control), 0]);
  }
  const source = page
    .getByRole('region', { name: /^Sources/ })
    .getByRole('listitem')
    .getByRole('link')
    .first();
  expect(await source.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('http');
  if (pages === undefined) return;
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(pages);
});

test('a printed list of invitees has its date, and a printed partnership its empty chairs', async () => {
  const list = await explorer.open('/en/convene?targets=CM-ACCOR&seats=2');
  await list.emulateMedia({ media: 'print' });
  await list.getByText(/^Printed on /).waitFor();
  const brief = await explorer.open('/en/partnerships/EU-IF');
  await brief.emulateMedia({ media: 'print' });
  const chairs = brief.getByRole('link', { name: /Who could sit here/ });
  expect(await chairs.filter({ visible: true }).count()).toBe(8);
});
