import { usePage } from '../frame/location';
import { label, text } from '../language/text';
import { GROUPS } from '../parts/seat';
import { useNarrow } from '../parts/use-narrow';
import type { Axes, CoverageQuestionValues } from './use-axes';

interface CoverageQuestionProps {
  axes: Axes;
  values: CoverageQuestionValues;
}

/** Which group to look for, and where. On a narrow screen the question is one line until it is to be changed. */
export function CoverageQuestion({ axes, values }: CoverageQuestionProps) {
  const isNarrow = useNarrow();
  const form = <QuestionForm axes={axes} values={values} />;
  if (!isNarrow) return form;
  const objective = axes.objectives.find(({ id }) => id === values.objective)?.name;
  const region = axes.regions.find(({ id }) => id === values.region)?.name;
  return (
    <details class="question-line no-print">
      <summary>
        {text('explorer.coverage.marked', {
          group: label('GROUP', values.group),
          where: [objective, region].filter(Boolean).join(', ') || text('explorer.coverage.everywhere'),
        })}
      </summary>
      {form}
    </details>
  );
}

function QuestionForm({ axes, values: { group, objective, region, withActions } }: CoverageQuestionProps) {
  const page = usePage();
  const set = (name: string, value: string) => page.go(page.with({ [name]: value }), { keepFocus: true });
  return (
    <form class="question" aria-label={text('explorer.coverage.form')} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{text('explorer.coverage.group')}</span>
        <select value={group} onChange={(event) => set('group', event.currentTarget.value)}>
          {GROUPS.map((value) => (
            <option key={value} value={value}>
              {label('GROUP', value)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text('explorer.filter.objective')}</span>
        <select value={objective} onChange={(event) => set('objective', event.currentTarget.value)}>
          <option value="">{text('explorer.coverage.allObjectives', { count: axes.objectives.length })}</option>
          {axes.objectives.map(({ id, name, number }) => (
            <option key={id} value={id}>
              {number}. {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text('explorer.filter.region')}</span>
        <select value={region} onChange={(event) => set('region', event.currentTarget.value)}>
          <option value="">{text('explorer.coverage.allRegions', { count: axes.regions.length })}</option>
          {axes.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={withActions}
          onChange={(event) => set('actions', event.currentTarget.checked ? '1' : '')}
        />
        {text('explorer.coverage.withActions')}
      </label>
    </form>
  );
}
