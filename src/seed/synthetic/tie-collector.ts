import type { TieRow } from '../../store/model/rows';
import type { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import { Visibility } from '../../store/model/visibility';
import type { Period } from './dates';
import { confidence, evidence } from './evidence';
import type { Random } from './random';

const VISIBILITIES = [
  { value: Visibility.PUBLIC, weight: 90 },
  { value: Visibility.NETWORK, weight: 7 },
  { value: Visibility.CONFIDENTIAL, weight: 3 },
];

/** Collects ties, each (type, from, to) once. */
export class TieCollector {
  readonly ties: TieRow[] = [];
  private readonly keys = new Set<string>();

  constructor(private readonly random: Random) {}

  /** Adds a tie; returns false for an existing tie and for one that joins a node to itself. */
  add(type: TieType, from: string, to: string, period: Period): boolean {
    const key = `${type} ${from} ${to}`;
    if (from === to || this.keys.has(key)) return false;
    this.keys.add(key);
    const { random } = this;
    const tieConfidence = confidence(random);
    const contested = random.chance(0.02);
    const strength = random.chance(0.15) ? random.between(2, 20) / 20 : null;
    this.ties.push({
      type,
      from,
      to,
      ...period,
      ...(strength !== null && TIE_TYPES[type].conducts && { strength }),
      confidence: tieConfidence,
      visibility: random.weighted(VISIBILITIES),
      ...(contested && { contested }),
      evidence: evidence(random, tieConfidence, contested),
    });
    return true;
  }
}
