import { Document } from 'yaml';
import type { MappingFile } from './mapping';
import { isPersonalHeader } from './personal-columns';

const LINE_WIDTH = 120;

/** A proposed mapping as the text of its file (YAML), which names the headers that it leaves out since they look like personal data. */
export function mappingText(mapping: MappingFile, headers: readonly string[]): string {
  const document = new Document(mapping, { aliasDuplicateObjects: false });
  const text = document.toString({ lineWidth: LINE_WIDTH });
  const personal = headers.filter(isPersonalHeader);
  return [
    '# A proposal: check each line, above all kinds, types and the source, then try it with --dry-run.',
    ...(personal.length > 0 ? [`# Left out, since they look like personal data: ${personal.join(', ')}.`] : []),
    text,
  ].join('\n');
}
