import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { FilterPart } from '../../language/filter-part';
import { Language } from '../../language/language';
import { foldText, formatName, nameIn } from '../../language/names';
import type { DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ActionRole, CriterionStatus, NameKind } from '../../store/model/enums';
import { ActorKind } from '../../store/model/actor-kind';
import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import { Engagement } from '../../store/model/reports';
import { Extent, RosterKind } from '../../store/model/roster';
import { TieType } from '../../store/model/tie-type';
import { CLEARANCE, Visibility } from '../../store/model/visibility';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { AdvocacyActionConnection } from '../action/action.type';
import { requireCriterion } from '../code/code.store';
import { Country, Region, CountryConnection } from '../country/country.type';
import { rosterDetail } from '../filter/roster-detail';
import { placeParameters } from '../filter/place-parameters';
import { listedParts, type PartsOf, UNRECORDED, withUnknownParts } from '../filter/unknown-parts';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedPages, listConnection } from '../node/node-lists';
import { requireNodes } from '../node/input-nodes';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { Reads } from '../reading/reads';
import type { ConnectionSelection } from '../reading/select';
import { SelectedConnection } from '../reading/selected';
import { requireFilterIds } from '../partnership/initiative';
import { PartnershipConnection } from '../partnership/partnership.type';
import { actionsBy, SEATED_IN } from '../partnership/relations';
import { loadExtent } from '../roster/roster.loaders';
import { noneOnRecord } from '../unknown/none-on-record';
import { countUnconfirmed, tieConnection, TiesArgs, loadSince, loadTiesFrom, loadUntil } from '../tie/tie.loaders';
import { Tie, TieConnection } from '../tie/tie.type';
import { actorList, listGaps } from './actor.store';
import {
  Actor,
  ActorConnection,
  type ActorFilter,
  ActorsArgs,
  Member,
  MembershipStatus,
  Name,
  RegionalBody,
} from './actor.type';
import { loadTargetedBy } from './actor.loaders';
import { mayMissTies, requireTieConditions, tieConditionParameters } from './tie-condition';

/** The kinds of actors that belong to one country; other kinds need none. */
const OF_ONE_COUNTRY: ReadonlySet<string> = new Set([
  ActorKind.MEMBER,
  ActorKind.COMPANY,
  ActorKind.GOVERNMENT,
  ActorKind.PARLIAMENT,
  ActorKind.REGULATOR,
  ActorKind.NGO,
  ActorKind.ACADEMIA,
]);

const gapsOf = oneByKey(listGaps, ({ id }) => id);

/** Lists what is unknown of an actor at the standpoint and could be found out. */
async function loadUnknownOf(context: ReadContext, actor: NodeRecord & { kind?: string | null }): Promise<DataGap[]> {
  const known = await context.loaders.get(gapsOf).load(actor.id);
  if (!known) return [];
  const isMember = actor.type === 'Member';
  const unknown: (DataGap | false)[] = [
    actor.country === null && OF_ONE_COUNTRY.has(actor.kind ?? '') && { code: 'NO_COUNTRY_ON_RECORD' },
    !known.tied && (isMember ? { code: 'NO_TIE_BUT_MEMBERSHIP' } : { code: 'NO_TIE_OF_ITS_OWN' }),
    known.anyTie && !known.confirmed && { code: 'NO_TIE_CONFIRMED' },
    !known.seated && {
      code: 'NO_SEAT_OF_THEIRS_ON_RECORD',
      values: (language) => ({ names: formatName(nameIn(actor, language), language), count: 1 }),
    },
    isMember && !known.pursues && { code: 'NO_OBJECTIVE_ON_RECORD' },
    known.signed && !known.assessed && { code: 'NO_CRITERION_ON_RECORD' },
    !known.contacted && noneOnRecord('contacts'),
    !known.met && noneOnRecord('meetings'),
  ];
  return unknown.filter((fact) => fact !== false);
}

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { nullable: true, description: 'The actors that match the filter, by English name.' })
  actors(
    @Args(() => ActorsArgs) args: ActorsArgs,
    @Ctx() context: ReadContext,
    @SelectedConnection() selection: ConnectionSelection | null,
  ) {
    return findActors(context, args, selection);
  }

  @Reads({ place: 'country' })
  @FieldResolver(() => Country, { nullable: true, description: 'The country that it is in; null where unknown.' })
  country(@Root() { country }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, country);
  }

  @FieldResolver(() => [Unknown], {
    description:
      'The facts about it that no source contains at the standpoint: its country (for a kind that has one), ties other than its membership, a tie confirmed within five years, a seat; for a member an objective, for a signatory a status on the criteria of The Code; a contact and a meeting. Empty where all of them are on record.',
  })
  unknown(@Root() actor: NodeRecord, @Ctx() context: ReadContext) {
    return loadUnknownOf(context, actor);
  }

  @FieldResolver(() => [Name], { description: 'Its names in all languages, its acronyms and former names.' })
  names(@Root() actor: NodeRecord): Name[] {
    return listNames(actor);
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by the name of the other end.' })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => TiesArgs) args: TiesArgs) {
    return tieConnection(context, 'Actor.ties', id, args);
  }

  @FieldResolver(() => [Tie], { description: 'Its current PURSUES ties, by the name of the objective.' })
  pursues(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadTiesFrom(context, id, [TieType.PURSUES]);
  }

  @FieldResolver(() => [Node], {
    description:
      'The partnerships, actions and campaigns under way that aim at it or, for a government, at its country, by English name.',
  })
  targetedBy(
    @Root() actor: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return loadTargetedBy(context, actor, first);
  }

  @FieldResolver(() => Int, { description: 'The number of its ties that are UNCONFIRMED; derived ties never are.' })
  unconfirmedTieCount(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<number> {
    return countUnconfirmed(context, id);
  }

  @Reads({ list: 'related', loader: relatedPages, of: () => SEATED_IN })
  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships in which it has a seat at the valid date, by name.',
  })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Actor.partnerships', id, args, SEATED_IN);
  }

  @Reads({ list: 'related', loader: relatedPages, of: ({ role }) => actionsBy(role as ActionRole | null) })
  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that it leads, takes part in or is a target of, by name.',
  })
  actions(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => ActionRole, { nullable: true, description: 'Only actions in which it has this role.' })
    role?: ActionRole,
  ) {
    return relatedConnection(context, `Actor.actions:${role ?? ''}`, id, args, actionsBy(role));
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @Reads({ place: 'region' })
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region that the network assigns it to; null where unknown.',
  })
  region(@Root() { region }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, region);
  }

  @FieldResolver(() => MembershipStatus, { description: 'Its status; MEMBER where no source states another.' })
  status(@Root() { status }: NodeRecord): MembershipStatus {
    return status?.startsWith('affiliate') ? MembershipStatus.AFFILIATE : MembershipStatus.MEMBER;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which it joined the network; null where unknown.',
  })
  joinedOn(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadSince(context, id, { type: TieType.MEMBER_OF, to: NETWORK });
  }

  @FieldResolver(() => Boolean, {
    description: 'True where it is a member of the network (MEMBER_OF) at the valid date.',
  })
  async isMember(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<boolean> {
    return (await loadTiesFrom(context, id, [TieType.MEMBER_OF])).some(({ to }) => to === NETWORK);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date on which it left the network; null where it is a member at the valid date, or no source states one.',
  })
  leftOn(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadUntil(context, id, { type: TieType.MEMBER_OF, to: NETWORK });
  }
}

@Resolver(() => RegionalBody)
export class RegionalBodyResolver {
  @FieldResolver(() => CountryConnection, {
    description: 'The states known to belong to it at the valid date, by English name.',
  })
  memberStates(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const memberStates = { types: [TieType.MEMBER_STATE_OF], direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'RegionalBody.memberStates', id, args, memberStates);
  }
}

const PARTS: PartsOf<ActorFilter> = {
  [FilterPart.PLACE]: ['countries', 'regions'],
  [FilterPart.OBJECTIVE]: ['objectives'],
  [FilterPart.MANIFESTATION]: ['manifestations'],
  [FilterPart.CRITERION]: ['criterion'],
  [FilterPart.ROSTER]: ['signedCode', 'isMember'],
  [FilterPart.ENGAGEMENT]: ['engagement'],
};

/** Finds actors by name. Throws InputError for unknown ids, an invalid page or a foreign cursor. */
async function findActors(context: ReadContext, args: ActorsArgs, selection: ConnectionSelection | null) {
  const { filter } = args;
  const { kinds, groups, signedCode, isMember, objectives, manifestations, text } = filter ?? {};
  const { onlyTiedTo, criterion, engagement } = filter ?? {};
  const seesEngagement = context.standpoint.clearance >= CLEARANCE[Visibility.CONFIDENTIAL];
  const parameters = {
    kinds,
    groups,
    signedCode,
    codeComplete:
      typeof signedCode === 'boolean' &&
      (await loadExtent(context, THE_CODE, RosterKind.SIGNATORIES)) === Extent.COMPLETE,
    isMember,
    membersComplete:
      typeof isMember === 'boolean' && (await loadExtent(context, NETWORK, RosterKind.MEMBERS)) === Extent.COMPLETE,
    ...placeParameters(filter ?? {}),
    pursues: objectives,
    about: manifestations,
    aims: objectives || manifestations ? true : null,
    ...tieConditionParameters(filter ?? {}),
    engagement,
    criterion: criterion && (await requireCriterion(context, criterion.number, ['filter', 'criterion', 'number'])).id,
    criterionStatus: criterion?.statuses,
    text: text && foldText(text),
  };
  const includeUnknown = [
    ...listedParts(filter ?? {}).filter((part) => part !== FilterPart.ENGAGEMENT || seesEngagement),
    ...(criterion?.statuses.includes(CriterionStatus.UNKNOWN) ? [FilterPart.CRITERION] : []),
    ...(seesEngagement && engagement?.includes(Engagement.UNKNOWN) ? [FilterPart.ENGAGEMENT] : []),
  ];
  const [connection] = await Promise.all([
    listConnection(context, 'actors', args, actorList, { ...parameters, includeUnknown }, { selection }),
    requireFilterIds(context, filter ?? {}),
    requireNodes(context, onlyTiedTo, ['filter', 'onlyTiedTo']),
    requireTieConditions(context, filter ?? {}),
  ]);
  if (engagement && !seesEngagement) {
    const notForThisViewer: DataGap = { code: 'NOT_FOR_THIS_READER', part: FilterPart.ENGAGEMENT };
    return connection.withUnknown(() => Promise.resolve([notForThisViewer]));
  }
  return withUnknownParts(connection, filter, {
    subject: 'actors',
    parts: PARTS,
    countLacking: (parts) => actorList.countLacking(context.read, { ...parameters, includeUnknown: parts }),
    detail: {
      [FilterPart.CRITERION]: String(criterion?.number),
      [FilterPart.ROSTER]: rosterDetail({ signedCode, isMember }),
    },
    gaps: async () => ((await mayMissTies(context, filter ?? {})) ? [UNRECORDED] : []),
  });
}

/** Lists the current names in both languages, then all other names in their stored order. */
function listNames({ nameEn, nameFr, otherNames = [], otherNameKinds }: NodeRecord): Name[] {
  const kinds = (otherNameKinds ?? []) as NameKind[];
  return [
    { value: nameEn, lang: Language.EN, kind: NameKind.NAME },
    ...(nameFr ? [{ value: nameFr, lang: Language.FR, kind: NameKind.NAME }] : []),
    ...otherNames.map((value, index) => ({ value, lang: null, kind: kinds[index] ?? NameKind.OTHER })),
  ];
}
