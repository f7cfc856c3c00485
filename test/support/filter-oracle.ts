import { AskStage, TieType } from '../../src/store/model/tie-type';
import type { GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { Visibility } from '../../src/store/model/visibility';

/** True, false, or null where nothing is on record. */
export type Test = boolean | null;
export type Filter = Record<string, unknown>;

/** The expected answer of a list: its ids, and the number of records that lack each part. */
export interface Reading {
  ids: string[];
  /** Without a number for ties that may exist unrecorded. */
  unknown: { part: string; count: number | null }[];
}

/** A list computed from the rows of a world, without any statement. */
export interface ListOracle {
  records: (world: VisibleWorld) => { id: string }[];
  parts: Record<string, (world: VisibleWorld, id: string, filter: Filter) => Test>;
}

/** A world as a viewer sees it. */
export class VisibleWorld {
  private readonly nodes: Map<string, NodeRow>;
  readonly ties: TieRow[];

  constructor(world: GraphRows, signedIn: boolean) {
    this.nodes = new Map(world.nodes.map((node) => [node.id, node]));
    this.ties = world.ties.filter(({ visibility }) => signedIn || visibility === Visibility.PUBLIC);
  }

  ofType(...types: string[]): NodeRow[] {
    return [...this.nodes.values()].filter(({ type }) => types.includes(type));
  }

  node(id: string): NodeRow {
    return this.nodes.get(id)!;
  }

  from(id: string, type: TieType): TieRow[] {
    return this.ties.filter((tie) => tie.from === id && tie.type === type);
  }

  to(id: string, type: TieType): TieRow[] {
    return this.ties.filter((tie) => tie.to === id && tie.type === type);
  }
}

const listOf = (filter: Filter, name: string) => filter[name] as string[] | undefined;
const textOf = (filter: Filter, name: string) => filter[name] as string | undefined;

/** The OR of tests in three values; null for no tests. */
function any(tests: readonly Test[]): Test {
  if (tests.includes(true)) return true;
  return tests.length === 0 || tests.includes(null) ? null : false;
}

function both(left: Test, right: Test): Test {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}

const oneOf = (ids: readonly string[], filterIds: readonly string[] | undefined): Test =>
  filterIds ? any(ids.map((id) => filterIds.includes(id))) : true;

function inPlaces(world: VisibleWorld, country: string, filter: Filter): Test {
  const { region } = world.node(country);
  const inCountry = listOf(filter, 'countries')?.includes(country) ?? true;
  return both(inCountry, oneOf(region ? [region] : [], listOf(filter, 'regions')));
}

const placeFilter = (filter: Filter) => listOf(filter, 'countries') ?? listOf(filter, 'regions');

function isBased(world: VisibleWorld, actor: string, filter: Filter): Test {
  if (!placeFilter(filter)) return true;
  const { country, properties } = world.node(actor);
  if (['UN_BODY', 'NETWORK_ORGAN'].includes(String(properties?.['kind']))) return false;
  return country ? inPlaces(world, country, filter) : null;
}

const targetsOf = (world: VisibleWorld, id: string, type: TieType) => world.from(id, type).map(({ to }) => to);

const SCOPE: ListOracle['parts'] = {
  PLACE: (world, id, filter) =>
    placeFilter(filter)
      ? any(targetsOf(world, id, TieType.COVERS).map((country) => inPlaces(world, country, filter)))
      : true,
  OBJECTIVE: (world, id, filter) => oneOf(targetsOf(world, id, TieType.PURSUES), listOf(filter, 'objectives')),
  MANIFESTATION: (world, id, filter) => oneOf(targetsOf(world, id, TieType.ABOUT), listOf(filter, 'manifestations')),
};

/** The aims of an actor, its own or those of its seats. */
function aimsOf(world: VisibleWorld, actor: string, type: TieType): string[] {
  const seats = targetsOf(world, actor, TieType.PARTICIPATES_IN);
  return [actor, ...seats].flatMap((id) => targetsOf(world, id, type));
}

function onCriterion(world: VisibleWorld, actor: string, filter: Filter): Test {
  const criterion = filter.criterion as { statuses: string[] } | undefined;
  if (!criterion) return true;
  if (world.from(actor, TieType.SIGNED_CODE).length === 0) return false;
  const [verb] = world.from(actor, TieType.ASSESSED_ON).map((tie) => String(tie.verb));
  return verb && ['MET', 'IN_PROGRESS', 'NOT_STARTED'].includes(verb) ? criterion.statuses.includes(verb) : null;
}

/** Tests that a day is within the bounds of a filter; null without a day. */
function within(day: string | undefined, from: string | undefined, to: string | undefined): Test {
  if (!from && !to) return true;
  return day === undefined ? null : (!from || day >= from) && (!to || day <= to);
}

const firstDay = (date: string | undefined) => date && `${date}-01-01`.slice(0, 10);
const endOf = (date: string | undefined) =>
  date && (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date);

interface TieCondition {
  ids?: string[];
  kinds?: string[];
  groups?: string[];
  isMember?: boolean;
  types?: string[];
  statuses?: string[];
  includeEnded?: boolean;
}

/** Tests that one tie of an actor fits all of a condition. */
function isTied(world: VisibleWorld, actor: string, condition: TieCondition): boolean {
  const { ids, kinds, groups, isMember, types, statuses, includeEnded = false } = condition;
  const isAny = (values: string[] | undefined, value: unknown) => values?.includes(String(value)) ?? true;
  return world.ties.some(({ from, to, type, until }) => {
    if (from !== actor && to !== actor) return false;
    const other = world.node(from === actor ? to : from);
    const isActor = ['Company', 'Partner'].includes(other.type);
    const isMemberToday = world.from(other.id, TieType.MEMBER_OF).length > 0;
    const hasEnded = until === '2020';
    return (
      isAny(ids, other.id) &&
      (isActor || !(kinds ?? groups ?? isMember !== undefined)) &&
      isAny(kinds, other.properties?.['kind']) &&
      isAny(groups, other.properties?.['group']) &&
      (isMember === undefined || isMember === isMemberToday) &&
      (types?.includes(type) ?? ![TieType.PURSUES, TieType.COVERS].includes(type)) &&
      (statuses ? statuses.includes('ENDED') === hasEnded : includeEnded || !hasEnded)
    );
  });
}

/**
 * Tests that an actor belongs to a place: based there or, without a country, covering it. UN bodies
 * belong everywhere.
 */
function belongs(world: VisibleWorld, actor: string, filter: Filter): boolean {
  const { country, properties } = world.node(actor);
  if (!placeFilter(filter) || properties?.['kind'] === 'UN_BODY') return true;
  const homes = country ? [country] : targetsOf(world, actor, TieType.COVERS);
  return homes.some((home) => inPlaces(world, home, filter) === true);
}

/**
 * Tests the groups that have a seat, with places those of who belongs there; null where the list of
 * seats is not known as complete.
 */
function seatsGroups(world: VisibleWorld, id: string, filter: Filter): Test {
  const [groupsAll, minGroups] = [listOf(filter, 'groupsAll'), filter.minGroups as number | undefined];
  if (!groupsAll && minGroups === undefined) return true;
  const seated = new Set(
    world
      .to(id, TieType.PARTICIPATES_IN)
      .filter(({ from }) => belongs(world, from, filter))
      .map(({ from }) => world.node(from).properties?.['group']),
  );
  return ((groupsAll ?? []).every((group) => seated.has(group)) && seated.size >= (minGroups ?? 0)) || null;
}

export const ORACLES: Record<string, ListOracle> = {
  actors: {
    records: (world) => world.ofType('Company', 'Partner'),
    parts: {
      PLACE: isBased,
      OBJECTIVE: (world, id, filter) => oneOf(aimsOf(world, id, TieType.PURSUES), listOf(filter, 'objectives')),
      MANIFESTATION: (world, id, filter) => oneOf(aimsOf(world, id, TieType.ABOUT), listOf(filter, 'manifestations')),
      CRITERION: onCriterion,
      TIED: (world, id, filter) =>
        ((filter.tiedTo ?? []) as TieCondition[]).every((condition) => isTied(world, id, condition)) &&
        !((filter.notTiedTo ?? []) as TieCondition[]).some((condition) => isTied(world, id, condition)),
    },
  },
  partnerships: { records: (world) => world.ofType('Partnership'), parts: SCOPE },
  campaigns: { records: (world) => world.ofType('Campaign'), parts: { ...SCOPE, GROUP: seatsGroups } },
  actions: {
    records: (world) => world.ofType('AdvocacyAction'),
    parts: {
      ...SCOPE,
      GROUP: seatsGroups,
      // Without an ask there is no stage, so the test fails.
      ASKED: (world, id, filter) => {
        const stages = listOf(filter, 'stages');
        const asks = world.from(id, TieType.TARGETS).filter(({ ask }) => ask);
        return !stages || asks.some(({ stage }) => stages.includes(stage ?? AskStage.PLANNED));
      },
    },
  },
  opportunities: {
    records: (world) => world.ofType('Opportunity'),
    parts: {
      PLACE: SCOPE['PLACE']!,
      OBJECTIVE: SCOPE['OBJECTIVE']!,
      DATE: (world, id, filter) => {
        const { since, properties } = world.node(id);
        const [from, to] = [textOf(filter, 'from'), textOf(filter, 'to')];
        if (!from && !to) return true;
        if (!since) return null;
        const ends = properties?.['kind'] === 'LEGISLATION' ? '9999' : since;
        return (!from || ends >= from) && (!to || since <= to);
      },
    },
  },
  commitments: {
    records: (world) => world.ofType('Commitment'),
    parts: {
      PLACE: (world, id, filter) => any(world.to(id, TieType.PROMISED).map(({ from }) => isBased(world, from, filter))),
      OBJECTIVE: SCOPE['OBJECTIVE']!,
      DUE: (world, id, filter) => {
        const due = world.node(id).properties?.['due'] as string | undefined;
        return within(endOf(due), textOf(filter, 'dueFrom'), textOf(filter, 'dueTo'));
      },
    },
  },
  countries: {
    records: (world) => world.ofType('Country'),
    parts: {
      PLACE: (world, id, filter) => (listOf(filter, 'regions') ? inPlaces(world, id, filter) : true),
      ROSTER: (world, id, filter) => {
        const by = textOf(filter, 'coveredBy');
        return by === undefined || targetsOf(world, by, TieType.COVERS).includes(id) || null;
      },
      NOT_COVERED: (world, id, filter) =>
        !targetsOf(world, textOf(filter, 'notCoveredBy') ?? '', TieType.COVERS).includes(id),
    },
  },
  ties: {
    records: (world) => world.ties as { id: string }[],
    parts: {
      TYPE: (world, id, filter) => {
        const types = listOf(filter, 'types');
        return types?.includes(tieOf(world, id).type) ?? true;
      },
      DATE: (world, id, filter) => {
        const { since, until } = tieOf(world, id);
        return both(
          within(firstDay(since), textOf(filter, 'sinceFrom'), textOf(filter, 'sinceTo')),
          within(endOf(until), textOf(filter, 'untilFrom'), textOf(filter, 'untilTo')),
        );
      },
      STANCE: (world, id, filter) => {
        const stances = listOf(filter, 'stances');
        const { type, stance } = tieOf(world, id);
        if (!stances) return true;
        return type === TieType.POSITION_ON && stances.includes(String(stance));
      },
      PLACE: (world, id, filter) => {
        const { from, to } = tieOf(world, id);
        return placeFilter(filter) ? either(endIn(world, from, filter), endIn(world, to, filter)) : true;
      },
    },
  },
};

const tieOf = (world: VisibleWorld, id: string) => world.ties.find((tie) => tie.id === id)!;

function either(left: Test, right: Test): Test {
  return any([left, right]);
}

/** Tests that an end of a tie is in a place: an actor that is based there, or a country. */
function endIn(world: VisibleWorld, id: string, filter: Filter): Test {
  const node = world.node(id);
  if (node.type === 'Country') return inPlaces(world, id, filter);
  return ['Company', 'Partner'].includes(node.type) ? isBased(world, id, filter) : false;
}

/** Returns the expected answer of a list to a filter. */
export function expectedReading(oracle: ListOracle, world: VisibleWorld, filter: Filter): Reading {
  const included = (filter.includeUnknown as string[] | undefined) ?? [];
  const criterion = filter.criterion as { statuses: string[] } | undefined;
  const open = [...included, ...(criterion?.statuses.includes('UNKNOWN') ? ['CRITERION'] : [])];
  const counts = new Map<string, number>();
  const ids: string[] = [];
  for (const { id } of oracle.records(world)) {
    const tests = Object.entries(oracle.parts).map(([part, test]) => [part, test(world, id, filter)] as const);
    if (tests.some(([, test]) => test === false)) continue;
    const lacking = tests.filter(([, test]) => test === null).map(([part]) => part);
    for (const part of lacking) counts.set(part, (counts.get(part) ?? 0) + 1);
    if (lacking.every((part) => open.includes(part))) ids.push(id);
  }
  const unknown: Reading['unknown'] = [...counts].map(([part, count]) => ({ part, count }));
  if (filter.tiedTo ?? filter.notTiedTo ?? filter.notCoveredBy) unknown.unshift({ part: 'ROSTER', count: null });
  return { ids: ids.sort(), unknown: unknown.sort((a, b) => (a.part < b.part ? -1 : 1)) };
}
