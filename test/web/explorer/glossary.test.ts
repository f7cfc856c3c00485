import { common } from '../../../src/language/messages/en/explorer/common';
import { useExplorer } from './explorer';
import { VIEWS } from './looks';

/** Where the explorer says something in its own words and not by a control: leads, heads that do not sort, and the terms of facts. */
const OWN_WORDS = 'p.lead, p.rests-on, dl.facts dt, thead th:not(:has(button)):not(:has(.visually-hidden))';

const TERMS = Object.entries(common).flatMap(([key, uses]) => {
  const [, term] = /^explorer\.glossary\.(\w+)\.uses$/.exec(key) ?? [];
  // A place may be either of two.
  return term && term !== 'place' ? [{ term, use: new RegExp(`\\b(?:${uses})\\b`, 'i') }] : [];
});

describe.each(['facts', 'explorer'] as const)('on the pages over %s', (world) => {
  const explorer = useExplorer(world);

  test.each(VIEWS[world].filter((path) => path !== '/glossary'))(
    'at %j each word of the glossary leads to it once',
    async (path) => {
      const page = await explorer.open(`/en${path}`);
      const main = page.getByRole('main');
      const said = (await main.locator(OWN_WORDS).allInnerTexts()).join('\n');
      const used = TERMS.filter(({ use }) => use.test(said)).map(({ term }) => `#${term}`);
      const leads = await main
        .locator('a.term')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
      expect(leads.sort()).toEqual([...new Set(leads)]);
      expect(leads).toEqual(expect.arrayContaining(used));
    },
  );
});
