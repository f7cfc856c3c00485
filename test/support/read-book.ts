import { readWorkbook } from '../../src/exchange/xlsx/read-workbook';

/** Returns the cells of the first sheet of a workbook, by row. Throws where a cell has no value. */
export function readBook(book: Buffer): string[][] {
  const [sheet] = readWorkbook(book, (...problem) => {
    throw new Error(JSON.stringify(problem));
  });
  return sheet!.records.map(({ cells }) => cells);
}
