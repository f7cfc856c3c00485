import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { OrganisationCountsDocument, OrganisationsDocument, type OrganisationsQuery } from '../graphql/graphql';
import { formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { type FilterField, limitTexts } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { PageLinks } from '../parts/page-links';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { NodeMark } from '../parts/seat';
import { chosenIn, type Facet, useCounts } from '../parts/use-counts';

const FACETS = [
  { name: 'kind', label: 'explorer.filter.kind', dimension: 'KIND', field: 'kinds', values: 'KIND' },
  { name: 'group', label: 'explorer.filter.group', dimension: 'GROUP', field: 'groups', values: 'GROUP' },
  { name: 'region', label: 'explorer.filter.region', dimension: 'REGION', field: 'regions' },
  { name: 'country', label: 'explorer.filter.country', dimension: 'COUNTRY', field: 'countries' },
] as const satisfies readonly Facet[];

type Organisations = NonNullable<OrganisationsQuery['actors']>;

/** The organisations on record that fit some limits, with how many each value of a limit would leave. */
export function OrganisationsPage() {
  const page = usePage();
  const filter = {
    ...chosenIn(page, FACETS),
    text: page.parameter('text') || undefined,
    includeUnknown: includedParts(page),
  };
  const after = page.parameter('after') || null;
  const answer = useAnswer(OrganisationsDocument, { filter, after });
  const fields: FilterField[] = [
    {
      name: 'text',
      kind: 'search',
      label: text('explorer.organisations.text'),
      said: (named) => text('explorer.organisations.named', { text: named }),
    },
    ...useCounts(OrganisationCountsDocument, FACETS),
  ];
  usePageInfo({
    title: text('explorer.menu.organisations'),
    asked: { document: OrganisationsDocument, variables: { filter, after } },
    table: tableOf('actors', filter),
  });
  return (
    <>
      <FilterForm name={text('explorer.organisations.form')} fields={fields} />
      <Answered of={answer}>
        {({ actors }) =>
          actors && (
            <>
              <AnswerHeading
                heading={text('explorer.organisations.heading', {
                  count: actors.totalCount,
                  limits: limitTexts(page, fields).join(', ') || 'none',
                })}
                lead={text('explorer.organisations.lead')}
              />
              <NotOnRecord unknown={actors.unknown} count={actors.totalCount} />
              {actors.totalCount > 0 && <List actors={actors} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

function List({ actors }: { actors: Organisations }) {
  return (
    <Section heading={text('explorer.organisations.list')}>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{text('explorer.organisations.name')}</th>
            <th scope="col">{text('explorer.filter.kind')}</th>
            <th scope="col">{text('explorer.filter.group')}</th>
            <th scope="col">{text('explorer.filter.country')}</th>
            <th scope="col">{text('explorer.filter.region')}</th>
            <th scope="col">{text('explorer.organisations.ties')}</th>
          </tr>
        </thead>
        <tbody>
          {actors.nodes.map((actor) => (
            <tr key={actor.id}>
              <td>
                <NodeMark node={actor} /> <NodeLink node={actor} />
              </td>
              <td data-label={text('explorer.filter.kind')}>{label('KIND', actor.kind)}</td>
              <td data-label={text('explorer.filter.group')}>{label('GROUP', actor.group)}</td>
              <td data-label={text('explorer.filter.country')}>
                {actor.country ? <NodeLink node={actor.country} /> : <Unknown />}
              </td>
              <td data-label={text('explorer.filter.region')}>
                {actor.country?.region ? <NodeLink node={actor.country.region} /> : <Unknown />}
              </td>
              <td data-label={text('explorer.organisations.ties')}>
                {formatNumber(actor.ties.totalCount)}{' '}
                <small>{text('explorer.organisations.unconfirmed', { count: actor.unconfirmed })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks of={actors} />
    </Section>
  );
}
