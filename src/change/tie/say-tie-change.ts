import type { Run } from '../../neo4j/client';
import { readNodeVersions } from '../ledger/versions.store';
import type { BilingualText } from '../../language/message';
import { sayOf, tieInWords } from '../say-change';

interface Tie {
  type: string;
  from: string;
  to: string;
  phrases?: unknown;
}

/** What is said of a change of a tie, `{}` standing for the tie in words. */
export async function tieChangeSummary(run: Run, tie: Tie, said: BilingualText): Promise<BilingualText> {
  const versions = await readNodeVersions(run, [tie.from, tie.to]);
  const node = (id: string) => versions.find((version) => version.id === id);
  return sayOf(tieInWords(tie, node(tie.from), node(tie.to)), said);
}
