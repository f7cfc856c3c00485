import { TieType } from '../../store/model/tie-type';
import type { PictureView } from './picture-view';

/** What has no ties, and is no node of the graph that a picture draws. */
const NOT_DRAWN: readonly string[] = [
  'FollowUp',
  'EngagementStatus',
  'RosterStatement',
  'Meeting',
  'Picture',
  'Source',
  'Evidence',
  'Change',
  'IndicatorValue',
];

/** Whether a view may name a node or tie of this type where it does. */
export function mayName({ region, objective, bright = [] }: PictureView, id: string, type: string): boolean {
  if (id === region) return type === 'Region';
  if (id === objective) return type === 'Objective';
  return Object.hasOwn(TieType, type) ? bright.includes(id) : !NOT_DRAWN.includes(type);
}
