import type { ChangeContext } from '../../change/change-context';
import { clearInterruptedImport } from '../../change/import/import-lock';
import type { InfluenceContext } from '../../influence/engine/influence-context';
import type { GraphClient } from '../../store/neo4j/client';
import type { DryRun } from '../../store/neo4j/dry-run';

interface WriteOptions {
  graph: GraphClient;
  dryRun: DryRun;
  write: ChangeContext['writeInTransaction'];
  /** The known instant of the request's standpoint. */
  known: () => string;
  /** Moves the standpoint to another known instant, and clears the caches of the request. */
  moveTo: (known: string) => void;
  /** Called after each committed change. */
  seeWrite: () => void;
}

type WriteContext = Pick<
  ChangeContext & InfluenceContext,
  'writeInTransaction' | 'dryRun' | 'inDryRun' | 'endDryRun' | 'advanceTo' | 'clearInterruptedImport'
>;

/** Returns the part of a request's context that records changes, or tries them in a dry run. */
export function writeContext({ graph, dryRun, write, known, moveTo, seeWrite }: WriteOptions): WriteContext {
  let knownBefore: string | null = null;
  return {
    writeInTransaction: write,
    dryRun: (work) => {
      knownBefore = known();
      return dryRun.begin(work);
    },
    inDryRun: () => dryRun.run !== null,
    endDryRun: async () => {
      if (knownBefore === null) return;
      await dryRun.end();
      moveTo(knownBefore);
      knownBefore = null;
    },
    advanceTo: (instant) => {
      moveTo(instant > known() ? instant : known());
      seeWrite();
    },
    clearInterruptedImport: () => clearInterruptedImport(graph),
  };
}
