import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { saveCsv } from '../frame/csv';
import { usePageInfo } from '../frame/page-info';
import {
  NamesDocument,
  type NodeType,
  PlacesDocument,
  type PlacesQuery,
  type PlacesQueryVariables,
  WorldCountsDocument,
} from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { limitTexts } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { useRowFacets } from '../parts/row-facets';
import { Answered, AnswerHeading, More, Section, UnknownList } from '../parts/states';
import { NamedNodes } from '../place/named-nodes';
import { ACTOR_TYPES, INITIATIVE_TYPES, nameOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { RegionTable, useGroupField } from './region-table';
import { LISTED_SUBJECTS, variablesOf } from './subjects';

/** The types of nodes that cover countries. */
const COVERING_TYPES: NodeType[] = [...ACTOR_TYPES, ...INITIATIVE_TYPES, 'INSTRUMENT'];

type Country = NonNullable<PlacesQuery['countries']>['nodes'][number];

const askAll = askPages<PlacesQuery, PlacesQueryVariables, Country>(({ countries }) => countries ?? undefined);

/** The regions, and the counts of each country, filtered by region, body and membership. */
export function PlacesPage() {
  const page = usePage();
  const [coveredBy] = page.list('list');
  const variables = { coveredBy };
  const list = useAnswer(NamesDocument, coveredBy ? { ids: [coveredBy] } : null).data?.nodes[0];
  const answer = useAnswer(PlacesDocument, variables, askAll);
  // The subjects are always the same ones in the same order.
  const counts = LISTED_SUBJECTS.map((subject) => useAnswer(WorldCountsDocument, variablesOf(subject)));
  const countOf = counts.map(
    ({ data }) => new Map(data?.tally?.rows.flatMap(({ count, keys: [key] }) => (key?.id ? [[key.id, count]] : []))),
  );
  const [members] = countOf;
  const { shown, fields } = useRowFacets<Country>(answer.data?.countries?.nodes ?? [], [
    { name: 'region', label: 'explorer.filter.region', of: (country) => country.regions },
    { name: 'body', label: 'explorer.places.body', of: ({ regionalBodies }) => regionalBodies },
    {
      name: 'member',
      label: 'explorer.places.member',
      of: ({ id }) => (members!.has(id) ? [{ id: 'yes', name: text('explorer.places.withMember') }] : []),
    },
  ]);
  const groupField = useGroupField();
  const isWhole = [answer, ...counts].every(({ data }) => data !== undefined);
  usePageInfo({
    title: text('explorer.places.title'),
    asked: { document: PlacesDocument, variables },
    saveRows: isWhole ? () => saveRows(shown, countOf) : undefined,
  });
  const chosen = list ? [text('explorer.places.onList', { name: nameOf(list) })] : [];
  const limits = [...limitTexts(page, fields), ...chosen];
  const isKnown = ({ id }: Country) => countOf.some((count) => count.has(id));
  // A filter leaves few countries, so those without records are listed too.
  const listed = limits.length > 0 ? shown : shown.filter(isKnown);
  const others = shown.filter((country) => !listed.includes(country));
  return (
    <>
      <FilterForm name={text('explorer.places.form')} fields={[...fields, groupField]} chosen={chosen}>
        <ChosenNodes
          label={text('explorer.places.coveredBy')}
          types={COVERING_TYPES}
          ids={page.list('list')}
          nameOfId={(id) => (list ? nameOf(list) : id)}
          change={(ids) => page.go(page.with({ list: ids.at(-1) }), { keepFocus: true })}
        />
      </FilterForm>
      {counts.reduceRight(
        (children, count) => (
          <Answered of={count}>{() => children}</Answered>
        ),
        <Answered of={answer}>
          {({ regions: all, withMember, countries }) => (
            <>
              <AnswerHeading
                heading={text('explorer.places.heading', {
                  known: shown.filter(({ id }) => members!.has(id)).length,
                  count: shown.length,
                  limits: limits.join(', ') || 'none',
                })}
              />
              <UnknownList
                unknown={[
                  ...(countries?.unknown ?? []),
                  ...(withMember?.unknown ?? []).map((gap) => ({
                    text: limits.length > 0 ? text('explorer.places.ofAll', { sentence: gap.text }) : gap.text,
                  })),
                ]}
              />
              {!page.parameter('region') && !page.parameter('body') && (
                <Section heading={text('explorer.places.regions')}>
                  <RegionTable regions={all} />
                </Section>
              )}
              <Section heading={text('explorer.places.countries')}>
                <DataTable
                  caption={text('explorer.places.countries')}
                  rows={listed}
                  columns={[
                    { heading: text('explorer.filter.country'), node: (country) => country },
                    { heading: text('explorer.filter.region'), node: ({ regions: [first] }) => first },
                    ...LISTED_SUBJECTS.map(({ name }, index) => ({
                      heading: text(`explorer.world.subject.${name}`),
                      count: ({ id }: Country) => countOf[index]!.get(id) ?? null,
                    })),
                  ]}
                />
                {others.length > 0 && (
                  <More summary={text('explorer.world.unknown', { count: others.length })}>
                    <div class="in-columns">
                      <NamedNodes nodes={others} />
                    </div>
                  </More>
                )}
              </Section>
            </>
          )}
        </Answered>,
      )}
    </>
  );
}

/** Saves countries with their counts by subject; empty cells are unknown. */
function saveRows(countries: readonly Country[], countOf: readonly ReadonlyMap<string, number>[]): void {
  const head = ['id', 'name', 'regions', ...LISTED_SUBJECTS.map(({ name }) => name)];
  const cells = countries.map(({ id, name, regions }) => [
    id,
    name,
    regions.map((region) => region.name).join('; '),
    ...countOf.map((count) => String(count.get(id) ?? '')),
  ]);
  saveCsv([head, ...cells], 'countries.csv');
}
