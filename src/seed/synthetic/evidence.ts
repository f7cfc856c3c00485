import type { EvidenceRow, SourceRow } from '../../store/model/rows';
import { Confidence } from '../../store/model/enums';
import { dateIn, LAST_YEAR } from './dates';
import type { Random } from './random';

const SOURCES: SourceRow[] = Array.from({ length: 500 }, (_, index) => ({
  title: `Synthetic source ${index + 1}`,
  url: `https://example.org/synthetic/${index + 1}`,
  ...(index % 3 === 0 && { published: String(2005 + (index % 20)) }),
}));

const CONFIDENCES = [
  { value: Confidence.HIGH, weight: 60 },
  { value: Confidence.MEDIUM, weight: 30 },
  { value: Confidence.LOW, weight: 10 },
];

export function confidence(random: Random): Confidence {
  return random.weighted(CONFIDENCES);
}

/** Draws 1 to 3 sources, the first with confidence `first`, the last against a contested tie. */
export function evidence(random: Random, first: Confidence, contested = false): EvidenceRow[] {
  const wanted = random.weighted([
    { value: 1, weight: 65 },
    { value: 2, weight: 25 },
    { value: 3, weight: 10 },
  ]);
  const count = contested ? Math.max(2, wanted) : wanted;
  const start = random.between(0, SOURCES.length - 1);
  return Array.from({ length: count }, (_, index) => ({
    // 77 and 500 are coprime, so that no source repeats.
    source: SOURCES[(start + index * 77) % SOURCES.length] as SourceRow,
    confidence: index === 0 ? first : confidence(random),
    ...(random.chance(0.2) && { locator: `p. ${random.between(1, 120)}` }),
    ...(random.chance(0.75) && { asOf: dateIn(random, random.between(2012, LAST_YEAR)) }),
    ...(contested && index === count - 1 && { against: true }),
  }));
}
