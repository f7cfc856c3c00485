import { monotonicFactory } from 'ulid';

/** A new ULID. Those of one process sort in the order in which they were made, also within a millisecond. */
export const newId = monotonicFactory();
