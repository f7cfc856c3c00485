import { columnOf } from '../../kinds/record';
import { type Report, reportRow, type ReportValues, subjectId } from '../../kinds/report';
import type { NodeRow } from '../../store/model/rows';
import { visibilityOfClearance } from '../../store/model/visibility';
import type { Column } from './columns';
import { type KnownNodes, resolveGovernment } from './id-registry';
import { evidenceOf } from './read-evidence';
import { readFields } from './read-fields';
import type { NodeContext } from './read-nodes';
import type { ImportRow } from './row';

/** Reads a row of the file of a kind of report; undefined without a required cell. */
export function readReport(report: Report, row: ImportRow, context: NodeContext, known: KnownNodes) {
  const { registry, evidenceFile } = context;
  const { type, parent, fields } = report;
  const id = row.cell('id');
  registry.claim(row, id, type);
  const subject = readSubject(report, row, context, known);
  const values: ReportValues = readFields(row, report, ['visibility']);
  // A rejected cell is not reported again for its content.
  const problems = row.hasProblems ? [] : (report.check?.(values, known.subjectOf(subject)) ?? []);
  for (const { field, cell = field, expected } of problems) row.reject(columnOf(cell) as Column, expected);
  const { evidence } = evidenceOf(row, id, evidenceFile, { isAhead: report.mayBeAhead?.(values) });
  const isMissing = ([name, { kind, isRequired }]: [string, Report['fields'][string]]) =>
    isRequired && kind !== 'instant' && values[name] === undefined;
  if (Object.entries(fields).some(isMissing)) return undefined;
  const visibility = visibilityOfClearance(known.clearanceOf(subject));
  const record: NodeRow = reportRow(report, { ...values, id, [parent.name]: subject, visibility });
  return { ...record, evidence };
}

/** The id of the record that a report is about. */
function readSubject(report: Report, row: ImportRow, { existing }: NodeContext, { isOfType }: KnownNodes): string {
  const { parent } = report;
  const column = parent.name as Column;
  const cellId = subjectId(report, row.cell(column));
  const id = parent.countryMeansGovernment ? resolveGovernment(existing, cellId) : cellId;
  if (!isOfType(id, parent.types)) row.reject(column, `the id of ${parent.noun} in this folder or in the graph`);
  return id;
}
