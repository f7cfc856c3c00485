import { Link, NodeLink } from '../frame/link';
import type { StakeholdersQuery } from '../graphql/graphql';
import { formatDate, formatScore } from '../language/format';
import { label, text } from '../language/text';
import { Strength } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { nameOf } from '../search/choice';

export type StakeholderPosition = NonNullable<StakeholdersQuery['stakeholderMap']>[number];

interface StakeholderTableProps {
  positions: readonly StakeholderPosition[];
  targets: readonly string[];
  notes: Notes;
}

/** Who reaches the targets how far, and where each stands: the same as the picture has. */
export function StakeholderTable({ positions, targets, notes }: StakeholderTableProps) {
  return (
    <table class="rows" aria-label={text('explorer.stakeholders.list')}>
      <thead>
        <tr>
          <th scope="col">{text('explorer.stakeholders.who')}</th>
          <th scope="col">{text('explorer.stakeholders.position')}</th>
          <th scope="col">{text('explorer.stakeholders.reach')}</th>
          <th scope="col">{text('explorer.stakeholders.best')}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map(({ actor, stance, contested, position, reach, best }) => (
          <tr key={actor.id}>
            <th scope="row">
              <NodeMark node={actor} /> <NodeLink node={actor}>{nameOf(actor)}</NodeLink>
            </th>
            <td class={stance ? undefined : 'hatched'} data-label={text('explorer.stakeholders.position')}>
              {stance ? (
                <>
                  {label('STANCE', stance)}
                  {contested && `, ${text('explorer.stakeholders.disputed')}`}
                  <NoteNumbers
                    notes={notes}
                    sources={(position?.tie.evidence ?? []).slice(0, 3).map(({ source }) => source)}
                  />
                  {position?.tie.confirmed && (
                    <small>{text('explorer.pursuit.confirmed', { date: formatDate(position.tie.confirmed) })}</small>
                  )}
                </>
              ) : (
                <Unknown />
              )}
            </td>
            <td data-label={text('explorer.stakeholders.reach')}>{formatScore(reach)}</td>
            <td data-label={text('explorer.stakeholders.best')}>
              {best ? (
                <>
                  <Strength strength={best.strength} />{' '}
                  {targets.length === 1 && (
                    <Link to="/routes" parameters={{ from: actor.id, to: targets[0] }}>
                      {text('explorer.stakeholders.route')} <span class="visually-hidden">{nameOf(actor)}</span>
                    </Link>
                  )}
                </>
              ) : (
                text('explorer.stakeholders.noPath')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
