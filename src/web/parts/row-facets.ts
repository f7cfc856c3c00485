import { usePage } from '../frame/location';
import { LOCALE, text, type TextKey } from '../language/text';
import type { ChoiceField, Option } from './filter-field';

/** A limit of a list whose rows are all loaded. */
export interface RowFacet<Row> {
  /** The parameter of the address. */
  name: string;
  label: TextKey;
  /** Returns the values of a row; empty where nothing is on record. */
  of: (row: Row) => readonly Option[];
  /** True where values are in the order of their ids, the last first; else by highest count. */
  isByDate?: boolean;
}

/** The value of an address that selects the rows without a value on record. */
export const NONE = 'none';

interface FacetedRows<Row> {
  /** The rows that match the address. */
  shown: readonly Row[];
  /** Form fields: each value with the number of rows that it leaves within the other facets. */
  fields: ChoiceField[];
  /** Returns the number of rows within the other facets without a value on record for this one. */
  without: (name: string) => number;
}

/** Limits rows by the facets in the address. */
export function useRowFacets<Row>(rows: readonly Row[], facets: readonly RowFacet<Row>[]): FacetedRows<Row> {
  const page = usePage();
  const valuesOf = ({ of, label }: RowFacet<Row>, row: Row): readonly Option[] => {
    const values = of(row);
    return values.length > 0 ? values : [{ id: NONE, name: text('explorer.filter.none', { limit: text(label) }) }];
  };
  const fitting = (excluded?: RowFacet<Row>) =>
    rows.filter((row) =>
      facets.every((facet) => {
        const chosen = page.filter(facet.name);
        return facet === excluded || !chosen || valuesOf(facet, row).some(({ id }) => chosen.includes(id));
      }),
    );
  const fields = facets.map((facet): ChoiceField => {
    const counts = new Map<string, Option & { count: number }>();
    for (const { id, name } of fitting(facet).flatMap((row) => valuesOf(facet, row)))
      counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
    const options = [...counts.values()].sort(
      (a, b) =>
        Number(a.id === NONE) - Number(b.id === NONE) ||
        (facet.isByDate ? b.id.localeCompare(a.id) : b.count - a.count || a.name.localeCompare(b.name, LOCALE)),
    );
    return { name: facet.name, kind: 'choice', label: text(facet.label), all: text('explorer.filter.all'), options };
  });
  return {
    shown: fitting(),
    fields,
    without: (name) => fields.find((field) => field.name === name)!.options.find(({ id }) => id === NONE)?.count ?? 0,
  };
}
