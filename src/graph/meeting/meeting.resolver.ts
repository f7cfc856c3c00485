import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { findMeetings, loadHolder, loadOthers, loadSubjects, meetingConnection } from './meeting.store';
import { Meeting, MeetingConnection, MeetingsArgs } from './meeting.type';

const ORDER =
  'A month or a year counts as its last day for the order, and as its first for whether it is on or before the valid date.';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, {
    nullable: true,
    description: `The meetings on or before the valid date that match the filter, newest first. ${ORDER}`,
  })
  meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() context: ReadContext) {
    return findMeetings(context, args);
  }

  @FieldResolver(() => PartialDateScalar, { description: 'When it took place.' })
  on(@Root() { since }: NodeRecord) {
    return since;
  }

  @FieldResolver(() => Actor, { description: 'Who of the network held it: a member or another actor of ours.' })
  by(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadHolder(context, id);
  }

  @FieldResolver(() => [Actor], { description: 'The organisations and public offices that were met, by name.' })
  with(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadOthers(context, id);
  }

  @FieldResolver(() => [Node], {
    description:
      'What it was about, by name: objectives, partnerships, actions, campaigns, opportunities, commitments, instruments, indicators and forms of exploitation; empty where nothing is on record.',
  })
  about(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadSubjects(context, id);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for it, newest first.' })
  evidence(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, id);
  }
}

@Resolver(() => Actor)
export class ActorMeetingsResolver {
  @FieldResolver(() => MeetingConnection, {
    description:
      'The meetings that it held, and that others held with it, on or before the valid date, in the order of Query.meetings.',
  })
  meetings(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return meetingConnection(context, id, args);
  }
}
