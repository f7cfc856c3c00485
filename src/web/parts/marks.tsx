import type { PathStrength } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { text } from '../language/text';
import type { TieState } from './recorded-days';
import { statusText } from './tie-status';

const BARS: readonly PathStrength[] = ['VERY_WEAK', 'WEAK', 'FAIR', 'STRONG'];

/** The strength of a path: one to four bars, and the word. */
export function Strength({ strength }: { strength: PathStrength }) {
  const full = BARS.indexOf(strength) + 1;
  return (
    <span class="strength">
      <span aria-hidden="true">
        {BARS.map((bar, index) => (
          <i key={bar} class={index < full ? 'full' : undefined} />
        ))}
      </span>
      <b>{text(`explorer.strength.${strength}`)}</b>
    </span>
  );
}

/** The status of a tie: a line and the word. */
export function Status({ of: tie }: { of: TieState }) {
  const words = statusText(tie);
  return words ? <span class={`status status-${tie.status}`}>{words}</span> : null;
}

/** Returns a life span: "2015 to 2019", "2019", "since 2015", "until 2019, beginning unknown". */
export function lifeSpanText(since: string | null, until: string | null): string {
  if (since && since === until) return formatDate(since);
  if (since && until) return text('explorer.holds.span', { since: formatDate(since), until: formatDate(until) });
  if (since) return text('explorer.holds.since', { since: formatDate(since) });
  return until ? text('explorer.holds.until', { until: formatDate(until) }) : text('explorer.holds.unknown');
}

/** Returns how sure the dates of an opportunity are: inferred, and past without a report of it. */
export function inferenceOf({ isInferred, isExpected }: { isInferred: boolean; isExpected: boolean }) {
  if (isExpected) return 'expected';
  return isInferred ? 'yes' : 'no';
}

/** A count; null, for nothing on record, is a hatched "?" and never 0. */
export function Count({ count }: { count: number | null }) {
  if (count !== null) return <b>{formatNumber(count)}</b>;
  return (
    <span class="unknown count">
      <b aria-hidden="true">?</b>
      <span class="visually-hidden">{text('explorer.unknown')}</span>
    </span>
  );
}
