import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../errors';
import { PARTNERSHIP } from '../../kinds/initiatives';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { Unknown } from '../../language/unknown.type';
import { Reads } from '../reading/reads';
import type { ConnectionSelection } from '../reading/select';
import { SelectedConnection } from '../reading/selected';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { InitiativeStatus, PartnershipKind } from '../../store/model/enums';
import { storedIds } from '../../store/model/record-ids';
import type { Parameters } from '../../store/neo4j/parameters';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { AdvocacyActionConnection } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { scopeParameters } from '../filter/scope-parameters';
import { listedParts, type PartsOf, withUnknownParts } from '../filter/unknown-parts';
import { partsOf } from '../../kinds/kind';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { relatedConnection, listConnection } from '../node/node-lists';
import { loadNode } from '../node/node.loaders';
import { loadCompleteSeatRosters } from '../roster/roster.loaders';
import { outcomeIn, type OutcomeRecord, requireFilterIds } from './initiative';
import { unknownParticipants } from './not-named';
import {
  isMultiStakeholder,
  loadGroups,
  participantConnection,
  participantsOf,
  loadRanked,
  loadRankedSelected,
  requireParticipants,
} from './partnership.loaders';
import { filtersBySeats, isByName, partnershipList } from './partnership.store';
import {
  type PartnershipFilter,
  PartnershipsArgs,
  Partnership,
  ParticipantConnection,
  PartnershipConnection,
} from './partnership.type';
import { ACTIONS_OF, ACTIONS_OF_ALLIANCE } from './relations';
import { participantsIn, PartnershipRole } from './seat';

type PartnershipRecord = NodeRecord & { kind?: PartnershipKind | null };

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => PartnershipConnection, {
    nullable: true,
    description: PARTNERSHIP.listDoc,
  })
  partnerships(
    @Args(() => PartnershipsArgs) args: PartnershipsArgs,
    @Ctx() context: ReadContext,
    @SelectedConnection() selection: ConnectionSelection | null,
  ) {
    return findPartnerships(context, args, selection);
  }

  @Reads({ columns: ['outcome', 'outcomeFr'] })
  @FieldResolver(() => String, { nullable: true, description: 'Its outcome; null where no source states one.' })
  outcome(@Root() partnership: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(partnership, language);
  }

  @Reads({ columns: ['kind'] })
  @FieldResolver(() => PartnershipKind, { description: 'The kind of the partnership.' })
  kind(@Root() { kind }: PartnershipRecord): PartnershipKind {
    return kind ?? PartnershipKind.PARTNERSHIP;
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The actor behind a coalition partnership, whose ties are its seats, objectives and countries; null for other partnerships.',
  })
  actor(@Root() { tableOf }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tableOf);
  }

  @Reads({ columns: [] })
  @FieldResolver(() => Boolean, {
    description: 'True where three or more stakeholder groups are seated at the valid date: see `groups`.',
  })
  isMultiStakeholder(@Root() partnership: NodeRecord, @Ctx() context: ReadContext): Promise<boolean> {
    return isMultiStakeholder(context, storedIdOf(partnership));
  }

  @Reads({ columns: [] })
  @FieldResolver(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated at the valid date; funders and observers are not included.',
  })
  groups(@Root() partnership: NodeRecord, @Ctx() context: ReadContext) {
    return loadGroups(context, storedIdOf(partnership));
  }

  @Reads({
    list: 'participants',
    loader: participantsOf,
    of: ({ role, includeEnded }) => participantsIn(role as PartnershipRole | null, includeEnded as boolean),
    edgeFields: ['role', 'since', 'until'],
  })
  @FieldResolver(() => ParticipantConnection, {
    description:
      'The participants at the valid date, by the actor’s name: each seat, and funders and observers (FUNDER, OBSERVER), who have none. An actor in several roles is listed once for each.',
  })
  participants(
    @Root() partnership: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => PartnershipRole, { nullable: true, description: 'Only participants in this role.' })
    role?: PartnershipRole,
    @Arg('includeEnded', () => Boolean, {
      defaultValue: false,
      description: 'Includes participants who left before the valid date.',
    })
    includeEnded = false,
  ) {
    return participantConnection(context, 'Partnership.participants', storedIdOf(partnership), args, {
      role,
      includeEnded,
    });
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that are part of it or tied to it, by name.',
  })
  actions(@Root() partnership: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(
      context,
      'Partnership.actions',
      storedIdOf(partnership),
      args,
      partnership.tableOf ? ACTIONS_OF_ALLIANCE : ACTIONS_OF,
    );
  }

  @FieldResolver(() => [Unknown], {
    description:
      'Its gaps: PARTICIPANT_NOT_NAMED where a source mentions participants without naming them. Their groups then do not count as without a seat.',
  })
  unknown(@Root() partnership: NodeRecord) {
    return unknownParticipants(partnership);
  }
}

/** Pages partnerships. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findPartnerships(
  context: ReadContext,
  args: PartnershipsArgs,
  selection: ConnectionSelection | null,
) {
  const { filter } = args;
  const { groupsAll, minGroups, isMultiStakeholder, participants, text, includeEnded, statuses } = filter ?? {};
  if (statuses && typeof includeEnded === 'boolean')
    throw new InputError(bilingual('input.statusesAndEnded'), ['filter', 'statuses']);
  const conditions = {
    statuses: statuses ?? null,
    ...scopeParameters(filter ?? {}, includeEnded ?? statuses?.includes(InitiativeStatus.ENDED) ?? false),
    text: text && foldText(text),
    includeUnknown: listedParts(filter ?? {}),
  };
  const seats = { groupsAll, minGroups, isMultiStakeholder, participants: participants && storedIds(participants) };
  const completeTables = () => (filtersBySeats(seats) ? loadCompleteSeatRosters(context) : null);
  // With open seats a partnership neither matches nor fails, which does not affect most pages.
  const needsCompleteRosters = isMultiStakeholder === false || conditions.includeUnknown.length > 0;
  const [connection] = await Promise.all([
    pageOf(
      context,
      args,
      { ...conditions, ...seats, completeTables: needsCompleteRosters ? await completeTables() : null },
      selection,
    ),
    requireFilterIds(context, filter ?? {}),
    requireParticipants(context, participants),
  ]);
  return withUnknownParts(connection, filter, {
    subject: 'partnerships',
    parts: partsOf(PARTNERSHIP) as PartsOf<PartnershipFilter>,
    countLacking: async (includeUnknown) => {
      const parameters = { ...conditions, ...seats, completeTables: await completeTables(), includeUnknown };
      return partnershipList.countLacking(context.read, parameters);
    },
  });
}

/** Reads pages by name from an index unless the filter needs seats, others with their count. */
async function pageOf(
  context: ReadContext,
  args: PartnershipsArgs,
  conditions: Parameters,
  selection: ConnectionSelection | null,
): Promise<Connection<NodeRecord>> {
  const { orderBy } = args;
  const list = `partnerships/${orderBy}`;
  const shape = [0, ''];
  if (isByName({ orderBy, ...conditions }))
    return listConnection(context, list, args, partnershipList, conditions, { shape, selection });
  const request = pageRequest(list, args, shape);
  const parameters = { ...conditions, orderBy, after: request.after };
  const page =
    (selection && (await loadRankedSelected(context, { ...parameters, first: request.first }, selection))) ??
    (await loadRanked(context, { ...parameters, first: readAhead(request.first) }));
  return toConnection(request, page, nodesOn(page.items));
}
