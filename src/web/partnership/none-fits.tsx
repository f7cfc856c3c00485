import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { PartnershipTotalDocument, type PartnershipsQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { Unknown } from '../parts/states';
import { type Choices, filterOf, type Limit, limitsOf, parametersOf, withoutLimit } from './limits';
import { useLimitText } from './limit-text';

interface NoneFitsProps {
  choices: Choices;
  /** What the graph lacks for these limits. */
  unknown: NonNullable<PartnershipsQuery['partnerships']>['unknown'];
}

/** What could be done where no partnership fits all limits: how many there are without each of them. */
export function NoneFits({ choices, unknown }: NoneFitsProps) {
  const textOf = useLimitText(choices);
  const limits = limitsOf(choices);
  return (
    <div class="none-fits">
      {unknown.map(({ code, text: sentence }) => (
        <p key={code}>
          <Unknown /> {sentence} {text('explorer.partnerships.notZero')}
        </p>
      ))}
      {limits.length > 0 && (
        <ul class="plain">
          {limits.map((limit) => (
            <Without
              key={`${limit.name} ${limit.values.join()}`}
              limit={limit}
              name={textOf(limit)}
              choices={choices}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many there are without a limit, and a button that drops it. */
function Without({ limit, name, choices }: { limit: Limit; name: string; choices: Choices }) {
  const page = usePage();
  const without = withoutLimit(choices, limit);
  const { data } = useAnswer(PartnershipTotalDocument, { filter: filterOf(without) });
  const count = data?.partnerships?.totalCount;
  if (count === undefined) return null;
  return (
    <li>
      <p>{text('explorer.partnerships.without', { limit: name, count })}</p>
      {count > 0 && (
        <button type="button" onClick={() => page.go(page.with(parametersOf(without)))}>
          {text('explorer.partnerships.dropLimit', { limit: name })}
        </button>
      )}
    </li>
  );
}
