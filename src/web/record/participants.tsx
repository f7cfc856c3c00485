import type { SeatRowFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import type { Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { SeatRows } from '../partnership/seat-rows';

interface ParticipantsProps {
  of: { totalCount: number; edges: readonly SeatRowFragment[] };
  notes: Notes;
}

/** Who takes part in a campaign. */
export function Participants({ of: { totalCount, edges }, notes }: ParticipantsProps) {
  return (
    <Section
      heading={text('explorer.record.participants')}
      beside={text('explorer.partnership.seatsBeside', { count: totalCount })}
    >
      {edges.length > 0 ? (
        <SeatRows seats={edges} notes={notes} />
      ) : (
        <p>
          <Unknown /> {text('explorer.record.noParticipant')}
        </p>
      )}
    </Section>
  );
}
