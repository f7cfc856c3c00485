import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

const NOT_ON_RECORD = 'Nothing on record has this address.';
const NO_SUCH_PAGE = 'There is no such page';

test.each([
  // An id that is not on record, or is of another type.
  ['/en/countries/XXX', NOT_ON_RECORD],
  ['/en/objectives/ECPAT', NOT_ON_RECORD],
  ['/en/partnerships/ECPAT', NOT_ON_RECORD],
  ['/fr/partnerships/NO-SUCH-TABLE', 'Rien d’enregistré n’a cette adresse.'],
  ['/en/records/NO-SUCH-RECORD', NOT_ON_RECORD],
  ['/en/regions/MAR', NOT_ON_RECORD],
  ['/en/organisations/NOBODY', NO_SUCH_PAGE],
  ['/en/sources/NOTHING', NO_SUCH_PAGE],
])('%s says so', async (path, message) => {
  const page = await explorer.open(path);
  expect(await heading(page).innerText()).toBe(message);
});

test('an unknown address says so, and links to the first page', async () => {
  const page = await explorer.open('/en/nothing/here');
  expect(explorer.takeProblems()).toEqual([expect.stringContaining('status of 404')]);
  expect(await heading(page).innerText()).toBe(NO_SUCH_PAGE);
  await page.getByRole('link', { name: 'To the first page' }).click();
  await heading(page, /^For the ECPAT network/).waitFor();
});
