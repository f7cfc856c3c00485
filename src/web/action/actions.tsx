import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { useDay, usePage } from '../frame/location';
import { saveCsv } from '../frame/csv';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  ActionsDocument,
  type ActionsQuery,
  type ActionsQueryVariables,
  type StakeholderGroup,
} from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { type FilterField, limitTexts, type Option } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { NONE, useRowFacets } from '../parts/row-facets';
import { GROUPS, MarkedLink } from '../parts/seat';
import { Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section, Unknown, UnknownList } from '../parts/states';
import { initiativeSpan } from '../partnership/initiative-text';
import { namesText } from '../partnership/partnership-list';

type Action = NonNullable<ActionsQuery['actions']>['nodes'][number];
type Campaign = NonNullable<ActionsQuery['campaigns']>['nodes'][number];
type Row = Action | Campaign;

const CAMPAIGN = 'CAMPAIGN';

const askAll = askPages<ActionsQuery, ActionsQueryVariables, Action>(({ actions }) => actions ?? undefined);

/** Campaigns and advocacy actions by kind, year, objective and country, newest first. */
export function ActionsPage() {
  const page = usePage();
  const day = useDay();
  const groups = page.filter('groups') as StakeholderGroup[] | undefined;
  const answer = useAnswer(ActionsDocument, { groups }, askAll);
  const { actions, campaigns } = answer.data ?? {};
  const {
    shown,
    fields: facets,
    without,
  } = useRowFacets<Row>(
    [...(campaigns?.nodes ?? []), ...(actions?.nodes ?? [])],
    [
      { name: 'kind', label: 'explorer.filter.kind', of: (row) => [kindOf(row)] },
      { name: 'year', label: 'explorer.actions.year', of: (row) => yearsOf(row, day), isByDate: true },
      { name: 'objective', label: 'explorer.filter.objective', of: ({ objectives }) => objectives },
      { name: 'country', label: 'explorer.filter.country', of: ({ countries }) => countries },
      { name: 'region', label: 'explorer.filter.region', of: ({ countries }) => regionsOf(countries) },
    ],
  );
  const [kinds, year, objectives, countries, regions] = facets.map(({ name }) => page.parameter(name));
  const fields: FilterField[] = [
    ...facets,
    {
      name: 'groups',
      kind: 'choice',
      label: text('explorer.filter.group'),
      all: text('explorer.filter.all'),
      options: GROUPS.map((id) => ({ id, name: label('GROUP', id) })),
    },
  ];
  // The table has no campaigns in addition to actions, and no limit to years or to unknown values.
  const hasTable = kinds && kinds !== CAMPAIGN && !year && ![objectives, countries, regions].includes(NONE);
  usePageInfo({
    title: text('explorer.actions.title'),
    asked: { document: ActionsDocument, variables: { groups } },
    table: hasTable ? tableOf('actions', { kinds, objectives, countries, regions, groupsAll: groups }) : undefined,
    saveRows: hasTable || !answer.data ? undefined : () => saveRows(shown),
  });
  const campaignCount = shown.filter(({ __typename }) => __typename === 'Campaign').length;
  return (
    <>
      <FilterForm name={text('explorer.actions.form')} fields={fields} />
      <Answered of={answer}>
        {({ refused }) => (
          <>
            <AnswerHeading
              heading={text('explorer.actions.heading', {
                campaigns: campaignCount,
                actions: shown.length - campaignCount,
                limits: limitTexts(page, fields).join(', ') || 'none',
              })}
              lead={text('explorer.actions.lead', {
                underWay: shown.filter(({ initiativeStatus }) => initiativeStatus === 'UNDER_WAY').length,
                outcome: shown.filter(({ outcome }) => outcome === null).length,
              })}
            />
            <UnknownList
              unknown={[...(campaigns?.unknown ?? []), ...(actions?.unknown ?? [])].concat(
                ['year', 'objective', 'country'].flatMap((part) => {
                  const [count, chosen] = [without(part), page.parameter(part)];
                  const isChosen = String(chosen && chosen !== NONE);
                  return count > 0 ? { text: text('explorer.actions.unknown', { part, count, more: isChosen }) } : [];
                }),
              )}
            />
            {refused && <Refused refused={refused} />}
            <List rows={shown} />
          </>
        )}
      </Answered>
    </>
  );
}

/** The asks that were refused, each linked to its action, whose page shows the next step. */
function Refused({ refused: { nodes, unknown } }: { refused: NonNullable<ActionsQuery['refused']> }) {
  return (
    <Section heading={text('explorer.actions.refused')}>
      {nodes.length + unknown.length === 0 && <p>{text('explorer.actions.noneRefused')}</p>}
      <ul class="plain entries">
        {nodes.flatMap((action) =>
          action.asks.map((ask) => (
            <li key={`${action.id} ${ask.of.id}`}>
              <NodeLink node={action} />
              {text('explorer.actions.refusedAsk', {
                ask: ask.text,
                since: ask.since ? formatDate(ask.since) : 'none',
              })}{' '}
              <MarkedLink node={ask.of} />
            </li>
          )),
        )}
      </ul>
      <UnknownList unknown={unknown} />
    </Section>
  );
}

/** Returns the regions of some countries, each once. */
function regionsOf(countries: Row['countries']): Option[] {
  return [...new Map(countries.flatMap(({ regions }) => regions).map((region) => [region.id, region])).values()];
}

const namesIn = (nodes: readonly { name: string }[]): string => nodes.map(({ name }) => name).join('; ');

/** Saves the rows as a file; an empty cell is unknown. */
function saveRows(rows: readonly Row[]): void {
  const head = ['id', 'name', 'kind', 'since', 'until', 'objectives', 'countries', 'outcome'];
  const cells = rows.map((row) => [
    row.id,
    row.name,
    kindOf(row).name,
    row.since ?? '',
    row.until ?? '',
    namesIn(row.objectives),
    namesIn(row.countries),
    row.outcome ?? '',
  ]);
  saveCsv([head, ...cells], 'actions.csv');
}

function List({ rows }: { rows: readonly Row[] }) {
  const notes = new Notes();
  return (
    <>
      <Section heading={text('explorer.actions.title')}>
        <DataTable
          caption={text('explorer.actions.title')}
          rows={[...rows].sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))}
          columns={[
            {
              heading: text('explorer.common.what'),
              cell: (row) => (
                <>
                  <NodeLink node={row} />
                  <small>
                    {kindOf(row).name}, {initiativeSpan(row)}
                  </small>
                </>
              ),
              sortBy: ({ name }) => name,
            },
            { heading: text('explorer.filter.objective'), cell: ({ objectives }) => names(objectives) },
            { heading: text('explorer.filter.country'), cell: ({ countries }) => names(countries) },
            { heading: text('explorer.actions.outcome'), cell: ({ outcome }) => outcome ?? <Unknown /> },
            { heading: text('explorer.common.newestEvidence'), evidence: ({ evidence }) => evidence, notes },
          ]}
        />
      </Section>
      <SourceList notes={notes} />
    </>
  );
}

/** Returns the kind; a campaign has the kind of an action for the public. */
function kindOf(row: Row): Option {
  const kind = 'kind' in row ? row.kind : CAMPAIGN;
  return { id: kind, name: label('KIND', kind) };
}

const names = (nodes: readonly { name: string }[]) => (nodes.length > 0 ? namesText(nodes) : <Unknown />);

/** Returns its years; those of an ended row without a known end are the year in which it began. */
function yearsOf({ since, until, isActive }: Row, day: string): Option[] {
  if (!since) return [];
  const first = Number(since.slice(0, 4));
  const last = Number((until ?? (isActive ? day : since)).slice(0, 4));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => {
    const year = String(first + index);
    return { id: year, name: year };
  });
}
