import type { Page } from '../frame/location';
import type { QueryParameters } from '../frame/query';
import type { PartnershipFilter, PartnershipOrder, StakeholderGroup } from '../graphql/graphql';
import { GROUPS } from '../parts/seat';

/** The parameters of the address that limit the list; each has a list of values. */
export const LIMITS = [
  'groups',
  'min',
  'multi',
  'objectives',
  'regions',
  'countries',
  'forms',
  'participants',
  'text',
] as const;

export type LimitName = (typeof LIMITS)[number];

/** The limits in the address with their values, and whether ended partnerships are included. */
export type Choices = Readonly<Record<LimitName, readonly string[]>> & { readonly hasEnded: boolean };

/** A limit that can be dropped: all values that are alternatives, or one that must match. */
export interface Limit {
  name: LimitName;
  values: readonly string[];
}

/** The limits of which each value must match. */
const ALL_OF: readonly LimitName[] = ['groups', 'participants'];
export const ORDERS: readonly PartnershipOrder[] = ['GROUPS', 'PARTICIPANTS', 'STARTED', 'NAME'];

export function choicesOf({ list, parameter }: Pick<Page, 'list' | 'parameter'>): Choices {
  const lists = Object.fromEntries(LIMITS.map((name) => [name, list(name)])) as Record<LimitName, string[]>;
  const typed = parameter('text').trim();
  return {
    ...lists,
    groups: GROUPS.filter((group) => lists.groups.includes(group)),
    min: lists.min.filter((count) => /^([1-9]|10)$/.test(count)).slice(0, 1),
    multi: lists.multi.filter((answer) => answer === 'yes' || answer === 'no').slice(0, 1),
    text: typed ? [typed] : [],
    hasEnded: parameter('ended') === 'yes',
  };
}

export function filterOf(choices: Choices): PartnershipFilter {
  const nonEmpty = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined);
  const { groups, min, multi, objectives, regions, countries, forms, participants, text, hasEnded } = choices;
  return {
    groupsAll: nonEmpty(groups as readonly StakeholderGroup[]),
    minGroups: min[0] ? Number(min[0]) : undefined,
    isMultiStakeholder: multi[0] ? multi[0] === 'yes' : undefined,
    objectives: nonEmpty(objectives),
    regions: nonEmpty(regions),
    countries: nonEmpty(countries),
    manifestations: nonEmpty(forms),
    participants: nonEmpty(participants),
    text: text[0],
    includeEnded: hasEnded || undefined,
  };
}

/** Returns the limits that can be dropped one by one. */
export function limitsOf(choices: Choices): Limit[] {
  return LIMITS.flatMap((name) => {
    const values = choices[name];
    if (ALL_OF.includes(name)) return values.map((value) => ({ name, values: [value] }));
    return values.length > 0 ? [{ name, values }] : [];
  });
}

export function withoutLimit(choices: Choices, { name, values }: Limit): Choices {
  return { ...choices, [name]: choices[name].filter((value) => !values.includes(value)) };
}

/** Returns the parameters of the address, from the first page of the list. */
export function parametersOf(choices: Choices): QueryParameters {
  const lists = Object.fromEntries(LIMITS.map((name) => [name, choices[name]]));
  return { ...lists, text: choices.text[0], ended: choices.hasEnded ? 'yes' : undefined, after: undefined };
}
