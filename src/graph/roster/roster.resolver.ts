import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { PartialDateScalar } from '../../store/scalars';
import { AdvocacyAction } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import { Evidence } from '../evidence/evidence.type';
import { Instrument } from '../framework/framework.type';
import { ROSTER_STATEMENTS } from '../kinds/reports';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { Opportunity } from '../opportunity/opportunity.type';
import { Partnership } from '../partnership/partnership.type';
import { loadCompleteAsOf, loadPartyRoster, loadRosters, loadSeatRoster, type RosterRecord } from './roster.loaders';
import { rosterText } from './roster-text';
import { Roster } from './roster.type';

/** Creates the resolver of the rosters of a type of node. */
function withRosters(owner: ClassType): ClassType {
  @Resolver(() => owner)
  class RostersResolver {
    @FieldResolver(() => [Roster], {
      description:
        'Its rosters, in alphabetical order of their kinds; a list without a statement is omitted, and is UNKNOWN.',
    })
    rosters(@Root() node: NodeRecord, @Ctx() context: ReadContext): Promise<RosterRecord[]> {
      return loadRosters(context, storedIdOf(node));
    }
  }
  return RostersResolver;
}

export const ActorRostersResolver = withRosters(Actor as never);
export const PartnershipRostersResolver = withRosters(Partnership);
export const ActionRostersResolver = withRosters(AdvocacyAction);
export const CampaignRostersResolver = withRosters(Campaign);
export const OpportunityRostersResolver = withRosters(Opportunity);
export const InstrumentRostersResolver = withRosters(Instrument);

@Resolver(() => Partnership)
export class SeatRosterResolver {
  @FieldResolver(() => Roster, {
    description: 'The roster that decides the seats: PARTICIPANTS, else MEMBERS, else PARTNERS.',
  })
  roster(@Root() partnership: NodeRecord, @Ctx() context: ReadContext): Promise<RosterRecord> {
    return loadSeatRoster(context, storedIdOf(partnership));
  }
}

@Resolver(() => Instrument)
export class PartyRosterResolver {
  @FieldResolver(() => Roster, { description: 'The roster of its PARTIES, else of its SIGNATORIES.' })
  roster(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<RosterRecord> {
    return loadPartyRoster(context, id);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date for which its list of parties is complete: a country without a tie to it is then no party. Null where it is not complete, so that an absent country may be a party.',
  })
  rosterAsOf(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<string | null> {
    return loadCompleteAsOf(context, id);
  }
}

@Resolver(() => Roster)
export class RosterResolver {
  @FieldResolver(() => String, { description: 'Its extent as a sentence.' })
  text(@Root() roster: RosterRecord, @Lang() language: Language): string {
    return rosterText(roster, language);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for its statement, newest first.' })
  evidence(@Root() { evidence }: RosterRecord) {
    return evidence();
  }
}

@Resolver(() => ROSTER_STATEMENTS.object)
export class RosterOwnerResolver {
  @FieldResolver(() => Node, { description: 'The node whose list it is.' })
  about(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, parent);
  }
}
