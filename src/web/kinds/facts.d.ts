import type { TextKey } from '../language/text';

/** A fact that the page of a record shows. */
export interface KindFact {
  /** Its field in answers. */
  name: string;
  label: TextKey;
  takes: 'choice' | 'date' | 'nodes' | 'flag' | 'number' | 'text';
  /** True where a record is complete without it. */
  isOptional: boolean;
}

/** The facts of kinds by the type of their records; the build derives them from src/kinds. */
export declare const KIND_FACTS: Readonly<Record<string, readonly KindFact[]>>;
