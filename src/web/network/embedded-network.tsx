import { useMemo, useRef } from 'preact/hooks';
import { parsePictureView, type PicturePosition } from '../../graph/picture/picture-view';
import { today } from '../language/format';
import { LANGUAGE, text } from '../language/text';
import { nameOf } from '../search/choice';
import { drawingOf } from './drawing/drawing';
import { Stage, type StageControls } from './drawing/stage';
import { useViewScene } from './drawing/use-view-scene';
import { Zoom } from './drawing/zoom';
import { usePlaces } from './layout/use-places';
import { neededIds } from './limits';
import { asOfText, headlineOf } from './panels/headline';
import { listParts } from './panels/list-rows';
import { LineText } from './panels/row-text';
import { useKnownGraph } from './use-known-graph';

const NOWHERE: ReadonlyMap<string, PicturePosition> = new Map();

/** A read-only picture of the network in a page of another site, with public data only. */
export function EmbeddedNetwork() {
  const view = useMemo(() => parsePictureView(location.search).view, []);
  const times = { valid: view.valid ?? null, known: view.known ?? null };
  const day = times.valid ?? today();
  const { known, isWaiting } = useKnownGraph(() => neededIds(view), times);
  const drawing = useMemo(() => drawingOf(known, view, day), [known, day]);
  const places = usePlaces(drawing, view.at ?? NOWHERE, !isWaiting && drawing.nodes.length > 0);
  const controls = useRef<StageControls | null>(null);
  const scene = useViewScene(drawing, places ?? NOWHERE, view);
  const title = isWaiting
    ? text('explorer.network.title')
    : drawing.nodes.length > 0
      ? headlineOf(known, { ...view, path: undefined }, null)
      : text('explorer.network.empty');
  return (
    <main class="network embedded">
      <h1>{title}</h1>
      {scene.places.size > 0 && (
        <div class="network-frame">
          <Stage
            scene={scene}
            title={text('explorer.network.alt', { nodes: drawing.nodes.length, lines: drawing.lines.length })}
            controls={controls}
          />
          <Zoom controls={controls} />
        </div>
      )}
      <p class="note">
        {asOfText(times)} ·{' '}
        <a href={`/${LANGUAGE.toLowerCase()}/network${location.search}`} target="_blank" rel="noreferrer">
          {text('explorer.network.workInIt')}
        </a>
      </p>
      <details>
        <summary>{text('explorer.network.list')}</summary>
        {listParts(drawing).map(({ name, lines }) => (
          <section key={name.id} aria-label={nameOf(name.drawn.node)}>
            <h2>{nameOf(name.drawn.node)}</h2>
            <ul class="plain">
              {lines.map(({ id, line, of }) => (
                <li key={id}>
                  <LineText line={line} of={of} known={known} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </main>
  );
}
