import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { useDay, usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  CommitmentCountsDocument,
  CommitmentsDocument,
  type CommitmentsQuery,
  type CommitmentsQueryVariables,
  type CommitmentStatus,
  NamesDocument,
} from '../graphql/graphql';
import { formatList } from '../language/format';
import { label, text } from '../language/text';
import { type FilterField, limitTexts } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { Notes, SourceList } from '../parts/sources';
import { chosenIn, type Facet, useCounts } from '../parts/use-counts';
import { nameOf } from '../search/choice';
import { CommitmentTable } from './commitment-table';
import { byDue } from './due';

const FACETS = [
  { name: 'region', label: 'explorer.filter.region', dimension: 'REGION', field: 'regions' },
  { name: 'country', label: 'explorer.filter.country', dimension: 'COUNTRY', field: 'countries' },
  { name: 'objective', label: 'explorer.filter.objective', dimension: 'OBJECTIVE', field: 'objectives' },
  {
    name: 'status',
    label: 'explorer.commitments.became',
    dimension: 'STATUS',
    field: 'commitmentStatuses',
    values: 'STATUS',
  },
] as const satisfies readonly Facet[];

type List = NonNullable<CommitmentsQuery['commitments']>;

const askAll = askPages<CommitmentsQuery, CommitmentsQueryVariables, List['nodes'][number]>(
  ({ commitments }) => commitments ?? undefined,
);

/** In the order of the page: open commitments first, then those with an outcome. */
const STATUSES: readonly CommitmentStatus[] = ['OPEN', 'MET', 'MISSED', 'WITHDRAWN', 'UNKNOWN'];

/** The page of commitments: who made them, when they are due, and their status. */
export function CommitmentsPage() {
  const page = usePage();
  const { commitmentStatuses: statuses, ...chosen } = chosenIn(page, FACETS);
  const typed = (name: string) => page.parameter(name) || undefined;
  const [dueFrom, dueTo] = [typed('dueFrom'), typed('dueTo')];
  const madeAt = typed('madeAt');
  const occasion = useAnswer(NamesDocument, madeAt ? { ids: [madeAt] } : null).data?.nodes[0];
  const filter = {
    ...chosen,
    statuses,
    madeAt: madeAt ? [madeAt] : undefined,
    text: typed('text'),
    dueFrom,
    dueTo,
    includeUnknown: includedParts(page),
  };
  const answer = useAnswer(CommitmentsDocument, { filter }, askAll);
  const fields: FilterField[] = [
    {
      name: 'text',
      kind: 'search',
      label: text('explorer.commitments.text'),
      said: (value) => text('explorer.commitments.named', { text: value }),
    },
    ...useCounts(CommitmentCountsDocument, FACETS),
    ...(madeAt ? [occasionField(madeAt, occasion ? nameOf(occasion) : madeAt)] : []),
    { name: 'dueFrom', kind: 'date', label: text('explorer.commitments.dueFrom') },
    { name: 'dueTo', kind: 'date', label: text('explorer.commitments.dueTo') },
  ];
  usePageInfo({
    title: text('explorer.menu.commitments'),
    asked: { document: CommitmentsDocument, variables: { filter } },
    table: tableOf('commitments', filter),
  });
  const limits = limitTexts(page, fields);
  if (dueFrom || dueTo) {
    limits.push(text('explorer.commitments.dueLimit', { from: dueFrom ?? 'none', to: dueTo ?? 'none' }));
  }
  return (
    <>
      <FilterForm name={text('explorer.commitments.form')} fields={fields} />
      <Answered of={answer}>
        {({ commitments }) => commitments && <Commitments list={commitments} limits={limits.join(', ')} />}
      </Answered>
    </>
  );
}

/** Returns the field for the event at which they were made, which another page names. */
function occasionField(id: string, name: string): FilterField {
  return {
    name: 'madeAt',
    kind: 'choice',
    label: text('explorer.commitments.madeAt'),
    options: [{ id, name }],
    all: text('explorer.commitments.anywhere'),
  };
}

function Commitments({ list, limits }: { list: List; limits: string }) {
  const day = useDay();
  const notes = new Notes();
  const { nodes, totalCount, unknown } = list;
  const { toCome, past, unknown: undated } = byDue(nodes, day);
  const parts = [
    ['toCome', toCome],
    ['past', past],
    ['undated', undated],
  ] as const;
  return (
    <>
      <AnswerHeading
        heading={text('explorer.commitments.heading', { count: totalCount, limits: limits || 'none' })}
        lead={totalCount > 0 && <Lead nodes={nodes} isWhole={totalCount === nodes.length} />}
      />
      <NotOnRecord unknown={unknown} count={totalCount} />
      {parts.map(
        ([part, commitments]) =>
          commitments.length > 0 && (
            <Section key={part} heading={text(`explorer.commitments.${part}`, { count: commitments.length })}>
              <CommitmentTable
                name={text(`explorer.commitments.${part}`, { count: commitments.length })}
                commitments={commitments}
                isWhole={totalCount === nodes.length}
                notes={notes}
              />
            </Section>
          ),
      )}
      {totalCount > nodes.length && (
        <p class="soft">{text('explorer.commitments.more', { count: totalCount - nodes.length })}</p>
      )}
      <SourceList notes={notes} />
    </>
  );
}

/** The number of the listed commitments by status. */
function Lead({ nodes, isWhole }: { nodes: List['nodes']; isWhole: boolean }) {
  const counts = STATUSES.flatMap((status) => {
    const count = nodes.filter((node) => node.status === status).length;
    return count > 0 ? [text('explorer.filter.option', { name: label('STATUS', status), count })] : [];
  });
  return text(isWhole ? 'explorer.commitments.lead' : 'explorer.commitments.leadOfListed', {
    counts: formatList(counts),
    listed: nodes.length,
  });
}
