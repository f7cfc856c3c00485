import { usePage } from '../frame/location';
import type { StakeholderObjectivesQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { ACTOR_TYPES } from '../search/choice';
import { Combobox } from '../search/combobox';

interface StakeholderQuestionProps {
  targets: readonly string[];
  nameOfId: (id: string) => string;
  objectives: StakeholderObjectivesQuery['objectives'];
}

/** Whom to reach, and on which objective others take a position. */
export function StakeholderQuestion({ targets, nameOfId, objectives }: StakeholderQuestionProps) {
  const page = usePage();
  const set = (changes: Record<string, string | string[] | undefined>) =>
    page.go(page.with({ ...changes, detail: undefined }), { keepFocus: true });
  return (
    <form class="question" aria-label={text('explorer.stakeholders.form')} onSubmit={(event) => event.preventDefault()}>
      {targets.length > 0 && (
        <ul class="chips word" aria-label={text('explorer.stakeholders.targets')}>
          {targets.map((target) => (
            <li key={target} class="chip">
              {nameOfId(target)}{' '}
              <button type="button" onClick={() => set({ targets: targets.filter((other) => other !== target) })}>
                {text('explorer.stakeholders.remove')} <span class="visually-hidden">{nameOfId(target)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        // Empty again after a target was added.
        key={targets.length}
        label={text('explorer.stakeholders.addTarget')}
        types={ACTOR_TYPES}
        onChoose={(choice) => choice && set({ targets: [...new Set([...targets, choice.id])] })}
      />
      <label>
        <span>{text('explorer.stakeholders.objective')}</span>
        <select
          value={page.parameter('objective')}
          onChange={({ currentTarget: { value } }) => set({ objective: value || undefined })}
        >
          <option value="">{text('explorer.stakeholders.noObjective')}</option>
          {objectives.map(({ id, name }, index) => (
            <option key={id} value={id}>
              {index + 1}. {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
