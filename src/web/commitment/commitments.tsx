import { askPages } from '../data/ask-pages';
import { useAnswer } from '../data/use-answer';
import { useDay, usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  CommitmentsDocument,
  type CommitmentsQuery,
  type CommitmentsQueryVariables,
  type CommitmentStatus,
} from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { AnswerHeading, Section } from '../parts/answer';
import { Notes, SourceList } from '../parts/sources';
import { Answered, Unknown } from '../parts/states';
import { filterOf, LIMITS, tableOf, useCounts } from './commitment-limits';
import { CommitmentTable } from './commitment-table';
import { CommitmentsForm } from './commitments-form';
import { byDue } from './due';

type List = NonNullable<CommitmentsQuery['commitments']>;

const askAll = askPages<CommitmentsQuery, CommitmentsQueryVariables, List['nodes'][number]>(
  ({ commitments }) => commitments ?? undefined,
);

/** In the order in which they are told: what may still be kept, then what became of the others. */
const STATUSES: readonly CommitmentStatus[] = ['OPEN', 'MET', 'MISSED', 'WITHDRAWN', 'UNKNOWN'];

/** Who promised what, until when, and what became of it. */
export function CommitmentsPage() {
  const page = usePage();
  const filter = filterOf(page);
  const answer = useAnswer(CommitmentsDocument, { filter }, askAll);
  const counts = useCounts(page);
  usePageInfo({
    title: text('explorer.commitments.title'),
    asked: { document: CommitmentsDocument, variables: { filter } },
    table: tableOf(page),
  });
  const { text: named, dueFrom, dueTo } = filter;
  const limits = [
    ...(named ? [text('explorer.commitments.named', { text: named })] : []),
    ...LIMITS.flatMap(({ name, dimension }) => {
      const value = page.parameter(name);
      return value ? [counts[dimension]?.find(({ id }) => id === value)?.label ?? value] : [];
    }),
    ...(dueFrom || dueTo ? [text('explorer.commitments.dueLimit', { from: dueFrom ?? '…', to: dueTo ?? '…' })] : []),
  ].join(', ');
  return (
    <>
      <CommitmentsForm counts={counts} />
      <Answered of={answer}>
        {({ commitments }) => commitments && <Commitments list={commitments} limits={limits} />}
      </Answered>
    </>
  );
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
      {unknown.map(({ code, text: words }) => (
        <p key={code}>
          <Unknown>{words}</Unknown>
        </p>
      ))}
      {parts.map(
        ([part, commitments]) =>
          commitments.length > 0 && (
            <Section key={part} heading={text(`explorer.commitments.${part}`, { count: commitments.length })}>
              <CommitmentTable
                name={text(`explorer.commitments.${part}`, { count: commitments.length })}
                {...{ commitments, notes }}
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

/** How many are of each status, of those that are listed. */
function Lead({ nodes, isWhole }: { nodes: List['nodes']; isWhole: boolean }) {
  const counts = STATUSES.flatMap((status) => {
    const count = nodes.filter((node) => node.status === status).length;
    return count > 0 ? [text(`explorer.commitments.count.${status}`, { count })] : [];
  });
  return (
    <>
      {text(isWhole ? 'explorer.commitments.lead' : 'explorer.commitments.leadOfListed', {
        counts: formatList(counts),
        listed: nodes.length,
      })}
    </>
  );
}
