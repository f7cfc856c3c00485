import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../../src/exchange/xlsx/read-workbook';

test('a ZIP bomb is rejected while it is unpacked', () => {
  const bomb = Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="actors" r:id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Target="worksheets/sheet1.xml"/></R>'),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData></sheetData></worksheet>'),
      'xl/sharedStrings.xml': [new Uint8Array(300 * 1024 * 1024), { level: 1 }],
    }),
  );
  expect(bomb.length).toBeLessThan(5_000_000);
  const report = jest.fn();
  expect(readWorkbook(bomb, report)).toEqual([]);
  expect(report.mock.calls).toEqual([
    [
      { en: 'more than that', fr: 'davantage' },
      {
        en: 'a workbook of at most 256 MB, unpacked',
        fr: 'un classeur de 256 Mo au plus une fois décompressé',
      },
    ],
  ]);
});
