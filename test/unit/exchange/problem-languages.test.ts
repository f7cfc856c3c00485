import { readCsvRecords } from '../../../src/exchange/csv/read-csv';
import { openRecords } from '../../../src/exchange/mapping/open-records';
import { type BadValue, problemMessage, type RowProblem } from '../../../src/exchange/rows/problem';
import { type CellValue, isoDateText, numberText } from '../../../src/exchange/xlsx/cell-value';
import { readSheet } from '../../../src/exchange/xlsx/read-sheet';
import { readWorkbook } from '../../../src/exchange/xlsx/read-workbook';
import { Language } from '../../../src/language/language';

/** Returns the problem of the only cell of a sheet, as its XML. */
function cellProblem(cell: string): BadValue {
  const xml = `<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`;
  const [record] = readSheet([Buffer.from(xml)], {
    strings: { texts: [], isCut: false },
    dateStyles: [],
    uses1904: false,
  });
  return record!.bad!.get(0)!;
}

function csvProblem(content: string | Buffer): BadValue {
  const problems: RowProblem[] = [];
  readCsvRecords('sheet.csv', Buffer.from(content), problems);
  return problems[0]!;
}

function workbookProblem(): BadValue {
  let problem: BadValue | undefined;
  readWorkbook(Buffer.from('no ZIP'), (value, expected) => (problem = { value, expected }));
  return problem!;
}

function sheetProblem(): BadValue {
  const problems: RowProblem[] = [];
  const sheets = ['Notes', 'Contacts'].map((name) => ({ name, records: [] }));
  openRecords({ sheet: 'Tasks', records: [{ file: 'actors.csv', columns: {} }] }, 'mapping.yaml', sheets, problems);
  return problems[0]!;
}

test.each<[string, CellValue, string]>([
  [
    'a formula without a value',
    cellProblem('<c><f>A1</f></c>'),
    'trouvé\u202f: "une formule"\u202f; attendu\u202f: une valeur\u202f: les formules ne sont pas lues (copiez la cellule et collez-en la valeur)',
  ],
  [
    'a formula with a value',
    cellProblem('<c><f>A1</f><v>5</v></c>'),
    'trouvé\u202f: "une formule qui donne 5"\u202f; attendu\u202f: une valeur\u202f: les formules ne sont pas lues (copiez la cellule et collez-en la valeur)',
  ],
  [
    'an error of the spreadsheet',
    cellProblem('<c t="e"><v>#REF!</v></c>'),
    'trouvé\u202f: "#REF!"\u202f; attendu\u202f: une valeur\u202f: ceci est une erreur du tableur',
  ],
  ['a number that is none', numberText('x', undefined, false), 'trouvé\u202f: "x"\u202f; attendu\u202f: un nombre'],
  [
    'a day that spreadsheets count wrongly',
    numberText('60', 'day', false),
    'trouvé\u202f: "60"\u202f; attendu\u202f: une date à partir du 1er mars 1900\u202f; saisissez une date antérieure comme texte',
  ],
  [
    'a time of day',
    isoDateText('2019-05-20T13:30:00Z'),
    'trouvé\u202f: "2019-05-20T13:30:00Z"\u202f; attendu\u202f: une date sans heure',
  ],
  [
    'a file that is no workbook',
    workbookProblem(),
    'trouvé\u202f: "un fichier d’un autre type, ou endommagé"\u202f; attendu\u202f: un classeur lisible (.xlsx, sans mot de passe)',
  ],
  [
    'a stray quote',
    csvProblem('a,b\nx"y,z\n'),
    'trouvé\u202f: "un guillemet isolé ou non fermé"\u202f; attendu\u202f: des guillemets autour de toute la cellule, doublés à l’intérieur\u202f; le reste du fichier n’a pas été lu',
  ],
  [
    'two encodings',
    csvProblem(Buffer.concat([Buffer.from('é,'), Buffer.from([0xe9, 0x2c])])),
    'trouvé\u202f: "é,\ufffd,"\u202f; attendu\u202f: de l’UTF-8 valide (enregistrez le fichier au format «\u202fCSV UTF-8\u202f»)',
  ],
  [
    'UTF-16 that is cut',
    csvProblem(Buffer.from('\ufeffab', 'utf16le').subarray(0, -1)),
    'trouvé\u202f: "de l’UTF-16 coupé ou endommagé"\u202f; attendu\u202f: de l’UTF-8 («\u202fCSV UTF-8\u202f» dans la liste des formats du tableur)',
  ],
  [
    'a sheet that is not there',
    sheetProblem(),
    'trouvé\u202f: "Tasks"\u202f; attendu\u202f: l’une des feuilles Notes, Contacts',
  ],
])('%s is reported in French', (_what, problem, text) => {
  expect(problemMessage(problem as BadValue, Language.FR)).toBe(text);
});
