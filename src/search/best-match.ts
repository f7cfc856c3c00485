import { distance } from 'fastest-levenshtein';
import { fold } from '../language/fold';

/** The one of some names that is nearest to the text, by the share of its letters that differ (Levenshtein). */
export function bestMatch(names: readonly string[], text: string): string {
  const wanted = fold(text);
  const [best] = names.map((name) => ({ name, far: farness(fold(name), wanted) })).sort((a, b) => a.far - b.far);
  return best?.name ?? '';
}

function farness(name: string, wanted: string): number {
  const whole = distance(name, wanted) / Math.max(name.length, wanted.length, 1);
  // A name that holds the text is nearer than its other words make it look.
  return name.includes(wanted) ? whole / 2 : whole;
}
