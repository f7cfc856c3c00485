import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { ChangeContext } from '../change-context';
import { Change } from './change.type';
import { type FollowArgs, followChanges } from './follow-changes';

@Resolver()
export class ChangesSubscription {
  @Subscription(() => Change, {
    description:
      'Each change that the viewer may see, as it is committed by any replica, in order. A client that reads too slowly is disconnected; it resumes with the id of the last change it received. Not null: an unknown id ends the subscription before its first change.',
    subscribe: ({ args, context }) => followChanges(context as ChangeContext, args as FollowArgs),
  })
  changes(
    @Root() change: Change,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Starts after this change; by default with the next one.',
    })
    _after?: string | null,
    @Arg('node', () => ID, {
      nullable: true,
      description: 'Only changes that touch this node or its ties, or this tie.',
    })
    _node?: string | null,
  ): Change {
    return change;
  }
}
