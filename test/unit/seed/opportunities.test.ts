import { raw } from './raw-facts';
import { graph, node, tiesBetween } from './seeded';

const tiesOf = (id: string, type: string) => graph.ties.filter((tie) => tie.from === id && tie.type === type);

describe('opportunities', () => {
  test('have their kind, dates, session, deadline and outcome, in both languages', () => {
    for (const row of raw('opportunities')) {
      const { properties = {}, ...one } = node(String(row.code));
      const end = row.end || (/review/.test(String(row.kind)) ? row.start : undefined);
      expect([row.code, one.since, one.until]).toEqual([row.code, row.start, end]);
      expect(properties).toMatchObject({ kind: String(row.kind).toUpperCase(), visibility: 'PUBLIC', clearance: 0 });
      for (const column of ['session', 'deadline'] as const) expect(properties[column] ?? '').toBe(row[column]);
      expect(properties.outcomeEn ?? '').toBe(row.outcome);
      expect(properties.outcomeFr === undefined).toBe(row.outcome === '');
      // An empty cell is not a "no".
      expect(properties.raised).toBe(row.raised === 'true' ? true : undefined);
    }
  });

  test('of sessions 52 to 54 are inferred, but for the one that a page announced', () => {
    const inferred = graph.nodes.filter((one) => one.properties?.inferred === true);
    expect(inferred).toHaveLength(39);
    for (const { properties, id } of inferred)
      expect({ id, session: ['52', '53', '54'].includes(String(properties?.session)) }).toEqual({ id, session: true });
    expect(node('OPP-UPR-REVIEW-USA-2026-11').properties).toMatchObject({ inferred: false, session: '53' });
  });

  test('that are reviews name their country in both languages, once', () => {
    expect(node('OPP-UPR-REVIEW-CZE-2023-01-23')).toMatchObject({
      nameEn: 'UPR review, session 42: Czechia',
      nameFr: 'Examen périodique universel, 42e session : Tchéquie',
    });
    expect(node('OPP-OPSC-REVIEW-DEU-2014')).toMatchObject({ nameEn: 'OPSC review of Germany' });
    const names = graph.nodes.filter((one) => one.type === 'Opportunity').map((one) => one.nameFr);
    expect(new Set(names).size).toBeGreaterThan(names.length - 3);
  });

  test('are tied to their body, country and initiative; which objective they can move is a reading', () => {
    const id = 'OPP-CONFERENCE-ETH-2019-12-11';
    expect(tiesBetween(id, 'ETH')).toMatchObject([{ type: 'COVERS', confidence: 'HIGH' }]);
    expect(tiesBetween(id, 'WP-SUMMIT-2019')).toMatchObject([{ type: 'OCCASION_OF' }]);
    for (const row of raw('opportunities')) {
      const bodies = tiesOf(String(row.code), 'ORGANISED_BY').map((tie) => tie.to);
      expect(bodies).toEqual(row.body_code ? [row.body_code] : []);
      for (const tie of tiesOf(String(row.code), 'PURSUES'))
        expect(tie).toMatchObject({ confidence: 'LOW', to: row.objective_code });
    }
  });

  test('have the submissions that were made for them, but no event that is itself the occasion', () => {
    const made = graph.ties.filter((tie) => tie.type === 'MADE_FOR');
    expect(made).toHaveLength(16);
    for (const tie of made) expect(tie.from).toMatch(/^SUB-/);
    expect(tiesBetween('SUB-UPR-KEN-2019', 'OPP-UPR-REVIEW-KEN-2020-01')).toMatchObject([{ type: 'MADE_FOR' }]);
  });
});
