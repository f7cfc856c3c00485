import { NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import type { OpportunityRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { lifeSpanText } from '../parts/marks';
import { NoteNumbers, type Notes } from '../parts/sources';
import { UnknownNote, UnknownList } from '../parts/states';

interface ListProps {
  opportunities: readonly OpportunityRowFragment[];
  notes: Notes;
}

interface OpportunitiesProps extends ListProps {
  /** The unknown facts, such as the day until which a calendar is known. */
  unknown: readonly { text: string }[];
}

/** The opportunities to come, next first, the past ones, newest first, and what is unknown. */
export function Opportunities({ opportunities, unknown, notes }: OpportunitiesProps) {
  const day = useDay();
  const isToCome = ({ since, until }: OpportunityRowFragment) => (until ?? since ?? '') >= day;
  const bySince = [...opportunities].sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  const toCome = bySince.filter(isToCome);
  const past = bySince.filter((opportunity) => !isToCome(opportunity)).reverse();
  return (
    <>
      {toCome.length === 0 && <UnknownNote text={text('explorer.place.noNext')} />}
      <OpportunityList opportunities={toCome} state={text('explorer.initiative.toCome')} notes={notes} />
      <OpportunityList opportunities={past} state={text('explorer.place.past')} notes={notes} />
      <UnknownList unknown={unknown} />
    </>
  );
}

function OpportunityList({ opportunities, state, notes }: ListProps & { state: string }) {
  return (
    <ul class="plain entries">
      {opportunities.map((opportunity) => {
        const { id, name, kind, since, until, isInferred, isExpected, evidence } = opportunity;
        const kindText = label('KIND', kind);
        return (
          <li key={id}>
            <NodeLink node={opportunity} />{' '}
            <span class="soft">
              {[
                !name.toLowerCase().includes(kindText.toLowerCase()) && kindText,
                since && until ? lifeSpanText(since, until) : since && formatDate(since),
                isInferred && text('explorer.place.inferred'),
                isExpected ? text('explorer.place.expected') : state,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <NoteNumbers notes={notes} of={evidence} />
          </li>
        );
      })}
    </ul>
  );
}
