import { formatNumber, formatScore } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { MarkedLink } from '../parts/seat';
import { nameOf } from '../search/choice';
import type { ConveneProps, ConveningList } from './actions';

/** The targets with the reach of the list and their weight. */
export function Targets({ list, problem, actions }: ConveneProps & { list: ConveningList }) {
  return (
    <DataTable
      class="targets"
      caption={text('explorer.convene.targets')}
      rows={list.targets}
      rowKey={({ target }) => target.id}
      columns={[
        { heading: text('explorer.convene.target'), cell: ({ target }) => <MarkedLink node={target} /> },
        {
          heading: text('explorer.common.weight'),
          cell: (row) => <Weight row={row} at={list.targets.indexOf(row)} problem={problem} actions={actions} />,
        },
        {
          heading: text('explorer.convene.reached'),
          cell: ({ target, reach }) =>
            list.unreachable.some(({ id }) => id === target.id) ? (
              text('explorer.convene.unreachableBy', { count: problem.maxHops })
            ) : (
              <>
                {formatGain(reach)}
                <Bar share={reach} />
              </>
            ),
        },
      ]}
    />
  );
}

interface WeightProps extends Pick<ConveneProps, 'problem' | 'actions'> {
  row: ConveningList['targets'][number];
  /** The index in the list. */
  at: number;
}

/** The weight of a target as an editable number. */
function Weight({ row: { target, weight }, at, problem, actions }: WeightProps) {
  const name = nameOf(target);
  // A country represents its government, whose id the address does not have.
  const ownIndex = problem.targets.findIndex(({ actor }) => actor === target.id);
  const index = ownIndex < 0 ? at : ownIndex;
  return (
    <>
      <input
        type="number"
        class="no-print"
        min={0}
        step="any"
        required
        key={weight}
        defaultValue={weight}
        aria-label={text('explorer.convene.weightOf', { name })}
        onChange={({ currentTarget: { valueAsNumber, validity } }) => {
          if (!validity.valid) return;
          const change = { weight: valueAsNumber };
          const targets = problem.targets.map((current, position) =>
            position === index ? { ...current, ...change } : current,
          );
          const summary = text('explorer.convene.done.weight', { name, weight: formatGain(valueAsNumber) });
          actions.change({ ...problem, targets }, summary);
        }}
      />
      <span class="only-print">{formatGain(weight)}</span>
    </>
  );
}

/** A share from 0 to 1 as a bar; the number next to it shows the same. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${String(Math.round(100 * Math.min(1, Math.max(0, share))))}%` }} />
    </span>
  );
}

/** Formats a reach or gain, which may exceed 1, with two decimals; more where it is very small. */
export function formatGain(value: number): string {
  return Math.abs(value) >= 0.01 ? formatNumber(value) : formatScore(value);
}
