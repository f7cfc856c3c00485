import { type Page, usePage } from '../frame/location';
import type { FilterPart } from '../graphql/graphql';
import { text } from '../language/text';
import { UnknownSentence } from './states';

/** The parameter that names the parts of a filter of which what is not on record is listed too. */
export const UNKNOWN_PARAMETER = 'unknown';

/** The parts of the filter of which an address lists what is not on record too. */
export function includedParts(page: Page): FilterPart[] | undefined {
  const parts = page.list(UNKNOWN_PARAMETER) as FilterPart[];
  return parts.length > 0 ? parts : undefined;
}

interface NotOnRecordProps {
  /** `unknown` of the list. */
  unknown: readonly { code: string; part?: FilterPart | null; text: string }[];
  /** How many are listed. */
  count: number;
}

/** What is not on record of what the limits of a list ask for, with a link that lists this too; of an empty list that there is none. */
export function NotOnRecord({ unknown, count }: NotOnRecordProps) {
  const page = usePage();
  const included = page.list(UNKNOWN_PARAMETER);
  const parts = unknown.flatMap(({ code, part }) => (code === 'NOT_ON_RECORD' && part ? [part] : []));
  const isIncluded = parts.every((part) => included.includes(part));
  if (unknown.length === 0) return count === 0 ? <p class="soft">{text('explorer.notOnRecord.none')}</p> : null;
  return (
    <div class="not-on-record">
      {unknown.map((one) => (
        <p key={`${one.code} ${one.part ?? ''}`}>
          <UnknownSentence text={one.text} />
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
