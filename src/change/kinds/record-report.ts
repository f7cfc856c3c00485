import { schemaField } from '../../kinds/record';
import { type Report, reportRow, type Said, subjectId } from '../../kinds/report';
import { bilingual, type MessageKey, textIn } from '../../language/message';
import { nameIn } from '../../language/names';
import { newId } from '../../store/model/record-ids';
import { clearanceOfNode, visibilityOfClearance } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkPeriod, checkReported, checkText } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { rejectInput, ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { namesOf } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type CurrentNode, currentNodes, requireCurrentNodes, requireGovernments } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { NodeVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import { inputFields, type ReportInput, saidIn } from './report-input.type';
import { readReports } from './report.store';

interface ReportRequest {
  action: ChangeAction;
  input: ReportInput;
  options: WriteOptions;
}

/** Records a report about a record, with the visibility that its kind has. */
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
  const said = saidIn(report, input);
  checkValues(errors, report, input);
  checkDate(errors, report, said, standpoint.valid);
  const since = subject?.properties['since'] as string | undefined;
  for (const { field, error, values } of report.check?.(said, { type: subject?.type, since }) ?? [])
    errors.add(error, ['input', schemaField(field, report.fields[field] ?? {})], values);
  const evidence = await evidenceRows(run, errors, input.evidence);
  errors.throwIfAny();
  if (!subject) throw new Error(`No ${parent.name} of a ${name}`);
  await requireInRegions(run, viewer, [subject.id], ['input', parent.name]);
  const replaced = await findReplaced(run, report, said, subject.id);
  const row = reportRow(report, {
    ...said,
    [parent.name]: subject.id,
    id: replaced?.id ?? `${name.toUpperCase()}-${newId()}`,
    visibility: visibilityOfClearance(clearanceOfNode(subject.properties)),
  });
  await transaction.saveNode(replaced, { ...row, evidence });
  transaction.addToHistory(subject.id, clearanceOfNode(row.properties));
  return { about: subject.id, summary: summaryOf(report, said, subject) };
}

/** The record that an input is about; adds an error where there is none, or it is of another type. */
async function requireSubject(
  run: Run,
  errors: ValidationErrors,
  report: Report,
  input: ReportInput,
): Promise<CurrentNode | undefined> {
  const { parent } = report;
  const types = [...parent.types, ...(parent.countryMeansGovernment ? ['Country'] : [])];
  const named = {
    id: subjectId(report, input[parent.name] as string),
    path: ['input', parent.name],
    types,
    link: parent,
  };
  const nodes = await requireCurrentNodes(run, errors, [named]);
  const id = (await requireGovernments(run, errors, [named], nodes))(named.id);
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

function checkDate(errors: ValidationErrors, { mayBeAhead }: Report, said: Said, today: string): void {
  const path = ['input', 'asOf'];
  const date = said['asOf'] as string;
  if (mayBeAhead?.(said)) checkPeriod(errors, path, date);
  else checkReported(errors, path, date, today);
}

/** The report whose place another one takes, if any. Rejects one that says the same of the same date. */
async function findReplaced(run: Run, report: Report, said: Said, id: string): Promise<NodeVersion | undefined> {
  const { type, identity, sameError, replaces } = report;
  const recorded = await readReports(run, type, id);
  const findAlike = (names: readonly string[]) =>
    recorded.find(({ properties }) =>
      ['asOf', ...names].every((name) => (properties[name] ?? null) === (said[name] ?? null)),
    );
  const same = findAlike(identity);
  if (same) rejectInput(sameError, ['input'], { id: same.id }, id);
  return replaces && findAlike(replaces);
}

/** The words of a report, its date and the name of the record that it is about, as its message has them. */
function summaryOf({ name, wordsOf }: Report, said: Said, subject: NodeVersion): ChangeSummary['summary'] {
  const key = `change.${name.charAt(0).toLowerCase()}${name.slice(1)}.recorded` as MessageKey;
  const texts = Object.entries(said).filter(([, value]) => typeof value === 'string');
  const [words, names] = [wordsOf(said), namesOf(subject)];
  return bilingual(key, (language) => ({
    ...(Object.fromEntries(texts) as Record<string, string>),
    words: textIn(words, language),
    name: nameIn(names, language),
  }));
}
