import { RecordLink } from '../frame/link';
import type { SignaturesOverTimeQuery } from '../graphql/graphql';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Status } from '../parts/marks';
import type { Notes } from '../parts/sources';
import { More, Section } from '../parts/states';
import { YearTable } from '../parts/year-table';

interface SignaturesProps {
  signatures: SignaturesOverTimeQuery;
  notes: Notes;
}

/** The number of signatories by year, and those that ended or that no source has confirmed. */
export function SignaturesOverTime({ signatures: { tally, current, lapsed }, notes }: SignaturesProps) {
  const rows = [...(lapsed?.nodes ?? [])].sort(
    (a, b) => a.status.localeCompare(b.status) || (a.lastConfirmedOn ?? '').localeCompare(b.lastConfirmedOn ?? ''),
  );
  const ended = rows.filter(({ status }) => status === 'ENDED').length;
  return (
    <>
      <Section heading={text('explorer.code.years')} beside={label('VALUE', 'COUNTED')}>
        <p class="note">{text('explorer.code.yearsNote')}</p>
        <YearTable
          caption={text('explorer.code.years')}
          counted={text('explorer.place.signatories')}
          years={tally?.rows ?? []}
        />
      </Section>
      <Section heading={text('explorer.code.lapsed')}>
        <p>
          {text('explorer.code.lapsedLead', {
            current: current?.totalCount ?? 0,
            ended,
            unconfirmed: rows.length - ended,
          })}
        </p>
        {rows.length > 0 && (
          <More summary={text('explorer.code.lapsedList', { count: rows.length })}>
            <DataTable
              caption={text('explorer.code.lapsed')}
              rows={rows}
              columns={[
                {
                  heading: text('explorer.check.link'),
                  cell: ({ id, sentence, from }) => (
                    <>
                      <RecordLink id={id}>{sentence}</RecordLink>
                      {'note' in from && from.note && <small>{from.note}</small>}
                    </>
                  ),
                  sortBy: ({ sentence }) => sentence,
                },
                {
                  heading: text('explorer.common.status'),
                  cell: (tie) => <Status of={tie} />,
                },
                { heading: text('explorer.common.newestEvidence'), evidence: ({ evidence }) => evidence, notes },
              ]}
            />
          </More>
        )}
      </Section>
    </>
  );
}
