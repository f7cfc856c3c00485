import type { PictureView } from '../../graph/picture/picture-view';
import type { TieStatus } from '../graphql/graphql';
import { label, text } from '../language/text';
import { GROUPS, Seat } from '../parts/seat';
import type { Drawing } from './drawing';
import { toggled } from './picture-edits';

export const LINE_STATUSES: readonly TieStatus[] = ['CURRENT', 'UNCONFIRMED', 'ENDED', 'CONTESTED', 'UPCOMING'];

interface KeyProps {
  drawing: Drawing;
  view: PictureView;
  show: (view: PictureView) => void;
}

/** The groups that are drawn, each with its mark and its count: pressed, it is hidden or shown again. */
export function GroupKey({ drawing, view, show }: KeyProps) {
  const present = GROUPS.filter((group) => drawing.groups.has(group));
  return (
    <ul class="network-key" aria-label={text('explorer.network.groupKey')}>
      {present.map((group) => (
        <li key={group}>
          <button
            type="button"
            aria-pressed={!view.groups || view.groups.includes(group)}
            onClick={() => show({ ...view, groups: toggled(view.groups, present, group) })}
          >
            <Seat group={group} /> <span aria-hidden="true">{label('GROUP', group)}</span>{' '}
            <b>{drawing.groups.get(group)}</b>
          </button>
        </li>
      ))}
      {drawing.nodes.some(({ node }) => ['Partnership', 'Campaign', 'AdvocacyAction'].includes(node.__typename)) && (
        <li class="said">
          <span class="seat initiative" aria-hidden="true">
            T
          </span>
          {text('explorer.network.initiative')}
        </li>
      )}
    </ul>
  );
}

/** What the lines mean, each with its count: pressed, it is hidden or shown again. */
export function LineKey({ drawing, view, show }: KeyProps) {
  const present = LINE_STATUSES.filter((status) => drawing.statuses.has(status));
  return (
    <ul class="network-key" aria-label={text('explorer.network.lineKey')}>
      {present.map((status) => (
        <li key={status}>
          <button
            type="button"
            aria-pressed={!view.statuses || view.statuses.includes(status)}
            onClick={() => show({ ...view, statuses: toggled(view.statuses, present, status) })}
          >
            <i class={`line-mark line-${status}`} aria-hidden="true" /> {label('STATUS', status)}{' '}
            <b>{drawing.statuses.get(status)}</b>
          </button>
        </li>
      ))}
      <li class="said">{text('explorer.network.lineMeaning')}</li>
    </ul>
  );
}
