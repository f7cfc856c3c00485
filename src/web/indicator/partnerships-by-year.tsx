import { useAnswer } from '../data/use-answer';
import { useDay } from '../frame/location';
import { PartnershipsByYearDocument, type PartnershipsByYearQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, Section } from '../parts/states';

/** How many years before this one are counted. */
const YEARS = 11;

type Year = NonNullable<PartnershipsByYearQuery['tally']>[number];

const yearOf = ({ keys: [key] }: Year): number => Number(key!.id);

/** How many partnerships were under way in each year, as the record counts them, the last year first. */
export function PartnershipsByYear() {
  const from = Number(useDay().slice(0, 4)) - YEARS;
  const answer = useAnswer(PartnershipsByYearDocument, { from });
  return (
    <Section heading={text('explorer.indicators.partnerships')} beside={text('explorer.indicators.counted')}>
      <Answered of={answer}>
        {({ tally }) => (
          <DataTable
            caption={text('explorer.indicators.partnerships')}
            rows={[...(tally ?? [])].sort((a, b) => yearOf(b) - yearOf(a))}
            canSort={false}
            columns={[
              { heading: text('explorer.indicators.year'), cell: yearOf },
              { heading: text('explorer.world.subject.partnerships'), count: ({ count }) => count },
              { heading: text('explorer.indicators.noBeginning'), count: ({ undated }) => undated },
            ]}
          />
        )}
      </Answered>
    </Section>
  );
}
