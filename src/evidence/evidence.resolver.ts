import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../http/context';
import { loadNode } from '../node/node.loaders';
import type { EvidenceRecord } from './evidence.store';
import { Evidence, Source } from './evidence.type';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: 'What it cites.' })
  source(@Root() evidence: EvidenceRecord, @Ctx() context: Context) {
    return loadNode(context, evidence.source);
  }
}
