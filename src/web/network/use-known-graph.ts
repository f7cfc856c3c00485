import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../data/ask';
import { useToken } from '../data/sign-in';
import { useAskedAgain } from '../data/signals';
import type { AsOf } from '../frame/location';
import { NetworkAroundDocument, NetworkNodesDocument } from '../graphql/graphql';
import { askInBatches } from './batches';
import { type GraphPart, type KnownGraph, type NetworkTie, NOTHING_KNOWN, withPart } from './known-graph';

interface State {
  /** As of when, and for whom, it is known. */
  of: string;
  known: KnownGraph;
  error?: AskError;
}

/**
 * What is known of some nodes and of those around them; which ones may depend on what is known. The graph of other times stays until that
 * of these is there.
 */
export function useKnownGraph(idsFor: (known: KnownGraph) => readonly string[], asOf: AsOf) {
  const token = useToken();
  const [attempt, setAttempt] = useState(0);
  const of = JSON.stringify([asOf, token, attempt]);
  const [state, setState] = useState<State>({ of, known: NOTHING_KNOWN });
  const isSame = state.of === of;
  const ids = idsFor(isSame ? state.known : NOTHING_KNOWN);
  const missing = isSame ? ids.filter((id) => !state.known.around.has(id)) : [...ids];
  const key = `${of} ${missing.join()}`;
  const retry = () => setAttempt((before) => before + 1);
  useAskedAgain(retry);
  useEffect(() => {
    if (missing.length === 0) return undefined;
    const controller = new AbortController();
    void askParts(missing, asOf, controller.signal).then(
      (parts) =>
        setState((before) => ({
          of,
          known: parts.reduce(withPart, before.of === of ? before.known : NOTHING_KNOWN),
        })),
      (error: unknown) => {
        if (!controller.signal.aborted && error instanceof AskError) setState((before) => ({ ...before, error }));
      },
    );
    return () => controller.abort();
  }, [key]);
  return { known: state.known, error: state.error, isWaiting: missing.length > 0 && !state.error, retry };
}

/** All parts at once; so that a large picture does not come in pieces. */
async function askParts(ids: readonly string[], asOf: AsOf, signal: AbortSignal): Promise<GraphPart[]> {
  return (await askInBatches(ids, (part) => askPart(part, asOf, signal))).flat();
}

/** Some nodes, and what is around those that are on record as of these times: an id that is not fails the whole neighbourhood. */
async function askPart(ids: string[], asOf: AsOf, signal: AbortSignal): Promise<GraphPart[]> {
  const found = (await ask(NetworkNodesDocument, { ids, ...asOf }, signal)).nodes.filter((node) => node !== null);
  const ended = found.flatMap((node) => ('ended' in node ? node.ended.nodes : []));
  const part: GraphPart = {
    nodes: [...ended.flatMap(({ from, to }) => [from, to]), ...found],
    ties: ended satisfies readonly NetworkTie[],
    around: ids,
  };
  if (found.length === 0) return [part];
  const { neighbourhood } = await ask(NetworkAroundDocument, { ids: found.map(({ id }) => id), ...asOf }, signal);
  return neighbourhood ? [part, { ...neighbourhood, around: [] }] : [part];
}
