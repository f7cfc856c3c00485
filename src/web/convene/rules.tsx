import type { AskError } from '../data/ask';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';
import { nameOf } from '../search/choice';
import type { ConveneProps, ConveningList } from './actions';
import { AddRule } from './add-rule';
import { MAX_HOPS, type RulePath, rulesOf, withoutRule } from './problem';
import { ruleText } from './rule-text';

/** The rules of the list, with buttons to drop or add one. */
export function Rules({ list, ...props }: ConveneProps & { list: ConveningList }) {
  const { problem, actions, nameOfId } = props;
  return (
    <section aria-label={text('explorer.convene.rules')}>
      <h2>{text('explorer.convene.rules')}</h2>
      <ul class="plain rules">
        <li>
          <label>
            {text('explorer.convene.maxHops')}{' '}
            <select
              value={String(problem.maxHops)}
              onChange={({ currentTarget: { value } }) =>
                actions.change(
                  { ...problem, maxHops: Number(value) },
                  text('explorer.convene.done.hops', { count: Number(value) }),
                )
              }
            >
              {Array.from({ length: MAX_HOPS }, (_, index) => (
                <option key={index} value={String(index + 1)}>
                  {text('explorer.convene.steps', { count: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        </li>
        <li>
          {text('explorer.convene.host', {
            count: problem.host?.length ?? 0,
            names: formatList((problem.host ?? []).map(nameOfId)),
          })}
        </li>
        {rulesOf(problem).map((path) => (
          <li key={path.join(' ')}>
            {ruleText(problem, path, nameOfId)} <DropRule path={path} {...props} />
          </li>
        ))}
      </ul>
      {list.alsoExcluded.length > 0 && (
        <p>{text('explorer.convene.alsoExcluded', { names: formatList(list.alsoExcluded.map(nameOf)) })}</p>
      )}
      <AddRule {...props} />
    </section>
  );
}

function DropRule({ path, problem, actions, nameOfId }: ConveneProps & { path: RulePath }) {
  const rule = ruleText(problem, path, nameOfId);
  return (
    <button
      type="button"
      class="link"
      onClick={() =>
        actions.change(withoutRule(problem, path), text('explorer.convene.done.dropped', { rule }), 'add-rule')
      }
    >
      {text('explorer.convene.drop')} <span class="visually-hidden">{rule}</span>
    </button>
  );
}

/** Rules that conflict, though a list exists without any one of them, each with a drop button. */
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
