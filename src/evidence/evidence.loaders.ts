import { manyByKey } from '../loading/many-by-key';
import { listEvidence } from './evidence.store';

/** The evidence of a node or a tie, newest first. */
export const evidenceOf = manyByKey(listEvidence, ({ of }) => of);
