import { tableOf } from '../frame/query';
import type { TallyFilter, TallySubject } from '../graphql/graphql';

/** What the map can count in each country, by its name in the address. The first is shown where none is chosen. */
export const SUBJECTS = [
  { name: 'members', of: 'ACTORS', filter: { isMember: true } },
  { name: 'organisations', of: 'ACTORS', filter: {} },
  { name: 'partnerships', of: 'PARTNERSHIPS', filter: {} },
  { name: 'actions', of: 'ACTIONS', filter: {} },
  { name: 'commitments', of: 'COMMITMENTS', filter: {} },
] as const satisfies readonly { name: string; of: TallySubject; filter: TallyFilter }[];

export type Subject = (typeof SUBJECTS)[number];

/** The table of the same counts. */
export function tallyTable({ of, filter }: Subject): string {
  return tableOf('tally', { of, by: 'COUNTRY', ...filter });
}

/** Which of three shades a count has: the lower third of the counts, the middle, the upper. */
export function shadeOf(count: number, counts: readonly number[]): 1 | 2 | 3 {
  const different = [...new Set(counts)].sort((a, b) => a - b);
  const share = (different.indexOf(count) + 1) / different.length;
  if (share <= 1 / 3) return 1;
  return share <= 2 / 3 ? 2 : 3;
}

/** The least and the greatest count of each shade that is used, the lightest first. */
export function shadeSpans(counts: readonly number[]): { shade: 1 | 2 | 3; from: number; to: number }[] {
  return ([1, 2, 3] as const).flatMap((shade) => {
    const of = counts.filter((count) => shadeOf(count, counts) === shade);
    return of.length > 0 ? [{ shade, from: Math.min(...of), to: Math.max(...of) }] : [];
  });
}
