import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Resolver } from 'type-graphql';
import { ActorPayload } from '../actor/actor-changes.resolver';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import { toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { mergeActors, MergeActorsInput } from './merge-actors';
import { unmergeActors } from './unmerge-actors';

@ObjectType({ description: 'The result of a merge or an unmerge.' })
export class MergePayload extends ActorPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the change; for a merge, the input of unmergeActors.' })
  mergeId: string | null;
}

@InputType({ description: 'A merge to revert.' })
class UnmergeActorsInput {
  @Field(() => ID, { description: 'The mergeId of mergeActors, which is also the id of that change.' })
  mergeId: string;
}

@Resolver()
export class MergeResolver {
  @WriteMutation(
    () => MergePayload,
    'Merges two actors that are the same. No record is lost, and unmergeActors reverts it. A coordinator needs both actors in their regions, and an end of each relation that the absorbed one keeps.',
  )
  mergeActors(
    @Arg('input', () => MergeActorsInput, { description: 'The actors and the reason.' }) input: MergeActorsInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toMergePayload(context, mergeActors(context, input, options));
  }

  @WriteMutation(
    () => MergePayload,
    'Reverts a merge, also after later changes: the absorbed actor is restored, with its ties in their current state. A coordinator needs all that it changes in their regions. Returns that actor.',
  )
  unmergeActors(
    @Arg('input', () => UnmergeActorsInput, { description: 'The merge.' }) input: UnmergeActorsInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toMergePayload(context, unmergeActors(context, input.mergeId, options));
  }
}

async function toMergePayload(context: ChangeContext, outcome: Promise<ChangeOutcome>) {
  return { ...(await toPayload(context, 'actor', outcome)), mergeId: (await outcome).change };
}
