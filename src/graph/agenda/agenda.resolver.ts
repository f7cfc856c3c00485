import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { Node } from '../node/node.type';
import { agendaText, loadAgendaNode } from './agenda-item';
import type { AgendaRecord } from './agenda.store';
import { AgendaArgs, AgendaItem } from './agenda.type';
import { findAgenda } from './find-agenda';

@Resolver(() => AgendaItem)
export class AgendaResolver {
  @Query(() => [AgendaItem], {
    nullable: true,
    description:
      'What falls due, soonest first and then by the id of its node: opportunities and their deadlines, commitments, agreements that end, ties that turn unconfirmed, next steps. A beginning counts as the first day of its date, all else as the last. All days are UTC. Unknown ids are BAD_USER_INPUT.',
  })
  agenda(@Args(() => AgendaArgs) args: AgendaArgs, @Ctx() context: ReadContext) {
    return findAgenda(context, args);
  }

  @FieldResolver(() => Node, { description: 'The opportunity, commitment, tie or meeting that it is about.' })
  node(@Root() item: AgendaRecord, @Ctx() context: ReadContext) {
    return loadAgendaNode(context, item);
  }

  @FieldResolver(() => String, { description: 'What falls due, in words, without its day.' })
  text(
    @Root() item: AgendaRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return agendaText(context, item, lang ?? context.language);
  }
}
