import { useDay } from '../frame/location';
import type { PartnershipsByYearQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from './data-table';

/** The number of counted years before this one. */
const YEARS = 11;

/** Returns the first year of a table on the valid day of the page. */
export const useFirstYear = (): number => Number(useDay().slice(0, 4)) - YEARS;

type Year = NonNullable<PartnershipsByYearQuery['tally']>['rows'][number] & { unconfirmedCount?: number | null };

const yearOf = ({ keys: [key] }: Year): number => Number(key!.id);

interface YearTableProps {
  caption: string;
  /** The heading of the counts. */
  counted: string;
  years: readonly Year[];
}

/** The number of records in each year, as the record counts them, the last year first. */
export function YearTable({ caption, counted, years }: YearTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={[...years].sort((a, b) => yearOf(b) - yearOf(a))}
      canSort={false}
      columns={[
        { heading: text('explorer.indicators.year'), cell: yearOf },
        { heading: counted, count: ({ count }) => count },
        { heading: text('explorer.indicators.noBeginning'), count: ({ undatedCount }) => undatedCount },
        ...(years.some(({ unconfirmedCount }) => typeof unconfirmedCount === 'number')
          ? [
              {
                heading: text('explorer.glossary.unconfirmed'),
                count: ({ unconfirmedCount }: Year) => unconfirmedCount ?? null,
              },
            ]
          : []),
      ]}
    />
  );
}
