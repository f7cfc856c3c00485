import type { Size } from './camera';

/** One thing that is drawn: a path at a place, or a text. Faint where it has an alpha. */
export type Ink = { alpha?: number } & (
  | {
      kind: 'path';
      d: string;
      x: number;
      y: number;
      /** In degrees. */
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
      /** Drawn around the letters. */
      halo?: string;
    }
);

/** A picture as it is taken along: what is drawn on it, below each other. */
export interface Sheet extends Size {
  paper: string;
  font: string;
  inks: readonly Ink[];
}
