import type { InfluenceContext } from '../engine/influence-context';
import { evidenceOf } from '../../evidence/evidence.loaders';
import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { loadNode } from '../../node/node.loaders';
import { lastDay } from '../../scalars/partial-date';
import { phrasesOf } from '../../tie/tie-label';
import { statusOf, TieStatus } from '../../tie/tie-status';
import { tieById } from '../../tie/tie.loaders';
import { explainPath, type ExplainedHop } from './explanation';
import { type Hop, hopsOf, type Path, weakestHop } from './path';

/** The path as a colleague would say it in a language. */
export async function explain(context: InfluenceContext, path: Path, language: Language): Promise<string> {
  const hops = await Promise.all(hopsOf(path).map((hop) => explained(context, hop, language)));
  return explainPath({ hops, weakest: weakestHop(path) }, language);
}

async function explained(context: InfluenceContext, hop: Hop, language: Language): Promise<ExplainedHop> {
  const { loaders, standpoint } = context;
  const [from, to, tie, evidence] = await Promise.all([
    loadNode(context, hop.from),
    loadNode(context, hop.to),
    loaders.get(tieById).load(hop.tie),
    loaders.get(evidenceOf).load(hop.tie),
  ]);
  if (!from || !to || !tie) throw new Error('A path walks what is not known at this standpoint');
  return {
    fromName: nameIn(from, language),
    toName: nameIn(to, language),
    forward: tie.from === hop.from,
    phrases: phrasesOf(tie),
    since: tie.since ?? null,
    until: tie.until ?? null,
    ended: statusOf(tie, standpoint) === TieStatus.ENDED,
    contested: tie.contested,
    confidence: tie.confidence,
    lastConfirmed: newest(evidence.filter(({ against }) => !against).map(({ asOf }) => asOf ?? null)),
  };
}

function newest(dates: (string | null)[]): string | null {
  return dates.reduce(
    (latest, date) => (date !== null && (latest === null || lastDay(date) > lastDay(latest)) ? date : latest),
    null,
  );
}
