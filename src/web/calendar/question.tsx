import { fieldText } from '../frame/form';
import { usePage } from '../frame/location';
import type { AgendaKind } from '../graphql/graphql';
import { LOCALE, label, text } from '../language/text';
import { useAnswer } from '../data/use-answer';
import { CalendarPlacesDocument } from '../graphql/graphql';
import { useNarrow } from '../parts/use-narrow';
import { type CalendarFilter, KINDS } from './calendar-filter';

interface Option {
  id: string;
  name: string;
}

/** Where, of what kind, and between which days. On a narrow screen the question is one line until it is to be changed. */
export function CalendarQuestion({ filter }: { filter: CalendarFilter }) {
  const isNarrow = useNarrow();
  const places = useAnswer(CalendarPlacesDocument, {}).data;
  const regions = byName(places?.regions ?? []);
  const countries = byName(
    places?.tally?.flatMap(({ keys: [key] }) => (key?.id ? [{ id: key.id, name: key.label }] : [])) ?? [],
  );
  const form = <QuestionForm filter={filter} regions={regions} countries={countries} />;
  if (!isNarrow) return form;
  const nameOf = (options: readonly Option[], id: string | undefined) =>
    options.find((option) => option.id === id)?.name ?? id;
  const chosen = [
    nameOf(regions, filter.region),
    nameOf(countries, filter.country),
    filter.kind && label('AGENDA', filter.kind),
  ].filter(Boolean);
  return (
    <details class="question-line no-print">
      <summary>
        {text('explorer.calendar.chosen', { what: chosen.join(', ') || text('explorer.calendar.everything') })}
      </summary>
      {form}
    </details>
  );
}

function byName(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => a.name.localeCompare(b.name, LOCALE));
}

interface QuestionFormProps {
  filter: CalendarFilter;
  regions: readonly Option[];
  countries: readonly Option[];
}

function QuestionForm({ filter, regions, countries }: QuestionFormProps) {
  const page = usePage();
  const set = (changes: Record<string, string | undefined>) => page.go(page.with(changes), { keepFocus: true });
  const kinds = KINDS.map((kind: AgendaKind) => ({ id: kind, name: label('AGENDA', kind) }));
  return (
    <form
      class="question"
      aria-label={text('explorer.calendar.form')}
      onSubmit={(event) => {
        event.preventDefault();
        const { currentTarget: form } = event;
        set({ from: fieldText(form, 'from') || undefined, to: fieldText(form, 'to') || undefined });
      }}
    >
      {(
        [
          ['region', regions],
          ['country', countries],
          ['kind', kinds],
        ] as const
      ).map(([name, options]) => {
        const value = filter[name] ?? '';
        return (
          <label key={name}>
            <span>{text(`explorer.calendar.${name}`)}</span>
            <select value={value} onChange={({ currentTarget }) => set({ [name]: currentTarget.value || undefined })}>
              <option value="">{text(`explorer.calendar.all.${name}`)}</option>
              {value && !options.some(({ id }) => id === value) && <option value={value}>{value}</option>}
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{text(`explorer.calendar.${name}`)}</span>
          <input
            name={name}
            key={filter[name]}
            defaultValue={filter[name] ?? ''}
            size={10}
            pattern="\d{4}(-\d{2}){0,2}"
            title={text('explorer.asOf.invalid')}
          />
        </label>
      ))}
      <button>{text('explorer.calendar.show')}</button>
    </form>
  );
}
