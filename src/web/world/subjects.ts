import { tableOf } from '../frame/query';
import type { TallyDimension, TallyFilter, TallySubject } from '../graphql/graphql';

/** The counts of each country in the list of countries. */
export const LISTED_SUBJECTS = [
  { name: 'members', of: 'ACTORS', by: ['COUNTRY'], filter: { isMember: true } },
  { name: 'organisations', of: 'ACTORS', by: ['COUNTRY'], filter: {} },
  { name: 'partnerships', of: 'PARTNERSHIPS', by: ['COUNTRY'], filter: {} },
  { name: 'actions', of: 'ACTIONS', by: ['COUNTRY'], filter: {} },
  { name: 'commitments', of: 'COMMITMENTS', by: ['COUNTRY'], filter: {} },
] as const satisfies readonly CountOf[];

/** The counts that the map can show, by their name in the address. The first is the default. */
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
  /** The country, and any other dimension of the counts. */
  by: readonly TallyDimension[];
  filter: TallyFilter;
}

export type Subject = (typeof SUBJECTS)[number];

/** Returns the variables of the operation that counts a subject. */
export const variablesOf = ({ of, by, filter }: Subject) => ({ of, by: [...by], filter });

/** Returns the address of the table of the same counts. */
export function tallyTable({ of, by, filter }: Subject): string {
  return tableOf('tally', { of, by, ...filter });
}

/** Returns the shade of a count: the lower, middle or upper third of the distinct counts. */
export function shadeOf(count: number, counts: readonly number[]): 1 | 2 | 3 {
  const distinctCounts = [...new Set(counts)].sort((a, b) => a - b);
  const share = (distinctCounts.indexOf(count) + 1) / distinctCounts.length;
  if (share <= 1 / 3) return 1;
  return share <= 2 / 3 ? 2 : 3;
}

/** Returns the minimum and maximum of each used shade, the lightest first. */
export function shadeSpans(counts: readonly number[]): { shade: 1 | 2 | 3; from: number; to: number }[] {
  return ([1, 2, 3] as const).flatMap((shade) => {
    const ofShade = counts.filter((count) => shadeOf(count, counts) === shade);
    return ofShade.length > 0 ? [{ shade, from: Math.min(...ofShade), to: Math.max(...ofShade) }] : [];
  });
}
