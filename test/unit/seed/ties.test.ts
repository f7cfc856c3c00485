import type { TieRow } from '../../../src/store/model/rows';
import { CONDUCTING_TYPES } from '../../../src/store/model/tie-types';
import { type Raw, raw, table } from './raw-facts';
import { tiesOfLink } from './relation-words';
import { graph, node, tie, tiesBetween } from './seeded';

/** Members whose year is not that of joining, with its meaning. */
const YEARS_THAT_ARE_NOT_JOINING_DATES: Record<string, { property: string; why: string }> = {
  'MBR-ECPAT-NOR': { property: 'activeSince', why: 'work in the country began' },
  'MBR-DCI-ECPAT-NLD': { property: 'activeSince', why: 'the national group began' },
  'MBR-ECPAT-FRA': { property: 'activeSince', why: 'one radio page, meaning not stated' },
  'MBR-ECPAT-LUX': { property: 'founded', why: 'an anniversary' },
  'MBR-ECPAT-GTM': { property: 'founded', why: 'a founding' },
  'MBR-PACT-USA': { property: 'founded', why: 'a founding' },
};

const byLine = new Map<string, TieRow[]>();
for (const one of graph.ties) {
  const line = `${one.type} ${one.from} ${one.to}`;
  byLine.set(line, [...(byLine.get(line) ?? []), one]);
}

/**
 * Returns the ties made from a link; among several of one type and pair, those with its own
 * beginning.
 */
function tiesOf(row: Raw): TieRow[] {
  return tiesOfLink(String(row.from_code), String(row.relation), String(row.to_code)).flatMap((line) => {
    const ties = byLine.get(line) ?? [];
    const dated = ties.filter(({ since }) => row.since && since === row.since);
    return dated.length > 0 ? dated : ties;
  });
}

const partners = raw('initiatives').flatMap((row) =>
  String(row.partners)
    .split(';')
    .filter((actor) => actor !== '')
    .map((actor) => ({ actor, row })),
);
const linked = new Set([...raw('links'), ...table('note-ties')].map((row) => `${row.from_code} ${row.to_code}`));

test('the dates and sums of links are those of their rows', () => {
  for (const row of raw('links')) {
    const [loaded] = tiesOf(row);
    if (row.since) expect(loaded).toMatchObject({ since: row.since });
    if (row.until) expect(loaded).toMatchObject({ until: row.until });
    if (row.as_of) expect(loaded?.evidence.map((one) => one.asOf)).toContain(row.as_of);
    if (row.amount && loaded?.type === 'FUNDS')
      expect(loaded).toMatchObject({ amount: Number(row.amount), currency: row.currency });
  }
});

test('a signature is of the year of its row, and none has an end', () => {
  for (const row of raw('code_members'))
    expect(tie('SIGNED_CODE', String(row.code), 'THE-CODE')?.since ?? '').toBe(row.joined_year);
  const signatures = graph.ties.filter(({ type }) => type === 'SIGNED_CODE');
  expect(signatures.filter(({ until }) => until !== undefined)).toEqual([]);
  expect(signatures).toHaveLength(153 + 3);
});

test('a year is a joining date only where that was reviewed; the others are other properties', () => {
  for (const row of raw('members').filter((one) => one.since_year)) {
    const other = YEARS_THAT_ARE_NOT_JOINING_DATES[String(row.code)];
    const [membership] = tiesBetween(String(row.code), 'ECPAT');
    expect(membership?.since).toBe(other ? undefined : row.since_year);
    if (other) expect(node(String(row.code)).properties).toMatchObject({ [other.property]: row.since_year });
  }
});

test('each partner of an initiative has a seat in it, and one only where no link gives it another', () => {
  const conducts: readonly string[] = CONDUCTING_TYPES;
  const wrong = partners.filter(({ actor, row }) => {
    const seats = tiesBetween(actor, String(row.code)).filter(({ type }) => conducts.includes(type));
    return seats.length === 0 || (seats.length > 1 && !linked.has(`${actor} ${row.code}`));
  });
  expect(wrong).toEqual([]);
  expect(partners).toHaveLength(160);
});

test('the only partner of an initiative leads it, unless a link states its role', () => {
  const alone = partners.filter(({ actor, row }) => row.partners === actor && !linked.has(`${actor} ${row.code}`));
  expect(alone.length).toBeGreaterThan(30);
  for (const { actor, row } of alone) expect(tiesBetween(actor, String(row.code))).toMatchObject([{ type: 'LEADS' }]);
});

test('a tie that a note states cites the row of the note and says why', () => {
  for (const row of table('note-ties')) {
    const [loaded] = tiesBetween(String(row.from_code), String(row.to_code)).filter(({ note = '' }) =>
      note.includes(String(row.why)),
    );
    if (row.from_code?.length === 3) continue;
    expect({ row, evidence: loaded?.evidence.length ?? 0 }).not.toEqual({ row, evidence: 0 });
  }
  expect(tie('LEADS', 'ITU', 'ITU-COP-PAR-WG-2020', 'coordinates')).toMatchObject({ since: '2020', until: '2020' });
  expect(tie('SUCCEEDS', 'MUKTI-2', 'MUKTI', 'replaced')).toMatchObject({ since: '2020-01' });
});

test('a membership that ended has an end, and 99 of 101 have none', () => {
  const memberships = graph.ties.filter(({ type, to }) => type === 'MEMBER_OF' && to === 'ECPAT');
  expect(memberships.filter(({ until }) => until !== undefined)).toMatchObject([
    { from: 'MBR-ACIM-ESP', until: '2011' },
    { from: 'MBR-ACTSEC-ALB', until: '2014' },
  ]);
  expect(memberships).toHaveLength(101);
});

test('a day on which an initiative was under way is a day of its evidence, and never its end', () => {
  const { until, evidence, properties } = node('NICHT-WEGSEHEN');
  expect(until).toBeUndefined();
  expect(evidence).toContainEqual(
    expect.objectContaining({
      asOf: '2025-07-01',
      locator: 'under way: 2025-07-01; posters and the reporting platform, summer 2025',
    }),
  );
  expect(properties?.note).toContain('2025-07-01: posters and the reporting platform, summer 2025');
});

test('287 links have a qualifier, in both languages; a tie has it where all its rows have one', () => {
  const qualified = raw('links').filter((row) => row.qualifier_en);
  expect(qualified).toHaveLength(287);
  expect(qualified.filter((row) => !row.qualifier_fr)).toEqual([]);
  expect(tie('PARTNER_OF', 'ECPAT', 'VGT')).toMatchObject({
    qualifierEn: 'as a private industry partner, not a member',
    qualifierFr: expect.stringMatching(/^comme partenaire du secteur privé/) as string,
  });
  for (const row of raw('links').filter((one) => !one.qualifier_en))
    for (const { qualifierEn } of tiesOf(row)) expect([row, qualifierEn]).toEqual([row, undefined]);
  const ties = graph.ties.filter(({ qualifierEn }) => qualifierEn);
  expect(ties.length).toBeGreaterThan(250);
  expect(
    ties.filter(({ qualifierEn = '', qualifierFr = '' }) => Math.max(qualifierEn.length, qualifierFr.length) > 70),
  ).toEqual([]);
});
