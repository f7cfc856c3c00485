import 'reflect-metadata';
import {
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { StandpointResolver, ViewerResolver } from '../../graph/access/viewer.resolver';
import { checkRole } from '../../graph/access/viewer';
import { ActorResolver, MemberResolver, RegionalBodyResolver } from '../../graph/actor/actor.resolver';
import { Company, Member, Partner, RegionalBody } from '../../graph/actor/actor.type';
import { AgendaResolver } from '../../graph/agenda/agenda.resolver';
import { AsOfDirective } from './as-of';
import { ChangeResolver } from '../../change/history/change.resolver';
import { ChangesSubscription } from '../../change/history/changes.subscription';
import { ActorChangesResolver } from '../../change/actor/actor-changes.resolver';
import { EvidenceChangesResolver } from '../../change/evidence/evidence-changes.resolver';
import { IndicatorChangesResolver } from '../../change/indicator/indicator-changes.resolver';
import { InitiativeCorrectionResolver } from '../../change/initiative/initiative-changes.resolver';
import { KIND_CHANGES } from '../../change/kinds/changes';
import { REPORT_CHANGES } from '../../change/kinds/reports';
import { PictureChangesResolver } from '../../change/picture/picture-changes.resolver';
import { MergeResolver } from '../../change/merge/merge.resolver';
import { TieChangesResolver } from '../../change/tie/tie-changes.resolver';
import { UndoResolver } from '../../change/undo/undo.resolver';
import { ActorEngagementResolver, ContactResolver } from '../../graph/engagement/engagement.resolver';
import {
  ActionRostersResolver,
  ActorRostersResolver,
  CampaignRostersResolver,
  InstrumentRostersResolver,
  OpportunityRostersResolver,
  PartnershipRostersResolver,
  PartyRosterResolver,
  RosterResolver,
  RosterOwnerResolver,
  SeatRosterResolver,
} from '../../graph/roster/roster.resolver';
import { InvitationChangesResolver } from '../../change/invitation/invitation-changes.resolver';
import { KeepApartResolver } from '../../change/duplicates/keep-apart.resolver';
import { WithdrawalResolver } from '../../change/withdrawal/withdrawal.resolver';
import { ActionResolver } from '../../graph/action/action.resolver';
import { CampaignResolver } from '../../graph/campaign/campaign.resolver';
import { KIND_RESOLVERS } from '../../graph/kinds/resolvers';
import { PartnershipResolver } from '../../graph/partnership/partnership.resolver';
import { COMMITMENT_RESOLVERS } from '../../graph/commitment/commitment.resolver';
import { OPPORTUNITY_RESOLVERS } from '../../graph/opportunity/opportunity.resolver';
import {
  CodeCriterion,
  CodeMembershipResolver,
  CompanyCodeResolver,
  CriterionProgressResolver,
} from '../../graph/code/code.resolver';
import { CountryResolver, InstrumentStatusResolver } from '../../graph/country/country.resolver';
import { RegionResolver } from '../../graph/country/region.resolver';
import {
  CountryScorecardResolver,
  ScorecardLineResolver,
  ScorecardResolver,
} from '../../graph/coverage/scorecard.resolver';
import { COST_DIRECTIVES, setFieldCosts } from './cost/field-costs';
import { meterFields } from './cost/meter-fields';
import { callDirectly } from './direct-resolvers';
import { describeLimits, MAX_CHARACTERS } from './input-limits';
import { describeNotNull } from './not-null';
import { EvidenceResolver, SourceResolver } from '../../graph/evidence/evidence.resolver';
import {
  DirectionResolver,
  EnablerIndicatorsResolver,
  FrameworkElementResolver,
  FrameworkResolver,
  ManifestationResolver,
  ObjectiveIndicatorsResolver,
  ObjectiveResolver,
  StrategyIndicatorsResolver,
} from '../../graph/framework/framework.resolver';
import { HorizonResolver } from '../../graph/horizon/horizon.resolver';
import { CompletenessResolver } from '../../graph/framework/completeness.resolver';
import { InstrumentResolver } from '../../graph/framework/instrument.resolver';
import { IndicatorResolver, IndicatorValueResolver } from '../../graph/framework/indicator.resolver';
import { ActorAlliesResolver, AllyResolver, SharedPartnerResolver } from '../../influence/allies/ally.resolver';
import { AskFirstResolver, ResultAskFirstResolver } from '../../influence/ask-first/ask-first.resolver';
import { BrokerResolver } from '../../influence/brokers/broker.resolver';
import { CheckResolver } from '../../influence/checks/check.resolver';
import { ConveningListResolver, TargetReachResolver } from '../../influence/convening/convening.resolver';
import { EmptySeatResolver, InviteeResolver } from '../../influence/convening/invitee.resolver';
import {
  CoverageCellResolver,
  CoverageGapResolver,
  CoverageResolver,
} from '../../influence/coverage/coverage.resolver';
import { CompanyLeverageResolver, LeverageResolver } from '../../influence/leverage/leverage.resolver';
import { PathRedundancyResolver } from '../../influence/redundancy/redundancy.resolver';
import { SeatCandidatesResolver } from '../../influence/coverage/seat-candidates.resolver';
import { StakeholderMapResolver } from '../../influence/stakeholder-map/stakeholder-map.resolver';
import {
  WeakenedPathResolver,
  ReplacementResolver,
  WeakenedPartnershipResolver,
  WhatIfResolver,
} from '../../influence/what-if/what-if.resolver';
import {
  InfluenceHopResolver,
  InfluencePathResolver,
  InfluenceResultResolver,
  MissingLinkResolver,
  PassedNodeResolver,
} from '../../influence/paths/path.resolver';
import { ENGAGEMENTS, FOLLOW_UPS, ROSTER_STATEMENTS } from '../../graph/kinds/reports';
import { PictureResolver, PictureStepResolver } from '../../graph/picture/picture.resolver';
import { MergeCandidateResolver } from '../../graph/duplicates/merge-candidate.resolver';
import { SimilarActorResolver } from '../../graph/duplicates/similar-actor.resolver';
import { NeighbourhoodResolver } from '../../graph/neighbourhood/neighbourhood.resolver';
import { EntityResolver, NodeResolver } from '../../graph/node/node.resolver';
import { unknownOf } from '../../graph/unknown/none-on-record';
import { countOf } from '../../store/paging/connection';
import { PartnershipCountResolver } from '../../graph/partnership/counts.resolver';
import { PHASE_RESOLVERS } from '../../graph/partnership/phase.resolver';
import { PartnershipSeatsResolver, SeatResolver } from '../../graph/partnership/seat.resolver';
import {
  ActionInvitationsResolver,
  CampaignInvitationsResolver,
  InvitationResolver,
  PartnershipInvitationsResolver,
} from '../../graph/invitation/invitation.resolver';
import { ActionAsksResolver, ActorAsksResolver, AskResolver, CampaignAsksResolver } from '../../graph/ask/ask.resolver';
import { ActorPositionsResolver, PositionResolver } from '../../graph/position/position.resolver';
import { SearchResolver } from '../../graph/search/search.resolver';
import { TallyKeyResolver, TallyResolver } from '../../graph/tally/tally.resolver';
import { TieResolver } from '../../graph/tie/tie.resolver';
import { TieType } from '../../store/model/tie-type';
import { UnknownResolver } from '../../graph/unknown/unknown.resolver';

const RESOLVERS: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  StandpointResolver,
  UnknownResolver,
  NodeResolver,
  EntityResolver,
  SearchResolver,
  ActorResolver,
  MemberResolver,
  ActorPositionsResolver,
  PositionResolver,
  ActorEngagementResolver,
  ENGAGEMENTS.resolver,
  ContactResolver,
  ActorRostersResolver,
  PartnershipRostersResolver,
  ActionRostersResolver,
  CampaignRostersResolver,
  InstrumentResolver,
  InstrumentRostersResolver,
  OpportunityRostersResolver,
  SeatRosterResolver,
  PartyRosterResolver,
  RosterResolver,
  ROSTER_STATEMENTS.resolver,
  RosterOwnerResolver,
  ActorAsksResolver,
  ActionAsksResolver,
  CampaignAsksResolver,
  AskResolver,
  PartnershipInvitationsResolver,
  ActionInvitationsResolver,
  CampaignInvitationsResolver,
  InvitationResolver,
  RegionalBodyResolver,
  CompanyCodeResolver,
  CodeMembershipResolver,
  CriterionProgressResolver,
  CountryResolver,
  RegionResolver,
  InstrumentStatusResolver,
  CountryScorecardResolver,
  ScorecardResolver,
  ScorecardLineResolver,
  ...KIND_RESOLVERS,
  PartnershipResolver,
  PartnershipSeatsResolver,
  PartnershipCountResolver,
  SeatResolver,
  ActionResolver,
  CampaignResolver,
  ManifestationResolver,
  ...OPPORTUNITY_RESOLVERS,
  ...COMMITMENT_RESOLVERS,
  ...PHASE_RESOLVERS,
  FOLLOW_UPS.resolver,
  AgendaResolver,
  HorizonResolver,
  PictureResolver,
  PictureStepResolver,
  FrameworkResolver,
  DirectionResolver,
  ObjectiveIndicatorsResolver,
  StrategyIndicatorsResolver,
  EnablerIndicatorsResolver,
  FrameworkElementResolver,
  ObjectiveResolver,
  IndicatorResolver,
  IndicatorValueResolver,
  CompletenessResolver,
  TieResolver,
  EvidenceResolver,
  SourceResolver,
  TallyResolver,
  TallyKeyResolver,
  NeighbourhoodResolver,
  InfluencePathResolver,
  InfluenceHopResolver,
  PassedNodeResolver,
  AskFirstResolver,
  ResultAskFirstResolver,
  InfluenceResultResolver,
  MissingLinkResolver,
  PathRedundancyResolver,
  BrokerResolver,
  WhatIfResolver,
  WeakenedPathResolver,
  ReplacementResolver,
  WeakenedPartnershipResolver,
  AllyResolver,
  ActorAlliesResolver,
  SeatCandidatesResolver,
  SharedPartnerResolver,
  StakeholderMapResolver,
  CoverageResolver,
  CoverageCellResolver,
  CoverageGapResolver,
  CheckResolver,
  ConveningListResolver,
  TargetReachResolver,
  EmptySeatResolver,
  InviteeResolver,
  CompanyLeverageResolver,
  LeverageResolver,
  ChangeResolver,
  ChangesSubscription,
  ActorChangesResolver,
  TieChangesResolver,
  EvidenceChangesResolver,
  ...KIND_CHANGES,
  InitiativeCorrectionResolver,
  PictureChangesResolver,
  MergeResolver,
  UndoResolver,
  ...REPORT_CHANGES,
  InvitationChangesResolver,
  KeepApartResolver,
  WithdrawalResolver,
  IndicatorChangesResolver,
  MergeCandidateResolver,
  SimilarActorResolver,
];

/** Types that no field returns by name, only through an interface. */
const ORPHANS = [Member, Company, RegionalBody, Partner, CodeCriterion];

/** Descriptions of the root types, which type-graphql cannot set. */
const ROOT_DESCRIPTIONS: Record<string, string | undefined> = {
  Query: `Reads the graph. With \`@asOf\`, a whole operation reads it as of a date in the world and an instant of recording. An id or a text in an argument has at most ${MAX_CHARACTERS.toLocaleString('en')} characters.`,
  Mutation: 'Records changes; for editors, coordinators and administrators. Earlier versions are kept.',
  Subscription:
    'Follows changes as they are committed, over server-sent events at /graphql/stream or a WebSocket at /graphql.',
};

const unused = (): never => {
  throw new Error('Subscriptions read the change feed, and nothing is published');
};
/** Required by type-graphql as soon as the schema has a subscription. */
const NO_PUB_SUB = { publish: unused, subscribe: unused };

/** Creates the whole public schema. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    orphanedTypes: ORPHANS,
    directives: [...specifiedDirectives, AsOfDirective, ...COST_DIRECTIVES],
    validate: false,
    authChecker: checkRole,
    pubSub: NO_PUB_SUB,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    type.description ??= ROOT_DESCRIPTIONS[type.name];
    // Records have a `type` property: no look-up or instanceof check is needed for each class.
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) type.resolveType = typeOfRecord;
    if (type instanceof GraphQLObjectType) type.isTypeOf = undefined;
    if (type instanceof GraphQLObjectType && type.name.endsWith('Connection')) {
      const { totalCount, unknown } = type.getFields();
      totalCount!.resolve = countOf;
      if (unknown) unknown.resolve = unknownOf;
    }
  }
  describeLimits(schema);
  describeNotNull(schema);
  callDirectly(schema);
  setFieldCosts(schema);
  meterFields(schema);
  return schema;
}

function typeOfRecord({ type }: { type: string }): string {
  return type in TieType ? 'Tie' : type;
}
