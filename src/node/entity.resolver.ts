import type { ReadContext } from '../loading/read-context';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { evidenceOf } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Language } from '../language/language';
import { nameIn } from '../language/names';
import type { NodeRecord } from './node.store';
import { Entity } from './node.type';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, {
    description:
      'The name in the language asked for, else in the request’s language (Accept-Language), else in English.',
  })
  name(
    @Root() node: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return nameIn(node, lang ?? context.language);
  }

  @FieldResolver(() => [String], { description: 'Acronyms and former names, which search also finds.' })
  otherNames(@Root() node: NodeRecord): string[] {
    return node.otherNames ?? [];
  }

  @FieldResolver(() => [Evidence], { description: 'On what sources the record stands, newest first.' })
  evidence(@Root() node: NodeRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(node.id);
  }
}
