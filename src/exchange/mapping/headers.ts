import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { personalDatum } from '../../store/model/personal-data';
import { nearest, type RowProblem } from '../rows/problem';
import { isBlank, type TableRecord } from '../rows/row';

/** The headers of a sheet and their positions. */
export class Headers {
  constructor(
    /** The name of the file or sheet in problems. */
    readonly label: string,
    readonly line: number,
    readonly names: readonly string[],
    private readonly problems: RowProblem[],
  ) {}

  /**
   * Returns the index of the column with this header, ignoring case. Undefined where none or
   * several match, which is reported with `reader`, the place in the mapping that reads it.
   */
  find(header: string, reader: string): number | undefined {
    const exact = indexesOf(this.names, (name) => name.trim() === header);
    const indexes =
      exact.length > 0 ? exact : indexesOf(this.names, (name) => headerWords(name) === headerWords(header));
    if (indexes.length === 1) return indexes[0];
    const near = nearest(
      header,
      this.names.filter((name) => !isBlank(name)),
      1,
    ).join();
    const expected =
      indexes.length > 1
        ? bilingual('import.column.twice', { reader })
        : bilingual('import.column', { header, reader, nearest: near });
    this.problems.push({
      file: this.label,
      line: this.line,
      column: header,
      value: indexes.length > 1 ? header : '',
      expected,
    });
    return undefined;
  }
}

function indexesOf(names: readonly string[], matches: (name: string) => boolean): number[] {
  return names.flatMap((name, index) => (matches(name) ? [index] : []));
}

/**
 * Reads the header, on `headerRow` or the first row that is not blank, and the rows below it that
 * are not blank. An export may omit empty cells at the end of a row; a row with more cells than the
 * header is reported.
 */
export function readHeaders(
  label: string,
  records: readonly TableRecord[],
  headerRow: number | undefined,
  problems: RowProblem[],
): { headers: Headers; rows: TableRecord[] } | undefined {
  const filled = records.filter(({ cells, bad }) => bad || !cells.every(isBlank));
  const start = filled.findIndex(({ line }) => headerRow === undefined || line === headerRow);
  const header = filled[start];
  if (!header) {
    problems.push({
      file: label,
      line: headerRow ?? 1,
      column: '',
      value: '',
      expected: bilingual('import.header'),
    });
    return undefined;
  }
  const width = header.cells.length;
  const rows = filled.slice(start + 1).filter(({ line, cells }) => {
    const isWider = !cells.slice(width).every(isBlank);
    const expected = bilingual('import.width', { width });
    if (isWider) problems.push({ file: label, line, column: '', value: `${cells.length} cells`, expected });
    return !isWider;
  });
  return { headers: new Headers(label, header.line, header.cells, problems), rows };
}

/** Returns normalised words: "contact id" for `contact_Id`, `ContactID` and `Contact ID`. */
export function headerWords(header: string): string {
  return foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words in headers in English, French and Spanish, folded, at any position. */
const ANYWHERE = [
  'first name|last name|middle name|given name|family name|surname|forename|maiden name|nick ?name|full name|birth|age group',
  'e ?mail|phone|telephone|mobile|cell ?phone|fax|whatsapp|skype|passport|job title|contact person|contact name|primary contact',
  'prenom|nom de famille|nom complet|courriel|adresse electronique|telephone|portable|naissance|personne (?:de )?contact|contact principal|nom du contact|interlocuteur|interlocutrice',
  'apellidos?|nombre de pila|nombre completo|correo electronico|telefono|movil|celular|nacimiento|persona de contacto|contacto principal|nombre del contacto',
];
/** Words about a person only where they are the whole header. */
const ALONE = [
  'gender|gender id|sex|age|salutation|addressee|contact|owner|account owner|owner id|title|mail|tel|mob|dob|individual prefix|individual suffix|postal greeting|addressee display',
  'genre|sexe|civilite|contacts?|fonction|responsable|correspondant|correspondante',
  'genero|sexo|edad|tratamiento|contacto|cargo',
];
const PERSONAL = new RegExp(
  String.raw`(?<![\p{L}])(?:${ANYWHERE.join('|')})(?![\p{L}])|^(?:${ALONE.join('|')})(?: ?\d)?$`,
  'u',
);

/** True where a header names personal data: `E-mail 1`, `Prénom`, `Persona de contacto`. */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL.test(headerWords(header));
}

/** The apparent personal data of a cell; in an id, long numbers are not telephone numbers. */
export function personalContent(cell: string, isId: boolean): 'EMAIL' | 'PHONE' | undefined {
  const datum = personalDatum(cell);
  return datum === 'PHONE' && isId ? undefined : datum;
}
