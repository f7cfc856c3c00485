import { useAnswer } from '../data/use-answer';
import { RecordLink } from '../frame/link';
import { OutsideStatesDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, Section } from '../parts/states';
import { NodeList } from './lists';

/** The states outside a treaty by its complete list, with signatures and our members there. */
export function OutsideStates({ treaty }: { treaty: string }) {
  const answer = useAnswer(OutsideStatesDocument, { id: treaty });
  return (
    <Answered of={answer}>
      {({ countries, signed }) => {
        if (!countries || countries.totalCount === 0) return null;
        const tieOf = new Map(signed?.nodes.map(({ id, from }) => [from.id, id]));
        const caption = text('explorer.record.outside', { count: countries.totalCount });
        return (
          <Section heading={caption} beside={text('explorer.record.outsideMeans')}>
            <DataTable
              caption={caption}
              rows={countries.nodes}
              columns={[
                { heading: text('explorer.type.Country'), node: (country) => country },
                {
                  heading: text('explorer.record.signed'),
                  cell: ({ id }) =>
                    tieOf.has(id) ? (
                      <RecordLink id={tieOf.get(id)!}>{text('explorer.record.yesNo', { value: 'yes' })}</RecordLink>
                    ) : (
                      text('explorer.record.notSigned')
                    ),
                  sortBy: ({ id }) => (tieOf.has(id) ? 0 : 1),
                },
                {
                  heading: text('explorer.record.membersThere'),
                  cell: ({ actors }) =>
                    actors.nodes.length > 0 ? (
                      <NodeList nodes={actors.nodes} />
                    ) : (
                      text('explorer.common.nobodyOnRecord')
                    ),
                },
              ]}
            />
          </Section>
        );
      }}
    </Answered>
  );
}
