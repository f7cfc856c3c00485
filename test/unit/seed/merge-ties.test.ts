import { mergeTies } from '../../../src/seed/merge-ties';
import { Confidence } from '../../../src/store/model/enums';
import { tieId } from '../../../src/store/model/record-ids';
import type { TieRow } from '../../../src/store/model/rows';
import { TieType } from '../../../src/store/model/tie-type';

const grant = (row: Partial<TieRow>): TieRow => ({
  type: TieType.FUNDS,
  from: 'A',
  to: 'B',
  confidence: Confidence.MEDIUM,
  evidence: [{ source: { title: `Report ${row.since ?? row.note ?? ''}` }, confidence: Confidence.MEDIUM }],
  ...row,
});

describe('rows of the same type and ends', () => {
  test('are one tie with the evidence and notes of all, and the highest confidence', () => {
    const [tie, ...others] = mergeTies([
      grant({ note: 'first' }),
      grant({ since: '2019', confidence: Confidence.HIGH, note: 'second' }),
      grant({ note: 'first', amount: undefined }),
    ]);
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ since: '2019', confidence: 'HIGH', note: 'first; second' });
    expect(tie?.evidence.map(({ source }) => source.title)).toEqual(['Report first', 'Report 2019']);
    expect(tie?.id).toBeUndefined();
  });

  test.each([
    ['beginnings', { since: '2019' }, { since: '2023' }],
    ['ends', { until: '2022' }, { until: '2025' }],
    ['beginnings and ends', { since: '2019', until: '2022' }, { since: '2023', until: '2025' }],
  ])('that differ in their %s are two, and the later has its dates in its id', (_, earlier, later) => {
    const ids = [
      [earlier, later],
      [later, earlier],
    ].map((rows) => mergeTies(rows.map(grant)).map(tieId));
    expect(new Set(ids[0]).size).toBe(2);
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]?.[0]).toBe(tieId(grant({})));
  });

  test('of which only one has dates become one', () => {
    expect(mergeTies([grant({}), grant({ since: '2019', until: '2022' })])).toMatchObject([
      { since: '2019', until: '2022' },
    ]);
  });

  test('a sum without dates is not that of the years of another row', () => {
    const rows = [grant({ amount: 1000, currency: 'EUR' }), grant({ since: '2017', until: '2019' })];
    expect(mergeTies(rows)).toHaveLength(2);
    expect(mergeTies([grant({ amount: 1000, currency: 'EUR', since: '2017' }), grant({})])).toMatchObject([
      { amount: 1000, currency: 'EUR', since: '2017' },
    ]);
  });

  test('continue where another row describes the ended tie in other words, without a beginning', () => {
    const says = (en: string) => ({ en, enBack: en, fr: en, frBack: en });
    const report = grant({ verb: 'report', phrases: says('reports on {}'), note: 'report' });
    const study = grant({ verb: 'study', phrases: says('has a case study on {}'), until: '2024', note: 'study' });
    for (const rows of [
      [report, study],
      [study, report],
    ]) {
      expect(mergeTies(rows)).toMatchObject([{ verb: 'report', phrases: says('reports on {}'), until: undefined }]);
    }
    expect(mergeTies([report, { ...study, since: '2022' }])).toMatchObject([{ since: '2022', until: '2024' }]);
  });

  test('take the words of the row that has the dates', () => {
    const words = { en: 'spoke at {}', enBack: 'heard {}', fr: 'a parlé à {}', frBack: 'a entendu {}' };
    const rows = [grant({ verb: 'wrote_to' }), grant({ since: '2015', verb: 'spoke_at', phrases: words })];
    expect(mergeTies(rows)).toMatchObject([{ verb: 'spoke_at', phrases: words, since: '2015' }]);
    expect(mergeTies([grant({}), grant({ verb: 'wrote_to' })])).toMatchObject([{ verb: 'wrote_to' }]);
  });

  test('merged again are the same', () => {
    const once = mergeTies([grant({ since: '2019' }), grant({ since: '2023' }), grant({})]);
    expect(mergeTies(once)).toEqual(once);
  });
});

describe('the qualifier of rows of the same type and ends', () => {
  const qualified = (name: string, asOf: string) =>
    grant({
      qualifierEn: name,
      qualifierFr: `${name} (fr)`,
      evidence: [{ source: { title: name }, confidence: Confidence.MEDIUM, asOf }],
    });
  const qualifierOf = (...rows: TieRow[]) =>
    mergeTies(rows).map(({ qualifierEn, qualifierFr }) => [qualifierEn, qualifierFr]);

  test.each([
    ['old', 'new', 'mid'],
    ['new', 'mid', 'old'],
    ['mid', 'old', 'new'],
  ])('is that of the newest evidence where all have one: %s, %s, %s', (...names) => {
    const days: Record<string, string> = { old: '2012', mid: '2019-05', new: '2019' };
    expect(qualifierOf(...names.map((name) => qualified(name, String(days[name]))))).toEqual([['new', 'new (fr)']]);
  });

  test('is none where one has none, whichever it is', () => {
    const rows = [qualified('a', '2012'), grant({}), qualified('b', '2020')];
    expect(qualifierOf(...rows)).toEqual([[undefined, undefined]]);
    expect(qualifierOf(...rows.reverse())).toEqual([[undefined, undefined]]);
    expect(qualifierOf(grant({}), qualified('a', '2012'))).toEqual([[undefined, undefined]]);
  });
});
