import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { storedIds } from '../../store/model/record-ids';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { relatedNodes, type Relation } from '../node/node-lists';
import { countCompleteSeatRosters } from '../roster/roster.loaders';
import { requireFilterIds } from './initiative';
import { isActive, loadRanked, requireParticipants, seatsSeveralStakeholders } from './partnership.loaders';
import type { PartnershipFilter } from './partnership.type';
import { COUNTRIES_OF, MANIFESTATIONS_OF, OBJECTIVES_OF } from './relations';

/** A condition of the filter of partnerships with a list of values to choose from. */
export enum PartnershipCondition {
  GROUPS_ALL = 'GROUPS_ALL',
  MIN_GROUPS = 'MIN_GROUPS',
  MULTI_STAKEHOLDER = 'MULTI_STAKEHOLDER',
  OBJECTIVES = 'OBJECTIVES',
  COUNTRIES = 'COUNTRIES',
  REGIONS = 'REGIONS',
  MANIFESTATIONS = 'MANIFESTATIONS',
}

/** The facts about a partnership that the conditions test. */
export interface PartnershipFacts {
  groups: readonly StakeholderGroup[];
  /** Null below three groups on record without a complete roster, since others may be seated. */
  isMultiStakeholder: boolean | null;
  /** The ids of its objectives, places and forms of exploitation. */
  objectives: readonly string[];
  places: readonly { country: string; regions: readonly string[] }[];
  manifestations: readonly string[];
}

export interface PartnershipCount {
  condition: PartnershipCondition;
  value: string;
  count: number;
}

interface Condition {
  /** Returns the values that a partnership has. */
  valuesOf: (facts: PartnershipFacts) => readonly string[];
  /** Returns the filter with a value of this condition. */
  choose: (filter: PartnershipFilter, value: string) => PartnershipFilter;
}

const CONDITIONS: Record<PartnershipCondition, Condition> = {
  GROUPS_ALL: {
    valuesOf: ({ groups }) => groups,
    choose: (filter, group) => ({
      ...filter,
      groupsAll: [...(filter.groupsAll ?? []), group as StakeholderGroup],
    }),
  },
  MIN_GROUPS: {
    valuesOf: ({ groups }) => groups.map((_, index) => String(index + 1)),
    choose: (filter, count) => ({ ...filter, minGroups: Number(count) }),
  },
  MULTI_STAKEHOLDER: {
    valuesOf: ({ isMultiStakeholder }) => (isMultiStakeholder === null ? [] : [String(isMultiStakeholder)]),
    choose: (filter, value) => ({ ...filter, isMultiStakeholder: value === 'true' }),
  },
  OBJECTIVES: {
    valuesOf: ({ objectives }) => objectives,
    choose: (filter, id) => ({ ...filter, objectives: [id] }),
  },
  COUNTRIES: {
    valuesOf: ({ places }) => places.map(({ country }) => country),
    choose: (filter, id) => ({ ...filter, countries: [id] }),
  },
  REGIONS: {
    valuesOf: ({ places }) => places.flatMap(({ regions }) => regions),
    choose: (filter, id) => ({ ...filter, regions: [id] }),
  },
  MANIFESTATIONS: {
    valuesOf: ({ manifestations }) => manifestations,
    choose: (filter, id) => ({ ...filter, manifestations: [id] }),
  },
};

const VALUES_WITHOUT_NODE: readonly PartnershipCondition[] = [
  PartnershipCondition.GROUPS_ALL,
  PartnershipCondition.MIN_GROUPS,
  PartnershipCondition.MULTI_STAKEHOLDER,
];

/** Returns the id of the node that a value denotes; null for other values. */
export function nodeIdOf({ condition, value }: PartnershipCount): string | null {
  return VALUES_WITHOUT_NODE.includes(condition) ? null : value;
}

/**
 * Counts, for each value of each condition, the partnerships that would match the filter with this
 * value instead of those of its condition, or for GROUPS_ALL in addition to them. By condition,
 * then groups in the order of the enumeration, numbers by size and ids in order.
 */
export function countByCondition(all: readonly PartnershipFacts[], filter: PartnershipFilter): PartnershipCount[] {
  return Object.values(PartnershipCondition).flatMap((condition) => {
    const { valuesOf, choose } = CONDITIONS[condition];
    const values = [...new Set(all.flatMap(valuesOf))].sort(compareValues);
    return values.map((value) => {
      const chosen = choose(filter, value);
      return { condition, value, count: all.filter((facts) => matchesFilter(facts, chosen)).length };
    });
  });
}

/** Filters like `partnership/rank-partnerships`: one country must match countries and regions. */
function matchesFilter(facts: PartnershipFacts, filter: PartnershipFilter): boolean {
  const { groups, isMultiStakeholder, objectives, places, manifestations } = facts;
  const isAny = (requested: readonly string[] | null | undefined, ids: readonly string[]) =>
    requested?.some((id) => ids.includes(id)) ?? true;
  return (
    (filter.groupsAll ?? []).every((group) => groups.includes(group)) &&
    groups.length >= (filter.minGroups ?? 0) &&
    isMultiStakeholder === (filter.isMultiStakeholder ?? isMultiStakeholder) &&
    isAny(filter.objectives, objectives) &&
    isAny(filter.manifestations, manifestations) &&
    ((!filter.countries && !filter.regions) ||
      places.some(({ country, regions }) => isAny(filter.countries, [country]) && isAny(filter.regions, regions)))
  );
}

const GROUPS: readonly string[] = Object.values(StakeholderGroup);

function compareValues(a: string, b: string): number {
  return GROUPS.indexOf(a) - GROUPS.indexOf(b) || Number(a) - Number(b) || (a < b ? -1 : 1);
}

/** Larger than any expected result (no limit). */
const ALL = 10_000;

const REGIONS_OF: Relation = { types: ['IN_REGION', 'IN_NAMED_REGION'], direction: 'OUT', nodeTypes: ['Region'] };

/** Loads the counts for each value of each condition. Throws InputError for unknown ids. */
export async function loadPartnershipCounts(
  context: ReadContext,
  filter: PartnershipFilter,
): Promise<PartnershipCount[]> {
  const { participants, text } = filter;
  const includeEnded = filter.includeEnded ?? false;
  const [{ items }] = await Promise.all([
    loadRanked(context, {
      participants: participants && storedIds(participants),
      text: text && foldText(text),
      includeEnded,
      // The order by groups makes the statement read the seats.
      orderBy: 'GROUPS',
      first: ALL,
      after: null,
    }),
    requireFilterIds(context, filter),
    requireParticipants(context, participants),
  ]);
  const facts = items.map(async ({ node, seated }): Promise<PartnershipFacts> => {
    const { groups = [] } = seated ?? {};
    // Ended partnerships have no open seats.
    const isOpen =
      (await isActive(context, node)) && (await countCompleteSeatRosters(context, [storedIdOf(node)])) === 0;
    const isMultiStakeholder = seatsSeveralStakeholders(groups) || (isOpen ? null : false);
    return { groups, isMultiStakeholder, ...(await loadAims(context, node, includeEnded)) };
  });
  return countByCondition(await Promise.all(facts), filter);
}

async function loadAims(context: ReadContext, partnership: NodeRecord, includeEnded: boolean) {
  const related = async (id: string, relation: Relation) =>
    (await relatedNodes(context, id, relation)).map((node) => node.id);
  const relations = (includeEnded ? EVER : CURRENT).map((relation) => related(storedIdOf(partnership), relation));
  const [objectives = [], countries = [], manifestations = []] = await Promise.all(relations);
  const places = countries.map(async (country) => ({ country, regions: await related(country, REGIONS_OF) }));
  return { objectives, manifestations, places: await Promise.all(places) };
}

const EVER: readonly Relation[] = [OBJECTIVES_OF, COUNTRIES_OF, MANIFESTATIONS_OF];
const CURRENT = EVER.map((relation) => ({ ...relation, includeEnded: false }));
