import type { IntroductionActionsQuery } from '../graphql/graphql';
import { text } from '../language/text';

type Tie = Extract<IntroductionActionsQuery['ties'][number], { sentence: string }>;

interface Asking {
  asker: string;
  target: string;
  /** Empty where nobody is between the ends. */
  introducer: string;
  /** The due date in words; empty where the request has none. */
  due: string;
}

/** The maximum number of sentences of ties after the first sentence. */
const MAX_FACTS = 2;

/**
 * Returns the text of a request for an introduction: the ask, and the public ties nearest to the
 * target with their sources. `ties` are those of the path, in its order; only
 * public ones are included.
 */
export function draftText(asking: Asking, ties: readonly Tie[]): string {
  const facts = ties
    .filter(({ visibility }) => visibility === 'PUBLIC')
    .reverse()
    .slice(0, MAX_FACTS)
    .map(({ sentence, evidence }) => {
      const source = evidence.find(({ contradicts }) => !contradicts)?.source.title;
      return source ? `${sentence.replace(/\.$/, '')} (${source}).` : sentence;
    });
  return [
    text('explorer.introduction.draftAsk', {
      ...asking,
      introducer: asking.introducer || 'none',
      due: asking.due || 'none',
    }),
    ...facts,
  ].join(' ');
}
