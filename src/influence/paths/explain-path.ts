import { evidenceOf, type EvidenceRecord } from '../../graph/evidence/evidence.store';
import { loadNode } from '../../graph/node/node.loaders';
import { barePhrase, loadTiePhraseInput } from '../../graph/tie/tie-sentence';
import { loadTies, tieById } from '../../graph/tie/tie.loaders';
import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { lastDay } from '../../language/partial-date';
import { CONFIDENCE_FACTOR } from '../../store/model/enums';
import type { InfluenceContext } from '../engine/influence-context';
import { type Hop, hopsOf, type Path } from './path';
import { type HopFacts, pathText } from './path-text';

/** Loads the facts of each tie for `pathText`. */
export async function explainPath(context: InfluenceContext, path: Path, language: Language): Promise<string> {
  const hops = await Promise.all(hopsOf(path).map((hop) => loadHopFacts(context, hop, language)));
  const { hop, isHub } = weakestPoint(path);
  return pathText({ hops, weakest: { hop, ...(isHub && { hubTies: path.degrees[hop]! }) } }, language);
}

/** Formats a tie as a phrase in the direction of the path, without the names of its ends. */
export async function phraseOfHop(context: InfluenceContext, hop: Hop, language: Language): Promise<string> {
  const [tie] = await loadTies(context, [hop.tie]);
  return barePhrase(context, tie!, language, hop.against);
}

async function loadHopFacts(context: InfluenceContext, hop: Hop, language: Language): Promise<HopFacts> {
  const { loaders } = context;
  const [from, to, tie, evidence] = await Promise.all([
    loadNode(context, hop.from),
    loadNode(context, hop.to),
    loaders.get(tieById).load(hop.tie),
    loaders.get(evidenceOf).load(hop.tie),
  ]);
  if (!from || !to || !tie) throw new Error('A path has a node or tie that does not exist at this standpoint');
  const phraseInput = await loadTiePhraseInput(context, tie);
  const newest = newestOf(evidence);
  const source = newest && (await loadNode(context, newest.source));
  const confidence = CONFIDENCE_FACTOR[tie.confidence];
  return {
    fromName: nameIn(from, language),
    toName: nameIn(to, language),
    against: hop.against,
    phraseInput,
    confirmed: tie.confirmed ?? null,
    source: source?.title ?? null,
    contested: tie.contested,
    derived: tie.derived ?? false,
    copied: tie.copied ?? false,
    confidence: tie.confidence,
    isWeakKind: hop.strength < Math.min(confidence, hop.freshness, 0.5),
  };
}

/** Returns the newest evidence for a tie, else any undated evidence for it. */
function newestOf(evidence: readonly EvidenceRecord[]): EvidenceRecord | undefined {
  const day = (evidence: EvidenceRecord) => (evidence.day ? lastDay(evidence.day) : '');
  return evidence
    .filter(({ against }) => !against)
    .reduce<EvidenceRecord | undefined>(
      (newest, next) => (newest && day(newest) >= day(next) ? newest : next),
      undefined,
    );
}

/** The tie, or the hub that this tie leads to, that lowers the score of a path most. */
export interface WeakestPoint {
  /** The index of the tie. */
  hop: number;
  isHub: boolean;
}

/** Finds the smallest weight or factor, first from the start, a tie before the node it leads to. */
export function weakestPoint({ weights, factors }: Pick<Path, 'weights' | 'factors'>): WeakestPoint {
  const points = weights.flatMap((weight, hop) => {
    const factor = factors[hop];
    const tie = { hop, isHub: false, value: weight };
    return factor === undefined ? [tie] : [tie, { hop, isHub: true, value: factor }];
  });
  const { hop, isHub } = points.reduce((weakest, point) => (point.value < weakest.value ? point : weakest));
  return { hop, isHub };
}
