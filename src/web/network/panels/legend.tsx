import type { ComponentChildren } from 'preact';
import type { PictureView } from '../../../graph/picture/picture-view';
import type { TieStatus } from '../../graphql/graphql';
import { label, text } from '../../language/text';
import { isInitiative } from '../../parts/initiative';
import { GROUPS, InitiativeMark, Seat } from '../../parts/seat';
import type { Drawing } from '../drawing/drawing';
import { toggled } from '../picture-edits';

export const LINE_STATUSES: readonly TieStatus[] = ['CURRENT', 'UNCONFIRMED', 'ENDED', 'CONTESTED', 'UPCOMING'];

interface LegendProps {
  drawing: Drawing;
  view: PictureView;
  show: (view: PictureView) => void;
}

interface ChipsProps<Value extends string> {
  name: string;
  /** The number per value. */
  counts: ReadonlyMap<Value, number>;
  /** The values in the order of the legend. */
  values: readonly Value[];
  /** The visible values; all if undefined. */
  limit: readonly Value[] | undefined;
  onChange: (limit: Value[] | undefined) => void;
  describe: (value: Value) => ComponentChildren;
  children: ComponentChildren;
}

/** The drawn values, each with its count; a press hides or shows one. */
function Chips<Value extends string>({ name, counts, values, limit, onChange, describe, children }: ChipsProps<Value>) {
  const present = values.filter((value) => counts.has(value));
  return (
    <ul class="network-key" aria-label={name}>
      {present.map((value) => (
        <li key={value}>
          <button
            type="button"
            aria-pressed={!limit || limit.includes(value)}
            onClick={() => onChange(toggled(limit, present, value))}
          >
            {describe(value)} <b>{counts.get(value)}</b>
          </button>
        </li>
      ))}
      {children}
    </ul>
  );
}

/** The legend of the drawn groups, by their marks. */
export function GroupLegend({ drawing, view, show }: LegendProps) {
  return (
    <Chips
      name={text('explorer.network.groupLegend')}
      counts={drawing.groups}
      values={GROUPS}
      limit={view.groups}
      onChange={(groups) => show({ ...view, groups })}
      describe={(group) => (
        <>
          <Seat group={group} /> <span aria-hidden="true">{label('GROUP', group)}</span>
        </>
      )}
    >
      {drawing.nodes.some(({ node }) => isInitiative(node)) && (
        <li class="said">
          <InitiativeMark />
          <span>{text('explorer.network.initiative')}</span>
        </li>
      )}
    </Chips>
  );
}

/** The legend of the lines. */
export function LineLegend({ drawing, view, show }: LegendProps) {
  return (
    <Chips
      name={text('explorer.network.lineLegend')}
      counts={drawing.statuses}
      values={LINE_STATUSES}
      limit={view.statuses}
      onChange={(statuses) => show({ ...view, statuses })}
      describe={(status) => (
        <>
          <i class={`line-mark line-${status}`} aria-hidden="true" /> {label('STATUS', status)}
        </>
      )}
    >
      <li class="said">
        <span>{text('explorer.network.lineMeaning')}</span>
      </li>
    </Chips>
  );
}
