import { readWorkbook } from '../../src/exchange/xlsx/read-workbook';

/** The cells of the first sheet of a workbook, by row. Throws where any is no value. */
export function readBook(book: Buffer): string[][] {
  const [sheet] = readWorkbook(book, (...problem) => {
    throw new Error(JSON.stringify(problem));
  });
  return sheet!.records.map(({ cells }) => cells);
}
