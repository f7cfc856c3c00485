/** The values from which questions make their variables. */
export interface Asking {
  /** The day of the run, which is the default valid date. */
  today: string;
  /** Actors with a current public seat in a partnership, by id. */
  seated: string[];
  /** Actors with at least one conducting tie, by id. */
  actors: string[];
  /** Words of names: the last ones, and those before. */
  words: { last: string[]; first: string[] };
  regions: string[];
  objectives: string[];
  /** This API's cursors of the partnerships current today, in each order. */
  cursors: Record<'NAME' | 'STARTED', string[]>;
}

/** What an anonymous reader may see of a day, by what is known now, as parameters: '9999' is after every change. */
export function standpoint(valid: string): { valid: string; known: string; clearance: number } {
  return { valid, known: '9999', clearance: 0 };
}
