import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../data/ask';
import { useToken } from '../data/sign-in';
import { useAskedAgain } from '../data/signals';
import type { AsOf } from '../frame/location';
import { NetworkAroundDocument, NetworkNodesDocument } from '../graphql/graphql';
import { askInBatches } from './batches';
import { type GraphPart, type KnownGraph, type NetworkTie, NOTHING_KNOWN, withPart } from './known-graph';

interface State {
  /** The two times and the sign-in of the graph. */
  scope: string;
  known: KnownGraph;
  error?: AskError;
}

/**
 * Returns the graph around some nodes; which nodes may depend on the loaded graph. The graph of
 * earlier times remains until that of the new ones is loaded.
 */
export function useKnownGraph(idsFor: (known: KnownGraph) => readonly string[], asOf: AsOf) {
  const token = useToken();
  const [attempt, setAttempt] = useState(0);
  const scope = JSON.stringify([asOf, token, attempt]);
  const [state, setState] = useState<State>({ scope, known: NOTHING_KNOWN });
  const isSame = state.scope === scope;
  const ids = idsFor(isSame ? state.known : NOTHING_KNOWN);
  const missing = isSame ? ids.filter((id) => !state.known.around.has(id)) : [...ids];
  const key = `${scope} ${missing.join()}`;
  const retry = () => setAttempt((before) => before + 1);
  useAskedAgain(retry);
  useEffect(() => {
    if (missing.length === 0) return undefined;
    const controller = new AbortController();
    void askParts(missing, asOf, controller.signal).then(
      (parts) =>
        setState((before) => ({
          scope,
          known: parts.reduce(withPart, before.scope === scope ? before.known : NOTHING_KNOWN),
        })),
      (error: unknown) => {
        if (!controller.signal.aborted && error instanceof AskError) setState((before) => ({ ...before, error }));
      },
    );
    return () => controller.abort();
  }, [key]);
  return { known: state.known, error: state.error, isWaiting: missing.length > 0 && !state.error, retry };
}

/** Loads all parts at once, so that a large picture does not appear in pieces. */
async function askParts(ids: readonly string[], asOf: AsOf, signal: AbortSignal): Promise<GraphPart[]> {
  return (await askInBatches(ids, (part) => askPart(part, asOf, signal))).flat();
}

/** Loads nodes, and the neighbourhoods of those on record: an unknown id would fail the request. */
async function askPart(ids: string[], asOf: AsOf, signal: AbortSignal): Promise<GraphPart[]> {
  const onRecord = (await ask(NetworkNodesDocument, { ids, ...asOf }, signal)).nodes.filter((node) => node !== null);
  const ended = onRecord.flatMap((node) => ('ended' in node ? node.ended.nodes : []));
  const part: GraphPart = {
    nodes: [...ended.flatMap(({ from, to }) => [from, to]), ...onRecord],
    ties: ended satisfies readonly NetworkTie[],
    around: ids,
  };
  if (onRecord.length === 0) return [part];
  const { neighbourhood } = await ask(NetworkAroundDocument, { ids: onRecord.map(({ id }) => id), ...asOf }, signal);
  return neighbourhood ? [part, { ...neighbourhood, around: [] }] : [part];
}
