import { text } from '../../language/text';
import { type StageControls, ZOOM } from './stage';

/** The buttons that zoom a picture in or out, or fit all of it into the frame. */
export function Zoom({ controls }: { controls: { current: StageControls | null } }) {
  return (
    <div class="network-zoom no-print" role="group" aria-label={text('explorer.network.zoom')}>
      <button type="button" aria-label={text('explorer.network.closer')} onClick={() => controls.current?.zoom(ZOOM)}>
        +
      </button>
      <button
        type="button"
        aria-label={text('explorer.network.farther')}
        onClick={() => controls.current?.zoom(1 / ZOOM)}
      >
        −
      </button>
      <button type="button" onClick={() => controls.current?.fit()}>
        {text('explorer.network.fit')}
      </button>
    </div>
  );
}
