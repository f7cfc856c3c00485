import { NodeLink } from '../frame/link';
import { text } from '../language/text';
import { Count } from '../parts/marks';
import type { CountedCountry } from './country-shape';

interface WorldLineProps {
  /** The country that was hovered, touched or focused last. */
  selected: CountedCountry | undefined;
  /** The subject of the counts. */
  subject: string;
  onZoom: (factor: number) => void;
  onWhole: () => void;
}

export const ZOOM = 1.5;

/** The line above the map with the count of one country, and the buttons that zoom. */
export function WorldLine({ selected, subject, onZoom, onWhole }: WorldLineProps) {
  return (
    <div class="world-line no-print">
      <p>
        {selected ? (
          <>
            <NodeLink node={selected} /> <small>{subject}</small> <Count count={selected.count} />
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
