import { formatNumber, formatScore } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { MarkedLink } from '../parts/seat';
import { nameOf } from '../search/choice';
import type { ConveneProps, ConveningList } from './actions';

/** How much of each target the list reaches, and how much it counts. */
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
  /** Its place in the list. */
  at: number;
}

/** How much a target counts, to be changed. */
function Weight({ row: { target, weight }, at, problem, actions }: WeightProps) {
  const name = nameOf(target);
  // A country stands for its government, whose id the address does not have.
  const named = problem.targets.findIndex(({ actor }) => actor === target.id);
  const index = named < 0 ? at : named;
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
          const targets = problem.targets.map((one, other) => (other === index ? { ...one, ...change } : one));
          const what = text('explorer.convene.done.weight', { name, weight: formatGain(valueAsNumber) });
          actions.change({ ...problem, targets }, what);
        }}
      />
      <span class="only-print">{formatGain(weight)}</span>
    </>
  );
}

/** A share from 0 to 1 as a bar; the number beside it says the same. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${String(Math.round(100 * Math.min(1, Math.max(0, share))))}%` }} />
    </span>
  );
}

/** A reach or what is added to it, which can be above 1: two digits after the decimal mark, and more where it is very small. */
export function formatGain(value: number): string {
  return Math.abs(value) >= 0.01 ? formatNumber(value) : formatScore(value);
}
