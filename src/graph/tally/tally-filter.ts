import { InputError } from '../../errors';
import { withCommitmentParts } from '../commitment/commitment.store';
import type { ReadContext } from '../../store/loading/read-context';
import { storedId } from '../../store/model/table-id';
import type { Parameters } from '../../store/neo4j/parameters';
import { oneOrNone, requireNodes } from '../node/input-nodes';
import { requireFilterIds } from '../partnership/initiative-filter';
import { lastDay } from '../../language/partial-date';
import type { TallyFilter } from './tally-filter.type';
import { TallyDimension, TallySubject } from './tally.type';

const OF_INITIATIVES = ['groups', 'objectives', 'regions', 'countries', 'manifestations'] as const;

/** The conditions that apply to each subject: those of its list, and what its dimensions count by. */
export const CONDITIONS_OF: Record<TallySubject, readonly (keyof TallyFilter)[]> = {
  [TallySubject.ACTORS]: ['kinds', ...OF_INITIATIVES],
  [TallySubject.PARTNERSHIPS]: OF_INITIATIVES,
  [TallySubject.ACTIONS]: OF_INITIATIVES,
  [TallySubject.CAMPAIGNS]: OF_INITIATIVES,
  [TallySubject.TIES]: ['kinds', 'groups', 'types', 'regions', 'countries', 'status', 'confirmedBefore', 'node'],
  [TallySubject.COMMITMENTS]: ['commitmentStatus', 'kinds', 'groups', 'objectives', 'regions', 'countries'],
  [TallySubject.OPPORTUNITIES]: ['objectives', 'regions', 'countries'],
};

/** Throws InputError for conditions that do not apply to the subject and for unknown ids. */
export async function checkFilter(context: ReadContext, of: TallySubject, filter: TallyFilter): Promise<void> {
  const given = (Object.keys(filter) as (keyof TallyFilter)[]).filter((name) => (filter[name] ?? null) !== null);
  const inapplicable = given.filter((name) => !CONDITIONS_OF[of].includes(name));
  if (inapplicable[0]) {
    const problem = `${of} cannot be filtered by ${inapplicable.join(' and ')}`;
    throw new InputError(`${problem}; by ${CONDITIONS_OF[of].join(', ')} they can.`, ['filter', inapplicable[0]]);
  }
  await Promise.all([
    requireFilterIds(context, filter),
    requireNodes(context, oneOrNone(filter.node), ['filter', 'node']),
  ]);
}

/** A filter as the parameters of the statements. `named` are the dimensions of which only some values have rows. */
export function parametersOf(filter: TallyFilter, by: readonly TallyDimension[]): Parameters {
  const { node, confirmedBefore, regions, countries, objectives, manifestations } = filter;
  const byPlace = by.includes(TallyDimension.COUNTRY) || by.includes(TallyDimension.REGION);
  return {
    ...filter,
    node: node && storedId(node),
    confirmedBefore: confirmedBefore && lastDay(confirmedBefore),
    withinAll: regions ? [regions] : null,
    byPlace: byPlace || Boolean(regions ?? countries),
    pursuing: by.includes(TallyDimension.OBJECTIVE) || Boolean(objectives ?? manifestations),
    ...withCommitmentParts({ countries, regions }),
    named: namedValues(filter).filter(({ dimension }) =>
      PLACES.includes(dimension) ? byPlace : by.includes(dimension),
    ),
  };
}

/** A row by country is also of a region, and one by region of countries. */
const PLACES: readonly TallyDimension[] = [TallyDimension.COUNTRY, TallyDimension.REGION];

function namedValues(filter: TallyFilter): { dimension: TallyDimension; values: readonly string[] }[] {
  const { countries, regions, objectives, groups, kinds, types, status, commitmentStatus } = filter;
  const named: [TallyDimension, readonly string[] | null | undefined][] = [
    [TallyDimension.COUNTRY, countries],
    [TallyDimension.REGION, regions],
    [TallyDimension.OBJECTIVE, objectives],
    [TallyDimension.GROUP, groups],
    [TallyDimension.KIND, kinds],
    [TallyDimension.TYPE, types],
    [TallyDimension.STATUS, status ?? commitmentStatus],
  ];
  return named.flatMap(([dimension, values]) => (values ? [{ dimension, values }] : []));
}
