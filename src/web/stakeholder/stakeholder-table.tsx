import { Link } from '../frame/link';
import type { StakeholdersQuery } from '../graphql/graphql';
import { formatDate, formatScore } from '../language/format';
import { label, text } from '../language/text';
import { type DataColumn, DataTable } from '../parts/data-table';
import { Strength } from '../parts/marks';
import { NoteNumbers, type Notes } from '../parts/sources';
import { nameOf } from '../search/choice';

export type StakeholderPosition = NonNullable<StakeholdersQuery['stakeholderMap']>[number];

interface StakeholderTableProps {
  /** True where the list of positions is complete. */
  isWhole: boolean;
  positions: readonly StakeholderPosition[];
  targets: readonly string[];
  notes: Notes;
}

/** The stakeholders of the targets with their reach, and their stance where a source states it. */
export function StakeholderTable({ positions, isWhole, targets, notes }: StakeholderTableProps) {
  const isKnown = positions.some(({ stance }) => stance);
  return (
    <DataTable
      caption={text(isKnown ? 'explorer.stakeholders.list' : 'explorer.stakeholders.reachList')}
      rows={positions}
      rowKey={({ actor }) => actor.id}
      canSort={isWhole}
      columns={[
        { heading: text('explorer.stakeholders.who'), node: ({ actor }) => actor },
        ...(isKnown ? [positionColumn(notes)] : []),
        {
          heading: text('explorer.common.reach'),
          cell: ({ reach }) => formatScore(reach),
          isNumber: true,
          sortBy: ({ reach }) => reach,
        },
        {
          heading: text('explorer.stakeholders.best'),
          cell: ({ actor, best }) =>
            best ? (
              <>
                <Strength strength={best.strength} />{' '}
                {targets.length === 1 && (
                  <Link to="/routes" parameters={{ from: actor.id, to: targets[0] }}>
                    {text('explorer.common.showRoute')} <span class="visually-hidden">{nameOf(actor)}</span>
                  </Link>
                )}
              </>
            ) : (
              text('explorer.stakeholders.noPath')
            ),
        },
      ]}
    />
  );
}

/** The column of stances, where known. */
const positionColumn = (notes: Notes): DataColumn<StakeholderPosition> => ({
  heading: text('explorer.stakeholders.position'),
  cell: ({ stance, isContested, position }) => (
    <>
      {stance && label('STANCE', stance)}
      {position?.isFromCampaign && `, ${text('explorer.common.fromCampaign')}`}
      {isContested && `, ${text('explorer.stakeholders.disputed')}`}
      <NoteNumbers notes={notes} of={(position?.tie.evidence ?? []).slice(0, 3)} />
      {position?.tie.lastConfirmedOn && (
        <small>{text('explorer.pursuit.confirmed', { date: formatDate(position.tie.lastConfirmedOn) })}</small>
      )}
    </>
  ),
});
