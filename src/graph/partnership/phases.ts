import { lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';

/** The stored phases of an initiative, each as `since/until: text`. */
export interface PhasesRecord {
  phases?: string[] | null;
  phasesFr?: string[] | null;
  parts?: string[] | null;
  partsFr?: string[] | null;
}

export interface PhaseRecord {
  since: string | null;
  until: string | null;
  textEn: string;
  textFr: string;
  isWhole: boolean;
}

/** Returns the phases of the whole and of its parts, by their beginning; undated ones are first. */
export function phasesOf({ phases, phasesFr, parts, partsFr }: PhasesRecord): PhaseRecord[] {
  const whole = (phases ?? []).map((stored, index) => phaseOf(stored, phasesFr?.[index], true));
  const ofParts = (parts ?? []).map((stored, index) => phaseOf(stored, partsFr?.[index], false));
  return [...whole, ...ofParts].sort((a, b) => byCodeUnit(a.since ?? '', b.since ?? ''));
}

/** Returns the last day of the stored phases of the whole; null where none is, or one goes on. */
export function endOfPhases(phases: readonly string[] | null): string | null {
  const ends = (phases ?? []).map((stored) => split(stored).until);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends
    .map((until) => lastDay(until!))
    .sort(byCodeUnit)
    .at(-1)!;
}

function phaseOf(stored: string, french: string | undefined, isWhole: boolean): PhaseRecord {
  const { since, until, text } = split(stored);
  return { since, until, textEn: text, textFr: split(french ?? stored).text, isWhole };
}

function split(stored: string): { since: string | null; until: string | null; text: string } {
  const [, since, until, text = stored] = /^([\d-]*)\/([\d-]*): (.*)$/.exec(stored) ?? [];
  return { since: since || null, until: until || null, text };
}
