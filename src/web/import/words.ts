import { formatList } from '../language/format';
import { text, type TextKey } from '../language/text';
import type { Import } from './use-import';

/** A text of this page. */
export const word = (key: string, values?: Record<string, string | number>): string =>
  text(`explorer.import.${key}` as TextKey, values);

/** The columns of import files whose field has another name. */
const FIELDS: Readonly<Record<string, string>> = {
  name_en: 'nameEn',
  name_fr: 'nameFr',
  country_iso3: 'country',
  other_names: 'otherNames',
};

/** What a column of an import file, or a field of a record, is in words; its own name where it has none. */
export const columnText = (name: string): string => word(`column.${FIELDS[name] ?? name}`) || name;

/** The kind of record that a file holds, in words. */
export const fileText = (file: string): string => word(`file.${file}`) || file;

/** What a column fills, such as `actors.csv name_en`, in words. */
export function filledText(filled: string): string {
  const [file = '', column = ''] = filled.split(' ');
  return word('filled', { file: fileText(file), column: columnText(column) });
}

/** What an import writes: "12 organisations and 9 ties"; empty where it is nothing. */
export function writtenText({ request, answer }: Import): string {
  const { newNodes, changedNodes, newTies, changedTies, endedTies, retractedTies, newValues, newEvidence } =
    answer!.counts;
  const written = {
    // A mapping may make others than organisations.
    [request?.mapping ? 'records' : 'nodes']: newNodes + changedNodes,
    ties: newTies + changedTies + endedTies + retractedTies,
    values: newValues,
    evidence: newEvidence,
  };
  return formatList(
    Object.entries(written).flatMap(([what, count]) => (count > 0 ? [word(`count.${what}`, { count })] : [])),
  );
}
