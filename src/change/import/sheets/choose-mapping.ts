import { bilingual } from '../../../language/message';
import type { Mapping } from '../../../exchange/mapping/mapping';
import { mappingText } from '../../../exchange/mapping/mapping-text';
import type { OpenSheet } from '../../../exchange/mapping/open-sheets';
import { parseMapping } from '../../../exchange/mapping/parse-mapping';
import type { ColumnFinder } from '../../../exchange/mapping/suggest/column-finder';
import { type MappingChoices, suggestForSheets } from '../../../exchange/mapping/suggest/suggest-for-sheets';
import type { RowProblem } from '../../../exchange/rows/problem';

/** The name of the mapping’s file in problems. */
const LABEL = 'mapping.yaml';

export interface MappingRequest {
  /** The text of a mapping file (YAML). Where it is absent, one is proposed. */
  mapping?: string | undefined;
  /** What the user says of the sheets where one is proposed. */
  choices: MappingChoices;
  /** The title of the sheets as the source where one is proposed. */
  title: string;
}

export interface ChosenMapping {
  /** Undefined where it has problems, or no column is understood. */
  mapping: Mapping | undefined;
  /** Its text (YAML); null where no column is understood. */
  text: string | null;
  label: string;
  /** Of a proposal, by the name of each sheet. */
  finders: ReadonlyMap<string, ColumnFinder>;
}

/** The mapping of a request, or the one that is proposed for its sheets. Problems are reported. */
export function chooseMapping(
  sheets: readonly OpenSheet[],
  { mapping: text, choices, title }: MappingRequest,
  problems: RowProblem[],
): ChosenMapping {
  if (text !== undefined)
    return { mapping: parseMapping(LABEL, text, problems), text, label: LABEL, finders: new Map() };
  const { mapping, finders } = suggestForSheets(sheets, title, choices);
  if (mapping) {
    const headers = [...finders.values()].flatMap((finder) => finder.headers);
    const proposed = mappingText(mapping, headers);
    return { mapping: parseMapping(LABEL, proposed, problems), text: proposed, label: LABEL, finders };
  }
  const expected = bilingual('import.notUnderstood');
  for (const { name } of sheets) problems.push({ file: name, line: 0, column: '', value: '', expected });
  return { mapping: undefined, text: null, label: LABEL, finders };
}
