import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PARTNERSHIP } from '../../kinds/initiatives';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { foldText } from '../../language/names';
import { Unknown } from '../../language/unknown.type';
import { Reads } from '../reading/reads';
import type { ConnectionSelection } from '../reading/select';
import { SelectedConnection } from '../reading/selected';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { PartnershipKind } from '../../store/model/enums';
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
import { loadCompleteTables } from '../roster/roster.loaders';
import { outcomeIn, type OutcomeRecord, requireFilterIds } from './initiative';
import { unknownParticipants } from './not-named';
import {
  isMultiStakeholder,
  isActive,
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

  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun and not ended. Of a PROJECT, a PROGRAMME or RESEARCH without `until`, also heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning. One without `since` has begun from the earliest day of the evidence for it or its ties on, else from its recording.',
  })
  holds(@Root() partnership: NodeRecord, @Ctx() context: ReadContext) {
    return isActive(context, partnership);
  }

  @Reads({ columns: ['outcome', 'outcomeFr'] })
  @FieldResolver(() => String, { nullable: true, description: 'What came of it; null where no source says.' })
  outcome(@Root() partnership: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(partnership, language);
  }

  @Reads({ columns: ['kind'] })
  @FieldResolver(() => PartnershipKind, { description: 'What it is.' })
  kind(@Root() { kind }: PartnershipRecord): PartnershipKind {
    return kind ?? PartnershipKind.PARTNERSHIP;
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'Of an alliance that is listed as a partnership: the actor that it is, whose ties its seats, objectives and countries are.',
  })
  actor(@Root() { tableOf }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tableOf);
  }

  @Reads({ columns: [] })
  @FieldResolver(() => Boolean, {
    description: 'Three or more stakeholder groups are seated at the valid date: see `groups`.',
  })
  multiStakeholder(@Root() partnership: NodeRecord, @Ctx() context: ReadContext): Promise<boolean> {
    return isMultiStakeholder(context, storedIdOf(partnership));
  }

  @Reads({ columns: [] })
  @FieldResolver(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated at the valid date: of those who only pay or watch it says nothing.',
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
      'Who takes part at the valid date, by the actor’s name: each seat, and who only pays or watches (FUNDER, OBSERVER), which gives none. An actor in several roles is there once for each.',
  })
  participants(
    @Root() partnership: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => PartnershipRole, { nullable: true, description: 'Only those in this role.' })
    role?: PartnershipRole,
    @Arg('includeEnded', () => Boolean, {
      defaultValue: false,
      description: 'Also those who left before the valid date.',
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
      'What is unknown of it: PARTICIPANT_NOT_NAMED where a source speaks of participants whom it does not name. Their groups are then not without a seat.',
  })
  unknown(@Root() partnership: NodeRecord) {
    return unknownParticipants(partnership);
  }
}

/** A page of the partnerships that match the filter, in the requested order. Throws InputError for unknown ids, a bad page or a foreign cursor. */
async function findPartnerships(context: ReadContext, args: PartnershipsArgs, selection: ConnectionSelection | null) {
  const { filter } = args;
  const { groupsAll, minGroups, multiStakeholder, participants, text, includeEnded } = filter ?? {};
  const conditions = {
    ...scopeParameters(filter ?? {}, includeEnded ?? false),
    text: text && foldText(text),
    includeUnknown: listedParts(filter ?? {}),
  };
  const ofSeats = { groupsAll, minGroups, multiStakeholder, participants: participants && storedIds(participants) };
  const completeTables = () => (filtersBySeats(ofSeats) ? loadCompleteTables(context) : null);
  // Where others may take part, a partnership neither fits nor fails, which makes no difference to most pages.
  const tellsOpen = multiStakeholder === false || conditions.includeUnknown.length > 0;
  const [found] = await Promise.all([
    pageOf(
      context,
      args,
      { ...conditions, ...ofSeats, completeTables: tellsOpen ? await completeTables() : null },
      selection,
    ),
    requireFilterIds(context, filter ?? {}),
    requireParticipants(context, participants),
  ]);
  return withUnknownParts(found, filter, {
    subject: 'partnerships',
    parts: partsOf(PARTNERSHIP) as PartsOf<PartnershipFilter>,
    countLacking: async (includeUnknown) => {
      const parameters = { ...conditions, ...ofSeats, completeTables: await completeTables(), includeUnknown };
      return partnershipList.countLacking(context.read, parameters);
    },
  });
}

/** Pages by name are read from an index, unless the filter depends on the seats; all others with the count of the list. */
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
  const ofList = { ...conditions, orderBy, after: request.after };
  const page =
    (selection && (await loadRankedSelected(context, { ...ofList, first: request.first }, selection))) ??
    (await loadRanked(context, { ...ofList, first: readAhead(request.first) }));
  return toConnection(request, page, nodesOn(page.items));
}
