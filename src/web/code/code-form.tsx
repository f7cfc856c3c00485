import { useAxes } from '../coverage/use-axes';
import { fieldText } from '../frame/form';
import { type Page, usePage } from '../frame/location';
import type { ActorFilter, CodeCriteriaQuery, CriterionStatus } from '../graphql/graphql';
import { text } from '../language/text';

const CRITERIA = [1, 2, 3, 4, 5, 6] as const;

const STATUSES: readonly CriterionStatus[] = ['MET', 'IN_PROGRESS', 'NOT_STARTED', 'UNKNOWN'];

/** The signatories that an address asks for: all of them, or of a region, with a name, or of a status on a criterion. */
export function filterOf(page: Page): ActorFilter {
  const number = CRITERIA.find((each) => String(each) === page.parameter('criterion'));
  const status = STATUSES.find((each) => each === page.parameter('status'));
  const region = page.parameter('region');
  return {
    kinds: ['COMPANY'],
    signedCode: true,
    regions: region ? [region] : undefined,
    text: page.parameter('text') || undefined,
    criterion: number && status ? { number, status: [status] } : undefined,
  };
}

export type Criterion = Extract<NonNullable<CodeCriteriaQuery['allNodes']>['nodes'][number], { number: number }>;

/** Which companies to show: by name, by region, and by how far they are on a criterion. */
export function CodeForm({ criteria }: { criteria: readonly Criterion[] }) {
  const page = usePage();
  const { axes } = useAxes();
  const named = page.parameter('text');
  const isLimited = ['text', 'region', 'criterion', 'status'].some((name) => page.parameter(name));
  const set = (changes: Record<string, string | undefined>) => page.go(page.with(changes), { keepFocus: true });
  const criterion = page.parameter('criterion');
  return (
    <form
      class="question"
      aria-label={text('explorer.code.form')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: fieldText(event.currentTarget, 'text') || undefined });
      }}
    >
      <label>
        <span>{text('explorer.code.name')}</span>
        <input type="search" name="text" key={named} defaultValue={named} />
      </label>
      <label>
        <span>{text('explorer.filter.region')}</span>
        <select
          value={page.parameter('region')}
          onChange={({ currentTarget: { value } }) => set({ region: value || undefined })}
        >
          <option value="">{text('explorer.filter.all')}</option>
          {axes?.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text('explorer.code.criterion')}</span>
        <select
          value={criterion}
          onChange={({ currentTarget: { value } }) =>
            // A criterion limits the list by a status on it.
            set({ criterion: value || undefined, status: value ? page.parameter('status') || 'MET' : undefined })
          }
        >
          <option value="">{text('explorer.filter.all')}</option>
          {criteria.map(({ number, name }) => (
            <option key={number} value={number}>
              {number}. {name}
            </option>
          ))}
        </select>
      </label>
      {criterion && (
        <label>
          <span>{text('explorer.code.progress')}</span>
          <select value={page.parameter('status')} onChange={({ currentTarget: { value } }) => set({ status: value })}>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {text(`explorer.code.status.${status}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button>{text('explorer.filter.show')}</button>
      {isLimited && <a href={page.to('/code')}>{text('explorer.filter.clear')}</a>}
    </form>
  );
}
