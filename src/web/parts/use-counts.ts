import type { Document } from '../data/document';
import { useAnswer } from '../data/use-answer';
import { type Page, usePage } from '../frame/location';
import type {
  OrganisationCountsQuery,
  OrganisationCountsQueryVariables,
  TallyDimension,
  TallyFilter,
} from '../graphql/graphql';
import { label, LOCALE, text, type LabelKind, type TextKey } from '../language/text';
import type { ChoiceField } from './filter-field';

/** A limit of a list whose values are counted. */
export interface Facet<Field extends keyof TallyFilter = keyof TallyFilter> {
  /** The parameter of the address. */
  name: string;
  label: TextKey;
  dimension: TallyDimension;
  /** The field of the filter. */
  field: Field;
  /** The kind of label of the values, where they are no nodes. */
  values?: LabelKind;
}

/** Returns the part of a filter that an address sets by some facets, without one of them. */
export function chosenIn<Field extends keyof TallyFilter>(
  page: Page,
  facets: readonly Facet<Field>[],
  excluded?: Facet,
): Pick<TallyFilter, Field> {
  const chosen = facets.filter((facet) => facet !== excluded && page.parameter(facet.name));
  return Object.fromEntries(chosen.map(({ name, field }) => [field, [page.parameter(name)]])) as Pick<
    TallyFilter,
    Field
  >;
}

/** Returns facets as form fields; each value has its count by the other facets, highest first. */
export function useCounts(
  document: Document<OrganisationCountsQuery, OrganisationCountsQueryVariables>,
  facets: readonly Facet[],
): ChoiceField[] {
  const page = usePage();
  // The facets are always the same in the same order.
  return facets.map((facet) => {
    const { name, dimension: by, values } = facet;
    const { data } = useAnswer(document, { by, filter: chosenIn(page, facets, facet) });
    const options = (data?.tally?.rows ?? []).flatMap(({ count, keys: [key] }) =>
      key?.id ? [{ id: key.id, name: key.label, count }] : [],
    );
    return {
      name,
      kind: 'choice',
      label: text(facet.label),
      all: text('explorer.filter.all'),
      options: options.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, LOCALE)),
      said: values && ((value) => label(values, value)),
    };
  });
}
