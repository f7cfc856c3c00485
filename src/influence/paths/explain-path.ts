import type { InfluenceContext } from '../engine/influence-context';
import { evidenceOf } from '../../evidence/evidence.loaders';
import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { loadNode } from '../../node/node.loaders';
import { lastDay } from '../../scalars/partial-date';
import { phrasesOf } from '../../tie/tie-phrase';
import { statusOf, TieStatus } from '../../tie/tie-status';
import { tieById } from '../../tie/tie.loaders';
import { type Hop, hopsOf, type Path, weakestHop } from './path';
import { type HopFacts, pathText } from './path-text';

/** Loads the facts of each hop for `pathText`. */
export async function explainPath(context: InfluenceContext, path: Path, language: Language): Promise<string> {
  const hops = await Promise.all(hopsOf(path).map((hop) => loadHopFacts(context, hop, language)));
  return pathText(hops, weakestHop(path), language);
}

async function loadHopFacts(context: InfluenceContext, hop: Hop, language: Language): Promise<HopFacts> {
  const { loaders, standpoint } = context;
  const [from, to, tie, evidence] = await Promise.all([
    loadNode(context, hop.from),
    loadNode(context, hop.to),
    loaders.get(tieById).load(hop.tie),
    loaders.get(evidenceOf).load(hop.tie),
  ]);
  if (!from || !to || !tie) throw new Error('A path has a node or tie that does not exist at this standpoint');
  return {
    fromName: nameIn(from, language),
    toName: nameIn(to, language),
    forward: tie.from === hop.from,
    phrases: phrasesOf(tie),
    since: tie.since ?? null,
    until: tie.until ?? null,
    lastConfirmed: newest(evidence.filter(({ against }) => !against).map(({ asOf }) => asOf ?? null)),
    ended: statusOf(tie, standpoint) === TieStatus.ENDED,
    contested: tie.contested,
    confidence: tie.confidence,
  };
}

function newest(dates: (string | null)[]): string | null {
  return dates.reduce(
    (latest, date) => (date !== null && (latest === null || lastDay(date) > lastDay(latest)) ? date : latest),
    null,
  );
}
