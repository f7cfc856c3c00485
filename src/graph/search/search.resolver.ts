import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { search } from './search.store';
import { SearchFilter, SearchHit } from './search.type';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    nullable: true,
    description:
      'Full-text search over names in every language, acronyms and former names, and the titles of sources. Every word of the text matches a name, or the country of an actor: exactly, as a prefix or, ranked below all others, fuzzily with at most a fifth of its letters changed. Best first. Where nothing matches, organisations that share a word, the country or the line of business.',
  })
  search(
    @Ctx() context: ReadContext,
    @Arg('text', () => String, { description: 'The text to search for; case and accents do not matter.' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'The maximum number of results, 1 to 100.' })
    first: number,
    @Arg('filter', () => SearchFilter, { nullable: true, description: 'Restricts the nodes that are searched.' })
    filter?: SearchFilter,
  ) {
    return search(context, text, first, filter);
  }
}
