/** What the questions need to know to be asked. */
export interface Asking {
  /** The day of the run, on which this API answers where it is not told another. */
  today: string;
  /** Actors with a current public seat in a partnership, by id. */
  seated: string[];
  /** Actors with at least one conducting tie, by id. */
  actors: string[];
  /** Words of names: those that come last in a name and one that comes before. */
  words: { last: string[]; first: string[] };
  regions: string[];
  objectives: string[];
  /** The cursors of the partnerships current today, in each order, as this API gives them. */
  cursors: Record<'NAME' | 'STARTED', string[]>;
}

/** What a reader who is not signed in may see. */
export const CLEARANCE = 0;
