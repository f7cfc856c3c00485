import { isMessageKey } from '../../../src/language/message';
import { raw, table } from './raw-facts';
import { node } from './seeded';

describe('companies', () => {
  test('have lines of business that the catalogue names', () => {
    const sectors = new Set(raw('code_members').map(({ sector }) => String(sector)));
    expect([...sectors].filter((sector) => !isMessageKey(`label.SECTOR.${sector}`))).toEqual([]);
  });

  test.each([
    ['CM-ORIZONIA', '2013', 'the group closed in 2013'],
    ['CM-VENTAGLIO', '2010', 'the company closed in 2010'],
    ['CM-LTU', '2009', 'the airline merged away in 2009'],
    ['CM-ACTE', '2020', 'the association closed in 2020'],
  ])('%s ended when the note of its row says so, with the source of that', (id, until, locator) => {
    expect(node(id).until).toBe(until);
    expect(node(id).properties?.note).toContain(`${locator} (general knowledge)`);
    expect(node(id).evidence).toContainEqual({
      source: { title: 'General knowledge (not read on a page)', kind: 'REFERENCE' },
      locator,
      confidence: 'MEDIUM',
    });
  });

  test('do not end where the note speaks of an insolvency or of another company', () => {
    for (const id of ['CM-THOMASCOOK-DEU', 'CM-TC-NORTHERN']) expect(node(id).until).toBeUndefined();
  });

  test('whose notes speak of an end have been reviewed', () => {
    const reviewed = table('actors').map((row) => row.code);
    const spoken = [...raw('code_members'), ...raw('bodies')].filter(({ note }) =>
      /\b(closed|insolven|bankrupt|liquidation|dissolved|ceased|merged|acquired|taken over|abolished)/.test(
        String(note),
      ),
    );
    const open = spoken.filter((row) => !reviewed.includes(row.code) && !row.until_year);
    expect(open.map((row) => row.code)).toEqual([]);
  });
});
