import { SourceKind } from '../src/store/model/enums';
import type { SourceRow } from '../src/store/model/rows';
import type { FactRow } from './fact-row';

export interface BibliographyEntry {
  source: SourceRow;
  /** A remark on its date or address, for the locator of its citations. */
  remark?: string;
}

/**
 * The sources of `sources.csv` by address, or by their name in a `source` cell where they have
 * none.
 */
export type Bibliography = ReadonlyMap<string, BibliographyEntry>;

const WITHOUT_ADDRESS = '(no address) ';

export function readBibliography(rows: readonly FactRow[]): Bibliography {
  return new Map(rows.map((row) => [row.text('url').replace(WITHOUT_ADDRESS, ''), entry(row)]));
}

function entry(row: FactRow): BibliographyEntry {
  const url = row.text('url').startsWith(WITHOUT_ADDRESS) ? undefined : row.url('url');
  const publisher = row.optional('publisher');
  const originalPublisher = row.optional('original_publisher');
  const published = row.date('published');
  const note = row.optional('published_note');
  return {
    source: {
      title: row.text('title_en'),
      ...(url && { url }),
      ...(published && { published }),
      ...(publisher && { publisher }),
      ...(row.optional('kind') && { kind: row.choice('kind', SourceKind) }),
      ...(originalPublisher && { originalPublisher }),
    },
    ...(note && { remark: /^(?:about|after|before|\d)/.test(note) ? `published ${note}` : note }),
  };
}
