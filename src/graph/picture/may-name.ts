import { TieType } from '../../store/model/tie-type';
import type { PictureView } from './picture-view';

/** The types without ties, which a picture does not draw. */
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

/** Returns true where a view may name a node or tie of this type in its current position. */
export function mayName({ region, objective, bright = [] }: PictureView, id: string, type: string): boolean {
  if (id === region) return type === 'Region';
  if (id === objective) return type === 'Objective';
  return Object.hasOwn(TieType, type) ? bright.includes(id) : !NOT_DRAWN.includes(type);
}
