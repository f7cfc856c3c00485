import type { Network } from './network';
import type { Positions } from './use-layout';

/** What a picture of a network is given, drawn in SVG or on a canvas. */
export interface PictureProps {
  network: Network;
  positions: Positions;
  /** What the picture shows, as a sentence. */
  title: string;
  /** The index of the node that is pointed at. */
  pointed: number | null;
  onPoint: (index: number | null) => void;
  onChoose: (index: number) => void;
}
