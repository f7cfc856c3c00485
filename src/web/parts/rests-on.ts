import type { RestsOnFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';

/** What an answer rests on: "Rests on 5 ties and 2 sources, the newest of 2024. One of the ties has not been confirmed for five years." */
export function restsOnText({ ties, sources, unconfirmed, newest }: RestsOnFragment): string {
  const date = newest ? formatDate(newest) : '';
  return text('explorer.restsOn', { ties, sources, unconfirmed, date, hasDate: newest ? 'yes' : 'no' });
}
