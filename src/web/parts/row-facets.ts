import { usePage } from '../frame/location';
import { LOCALE, text, type TextKey } from '../language/text';
import type { ChoiceField, Option } from './filter-field';

/** A limit of a list whose rows are all at hand. */
export interface RowFacet<Row> {
  /** Its parameter in the address. */
  name: string;
  label: TextKey;
  /** What a row has of it; empty where nothing is on record. */
  of: (row: Row) => readonly Option[];
  /** Whether its values are listed by their ids, the last first. Default: those that leave most first. */
  isByDate?: boolean;
}

/** The value of an address that asks for the rows of which nothing is on record. */
export const NONE = 'none';

interface FacetedRows<Row> {
  /** Those that fit the address. */
  shown: readonly Row[];
  /** The facets as fields of a form: each value with how many rows it would leave by the other facets. */
  fields: ChoiceField[];
  /** Of how many rows that fit the other facets nothing is on record for this one. */
  without: (name: string) => number;
}

/** Limits rows by facets as the address says. */
export function useRowFacets<Row>(rows: readonly Row[], facets: readonly RowFacet<Row>[]): FacetedRows<Row> {
  const page = usePage();
  const valuesOf = ({ of, label }: RowFacet<Row>, row: Row): readonly Option[] => {
    const values = of(row);
    return values.length > 0 ? values : [{ id: NONE, name: text('explorer.filter.none', { limit: text(label) }) }];
  };
  const fitting = (aside?: RowFacet<Row>) =>
    rows.filter((row) =>
      facets.every((facet) => {
        const chosen = page.filter(facet.name);
        return facet === aside || !chosen || valuesOf(facet, row).some(({ id }) => chosen.includes(id));
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
