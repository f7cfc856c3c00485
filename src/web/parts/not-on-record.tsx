import { type Page, usePage } from '../frame/location';
import type { FilterPart } from '../graphql/graphql';
import { text } from '../language/text';
import { UnknownSentence } from './states';

/** The parameter that names the parts of a filter whose records without a value are listed too. */
export const UNKNOWN_PARAMETER = 'unknown';

/** Returns the parts of the filter whose records without a value an address lists too. */
export function includedParts(page: Page): FilterPart[] | undefined {
  const parts = page.list(UNKNOWN_PARAMETER) as FilterPart[];
  return parts.length > 0 ? parts : undefined;
}

interface NotOnRecordProps {
  /** `unknown` of the list. */
  unknown: readonly { code: string; part?: FilterPart | null; count?: number | null; text: string }[];
  /** The number of listed rows. */
  count: number;
}

/** Values that are not on record for a list's limits, with a link that lists their records. */
export function NotOnRecord({ unknown, count }: NotOnRecordProps) {
  const page = usePage();
  const included = page.list(UNKNOWN_PARAMETER);
  const parts = unknown.flatMap(({ count, part }) => (count && part ? [part] : []));
  const isIncluded = parts.every((part) => included.includes(part));
  if (unknown.length === 0) return count === 0 ? <p class="soft">{text('explorer.notOnRecord.none')}</p> : null;
  return (
    <div class="not-on-record">
      {unknown.map((sentence) => (
        <p key={`${sentence.code} ${sentence.part ?? ''}`}>
          <UnknownSentence text={sentence.text} />
        </p>
      ))}
      {parts.length > 0 && (
        <p class="no-print">
          <a href={page.with({ [UNKNOWN_PARAMETER]: isIncluded ? undefined : parts.join(','), after: undefined })}>
            {text(isIncluded ? 'explorer.notOnRecord.leaveOut' : 'explorer.notOnRecord.list')}
          </a>
        </p>
      )}
    </div>
  );
}
