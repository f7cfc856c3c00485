import { SourceKind } from '../store/model/enums';
import type { Bibliography, BibliographyEntry, FactRow } from './fact-row';

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
