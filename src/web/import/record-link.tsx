import type { ComponentChildren } from 'preact';
import { Link } from '../frame/link';

/** A link to a record; of one that is not on record yet, its text alone. */
export function RecordLink({ id, children }: { id: string | null; children: ComponentChildren }) {
  return id ? <Link to={`/records/${encodeURIComponent(id)}`}>{children}</Link> : <>{children}</>;
}
