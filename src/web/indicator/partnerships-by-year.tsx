import { useAnswer } from '../data/use-answer';
import { PartnershipsByYearDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { Answered, Section } from '../parts/states';
import { useFirstYear, YearTable } from '../parts/year-table';

/** How many partnerships were under way in each year. */
export function PartnershipsByYear() {
  const from = useFirstYear();
  const answer = useAnswer(PartnershipsByYearDocument, { from });
  return (
    <Section heading={text('explorer.indicators.partnerships')} beside={text('explorer.indicators.counted')}>
      <Answered of={answer}>
        {({ tally }) => (
          <YearTable
            caption={text('explorer.indicators.partnerships')}
            counted={text('explorer.world.subject.partnerships')}
            years={tally ?? []}
          />
        )}
      </Answered>
    </Section>
  );
}
