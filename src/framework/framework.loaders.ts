import { manyByKey } from '../loading/many-by-key';
import { listValues } from './framework.store';

/** All reported values of an indicator, by date. */
export const valuesOf = manyByKey(listValues, ({ indicator }) => indicator);
