import { manyByKey } from '../loading/many-by-key';
import { listDerivedValues } from './derived-values.store';
import { listValues } from './framework.store';

/** All reported values of an indicator, by date. */
export const reportedValuesOf = manyByKey(listValues, ({ indicator }) => indicator);

/** All values of an indicator that are counted from the graph, by year; none where it is reported. */
export const derivedValuesOf = manyByKey(listDerivedValues, ({ indicator }) => indicator);
