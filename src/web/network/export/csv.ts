import { csvOf } from '../../frame/csv';
import type { Drawing } from '../drawing/drawing';

const COLUMNS = [
  'from',
  'from_name',
  'type',
  'to',
  'to_name',
  'status',
  'confidence',
  'since',
  'until',
  'confirmed',
  'id',
] as const;

/** Returns the visible ties as CSV, a row each; empty cells are unknown. */
export function toCsv({ byId, lines }: Drawing): string {
  const nameOf = (id: string): string => {
    const node = byId.get(id)?.node;
    return node && 'name' in node ? node.name : id;
  };
  const rows = lines
    .flatMap(({ ties }) => ties)
    .map(({ from, to, ...tie }) => {
      const values = {
        ...tie,
        from: from.id,
        from_name: nameOf(from.id),
        to: to.id,
        to_name: nameOf(to.id),
        confirmed: tie.lastConfirmedOn,
      };
      return COLUMNS.map((column) => values[column] ?? '');
    });
  return csvOf([COLUMNS, ...rows]);
}
