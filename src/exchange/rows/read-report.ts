import { columnOf } from '../../kinds/record';
import { type Report, reportRow, type Said, subjectId } from '../../kinds/report';
import type { NodeRow } from '../../store/model/rows';
import { visibilityOfClearance } from '../../store/model/visibility';
import type { Column } from './columns';
import { type NodesKnown, resolveGovernment } from './id-registry';
import { evidenceOf } from './read-evidence';
import { readFields } from './read-fields';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** A row of the file of a kind of report; undefined where a required cell is missing. */
export function readReport(report: Report, row: ImportRow, context: NodeContext, known: NodesKnown) {
  const { registry, evidenceFile } = context;
  const { type, parent, fields } = report;
  const id = row.cell('id');
  registry.claim(row, id, type);
  const subject = readSubject(report, row, context, known);
  const said: Said = readFields(row, report, ['visibility']);
  // A cell that is rejected already is not rejected once more for what it lacks.
  const misfits = row.hasProblems ? [] : (report.check?.(said, known.subjectOf(subject)) ?? []);
  for (const { field, cell = field, expected } of misfits) row.reject(columnOf(cell) as Column, expected);
  const { evidence } = evidenceOf(row, id, evidenceFile, { isAhead: report.mayBeAhead?.(said) });
  const isMissing = ([name, { kind, isRequired }]: [string, Report['fields'][string]]) =>
    isRequired && kind !== 'instant' && said[name] === undefined;
  if (Object.entries(fields).some(isMissing)) return undefined;
  const visibility = visibilityOfClearance(known.clearanceOf(subject));
  const stated: NodeRow = reportRow(report, { ...said, id, [parent.name]: subject, visibility });
  return { ...stated, evidence };
}

/** The id of the record that a report is about. */
function readSubject(report: Report, row: ImportRow, { existing }: NodeContext, { isOfType }: NodesKnown): string {
  const { parent } = report;
  const column = parent.name as Column;
  const named = subjectId(report, row.cell(column));
  const id = parent.countryMeansGovernment ? resolveGovernment(existing, named) : named;
  if (!isOfType(id, parent.types)) row.reject(column, `the id of ${parent.noun} in this folder or in the graph`);
  return id;
}
