import type { IntroductionActionsQuery } from '../graphql/graphql';
import { text } from '../language/text';

type Tie = Extract<IntroductionActionsQuery['ties'][number], { sentence: string }>;

interface Asking {
  asker: string;
  target: string;
  /** Empty where nobody stands between. */
  introducer: string;
  /** Until when, in words; empty where no day is said. */
  due: string;
}

/** Sentences of the draft after the first. */
const MAX_FACTS = 2;

/**
 * What may be sent to ask for an introduction: the request, and what everybody may read of the ties nearest to the target, each with
 * its source. `ties` are those of the path, in its order; what is not public is left out.
 */
export function draftText(asking: Asking, ties: readonly Tie[]): string {
  const facts = ties
    .filter(({ visibility }) => visibility === 'PUBLIC')
    .reverse()
    .slice(0, MAX_FACTS)
    .map(({ sentence, evidence }) => {
      const source = evidence.find(({ against }) => !against)?.source.title;
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
