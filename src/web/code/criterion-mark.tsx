import { useAnswer } from '../data/use-answer';
import { CodeCriteriaDocument, type CriterionStatus } from '../graphql/graphql';
import { text } from '../language/text';
import { Unknown } from '../parts/states';
import type { Criterion } from './code-filter';

const MARKS: Readonly<Record<Exclude<CriterionStatus, 'UNKNOWN'>, string>> = {
  MET: '●',
  IN_PROGRESS: '◐',
  NOT_STARTED: '○',
};

/** How far a company is on a criterion: a mark and the word; unknown is hatched. */
export function CriterionMark({ status }: { status: CriterionStatus }) {
  if (status === 'UNKNOWN') return <Unknown>?</Unknown>;
  return (
    <>
      <span aria-hidden="true">{MARKS[status]}</span> {text(`explorer.code.status.${status}`)}
    </>
  );
}

/** A cell of the matrix of companies by criteria. */
export function CriterionCell({ status, label }: { status: CriterionStatus; label: string }) {
  return (
    <td class={status === 'UNKNOWN' ? 'hatched' : undefined} data-label={label}>
      {status === 'UNKNOWN' ? (
        <span class="unknown count">
          <b aria-hidden="true">?</b>
          <span class="visually-hidden">{text('explorer.unknown')}</span>
        </span>
      ) : (
        <CriterionMark status={status} />
      )}
    </td>
  );
}

/** The six criteria of The Code by number; empty until they are known. */
export function useCriteria(): Criterion[] {
  const { data } = useAnswer(CodeCriteriaDocument, {});
  const criteria = (data?.allNodes?.nodes ?? []).filter((node): node is Criterion => 'number' in node);
  return criteria.sort((a, b) => a.number - b.number);
}
