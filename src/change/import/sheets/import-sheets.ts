import type { Language } from '../../../language/language';
import { textIn } from '../../../language/message';
import type { OpenSheet } from '../../../import-export/mapping/open-sheets';
import { type MappedRows, readMappedSheets } from '../../../import-export/mapping/read-mapped-sheets';
import type { ExistingNodes } from '../../../import-export/rows/id-registry';
import { problemMessage, type RowProblem } from '../../../import-export/rows/problem';
import type { GraphClient, Run } from '../../../neo4j/client';
import { summaryOf } from '../../ledger/change-record';
import { type Difference, isEnded, noDifference } from '../difference';
import { importReadRows, type Reading } from '../import-read-rows';
import { listActorNames } from '../import.store';
import { listRecordChanges } from '../record-changes';
import { chooseMapping, type MappingRequest } from './choose-mapping';
import { describeSheets } from './describe-sheets';
import type { DescribedSheet, ImportAnswer, ImportCounts } from './import-answer';
import { previewRecords } from './preview-records';

const MAX_PROBLEMS = 100;
const MAX_CHANGES = 100;

export interface SheetsToImport extends MappingRequest {
  sheets: readonly OpenSheet[];
  /** Those of opening the sheets. */
  problems: readonly RowProblem[];
  /** Of the answer. */
  language: Language;
}

/**
 * Imports sheets by the mapping that is given, or else by one that is proposed: all of it, or nothing where there is any
 * problem or in a dry run. Throws UnavailableError as importRows does.
 */
export async function importSheets(
  graph: GraphClient,
  { sheets, language, ...request }: SheetsToImport,
  options: Reading,
): Promise<ImportAnswer> {
  const read: Run = (statement, parameters) => graph.read(statement, parameters);
  const problems = [...request.problems];
  const { mapping, text, label, finders } = chooseMapping(sheets, request, problems);
  const described = describeSheets(sheets, mapping, finders);
  const nothing = {
    ...{ mapping: text, sheets: described, records: [], changes: [], change: null },
    counts: countsOf(noDifference()),
  };
  if (!mapping) return { ...nothing, ...nothingRead(described), ...problemsIn(problems, language) };
  const actors = await listActorNames(read);
  const readSheets = (existing: ExistingNodes) => ({
    ...readMappedSheets({ mapping, label, sheets, existing, actors }, problems),
    problems,
  });
  const { read: mapped, outcome } = await importReadRows(graph, readSheets, options);
  const unchanged = { ...nothing, ...whatWasLeft(mapped), ...problemsIn(problems, language) };
  if (!outcome) return unchanged;
  const { difference, change } = outcome;
  const names = sheets.map(({ name }) => name);
  return {
    ...unchanged,
    records: previewRecords(mapped.tables, names, difference),
    counts: countsOf(difference),
    changes: await listRecordChanges(read, difference, { language, max: MAX_CHANGES }),
    change: change && { id: change.id, summary: textIn(summaryOf(change), language) },
  };
}

function countsOf(difference: Difference): ImportCounts {
  const { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn } = difference;
  const endedTies = changedTies.filter(isEnded).length;
  return {
    ...{ newNodes: newNodes.length, changedNodes: changedNodes.length },
    ...{ newTies: newTies.length, changedTies: changedTies.length - endedTies, endedTies },
    ...{ newValues: newValues.length, newEvidence: newEvidence.length, same, withdrawn: withdrawn.length },
  };
}

function whatWasLeft({ leftOut, alreadyHere, rowsLeftOut }: MappedRows): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  return {
    leftOut: { ...leftOut, rows: rowsLeftOut.map(({ label, line }) => ({ sheet: label, line })) },
    matches: alreadyHere.map(({ id, names }) => ({ id, name: names[0] ?? id })),
  };
}

/** What is left out where there is no mapping: all columns. */
function nothingRead(sheets: readonly DescribedSheet[]): Pick<ImportAnswer, 'leftOut' | 'matches'> {
  const headers = (personal: boolean) =>
    sheets.flatMap(({ columns }) => columns.filter((one) => one.personal === personal).map(({ header }) => header));
  return { leftOut: { personal: headers(true), other: headers(false), rows: [] }, matches: [] };
}

function problemsIn(
  problems: readonly RowProblem[],
  language: Language,
): Pick<ImportAnswer, 'problems' | 'problemCount'> {
  return {
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({
      sheet: problem.file,
      line: problem.line > 0 ? problem.line : null,
      column: problem.column || null,
      message: problemMessage(problem, language),
    })),
    problemCount: problems.length,
  };
}
