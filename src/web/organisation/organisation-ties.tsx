import { usePage } from '../frame/location';
import type { DatedTieFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import type { Notes } from '../parts/sources';
import { useNarrow } from '../parts/use-narrow';
import { TieList } from './tie-list';
import { type TieGroup, tieRows } from './tie-rows';
import { Timeline } from './timeline';

/** Ties of a kind that are shown until all of them are asked for. */
const ROWS = 12;

interface OrganisationTiesProps {
  id: string;
  name: string;
  ties: { totalCount: number; nodes: DatedTieFragment[] };
  notes: Notes;
}

/** The ties of an organisation by kind, as life spans on one axis and as a list of the same rows; what has ended only on demand. */
export function OrganisationTies({ id, name, ties, notes }: OrganisationTiesProps) {
  const page = usePage();
  const isNarrow = useNarrow();
  const areEndedShown = page.parameter('ended') === 'yes';
  const ended = ties.nodes.filter(({ status }) => status === 'ENDED').length;
  const open = page.list('kinds');
  const rows = tieRows(id, areEndedShown ? ties.nodes : ties.nodes.filter(({ status }) => status !== 'ENDED'));
  const groups = [...rows].map(([kind, ofKind]): TieGroup => {
    const shown = open.includes(kind) ? ofKind : ofKind.slice(0, ROWS);
    return { kind, shown, total: ofKind.length };
  });
  const toggle = ended > 0 && (
    <a href={page.with({ ended: areEndedShown ? undefined : 'yes' })} class="button">
      {areEndedShown
        ? text('explorer.organisation.hideEnded')
        : text('explorer.organisation.showEnded', { count: ended })}
    </a>
  );
  return (
    <Section
      heading={text('explorer.organisation.ties')}
      id="ties"
      beside={
        groups.length > 0 &&
        !isNarrow && (
          <>
            <a href="#ties-picture">{text('explorer.organisation.picture')}</a> |{' '}
            <a href="#ties-list">{text('explorer.organisation.list')}</a>
          </>
        )
      }
    >
      {ties.totalCount > ties.nodes.length && (
        <p class="note">
          {text('explorer.organisation.someTies', { shown: ties.nodes.length, total: ties.totalCount })}
        </p>
      )}
      {groups.length === 0 ? (
        <p>
          {ties.totalCount === 0
            ? text('explorer.organisation.noTies', { name })
            : text('explorer.organisation.noneLeft')}
        </p>
      ) : (
        <div class="twins">
          <div id="ties-list">
            {groups.map((group) => (
              <TieList key={group.kind} group={group} notes={notes} />
            ))}
          </div>
          {!isNarrow && <Timeline groups={groups} />}
        </div>
      )}
      {toggle && <p class="buttons no-print">{toggle}</p>}
    </Section>
  );
}
