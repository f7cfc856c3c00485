import { basename } from 'node:path';
import { Document } from 'yaml';
import { StartError } from '../../../errors';
import { problemLines, type RowProblem } from '../../rows/problem';
import { readHeaders } from '../headers';
import { openSheets } from '../open-sheets';
import { isPersonalHeader } from '../personal-columns';
import type { MappingFile } from '../mapping';
import { suggestMapping } from './suggest-mapping';

const LINE_WIDTH = 120;

/** Proposes a mapping for a workbook or CSV file, as YAML. Throws StartError where it cannot be read or nothing in it is understood. */
export function suggestForFile(path: string): string {
  const problems: RowProblem[] = [];
  const sheets = openSheets(path, problems);
  if (problems.length > 0) throw new StartError(problemLines(problems).join('\n'));
  const suggested = sheets.flatMap(({ name, records, isFile }) => {
    const found = readHeaders(name, records, undefined, []);
    if (!found) return [];
    const headers = found.headers.names;
    const mapping = suggestMapping({ name, headers, rows: found.rows.map(({ cells }) => cells) });
    return mapping ? [{ name, isFile, headers, mapping }] : [];
  });
  const [first] = suggested;
  if (!first)
    throw new StartError('No column is understood. Write the mapping by hand: src/import-export/mapping/README.md');
  const records = suggested.flatMap(({ name, isFile, mapping }) =>
    mapping.records.map(({ file, ...rest }) => ({ file, ...(!isFile && { sheet: name }), ...rest })),
  );
  const source = { ...first.mapping.source, title: basename(path) };
  return toYaml(
    { ...first.mapping, source, records },
    suggested.flatMap(({ headers }) => headers),
  );
}

function toYaml(mapping: MappingFile, headers: readonly string[]): string {
  const document = new Document(mapping, { aliasDuplicateObjects: false });
  const text = document.toString({ lineWidth: LINE_WIDTH });
  const personal = headers.filter(isPersonalHeader);
  return [
    '# A proposal: check each line, above all kinds, types and the source, then try it with --dry-run.',
    ...(personal.length > 0 ? [`# Left out, since they look like data of persons: ${personal.join(', ')}.`] : []),
    text,
  ].join('\n');
}
