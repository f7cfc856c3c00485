import { NodeLink } from '../frame/link';
import { text } from '../language/text';
import { Count } from '../parts/marks';
import type { CountedCountry } from './country-shape';

interface WorldLineProps {
  /** The country that was pointed at, touched or focused last. */
  told: CountedCountry | undefined;
  /** What is counted. */
  what: string;
  onZoom: (factor: number) => void;
  onWhole: () => void;
}

export const ZOOM = 1.5;

/** The line above the map: what is known of one country, and the buttons that bring the map nearer. */
export function WorldLine({ told, what, onZoom, onWhole }: WorldLineProps) {
  return (
    <div class="world-line no-print">
      <p>
        {told ? (
          <>
            <NodeLink node={told} /> <small>{what}</small> <Count count={told.count} />
          </>
        ) : (
          <small>{text('explorer.world.hint')}</small>
        )}
      </p>
      <div role="group" aria-label={text('explorer.world.zoom')}>
        <button type="button" aria-label={text('explorer.world.closer')} onClick={() => onZoom(ZOOM)}>
          +
        </button>
        <button type="button" aria-label={text('explorer.world.farther')} onClick={() => onZoom(1 / ZOOM)}>
          −
        </button>
        <button type="button" onClick={onWhole}>
          {text('explorer.world.whole')}
        </button>
      </div>
    </div>
  );
}
