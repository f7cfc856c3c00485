import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import type { Confidence } from '../graphql/graphql';
import { text } from '../language/text';
import { isInitiative } from '../parts/initiative';
import { Combobox } from '../search/combobox';
import { ACTOR_TYPES, type Choice, saidOf } from '../search/choice';
import { CONFIDENCES, MAX_HOPS, type RouteQuestionOf } from './route-question';
import { type NodeLimit, useNodeLimits } from './node-limits';

const STEPS = Array.from({ length: MAX_HOPS }, (_, index) => index + 1);

interface LimitsProps {
  question: RouteQuestionOf;
  /** Returns the name of a node by its id. */
  nameOfId: (id: string) => string;
  /** True where only nodes are shown that are avoided, required or removed. */
  isShort?: boolean;
}

/** The limits of the search as chips; a changed or removed one runs the search again. */
export function RouteLimits({ question, nameOfId, isShort = false }: LimitsProps) {
  const page = usePage();
  const [adding, setAdding] = useState<'avoid' | 'via' | null>(null);
  const change = (changes: Record<string, string | undefined>) => page.go(page.with(changes), { keepFocus: true });
  const { maxHops, includeEnded, minConfidence, avoid, via, without } = question;
  if (isShort && avoid.length + via.length + without.length === 0) return null;
  return (
    <>
      <ul class="chips" aria-label={text('explorer.route.limits')} tabIndex={-1}>
        {!isShort && (
          <>
            {' '}
            <li class="chip">
              <select
                aria-label={text('explorer.route.maxHopsLabel')}
                value={String(maxHops)}
                onChange={(event) => change({ maxHops: event.currentTarget.value })}
              >
                {STEPS.map((count) => (
                  <option key={count} value={String(count)}>
                    {text('explorer.route.maxHops', { count })}
                  </option>
                ))}
              </select>
            </li>
            <li class="chip">
              <select
                aria-label={text('explorer.route.confidenceLabel')}
                value={minConfidence}
                onChange={(event) => change({ confidence: event.currentTarget.value })}
              >
                {CONFIDENCES.map((confidence: Confidence) => (
                  <option key={confidence} value={confidence}>
                    {text(`explorer.route.confidence.${confidence}`)}
                  </option>
                ))}
              </select>
            </li>
            <li class="chip">
              {text(includeEnded ? 'explorer.route.endedIn' : 'explorer.route.endedOut')}
              <button
                type="button"
                aria-label={text(includeEnded ? 'explorer.route.leaveEndedOut' : 'explorer.route.takeEndedIn')}
                onClick={() => change({ ended: includeEnded ? undefined : '1' })}
              >
                {text('explorer.route.changeLimit')}
              </button>
            </li>
          </>
        )}
        {avoid.map((id) => (
          <NodeChip key={`avoid ${id}`} limit="avoid" id={id} name={nameOfId(id)} />
        ))}
        {via.map((id) => (
          <NodeChip key={`via ${id}`} limit="via" id={id} name={nameOfId(id)} />
        ))}
        {without.map((id) => (
          <NodeChip key={`without ${id}`} limit="without" id={id} name={nameOfId(id)} />
        ))}
        {!isShort &&
          (['avoid', 'via'] as const).map((limit) => (
            <li key={limit}>
              <button
                type="button"
                class="link"
                aria-expanded={adding === limit}
                onClick={() => setAdding(adding === limit ? null : limit)}
              >
                {text(`explorer.route.add.${limit}`)}
              </button>
            </li>
          ))}
      </ul>
      {adding && <AddNode key={adding} limit={adding} onDone={() => setAdding(null)} />}
    </>
  );
}

function NodeChip({ limit, id, name }: { limit: NodeLimit; id: string; name: string }) {
  const limits = useNodeLimits();
  const remove = (button: HTMLButtonElement) => {
    // The chip and its button disappear.
    button.closest('ul')?.focus();
    limits.remove(limit, id);
  };
  return (
    <li class="chip">
      {text(`explorer.route.chip.${limit}`, { name })}
      <button
        type="button"
        aria-label={text(`explorer.route.unchip.${limit}`, { name })}
        onClick={(event) => remove(event.currentTarget)}
        onKeyDown={(event) => event.key === 'Delete' && remove(event.currentTarget)}
      >
        {text('explorer.remove')}
      </button>
    </li>
  );
}

function AddNode({ limit, onDone }: { limit: 'avoid' | 'via'; onDone: () => void }) {
  const { add } = useNodeLimits();
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => part.current?.querySelector('input')?.focus(), []);
  return (
    <div class="question" ref={part}>
      <Combobox
        label={text(`explorer.route.addLabel.${limit}`)}
        types={[...ACTOR_TYPES, 'PARTNERSHIP', 'CAMPAIGN', 'ACTION']}
        onChoose={(choice) => {
          if (!choice) return;
          add(limit, choice.id);
          onDone();
        }}
      />
    </div>
  );
}

/** True where a path can pass a node: an actor, or an initiative at which actors meet. */
export function isOnRoutes(choice: Choice): boolean {
  return 'group' in choice || isInitiative(choice);
}

/** The actions for a node of the paths whose details are open. */
export function RouteNodeActions({ node }: { node: Choice }) {
  const page = usePage();
  const { add } = useNodeLimits();
  const isEnd = [page.parameter('from'), page.parameter('to')].includes(node.id);
  if (isEnd || !isOnRoutes(node)) return null;
  return (
    <div class="buttons">
      {(['avoid', 'via', 'without'] as const).map((limit) => (
        <button
          key={limit}
          type="button"
          aria-label={text(`explorer.route.doLabel.${limit}`, { name: saidOf(node) })}
          onClick={() => add(limit, node.id)}
        >
          {text(`explorer.route.do.${limit}`)}
        </button>
      ))}
    </div>
  );
}
