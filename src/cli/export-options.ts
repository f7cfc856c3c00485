import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from '../errors';
import { EXPORT_FORMATS, type ExportRequest } from '../import-export/export-to-folder';
import { InstantScalar } from '../scalars/instant.scalar';
import { CLEARANCE, Visibility } from '../model/visibility';

const CLEARANCES = Object.values(Visibility).map((name) => name.toLowerCase());

const USAGE = [
  `npm run export -- DIR [--format ${EXPORT_FORMATS.join('|')}]`,
  `[--clearance ${CLEARANCES.join('|')}] [--known INSTANT] [--force]`,
].join(' ');

/**
 * What the arguments ask for; what leaves the house is public unless they say otherwise. There is no day of the world to
 * choose: what has ended is exported with its dates. Throws StartError with the usage, and what is wrong.
 */
export function exportOptions(args: string[], now: Date): ExportRequest {
  const { values, positionals } = parsed(args);
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new StartError(USAGE);
  const format = EXPORT_FORMATS.find((name) => name === values.format);
  const visibility = Object.values(Visibility).find((name) => name.toLowerCase() === values.clearance);
  if (!format) throw new StartError(`--format is one of ${EXPORT_FORMATS.join(', ')}. ${USAGE}`);
  if (!visibility) throw new StartError(`--clearance is one of ${CLEARANCES.join(', ')}. ${USAGE}`);
  const known = values.known === undefined ? now.toISOString() : instant(values.known);
  return { folder: resolve(folder), format, clearance: CLEARANCE[visibility], known, force: values.force };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'csv' },
        clearance: { type: 'string', default: 'public' },
        known: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new StartError(USAGE);
  }
}

function instant(text: string): string {
  try {
    return InstantScalar.parseValue(text);
  } catch {
    throw new StartError(`--known is an instant with its offset, such as 2024-05-20T12:00:00Z; it is "${text}".`);
  }
}
