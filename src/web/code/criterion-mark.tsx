import { useAnswer } from '../data/use-answer';
import { CodeCriteriaDocument, type CriterionStatus } from '../graphql/graphql';
import { text } from '../language/text';
import type { DataColumn } from '../parts/data-table';
import { Count } from '../parts/marks';
import { Unknown } from '../parts/states';
import type { Criterion } from './code-filter';

const MARKS: Readonly<Record<Exclude<CriterionStatus, 'UNKNOWN'>, string>> = {
  MET: '●',
  IN_PROGRESS: '◐',
  NOT_STARTED: '○',
};

/** The status of a company on a criterion as a mark and a word; unknown is hatched. */
export function CriterionMark({ status }: { status: CriterionStatus }) {
  if (status === 'UNKNOWN') return <Unknown>?</Unknown>;
  return (
    <>
      <span aria-hidden="true">{MARKS[status]}</span> {text(`explorer.code.status.${status}`)}
    </>
  );
}

/** Returns a column of the matrix of companies by criteria. */
export function criterionColumn<Row>(number: number, statusOf: (row: Row) => CriterionStatus): DataColumn<Row> {
  return {
    heading: text('explorer.code.criterionNumber', { number }),
    cell: (row) => (statusOf(row) === 'UNKNOWN' ? <Count count={null} /> : <CriterionMark status={statusOf(row)} />),
    cellClass: (row) => statusOf(row) === 'UNKNOWN' && 'hatched',
  };
}

/** Returns the six criteria of The Code by number; empty while they load. */
export function useCriteria(): Criterion[] {
  const { data } = useAnswer(CodeCriteriaDocument, {});
  const criteria = (data?.allNodes?.nodes ?? []).filter((node): node is Criterion => 'number' in node);
  return criteria.sort((a, b) => a.number - b.number);
}
