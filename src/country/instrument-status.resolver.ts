import type { ReadContext } from '../loading/read-context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { evidenceOf } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Instrument } from '../framework/framework.type';
import { loadNode } from '../node/node.loaders';
import { InstrumentStatus } from './country.type';
import type { StatusRecord } from './instrument-status';

@Resolver(() => InstrumentStatus)
export class InstrumentStatusResolver {
  @FieldResolver(() => Instrument, { description: 'The treaty.' })
  instrument(@Root() { tie }: StatusRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }

  @FieldResolver(() => [Evidence], { description: 'On what sources it stands, newest first.' })
  evidence(@Root() { tie }: StatusRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(tie.id);
  }
}
