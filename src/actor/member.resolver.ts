import type { ReadContext } from '../loading/read-context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../country/country.type';
import { loadNode } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { loadSince } from '../tie/ties-from';
import { TieType } from '../model/tie-type';
import { Member } from './actor.type';
import { NETWORK } from '../model/record-ids';

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region in which the network counts it; null where unknown.',
  })
  region(@Root() { region }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, region);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'When it joined the network; null where no source says.',
  })
  joined(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadSince(context, id, { type: TieType.MEMBER_OF, to: NETWORK });
  }
}
