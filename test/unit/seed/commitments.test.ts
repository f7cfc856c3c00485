import { lastDay } from '../../../src/language/partial-date';
import { type Raw, raw, table } from './raw-facts';
import { graph, node, tiesBetween } from './seeded';

/** Returns a text of a commitment; the corrections add the caveat of its note. */
function corrected(row: Raw, column: string): string | undefined {
  const { value } =
    table('corrections').find((one) => one.file === 'commitments' && one.key === row.code && one.column === column) ??
    {};
  return value ?? row[column];
}

describe('commitments', () => {
  test('are promised by the actor of their row, a country by its government', () => {
    const made = (id: string) => graph.ties.find((tie) => tie.type === 'PROMISED' && tie.to === id);
    expect(made('COM-001')).toMatchObject({ from: 'GOV-AND', since: '2024-11-08', confidence: 'HIGH' });
    expect(made('COM-102')).toMatchObject({ from: 'CM-MARRIOTT', since: '2021-07-30' });
    expect(graph.ties.filter((tie) => tie.type === 'PROMISED')).toHaveLength(raw('commitments').length);
  });

  test('have the commitment in both languages, its due date and its amount', () => {
    for (const row of raw('commitments')) {
      const { properties = {}, ...one } = node(String(row.code));
      expect([one.nameEn, one.nameFr, one.since ?? '', properties.due ?? '']).toEqual([
        corrected(row, 'text_en'),
        corrected(row, 'text_fr'),
        row.made_on,
        row.due,
      ]);
      expect([properties.amount ?? '', properties.currency ?? ''].map(String)).toEqual([row.amount, row.currency]);
      if (row.due && row.made_on) expect(lastDay(row.due) >= lastDay(row.made_on)).toBe(true);
    }
  });

  test('serve an objective as surely as their row says, apart from how sure the promise is', () => {
    for (const row of raw('commitments').filter((one) => one.objective_code))
      expect(tiesBetween(String(row.code), String(row.objective_code))).toMatchObject([
        { type: 'PURSUES', confidence: String(row.objective_confidence).toUpperCase() },
      ]);
  });

  test('were made at an opportunity or an initiative, otherwise at a place that the locator names', () => {
    expect(tiesBetween('COM-105', 'WTTC-HT-TF')).toMatchObject([{ type: 'MADE_AT', since: '2019-04' }]);
    expect(tiesBetween('COM-001', 'OPP-CONFERENCE-COL-2024-11-07')).toMatchObject([{ type: 'MADE_AT' }]);
    expect(node('COM-126').evidence).toMatchObject([{ locator: 'Puerto Plata' }]);
  });
});
