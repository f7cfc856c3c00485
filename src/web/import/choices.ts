import type { ColumnChoice, ImportAnswer, ImportRequest, Problem } from './import-api';

/** Returns the request with a choice for a column; a sheet has one column for each meaning. */
export function withChoice(request: ImportRequest, choice: ColumnChoice): ImportRequest {
  const others = (request.columns ?? []).filter(
    ({ sheet, header, meaning }) =>
      sheet !== choice.sheet || (header !== choice.header && (!meaning || meaning !== choice.meaning)),
  );
  return { ...request, columns: [...others, choice] };
}

/** Returns the viewer's choice for a column; undefined where the proposal applies. */
export function choiceOf({ columns }: ImportRequest, sheet: string, header: string): ColumnChoice | undefined {
  return columns?.find((choice) => choice.sheet === sheet && choice.header === header);
}

/** Returns the request in which the value of a problem has the meaning that the API offers. */
export function withAnswer(
  request: ImportRequest,
  { sheets }: ImportAnswer,
  { sheet, column: header }: Problem,
  { value, as }: Problem['answers'][number],
): ImportRequest {
  const column = sheets.find(({ name }) => name === sheet)?.columns.find((candidate) => candidate.header === header);
  const chosen = choiceOf(request, sheet, header!) ?? { sheet, header: header!, meaning: column?.meaning ?? null };
  return withChoice(request, { ...chosen, values: { ...chosen.values, [value]: as } });
}

/**
 * Returns the request for other files with the same choices; the API ignores those of missing
 * columns. One CSV file that replaces another is the same sheet under another name.
 */
export function withFiles(
  request: ImportRequest | null,
  sheets: ImportRequest['sheets'],
  mapping: string,
): ImportRequest {
  const [before, after] = [request?.sheets ?? [], sheets].map((files) => (files.length === 1 ? files[0]!.name : ''));
  const isRenamed = [before, after].every((name) => /\.csv$/i.test(name!));
  const columns = request?.columns?.map((choice) =>
    isRenamed && choice.sheet === before ? { ...choice, sheet: after! } : choice,
  );
  return { ...request, sheets, ...(columns && { columns }), ...(mapping && { mapping }) };
}
