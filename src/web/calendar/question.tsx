import { useAnswer } from '../data/use-answer';
import { CalendarPlacesDocument } from '../graphql/graphql';
import { LOCALE, label, text } from '../language/text';
import { type FilterField, type Option } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { type CalendarFilter, KINDS } from './calendar-filter';

/** The form of the calendar: place, kind and days. */
export function CalendarQuestion({ filter }: { filter: CalendarFilter }) {
  const places = useAnswer(CalendarPlacesDocument, {}).data;
  const countries = places?.tally?.rows.flatMap(({ keys: [key] }) =>
    key?.id ? [{ id: key.id, name: key.label }] : [],
  );
  const choice = (
    name: string,
    title: string,
    value: readonly string[] | undefined,
    options: readonly Option[],
  ): FilterField => ({
    name,
    kind: 'choice',
    label: title,
    value: value?.join(',') ?? '',
    options,
    all: text('explorer.filter.all'),
  });
  const date = (name: 'from' | 'to'): FilterField => ({
    name,
    kind: 'date',
    label: text(`explorer.calendar.${name}`),
    value: filter[name] ?? '',
  });
  const fields = [
    choice('region', text('explorer.filter.region'), filter.regions, byName(places?.regions)),
    choice('country', text('explorer.filter.country'), filter.countries, byName(countries)),
    choice(
      'kind',
      text('explorer.calendar.kind'),
      filter.kinds,
      KINDS.map((kind) => ({ id: kind, name: label('AGENDA', kind) })),
    ),
    date('from'),
    date('to'),
  ];
  return <FilterForm name={text('explorer.calendar.form')} fields={fields} />;
}

function byName(options: readonly Option[] = []): Option[] {
  return [...options].sort((a, b) => a.name.localeCompare(b.name, LOCALE));
}
