import { isDeepStrictEqual } from 'node:util';
import { tieRecord } from '../../model/records';
import type { TieRow } from '../../model/rows';
import type { TieVersion } from '../ledger/versions.store';

type TieRowWithId = TieRow & { id: string };

/** Properties of a tie that keep their values where the cell is blank. */
const OPTIONAL = [
  ...(['verb', 'phrases', 'note', 'stance', 'ask', 'stage', 'answer', 'heldBy', 'amount', 'currency'] as const),
] as const;
/** What the rows decide of a tie. */
export const COMPARED = ['since', 'until', 'strength', 'confidence', 'visibility', 'contested', ...OPTIONAL] as const;

/** What a row changes of a tie; null where it changes nothing. */
export function changedProperties(
  { properties, from, to }: TieVersion,
  row: TieRowWithId,
): Record<string, unknown> | null {
  const next = tieRecord(row, '').properties as Record<string, unknown>;
  const isKept = (name: string) =>
    // An administrator restricted it: a folder that was written before does not lift that.
    (properties.restricted === true && (name === 'visibility' || name === 'clearance')) ||
    (OPTIONAL.some((one) => one === name) && next[name] === undefined) ||
    (name === 'contested' && row.contested === undefined);
  const isChanged = COMPARED.some(
    (name) => !isKept(name) && !isDeepStrictEqual(next[name] ?? null, properties[name] ?? null),
  );
  if (!isChanged && from === row.from && to === row.to) return null;
  const written = [...COMPARED, 'clearance'].filter((name) => !isKept(name));
  return Object.fromEntries(written.map((name) => [name, next[name] ?? null]));
}

/** All that a row decides of a tie. */
export function tieProperties(row: TieRowWithId): Record<string, unknown> {
  const next = tieRecord(row, '').properties as Record<string, unknown>;
  return Object.fromEntries([...COMPARED, 'clearance'].map((name) => [name, next[name] ?? null]));
}
