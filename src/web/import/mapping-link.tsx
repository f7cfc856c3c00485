import type { ImportAnswer } from './import-api';
import { word } from './words';

/** How the sheet was read, as a file to use again. */
export function MappingLink({ answer: { mapping } }: { answer: ImportAnswer }) {
  if (!mapping) return null;
  return (
    <a href={`data:text/yaml;charset=utf-8,${encodeURIComponent(mapping)}`} download="mapping.yaml">
      {word('download')}
    </a>
  );
}
