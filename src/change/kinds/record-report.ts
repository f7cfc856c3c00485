import { schemaField } from '../../kinds/record';
import { type Report, reportRow, type ReportValues, subjectId } from '../../kinds/report';
import { bilingual, type MessageKey, textIn } from '../../language/message';
import { nameIn } from '../../language/names';
import { newId } from '../../store/model/record-ids';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkPeriod, checkReported, checkText } from '../input/checks';
import { requireInRegions } from '../authorize/coordinator-region';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { namesOf } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type CurrentNode, currentNodes, requireCurrentNodes, requireGovernments } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { inputFields, type ReportInput, storedValues } from './report-input.type';
import { readReports } from './report.store';

interface ReportRequest {
  action: ChangeAction;
  input: ReportInput;
  options: WriteOptions;
}

/** Records a report about a record, with the visibility of its kind. */
export function recordReport(report: Report, context: ChangeContext, request: ReportRequest): Promise<ChangeOutcome> {
  return recordChange(context, request, (transaction) => save(report, context, transaction, request.input));
}

async function save(
  report: Report,
  { viewer, standpoint }: ChangeContext,
  transaction: ChangeTransaction,
  input: ReportInput,
): Promise<ChangeSummary> {
  const { run } = transaction;
  const { name, parent } = report;
  const errors = new ValidationErrors();
  const subject = await requireSubject(run, errors, report, input);
  const statedValues = storedValues(report, input);
  checkValues(errors, report, input);
  checkDate(errors, report, statedValues, standpoint.valid);
  const since = subject?.properties['since'] as string | undefined;
  for (const { field, error, values } of report.check?.(statedValues, { type: subject?.type, since }) ?? [])
    errors.add(error, ['input', schemaField(field, report.fields[field] ?? {})], values);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  if (!subject) throw new Error(`No ${parent.name} of a ${name}`);
  await requireInRegions(run, viewer, [subject.id], ['input', parent.name]);
  const replaced = await findReplaced(run, report, statedValues, subject.id);
  const row = reportRow(report, {
    ...statedValues,
    [parent.name]: subject.id,
    id: replaced?.id ?? `${name.toUpperCase()}-${newId()}`,
    visibility: visibilityOfClearance(clearanceOfNode(subject.properties)),
  });
  await transaction.saveNode(replaced, { ...row, evidence });
  transaction.addToHistory(subject.id, clearanceOfNode(row.properties));
  return { about: subject.id, summary: summaryOf(report, statedValues, subject) };
}

/** Returns the record that an input is about; adds an error for none and for another type. */
async function requireSubject(
  run: Run,
  errors: ValidationErrors,
  report: Report,
  input: ReportInput,
): Promise<CurrentNode | undefined> {
  const { parent } = report;
  const types = [...parent.types, ...(parent.countryMeansGovernment ? ['Country'] : [])];
  const reference = {
    id: subjectId(report, input[parent.name] as string),
    path: ['input', parent.name],
    types,
    link: parent,
  };
  const nodes = await requireCurrentNodes(run, errors, [reference]);
  const id = (await requireGovernments(run, errors, [reference], nodes))(reference.id);
  return nodes.get(id) ?? (await currentNodes(run, [id])).get(id);
}

function checkValues(errors: ValidationErrors, report: Report, input: ReportInput): void {
  for (const [name, inputField] of inputFields(report)) {
    const { kind, isRequired, unsaid, min = -Infinity, max = Infinity, misfit } = inputField;
    const path = ['input', schemaField(name, inputField)];
    const value = input[name];
    if (kind === 'text') checkText(errors, path, value as string | null | undefined);
    const isOutside = typeof value === 'number' && (value < min || value > max);
    const isUnsaid = isRequired && unsaid !== undefined && value === unsaid;
    if (misfit && (isOutside || isUnsaid)) errors.add(misfit, path, { [name]: String(value), max });
  }
}

function checkDate(errors: ValidationErrors, { mayBeAhead }: Report, values: ReportValues, today: string): void {
  const path = ['input', 'asOf'];
  const date = values['asOf'] as string;
  if (mayBeAhead?.(values)) checkPeriod(errors, path, date);
  else checkReported(errors, path, date, today);
}

/** Returns the report that a new one replaces. Rejects one with the same content and date. */
async function findReplaced(
  run: Run,
  report: Report,
  values: ReportValues,
  id: string,
): Promise<NodeVersion | undefined> {
  const { type, identity, sameError, replaces } = report;
  const recorded = await readReports(run, type, id);
  const findMatching = (names: readonly string[]) =>
    recorded.find(({ properties }) =>
      ['asOf', ...names].every((name) => (properties[name] ?? null) === (values[name] ?? null)),
    );
  const duplicate = findMatching(identity);
  if (duplicate) rejectInput(sameError, ['input'], { id: duplicate.id }, id);
  return replaces && findMatching(replaces);
}

/** Returns the words of a report, its date and the name of its record, as values of its message. */
function summaryOf({ name, wordsOf }: Report, values: ReportValues, subject: NodeVersion): ChangeSummary['summary'] {
  const key = `change.${name.charAt(0).toLowerCase()}${name.slice(1)}.recorded` as MessageKey;
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  const [words, names] = [wordsOf(values), namesOf(subject)];
  return bilingual(key, (language) => ({
    ...(Object.fromEntries(texts) as Record<string, string>),
    words: textIn(words, language),
    name: nameIn(names, language),
  }));
}
