import { useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { RegionsDocument } from '../graphql/graphql';
import { label, text } from '../language/text';
import { GROUPS } from '../parts/seat';
import { Combobox } from '../search/combobox';
import { ACTOR_TYPES, type Choice, INITIATIVE_TYPES, nameOf } from '../search/choice';
import { leaveOut, mustInvite, type Problem, rulesOf, withQuota } from './problem';
import { ruleText } from './rule-text';
import type { ConveneProps } from './actions';

const KINDS = [
  'groupMin',
  'groupMax',
  'regionMin',
  'regionMax',
  'mustInvite',
  'exclude',
  'keepApart',
  'event',
] as const;
type Kind = (typeof KINDS)[number];

/** A form that adds a rule and stays open for the next. */
export function AddRule({ problem, actions, nameOfId }: ConveneProps) {
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('groupMin');
  const [count, setCount] = useState(1);
  const [optionId, setOptionId] = useState('');
  const [actors, setActors] = useState<(Choice | null)[]>([null, null]);
  const isRegion = kind.startsWith('region');
  const isQuota = isRegion || kind.startsWith('group');
  const regions = useAnswer(RegionsDocument, isOpen && isRegion ? {} : null);
  const options = isRegion
    ? (regions.data?.regions ?? []).map(({ id, name }) => ({ id, name }))
    : GROUPS.map((group) => ({ id: group, name: label('GROUP', group) }));
  const chosen = options.some(({ id }) => id === optionId) ? optionId : (options[0]?.id ?? '');
  const nameOfOption = (id: string) =>
    options.find((option) => option.id === id)?.name ??
    actors.flatMap((actor) => (actor?.id === id ? [nameOf(actor)] : []))[0] ??
    nameOfId(id);

  const added = (): Problem | null => {
    const [first, second] = actors;
    if (isQuota) {
      const list = isRegion ? 'regionQuotas' : 'groupQuotas';
      return chosen ? withQuota(problem, list, chosen, kind.endsWith('Min') ? { min: count } : { max: count }) : null;
    }
    if (!first) return null;
    if (kind === 'mustInvite') return mustInvite(problem, first.id);
    if (kind === 'event') return { ...problem, event: first.id };
    if (kind === 'exclude') return leaveOut(problem, first.id);
    return second ? { ...problem, keepApart: [...problem.keepApart, [first.id, second.id]] } : null;
  };
  const add = () => {
    const next = added();
    if (!next) return;
    const before = new Set(rulesOf(problem).map((path) => ruleText(problem, path, nameOfOption)));
    const rule = rulesOf(next)
      .map((path) => ruleText(next, path, nameOfOption))
      .find((candidate) => !before.has(candidate));
    setActors([null, null]);
    if (rule) actions.change(next, text('explorer.convene.done.added', { rule }));
  };

  return (
    <details class="add-rule no-print" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id="add-rule">{text('explorer.convene.addRule')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{text('explorer.convene.ruleKind')}</span>
          <select value={kind} onChange={({ currentTarget: { value } }) => setKind(value as Kind)}>
            {KINDS.map((value) => (
              <option key={value} value={value}>
                {text(`explorer.convene.kind.${value}`)}
              </option>
            ))}
          </select>
        </label>
        {isQuota ? (
          <>
            <label>
              <span>{text('explorer.convene.howMany')}</span>
              <input
                type="number"
                min={kind.endsWith('Min') ? 1 : 0}
                max={problem.seats}
                required
                value={count}
                onInput={({ currentTarget }) => setCount(currentTarget.valueAsNumber || 0)}
              />
            </label>
            <label>
              <span>{text(isRegion ? 'explorer.filter.region' : 'explorer.filter.group')}</span>
              <select value={chosen} onChange={({ currentTarget: { value } }) => setOptionId(value)}>
                {options.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : (
          (kind === 'keepApart' ? [0, 1] : [0]).map((position) => (
            <Combobox
              key={position}
              label={text(
                kind === 'event'
                  ? 'explorer.convene.event'
                  : position === 0
                    ? 'explorer.common.organisation'
                    : 'explorer.convene.otherOrganisation',
              )}
              value={actors[position]}
              types={kind === 'event' ? INITIATIVE_TYPES : ACTOR_TYPES}
              onChoose={(choice) => setActors(actors.map((actor, index) => (index === position ? choice : actor)))}
            />
          ))
        )}
        <button>{text('explorer.convene.addThisRule')}</button>
      </form>
    </details>
  );
}
