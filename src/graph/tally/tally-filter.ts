import { Field, ID, InputType } from 'type-graphql';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { ActorKind, StakeholderGroup } from '../../store/model/actor-kind';
import { CommitmentStatus, TieStatus } from '../../store/model/enums';
import { storedId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { PartialDateScalar } from '../../store/scalars';
import { placeParameters } from '../filter/place-parameters';
import { oneOrNone, requireNodes } from '../node/input-nodes';
import { requireFilterIds } from '../partnership/initiative';
import { TallyDimension, TallySubject } from './tally.type';

@InputType({
  description:
    'All conditions that are set must be met, as in the filters of the lists. Values named for a dimension are its only rows. BAD_USER_INPUT for unknown ids and for a condition that does not apply to the subject; the message lists the conditions that do.',
})
export class TallyFilter {
  @Field(() => [CommitmentStatus], {
    nullable: true,
    description: 'For COMMITMENTS: has one of these statuses at the valid date or at the end of the year.',
  })
  commitmentStatuses?: CommitmentStatus[] | null;

  @Field(() => [ActorKind], {
    nullable: true,
    description:
      'For ACTORS: of one of these kinds; for TIES: with an end of one; for COMMITMENTS: made by an actor of one.',
  })
  kinds?: ActorKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For ACTORS: is a member of the network (MEMBER_OF) at the valid date, or is not known as one. The kind MEMBER has former members too.',
  })
  isMember?: boolean | null;

  @Field(() => [StakeholderGroup], {
    nullable: true,
    description:
      'For ACTORS: of one of these groups; for TIES: with an end of one; for COMMITMENTS: made by an actor of one; for PARTNERSHIPS, ACTIONS and CAMPAIGNS: one has a seat in it, by an actor of the row’s country or region and of those of the filter (see CoverageCell.groups). Not for OPPORTUNITIES.',
  })
  groups?: StakeholderGroup[] | null;

  @Field(() => [TieType], { nullable: true, description: 'For TIES: of one of these types.' })
  types?: TieType[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Pursues one of these objectives; an actor also by a seat in an initiative that does. With YEAR: in the year. Not for TIES.',
  })
  objectives?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'In a country of one of these regions, including named regions: the country of an actor, of the maker of a commitment or of an end of a tie, or one that an initiative or an opportunity covers.',
  })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries, as with `regions`.' })
  countries?: string[] | null;

  @Field(() => [TieStatus], {
    nullable: true,
    description:
      'For TIES: has one of these statuses at the valid date or, with YEAR, on the last day of each year in which it was current. By default current ties, and by STATUS all but RETRACTED.',
  })
  tieStatuses?: TieStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'For TIES: from or to this node.' })
  node?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'For TIES: without evidence on or after this day (the last day of a partial date), and not begun since; includes ties without a date, but no derived ties and standing facts (see TieStatus).',
  })
  confirmedBefore?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'For PARTNERSHIPS, ACTIONS and CAMPAIGNS: about one of these forms of exploitation; for ACTORS: seated in an initiative that is. With YEAR: in the year.',
  })
  manifestations?: string[] | null;
}

const INITIATIVE_CONDITIONS = ['groups', 'objectives', 'regions', 'countries', 'manifestations'] as const;

/** The conditions that apply to each subject: those of its list and of its dimensions. */
export const CONDITIONS_OF: Record<TallySubject, readonly (keyof TallyFilter)[]> = {
  [TallySubject.ACTORS]: ['kinds', 'isMember', ...INITIATIVE_CONDITIONS],
  [TallySubject.PARTNERSHIPS]: INITIATIVE_CONDITIONS,
  [TallySubject.ACTIONS]: INITIATIVE_CONDITIONS,
  [TallySubject.CAMPAIGNS]: INITIATIVE_CONDITIONS,
  [TallySubject.TIES]: ['kinds', 'groups', 'types', 'regions', 'countries', 'tieStatuses', 'confirmedBefore', 'node'],
  [TallySubject.COMMITMENTS]: ['commitmentStatuses', 'kinds', 'groups', 'objectives', 'regions', 'countries'],
  [TallySubject.OPPORTUNITIES]: ['objectives', 'regions', 'countries'],
};

/** Throws InputError for conditions that do not apply to the subject and for unknown ids. */
export async function checkFilter(context: ReadContext, of: TallySubject, filter: TallyFilter): Promise<void> {
  const conditions = (Object.keys(filter) as (keyof TallyFilter)[]).filter((name) => (filter[name] ?? null) !== null);
  const inapplicable = conditions.filter((name) => !CONDITIONS_OF[of].includes(name));
  if (inapplicable[0]) {
    const values = { subject: of, given: inapplicable.join(', '), possible: CONDITIONS_OF[of].join(', ') };
    throw new InputError(bilingual('input.noFilter', values), ['filter', inapplicable[0]]);
  }
  await Promise.all([
    requireFilterIds(context, filter, ['Objective']),
    requireNodes(context, oneOrNone(filter.node), ['filter', 'node']),
  ]);
}

/** Returns the filter as parameters; `named` lists the dimensions with restricted values. */
export function parametersOf(filter: TallyFilter, by: readonly TallyDimension[]): Parameters {
  const { node, confirmedBefore, regions, countries } = filter;
  const byPlace = by.includes(TallyDimension.COUNTRY) || by.includes(TallyDimension.REGION);
  return {
    ...filter,
    node: node && storedId(node),
    statuses: filter.tieStatuses ?? filter.commitmentStatuses,
    confirmedBefore: confirmedBefore && lastDay(confirmedBefore),
    withinAll: regions ? [regions] : null,
    byYear: by.includes(TallyDimension.YEAR) || null,
    byPlace: byPlace || null,
    membersOnly: filter.isMember || null,
    placeDimension: [TallyDimension.COUNTRY, TallyDimension.REGION].find((place) => by.includes(place)) ?? null,
    byObjective: by.includes(TallyDimension.OBJECTIVE) || null,
    byGroup: by.includes(TallyDimension.GROUP) || null,
    byStatus: by.includes(TallyDimension.STATUS) || null,
    ...placeParameters({ countries, regions }),
    named: namedValues(filter).filter(({ dimension }) =>
      PLACES.includes(dimension) ? byPlace : by.includes(dimension),
    ),
  };
}

/** Dimensions that restrict each other: a country belongs to regions, a region has countries. */
export const PLACES: readonly TallyDimension[] = [TallyDimension.COUNTRY, TallyDimension.REGION];

function namedValues(filter: TallyFilter): { dimension: TallyDimension; values: readonly string[] }[] {
  const { countries, regions, objectives, groups, kinds, types, tieStatuses, commitmentStatuses } = filter;
  const named: [TallyDimension, readonly string[] | null | undefined][] = [
    [TallyDimension.COUNTRY, countries],
    [TallyDimension.REGION, regions],
    [TallyDimension.OBJECTIVE, objectives],
    [TallyDimension.GROUP, groups],
    [TallyDimension.KIND, kinds],
    [TallyDimension.TYPE, types],
    [TallyDimension.STATUS, tieStatuses ?? commitmentStatuses],
  ];
  return named.flatMap(([dimension, values]) => (values ? [{ dimension, values }] : []));
}
