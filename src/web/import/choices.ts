import type { ColumnChoice, ImportAnswer, ImportRequest, Problem } from './import-api';

/** The request with this choice for a column. A meaning is that of one column of a sheet. */
export function withChoice(request: ImportRequest, choice: ColumnChoice): ImportRequest {
  const others = (request.columns ?? []).filter(
    ({ sheet, header, meaning }) =>
      sheet !== choice.sheet || (header !== choice.header && (!meaning || meaning !== choice.meaning)),
  );
  return { ...request, columns: [...others, choice] };
}

/** What the reader chose for a column; undefined where it is read as proposed. */
export function choiceOf({ columns }: ImportRequest, sheet: string, header: string): ColumnChoice | undefined {
  return columns?.find((choice) => choice.sheet === sheet && choice.header === header);
}

/** The request in which the value of a problem stands for what the API offers. */
export function withAnswer(
  request: ImportRequest,
  { sheets }: ImportAnswer,
  { sheet, column: header }: Problem,
  { value, as }: Problem['answers'][number],
): ImportRequest {
  const column = sheets.find(({ name }) => name === sheet)?.columns.find((one) => one.header === header);
  const chosen = choiceOf(request, sheet, header!) ?? { sheet, header: header!, meaning: column?.meaning ?? null };
  return withChoice(request, { ...chosen, values: { ...chosen.values, [value]: as } });
}

/**
 * The request for other files, with all that was chosen: the API leaves out what is of columns that are gone. One CSV file in place of
 * another is the same sheet under another name.
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
