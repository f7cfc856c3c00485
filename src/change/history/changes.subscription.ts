import type { ChangeContext } from '../change-context';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Change } from './change.type';
import { followChanges, type Following } from './follow-changes';

@Resolver()
export class ChangesSubscription {
  @Subscription(() => Change, {
    description:
      'Each change as it is committed, from any replica, in order: what this reader may see of it. Resumes after a change’s id; a reader who does not take what is sent is cut off, and resumes there.',
    subscribe: ({ args, context }) => followChanges(context as ChangeContext, args as Following),
  })
  changes(
    @Root() change: Change,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Starts after this change; with the next one where absent.',
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
