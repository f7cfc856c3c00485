import type { DatedTieFragment } from '../graphql/graphql';

type Dated = Pick<DatedTieFragment, 'since' | 'until' | 'status' | 'lastConfirmedOn'> & {
  evidence: readonly { asOf: string | null; source: { publishedOn: string | null } }[];
};

/** A part of a tie's life, in years with fractions; no source states the years of `unknown`. */
export interface Span {
  from: number;
  to: number;
  look: 'held' | 'unknown' | 'upcoming';
}

/** The years of an axis; today is the valid day of the page. */
export interface Axis {
  from: number;
  today: number;
  to: number;
}

/** Returns the bounds of a partial date in years with fractions: "2016" is 2016 to 2017. */
export function yearsOf(date: string): readonly [first: number, last: number] {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const first = (month - 1) / 12;
  if (day === undefined) return [year + first, year + first + 1 / 12];
  return [year + first + (day - 1) / 372, year + first + day / 372];
}

/**
 * Returns an axis that contains all ties: from a multiple of five years, at least ten years before
 * today, to today or the last date.
 */
export function axisOf(ties: readonly Dated[], valid: string): Axis {
  const [, today] = yearsOf(valid);
  const dates = ties.flatMap((tie) =>
    [tie.since, tie.until, tie.lastConfirmedOn].flatMap((date) => (date ? yearsOf(date) : [])),
  );
  const from = Math.min(today - 10, ...dates);
  return { from: Math.floor(from / 5) * 5, today, to: Math.max(today, ...dates) };
}

/** Returns a year's position in pixels; d3-scale would add a tenth of all script for this. */
export function scaleOf({ from, to }: Axis, left: number, right: number): (year: number) => number {
  return (year) => left + ((year - from) / (to - from)) * (right - left);
}

const TICK_STEPS = [2, 5, 10, 20, 50, 100];
const MAX_TICKS = 11;

/** Returns the labelled round years of an axis, at most eleven. */
export function ticksOf({ from, to }: Axis): number[] {
  const step = TICK_STEPS.find((years) => (to - from) / years <= MAX_TICKS - 1) ?? 500;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/**
 * Returns the known parts of the life of a tie, from left to right: held from its beginning or its
 * earliest evidence to its end; without an end, to today if it is current, else to its newest
 * evidence. Unknown before and after.
 */
export function spansOf(tie: Dated, axis: Axis): Span[] {
  const { since, until, status, lastConfirmedOn } = tie;
  if (status === 'UPCOMING') {
    const from = since ? yearsOf(since)[0] : axis.today;
    return [{ from, to: until ? yearsOf(until)[1] : axis.to, look: 'upcoming' }];
  }
  const days = tie.evidence.flatMap(({ asOf, source }) => asOf ?? source.publishedOn ?? []);
  const earliest = days.length > 0 ? Math.min(...days.map((day) => yearsOf(day)[0])) : undefined;
  const isHeldToday = !until && (status === 'CURRENT' || status === 'CONTESTED');
  const last = isHeldToday ? axis.today : lastOf(until ? [until] : [since, lastConfirmedOn]);
  const end = last && Math.min(last, until ? axis.to : axis.today);
  const begin = since ? yearsOf(since)[0] : earliest;
  const isKnown = begin !== undefined && end !== undefined && begin < end;
  const unknownTo = since ? undefined : isKnown ? begin : end;
  const spans: Span[] = [];
  if (begin === undefined && end === undefined) return [{ from: axis.from, to: axis.today, look: 'unknown' }];
  if (unknownTo !== undefined) spans.push({ from: axis.from, to: unknownTo, look: 'unknown' });
  if (isKnown) spans.push({ from: begin, to: end, look: 'held' });
  if (!until && end !== undefined && end < axis.today) spans.push({ from: end, to: axis.today, look: 'unknown' });
  return spans.filter(({ from, to }) => from < to);
}

function lastOf(dates: readonly (string | null)[]): number | undefined {
  const years = dates.flatMap((date) => (date ? yearsOf(date)[1] : []));
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Returns the year of the newest evidence, the middle of its date, up to today; null for none. */
export function evidenceYear({ lastConfirmedOn }: Pick<Dated, 'lastConfirmedOn'>, axis: Axis): number | null {
  if (!lastConfirmedOn) return null;
  const [first, last] = yearsOf(lastConfirmedOn);
  return Math.min((first + last) / 2, axis.today);
}
