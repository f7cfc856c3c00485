import { usePage } from '../frame/location';
import { label, text } from '../language/text';
import { type FilterField, limitTexts } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { GROUPS } from '../parts/seat';
import type { Axes, CoverageQuestionValues } from './use-axes';

interface CoverageQuestionProps {
  axes: Axes;
  values: CoverageQuestionValues;
}

/** The form of the group and the limits of the table. */
export function CoverageQuestion({ axes: { objectives, regions }, values: { group } }: CoverageQuestionProps) {
  const placeFields: FilterField[] = [
    {
      name: 'objective',
      kind: 'choice',
      label: text('explorer.filter.objective'),
      options: objectives.map(({ id, name, number }) => ({ id, name: `${String(number)}. ${name}` })),
      all: text('explorer.coverage.all', { count: objectives.length }),
    },
    {
      name: 'region',
      kind: 'choice',
      label: text('explorer.filter.region'),
      options: regions,
      all: text('explorer.coverage.all', { count: regions.length }),
    },
  ];
  const fields: FilterField[] = [
    {
      name: 'group',
      kind: 'choice',
      label: text('explorer.coverage.group'),
      value: group,
      options: GROUPS.map((id) => ({ id, name: label('GROUP', id) })),
    },
    ...placeFields,
    { name: 'actions', kind: 'check', label: text('explorer.coverage.withActions') },
  ];
  const line = text('explorer.coverage.marked', {
    group: label('GROUP', group),
    where: limitTexts(usePage(), placeFields).join(', ') || text('explorer.coverage.everywhere'),
  });
  return <FilterForm name={text('explorer.coverage.form')} fields={fields} line={line} />;
}
