import type { AskError } from '../data/ask';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { DropRule } from './rules';
import { ruleText } from './rule-text';
import type { ConveneProps } from './types';

/** Rules that no list can keep together: the smallest such set, of which each can be dropped. */
export function Clash({ error, ...props }: ConveneProps & { error: AskError }) {
  const { problem, actions, nameOfId } = props;
  const rules = (error.details.rules ?? []).map((path) => path.slice(1));
  return (
    <>
      <AnswerHeading
        heading={text('explorer.convene.clash', { count: rules.length })}
        lead={text('explorer.convene.clashHelp', { count: rules.length })}
      />
      <ul class="plain rules clash" aria-label={text('explorer.convene.clashing')}>
        {rules.map((path) => (
          <li key={path.join(' ')}>
            {ruleText(problem, path, nameOfId)}{' '}
            {path[0] === 'seats' ? (
              <button
                type="button"
                class="link"
                onClick={() =>
                  actions.change(
                    { ...problem, seats: problem.seats + 1 },
                    text('explorer.convene.done.seats', { count: problem.seats + 1 }),
                  )
                }
              >
                {text('explorer.convene.oneMoreSeat')}
              </button>
            ) : (
              <DropRule path={path} {...props} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
