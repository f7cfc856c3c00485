import type { ReadContext } from '../../store/loading/read-context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadNode } from '../node/node.loaders';
import type { EvidenceRecord } from './evidence.store';
import { Evidence, Source } from './evidence.type';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: 'The source that it cites.' })
  source(@Root() evidence: EvidenceRecord, @Ctx() context: ReadContext) {
    return loadNode(context, evidence.source);
  }
}
