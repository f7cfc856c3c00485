import type { Size } from './camera';

/** A drawable item: a path at a position, or a text. Faint where it has an alpha. */
export type Drawable = { alpha?: number } & (
  | {
      kind: 'path';
      d: string;
      x: number;
      y: number;
      /** The rotation in degrees. */
      turned?: number;
      fill?: string;
      stroke?: string;
      width?: number;
      dashes?: readonly number[];
    }
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      size: number;
      isBold?: boolean;
      fill: string;
      anchor: 'start' | 'middle' | 'end';
      /** The colour of an outline around the letters. */
      halo?: string;
    }
);

/** An exported picture: its drawable items, the lowest first. */
export interface Sheet extends Size {
  paper: string;
  font: string;
  drawables: readonly Drawable[];
}
