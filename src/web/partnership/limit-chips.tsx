import { usePage } from '../frame/location';
import { text } from '../language/text';
import { choicesOf, type Choices, limitsOf, parametersOf, withoutLimit } from './limits';
import { useLimitText } from './limit-text';

const NONE = choicesOf({ list: () => [], parameter: () => '' });

/** The limits of the list, each with a button that drops it; Delete does so too. */
export function LimitChips({ choices }: { choices: Choices }) {
  const page = usePage();
  const textOf = useLimitText(choices);
  const limits = limitsOf(choices);
  if (limits.length === 0) return null;
  const go = (next: Choices) => page.go(page.with(parametersOf(next)), { keepFocus: true });
  return (
    <ul class="chips limits" aria-label={text('explorer.partnerships.limits')}>
      {limits.map((limit) => (
        <li key={`${limit.name} ${limit.values.join()}`} class="chip">
          {textOf(limit)}
          <button
            type="button"
            class="link"
            aria-label={text('explorer.partnerships.drop', { limit: textOf(limit) })}
            onClick={() => go(withoutLimit(choices, limit))}
            onKeyDown={(event) => event.key === 'Delete' && go(withoutLimit(choices, limit))}
          >
            ×
          </button>
        </li>
      ))}
      {limits.length > 1 && (
        <li>
          <button type="button" class="link" onClick={() => go({ ...NONE, hasEnded: choices.hasEnded })}>
            {text('explorer.partnerships.dropAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
