import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { InitiativeStatus } from '../../store/model/enums';
import { storedIds } from '../../store/model/record-ids';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { relatedNodes, type Relation } from '../node/node-lists';
import { countCompleteSeatRosters } from '../roster/roster.loaders';
import { requireFilterIds } from './initiative';
import { isActive } from './initiative-status';
import { loadRanked, requireParticipants, seatsSeveralStakeholders } from './partnership.loaders';
import { loadSeats } from './partnership-seats';
import type { SeatRow } from './partnership.store';
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
  seats: readonly Pick<SeatRow, 'group' | 'homes'>[];
  /** Null below three groups on record without a complete roster, since others may be seated. */
  isMultiStakeholder: boolean | null;
  /** The ids of its objectives, places and forms of exploitation. */
  objectives: readonly string[];
  countries: readonly string[];
  /** The regions of its countries and of those of its seats. */
  regionsOf: ReadonlyMap<string, readonly string[]>;
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
    valuesOf: (facts) => groupsIn(facts),
    choose: (filter, group) => ({
      ...filter,
      groupsAll: [...(filter.groupsAll ?? []), group as StakeholderGroup],
    }),
  },
  MIN_GROUPS: {
    valuesOf: (facts) => groupsIn(facts).map((_, index) => String(index + 1)),
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
    valuesOf: ({ countries }) => countries,
    choose: (filter, id) => ({ ...filter, countries: [id] }),
  },
  REGIONS: {
    valuesOf: ({ countries, regionsOf }) => countries.flatMap((country) => regionsOf.get(country) ?? []),
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

/** Returns the groups seated; with places, as @homes-of, by actors that belong to one of them. */
function groupsIn({ seats }: Pick<PartnershipFacts, 'seats'>, isIn?: (country: string) => boolean): StakeholderGroup[] {
  const there = seats.filter(({ homes }) => !isIn || homes === null || homes.some(isIn));
  return [...new Set(there.flatMap(({ group }) => group ?? []))];
}

/** Filters like `partnership/rank-partnerships`: one country must match countries and regions. */
function matchesFilter(facts: PartnershipFacts, filter: PartnershipFilter): boolean {
  const { isMultiStakeholder, objectives, countries, manifestations, regionsOf } = facts;
  const isAny = (requested: readonly string[] | null | undefined, ids: readonly string[]) =>
    requested?.some((id) => ids.includes(id)) ?? true;
  const isIn = (country: string) =>
    isAny(filter.countries, [country]) && isAny(filter.regions, regionsOf.get(country) ?? []);
  const isPlaced = Boolean(filter.countries ?? filter.regions);
  const groups = groupsIn(facts, isPlaced ? isIn : undefined);
  return (
    (filter.groupsAll ?? []).every((group) => groups.includes(group)) &&
    groups.length >= (filter.minGroups ?? 0) &&
    isMultiStakeholder === (filter.isMultiStakeholder ?? isMultiStakeholder) &&
    isAny(filter.objectives, objectives) &&
    isAny(filter.manifestations, manifestations) &&
    (!isPlaced || countries.some(isIn))
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
  const { participants, text, statuses = null } = filter;
  const includeEnded = filter.includeEnded ?? statuses?.includes(InitiativeStatus.ENDED) ?? false;
  const [{ items }] = await Promise.all([
    loadRanked(context, {
      participants: participants && storedIds(participants),
      text: text && foldText(text),
      statuses,
      includeEnded,
      orderBy: 'NAME',
      first: ALL,
      after: null,
    }),
    requireFilterIds(context, filter),
    requireParticipants(context, participants),
  ]);
  const facts = items.map(async ({ node }): Promise<PartnershipFacts> => {
    const seats = await loadSeats(context, node.id);
    // Ended partnerships have no open seats.
    const isOpen =
      (await isActive(context, node)) && (await countCompleteSeatRosters(context, [storedIdOf(node)])) === 0;
    const isMultiStakeholder = seatsSeveralStakeholders(groupsIn({ seats })) || (isOpen ? null : false);
    const aims = await loadAims(context, node, includeEnded);
    const countries = new Set([...aims.countries, ...seats.flatMap(({ homes }) => homes ?? [])]);
    const regions = [...countries].map(async (id) => [id, await relatedIds(context, id, REGIONS_OF)] as const);
    return { ...aims, seats, isMultiStakeholder, regionsOf: new Map(await Promise.all(regions)) };
  });
  return countByCondition(await Promise.all(facts), filter);
}

async function loadAims(context: ReadContext, partnership: NodeRecord, includeEnded: boolean) {
  const relations = (includeEnded ? EVER : CURRENT).map((relation) =>
    relatedIds(context, storedIdOf(partnership), relation),
  );
  const [objectives = [], covered = [], manifestations = []] = await Promise.all(relations);
  // An alliance that covers nothing is in its actor's country.
  const isPlaced = covered.length > 0 || !partnership.tableOf;
  const countries = isPlaced ? covered : await relatedIds(context, storedIdOf(partnership), COUNTRY_OF);
  return { objectives, manifestations, countries };
}

async function relatedIds(context: ReadContext, id: string, relation: Relation): Promise<string[]> {
  return (await relatedNodes(context, id, relation)).map((node) => node.id);
}

const COUNTRY_OF: Relation = { types: ['IN_COUNTRY'], direction: 'OUT', nodeTypes: ['Country'] };
const EVER: readonly Relation[] = [OBJECTIVES_OF, COUNTRIES_OF, MANIFESTATIONS_OF];
const CURRENT = EVER.map((relation) => ({ ...relation, includeEnded: false }));
