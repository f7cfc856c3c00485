import { formatList } from '../language/format';
import { text, type TextKey } from '../language/text';
import type { Import } from './use-import';

/** Returns a text of this page. */
export const word = (key: string, values?: Record<string, string | number>): string =>
  text(`explorer.import.${key}` as TextKey, values);

/** The columns of import files whose field has another name. */
const FIELDS: Readonly<Record<string, string>> = {
  name_en: 'nameEn',
  name_fr: 'nameFr',
  country_iso3: 'country',
  other_names: 'otherNames',
};

/** Returns the name of a column or field in words; the name itself where it has none. */
export const columnText = (name: string): string => word(`column.${FIELDS[name] ?? name}`) || name;

/** Returns the kind of record of an import file, in words. */
export const fileText = (file: string): string => word(`file.${file}`) || file;

/** Returns the target of a column, such as `actors.csv name_en`, in words. */
export function filledText(filled: string): string {
  const [file = '', column = ''] = filled.split(' ');
  return word('filled', { file: fileText(file), column: columnText(column) });
}

/** Returns the size of an import: "12 organisations and 9 ties"; '' where it writes nothing. */
export function writtenText({ request, answer }: Import): string {
  const { newNodes, changedNodes, newTies, changedTies, endedTies, retractedTies, newValues, newEvidence } =
    answer!.counts;
  const written = {
    // A mapping may create other records than organisations.
    [request?.mapping ? 'records' : 'nodes']: newNodes + changedNodes,
    ties: newTies + changedTies + endedTies + retractedTies,
    values: newValues,
    evidence: newEvidence,
  };
  return formatList(
    Object.entries(written).flatMap(([counted, count]) => (count > 0 ? [word(`count.${counted}`, { count })] : [])),
  );
}
