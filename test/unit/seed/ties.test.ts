import type { TieRow } from '../../../src/store/model/rows';
import { CONDUCTING_TYPES } from '../../../src/store/model/tie-types';
import { type Raw, raw, table } from './raw-facts';
import { tiesOfLink } from './relation-words';
import { graph, node, tie, tiesBetween } from './seeded';

/** Members whose year is not that of joining: what it is instead. */
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

/** The ties that a link became: of several of one type and pair, those with its own beginning. */
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

test('who is the only partner of an initiative leads it, unless a link says what it does there', () => {
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
