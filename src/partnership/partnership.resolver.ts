import type { ReadContext } from '../loading/read-context';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AdvocacyActionConnection } from '../action/action.type';
import { StakeholderGroup } from '../model/actor-kind';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes } from '../node/node-lists';
import { PageArgs } from '../paging/page-args';
import { ACTIONS_OF, COUNTRIES_OF, OBJECTIVES_OF } from './relations';
import { PartnershipKind } from '../model/partnership-kind';
import {
  findPartnerships,
  isMultiStakeholder,
  isUnderWay,
  loadGroups,
  participantConnection,
} from './partnership.loaders';
import { PartnershipsArgs, Partnership, ParticipantConnection, PartnershipConnection } from './partnership.type';
import { PartnershipRole } from './seat';

type PartnershipRecord = NodeRecord & { kind?: PartnershipKind | null };

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => PartnershipConnection, {
    nullable: true,
    description: 'The partnerships that are current at the valid date and fit the filter.',
  })
  partnerships(@Args(() => PartnershipsArgs) args: PartnershipsArgs, @Ctx() context: ReadContext) {
    return findPartnerships(context, args);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun and not ended. Of a PROJECT, a PROGRAMME or RESEARCH without `until`, also heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning.',
  })
  holds(@Root() partnership: NodeRecord, @Ctx() context: ReadContext) {
    return isUnderWay(context, partnership);
  }

  @FieldResolver(() => PartnershipKind, { description: 'What it is.' })
  kind(@Root() { kind }: PartnershipRecord): PartnershipKind {
    return kind ?? PartnershipKind.PARTNERSHIP;
  }

  @FieldResolver(() => Boolean, {
    description: 'Three or more stakeholder groups are seated at the valid date; funders and observers do not count.',
  })
  multiStakeholder(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<boolean> {
    return isMultiStakeholder(context, id);
  }

  @FieldResolver(() => [StakeholderGroup], { description: 'The stakeholder groups seated at the valid date.' })
  groups(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadGroups(context, id);
  }

  @FieldResolver(() => ParticipantConnection, { description: 'The seats held at the valid date, by the actor’s name.' })
  participants(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => PartnershipRole, { nullable: true, description: 'Only seats of this role.' })
    role?: PartnershipRole,
    @Arg('includeEnded', () => Boolean, {
      defaultValue: false,
      description: 'Also seats given up before the valid date.',
    })
    includeEnded = false,
  ) {
    return participantConnection(context, 'Partnership.participants', id, args, { role, includeEnded });
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it pursues; empty where no source says.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it covers; empty where no source says.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, COUNTRIES_OF);
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that are part of it or tied to it, by name.',
  })
  actions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Partnership.actions', id, args, ACTIONS_OF);
  }
}
