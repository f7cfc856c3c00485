import type { Context } from '../context';
import { InputError } from '../errors';
import { loadNodes } from '../node/node.loaders';
import { fold } from '../scalars/fold';
import { checkedCount } from '../paging/page-args';
import { bestMatch } from './best-match';
import { searchQuery } from './search-query';
import { searchNames } from './search.store';
import type { SearchFilter, SearchHit } from './search.type';

/** What has a name that fits the text, best first. Throws InputError where the text has no letter or digit. */
export async function search(
  context: Context,
  text: string,
  first: number,
  filter?: SearchFilter | null,
): Promise<SearchHit[]> {
  checkedCount(first, 'first');
  const query = searchQuery(text);
  if (query === '') throw new InputError('Write at least one letter or digit to search for.', ['text']);
  const hits = await searchNames(context.read, { query, phrase: fold(text), first, kinds: filter?.kinds ?? null });
  const nodes = await loadNodes(
    context,
    hits.map(({ id }) => id),
  );
  return hits.map(({ score, names }, index) => ({
    node: nodes[index],
    score,
    matched: bestMatch(
      names.filter((name) => name !== null),
      text,
    ),
  }));
}
