import type { StakeholderGroup } from '../graphql/graphql';

/** The maximum number of steps and the seats where the address has none: those of a meeting. */
const DEFAULT_HOPS = 3;
const DEFAULT_SEATS = 10;
export const MAX_HOPS = 8;
export const MAX_SEATS = 100;

interface Quota {
  min: number;
  max: number | null;
}

export type QuotaList = 'groupQuotas' | 'regionQuotas';

/** The targets of a meeting, and the rules of its list: the input of `conveningList`. */
export interface Problem {
  targets: { actor: string; weight: number }[];
  seats: number;
  /** The id of the action, campaign or partnership whose guests stay invited. */
  event: string | null;
  /** The ids of the conveners; null for the network. */
  host: string[] | null;
  mustInvite: string[];
  exclude: string[];
  keepApart: string[][];
  groupQuotas: (Quota & { group: StakeholderGroup })[];
  regionQuotas: (Quota & { region: string })[];
  maxHops: number;
}

/** The path of a rule in the problem, such as ["groupQuotas", "0", "min"]; the API adds "input". */
export type RulePath = readonly string[];

/**
 * Reads the problem from the address, in the form of the parameters of the table `invitations`. An
 * invalid number counts as absent; the API rejects any other mistake.
 */
export function readProblem(parameter: (name: string) => string): Problem {
  const items = (name: string) => parameter(name).split(',').filter(Boolean);
  const quotas = (name: string) =>
    items(name).map((item) => {
      const [scope = '', min, max] = item.split(':');
      return { of: scope, min: count(min) ?? 0, max: count(max) };
    });
  return {
    targets: items('targets').map((item) => {
      const [actor = '', weight] = item.split(':');
      return { actor, weight: count(weight) ?? 1 };
    }),
    seats: Math.round(count(parameter('seats')) ?? DEFAULT_SEATS),
    event: parameter('event') || null,
    host: parameter('host') ? items('host') : null,
    mustInvite: items('mustInvite'),
    exclude: items('exclude'),
    keepApart: items('keepApart').map((item) => item.split(':')),
    groupQuotas: quotas('groupQuotas').map(({ of: scope, ...quota }) => ({
      group: scope as StakeholderGroup,
      ...quota,
    })),
    regionQuotas: quotas('regionQuotas').map(({ of: scope, ...quota }) => ({ region: scope, ...quota })),
    maxHops: Math.round(count(parameter('maxHops')) ?? DEFAULT_HOPS),
  };
}

function count(text: string | undefined): number | null {
  const number = Number(text);
  return text && Number.isFinite(number) ? number : null;
}

/** Returns the problem as parameters of an address. */
export function problemParameters(problem: Problem): Record<keyof Problem, string> {
  const quota = (scope: string, { min, max }: Quota) => [scope, min || '', ...(max === null ? [] : [max])].join(':');
  return {
    targets: problem.targets
      .map(({ actor, weight }) => (weight === 1 ? actor : `${actor}:${String(weight)}`))
      .join(','),
    seats: String(problem.seats),
    event: problem.event ?? '',
    host: problem.host?.join(',') ?? '',
    mustInvite: problem.mustInvite.join(','),
    exclude: problem.exclude.join(','),
    keepApart: problem.keepApart.map((actors) => actors.join(':')).join(','),
    groupQuotas: problem.groupQuotas.map(({ group, ...bounds }) => quota(group, bounds)).join(','),
    regionQuotas: problem.regionQuotas.map(({ region, ...bounds }) => quota(region, bounds)).join(','),
    maxHops: problem.maxHops === DEFAULT_HOPS ? '' : String(problem.maxHops),
  };
}

/** Returns its rules other than the seats and the steps. */
export function rulesOf(problem: Problem): RulePath[] {
  const listed = (name: 'mustInvite' | 'exclude' | 'keepApart') =>
    problem[name].map((_, index) => [name, String(index)]);
  const bounds = (name: QuotaList) =>
    problem[name].flatMap(({ min, max }, index) => [
      ...(min > 0 ? [[name, String(index), 'min']] : []),
      ...(max === null ? [] : [[name, String(index), 'max']]),
    ]);
  return [
    ...(problem.event === null ? [] : [['event']]),
    ...bounds('groupQuotas'),
    ...bounds('regionQuotas'),
    ...listed('mustInvite'),
    ...listed('exclude'),
    ...listed('keepApart'),
  ];
}

/** Returns the problem without one of its rules. */
export function withoutRule(problem: Problem, [list, index, bound]: RulePath): Problem {
  const position = Number(index);
  switch (list) {
    case 'event':
      return { ...problem, event: null };
    case 'mustInvite':
    case 'exclude':
      return { ...problem, [list]: problem[list].filter((_, ruleIndex) => ruleIndex !== position) };
    case 'keepApart':
      return { ...problem, keepApart: problem.keepApart.filter((_, ruleIndex) => ruleIndex !== position) };
    case 'groupQuotas':
      return { ...problem, groupQuotas: relax(problem.groupQuotas, position, bound) };
    case 'regionQuotas':
      return { ...problem, regionQuotas: relax(problem.regionQuotas, position, bound) };
    case undefined:
    default:
      return problem;
  }
}

function relax<Q extends Quota>(quotas: readonly Q[], position: number, bound: string | undefined): Q[] {
  return quotas
    .map((quota, index) =>
      index === position ? { ...quota, ...(bound === 'min' ? { min: 0 } : { max: null }) } : quota,
    )
    .filter(({ min, max }) => min > 0 || max !== null);
}

/** Returns the problem with a minimum or maximum of a group or region, replacing the last. */
export function withQuota(problem: Problem, list: QuotaList, scope: string, bounds: Partial<Quota>): Problem {
  const change = <Q extends Quota>(quotas: readonly Q[], key: (quota: Q) => string, added: Q): Q[] =>
    quotas.some((quota) => key(quota) === scope)
      ? quotas.map((quota) => (key(quota) === scope ? { ...quota, ...bounds } : quota))
      : [...quotas, { ...added, ...bounds }];
  const none: Quota = { min: 0, max: null };
  return list === 'groupQuotas'
    ? {
        ...problem,
        groupQuotas: change(problem.groupQuotas, ({ group }) => group, { ...none, group: scope as StakeholderGroup }),
      }
    : { ...problem, regionQuotas: change(problem.regionQuotas, ({ region }) => region, { ...none, region: scope }) };
}

/** Returns the problem in which an actor is excluded. */
export function leaveOut(problem: Problem, actor: string): Problem {
  return {
    ...problem,
    mustInvite: problem.mustInvite.filter((id) => id !== actor),
    exclude: [...problem.exclude.filter((id) => id !== actor), actor],
  };
}

/** Returns the problem in which an actor must be invited. */
export function mustInvite(problem: Problem, actor: string): Problem {
  return {
    ...problem,
    mustInvite: [...problem.mustInvite.filter((id) => id !== actor), actor],
    exclude: problem.exclude.filter((id) => id !== actor),
  };
}

/** Returns the problem in which one actor is invited instead of another. */
export function swap(problem: Problem, actor: string, replacement: string): Problem {
  return mustInvite(leaveOut(problem, actor), replacement);
}

/** Returns the problem with another target of weight 1. */
export function addTarget(problem: Problem, actor: string): Problem {
  if (problem.targets.some((target) => target.actor === actor)) return problem;
  return { ...problem, targets: [...problem.targets, { actor, weight: 1 }] };
}

/** Returns the ids that it names, without duplicates. */
export function idsOf({ targets, event, host, mustInvite, exclude, keepApart, regionQuotas }: Problem): string[] {
  const regions = regionQuotas.map(({ region }) => region);
  const actors = [
    ...targets.map(({ actor }) => actor),
    ...(host ?? []),
    ...mustInvite,
    ...exclude,
    ...keepApart.flat(),
  ];
  return [...new Set([...(event === null ? [] : [event]), ...actors, ...regions])];
}
