import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import type { RoutesQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { nameOf } from '../search/choice';
import type { RouteQuestionOf } from './route-question';

interface NoRouteProps {
  result: NonNullable<RoutesQuery['influencePaths']>;
  question: RouteQuestionOf;
}

/** Where no path leads: the tie that would open one soonest, and which limits could be given up. */
export function NoRoute({ result: { missingLink, longerPath }, question }: NoRouteProps) {
  const page = usePage();
  const { avoid, via, includeEnded, minConfidence } = question;
  const changes = [
    longerPath !== null && {
      words: text('explorer.route.allowSteps', { count: longerPath }),
      address: page.with({ maxHops: String(longerPath) }),
    },
    via.length > 0 && { words: text('explorer.route.dropVia'), address: page.with({ via: undefined }) },
    avoid.length > 0 && { words: text('explorer.route.dropAvoid'), address: page.with({ avoid: undefined }) },
    minConfidence !== 'LOW' && {
      words: text('explorer.route.allowLow'),
      address: page.with({ confidence: undefined }),
    },
    !includeEnded && { words: text('explorer.route.allowEnded'), address: page.with({ ended: '1' }) },
  ].filter((change) => change !== false);
  return (
    <Section heading={text('explorer.route.wouldOpen')}>
      {missingLink && (
        <>
          <p>
            {text('explorer.route.missingLink', { from: nameOf(missingLink.from), to: nameOf(missingLink.to) })}{' '}
            {text('explorer.route.missingSteps', {
              from: nameOf(missingLink.from),
              to: nameOf(missingLink.to),
              hopsFrom: missingLink.hopsFrom,
              hopsTo: missingLink.hopsTo,
            })}
          </p>
          <p class="buttons">
            <NodeLink node={{ ...missingLink.from, name: nameOf(missingLink.from) }} />
            <NodeLink node={{ ...missingLink.to, name: nameOf(missingLink.to) }} />
            {missingLink.hopsFrom > 0 && (
              <Link to="/routes" parameters={{ from: question.from, to: missingLink.from.id }}>
                {text('explorer.route.reachFirst', { name: nameOf(missingLink.from) })}
              </Link>
            )}
          </p>
        </>
      )}
      {changes.length > 0 && (
        <p class="buttons no-print">
          {changes.map(({ words, address }) => (
            <a key={words} class="button" href={address}>
              {words}
            </a>
          ))}
        </p>
      )}
    </Section>
  );
}
