import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  LinkedNodesDocument,
  OrganisationCountsDocument,
  OrganisationsDocument,
  type OrganisationsQuery,
} from '../graphql/graphql';
import { formatList, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { type FilterField, limitTexts } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { PageLinks } from '../parts/page-links';
import { chosenIn, type Facet, useCounts } from '../parts/use-counts';
import { DataTable } from '../parts/data-table';
import { nameOf, saidOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { Answered, AnswerHeading, Section } from '../parts/states';

const FACETS = [
  { name: 'kind', label: 'explorer.filter.kind', dimension: 'KIND', field: 'kinds', values: 'KIND' },
  { name: 'group', label: 'explorer.filter.group', dimension: 'GROUP', field: 'groups', values: 'GROUP' },
  { name: 'region', label: 'explorer.filter.region', dimension: 'REGION', field: 'regions' },
  { name: 'country', label: 'explorer.filter.country', dimension: 'COUNTRY', field: 'countries' },
] as const satisfies readonly Facet[];

/** The id of the network, whose members are ours. */
const NETWORK = 'ECPAT';

type Organisations = NonNullable<OrganisationsQuery['actors']>;

/** The organisations that match some limits, with the number that each value of a limit leaves. */
export function OrganisationsPage() {
  const page = usePage();
  const tied = page.list('tied');
  const linked = useAnswer(LinkedNodesDocument, tied.length > 0 ? { ids: tied } : null).data?.nodes ?? [];
  const chosen =
    linked.length > 0
      ? [
          text('explorer.organisations.linked', {
            names: formatList(linked.flatMap((node) => (node ? saidOf(node) : []))),
          }),
        ]
      : [];
  const filter = {
    ...chosenIn(page, FACETS),
    text: page.parameter('text') || undefined,
    onlyTies: page.parameter('only') ? ['MEMBER_OF' as const] : undefined,
    onlyTiedTo: page.parameter('only') ? [NETWORK] : undefined,
    tiedTo: tied.length > 0 ? tied.map((id) => ({ ids: [id] })) : undefined,
    notTiedTo: page.parameter('apart') ? [{ isMember: true }] : undefined,
    includeUnknown: includedParts(page),
  };
  const after = page.parameter('after') || null;
  const variables = { filter, after, apart: filter.notTiedTo && true };
  const answer = useAnswer(OrganisationsDocument, variables);
  const fields: FilterField[] = [
    {
      name: 'text',
      kind: 'search',
      label: text('explorer.organisations.text'),
      said: (value) => text('explorer.organisations.named', { text: value }),
    },
    ...useCounts(OrganisationCountsDocument, FACETS),
    {
      name: 'only',
      kind: 'check',
      label: text('explorer.organisations.onlyMember'),
      said: () => text('explorer.organisations.onlyMember'),
    },
    {
      name: 'apart',
      kind: 'check',
      label: text('explorer.organisations.apart'),
      said: () => text('explorer.organisations.apart'),
    },
  ];
  usePageInfo({
    title: text('explorer.menu.organisations'),
    asked: { document: OrganisationsDocument, variables },
    table: tableOf('actors', {
      ...filter,
      tiedTo: tied,
      notTiedTo: filter.notTiedTo && ':::true',
    }),
  });
  return (
    <>
      <FilterForm name={text('explorer.organisations.form')} fields={fields} chosen={chosen}>
        <ChosenNodes
          label={text('explorer.organisations.tied')}
          ids={tied}
          nameOfId={(id) => nameOf(linked.find((node) => node?.id === id) ?? { id })}
          change={(ids) => page.go(page.with({ tied: ids, after: undefined }), { keepFocus: true })}
        />
      </FilterForm>
      <Answered of={answer}>
        {({ actors }) =>
          actors && (
            <>
              <AnswerHeading
                heading={text('explorer.organisations.heading', {
                  count: actors.totalCount,
                  limits: [...chosen, ...limitTexts(page, fields)].join(', ') || 'none',
                })}
                lead={text('explorer.organisations.lead')}
              />
              {linked
                .flatMap((node) => (node && 'rosters' in node ? node.rosters : []))
                .map((roster) => (
                  <p key={roster.text} class="note">
                    {roster.text}
                  </p>
                ))}
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
      <DataTable
        class="wide-names"
        caption={text('explorer.organisations.list')}
        rows={actors.nodes}
        canSort={actors.nodes.length === actors.totalCount}
        columns={[
          { heading: text('explorer.common.organisation'), node: (actor) => actor },
          {
            heading: text('explorer.filter.kind'),
            cell: ({ kind }) => label('KIND', kind),
            sortBy: ({ kind }) => label('KIND', kind),
          },
          {
            heading: text('explorer.filter.group'),
            cell: ({ group }) => label('GROUP', group),
            sortBy: ({ group }) => label('GROUP', group),
          },
          { heading: text('explorer.filter.country'), node: ({ country }) => country },
          { heading: text('explorer.filter.region'), node: ({ country }) => country?.region },
          ...(actors.nodes.some(({ ended }) => ended?.totalCount)
            ? [
                {
                  heading: text('explorer.organisations.ended'),
                  cell: ({ ended }: Organisations['nodes'][number]) =>
                    ended?.nodes.map(({ sentence }) => sentence).join(' '),
                },
              ]
            : []),
          {
            heading: text('explorer.organisations.ties'),
            cell: ({ ties, unconfirmedTieCount }) => (
              <>
                {formatNumber(ties.totalCount)}{' '}
                <small>
                  {text('explorer.organisations.unconfirmed', { ties: ties.totalCount, count: unconfirmedTieCount })}
                </small>
              </>
            ),
            isNumber: true,
            sortBy: ({ ties }) => ties.totalCount,
          },
        ]}
      />
      <PageLinks of={actors} />
    </Section>
  );
}
