import { tableOf } from '../frame/query';
import type { TallyDimension, TallyFilter, TallySubject } from '../graphql/graphql';

/** What is counted in each country in the list of countries. */
export const LISTED_SUBJECTS = [
  { name: 'members', of: 'ACTORS', by: ['COUNTRY'], filter: { isMember: true } },
  { name: 'organisations', of: 'ACTORS', by: ['COUNTRY'], filter: {} },
  { name: 'partnerships', of: 'PARTNERSHIPS', by: ['COUNTRY'], filter: {} },
  { name: 'actions', of: 'ACTIONS', by: ['COUNTRY'], filter: {} },
  { name: 'commitments', of: 'COMMITMENTS', by: ['COUNTRY'], filter: {} },
] as const satisfies readonly CountOf[];

/** What the map can count, by its name in the address. The first is shown where none is chosen. */
export const SUBJECTS = [
  ...LISTED_SUBJECTS,
  { name: 'governments', of: 'COMMITMENTS', by: ['COUNTRY'], filter: { groups: ['GOVERNMENT'] } },
  { name: 'treaties', of: 'TIES', by: ['COUNTRY'], filter: { types: ['PARTY_TO'] } },
  // By kind, so that no signature counts in the country of The Code itself.
  { name: 'signatories', of: 'TIES', by: ['COUNTRY', 'KIND'], filter: { types: ['SIGNED_CODE'], kinds: ['COMPANY'] } },
  { name: 'campaigns', of: 'CAMPAIGNS', by: ['COUNTRY'], filter: {} },
  { name: 'opportunities', of: 'OPPORTUNITIES', by: ['COUNTRY'], filter: {} },
  { name: 'links', of: 'TIES', by: ['COUNTRY'], filter: {} },
] as const satisfies readonly CountOf[];

interface CountOf {
  name: string;
  of: TallySubject;
  /** The country, and what else the counts are by. */
  by: readonly TallyDimension[];
  filter: TallyFilter;
}

export type Subject = (typeof SUBJECTS)[number];

/** What counts a subject, as variables of its operation. */
export const variablesOf = ({ of, by, filter }: Subject) => ({ of, by: [...by], filter });

/** The table of the same counts. */
export function tallyTable({ of, by, filter }: Subject): string {
  return tableOf('tally', { of, by, ...filter });
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
