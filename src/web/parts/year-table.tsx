import { useDay } from '../frame/location';
import type { PartnershipsByYearQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from './data-table';

/** How many years before this one are counted. */
const YEARS = 11;

/** The first year of a table on the day of the page. */
export const useFirstYear = (): number => Number(useDay().slice(0, 4)) - YEARS;

type Year = NonNullable<PartnershipsByYearQuery['tally']>[number];

const yearOf = ({ keys: [key] }: Year): number => Number(key!.id);

interface YearTableProps {
  caption: string;
  /** What is counted. */
  counted: string;
  years: readonly Year[];
}

/** How many there were in each year, as the record counts them, the last year first. */
export function YearTable({ caption, counted, years }: YearTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={[...years].sort((a, b) => yearOf(b) - yearOf(a))}
      canSort={false}
      columns={[
        { heading: text('explorer.indicators.year'), cell: yearOf },
        { heading: counted, count: ({ count }) => count },
        { heading: text('explorer.indicators.noBeginning'), count: ({ undated }) => undated },
      ]}
    />
  );
}
