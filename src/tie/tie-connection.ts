import type { ReadContext } from '../loading/read-context';
import { ArgsType, Field } from 'type-graphql';
import { toConnection, type Connection } from '../paging/connection';
import { PageArgs, pageRequest, readAhead } from '../paging/page-args';
import { tiesOfNode } from './tie.loaders';
import type { TieRecord } from './tie.store';
import { TieDirection } from './tie-status';
import { TieType } from '../model/tie-type';

@ArgsType()
export class TiesArgs extends PageArgs {
  @Field(() => [TieType], { nullable: true, description: 'Only these types; all where absent.' })
  types?: TieType[] | null;

  @Field(() => TieDirection, { defaultValue: TieDirection.BOTH, description: 'Only ties from it, or to it.' })
  direction: TieDirection;

  @Field(() => Boolean, { defaultValue: false, description: 'Also ties that ended before the valid date.' })
  includeEnded: boolean;
}

/** A page of a node's ties, by the name of the other end. */
export async function tieConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: TiesArgs,
): Promise<Connection<TieRecord>> {
  const request = pageRequest(`${list}/${id}`, args, ['', '']);
  const { types = null, direction, includeEnded } = args;
  const of = { types, direction, includeEnded };
  const page = await context.loaders
    .get(tiesOfNode)
    .load({ id, of, first: readAhead(request.first), after: request.after });
  return toConnection(
    request,
    page,
    page.items.map(({ tie }) => tie),
  );
}
