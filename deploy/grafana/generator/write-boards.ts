import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardJson } from './board';

const LANGUAGES = ['en', 'fr'] as const;

/** Returns the committed files of deploy/grafana/boards by name. */
export function boardFiles(): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`network.${language}.json`, `${JSON.stringify(boardJson(language), null, 2)}\n`]),
  );
}

if (require.main === module) {
  for (const [name, text] of Object.entries(boardFiles())) writeFileSync(join(__dirname, '../boards', name), text);
}
