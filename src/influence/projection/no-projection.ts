import { nodePart } from './node-part';
import type { Projection } from './projection';
import { type TieArrays, TieColumns } from './tie-columns';
import { tieArrays } from './tie-part';

const nodes = nodePart([]);
const ties = tieArrays({} as TieArrays, new TieColumns(), { ids: [], places: new Int32Array() }, null);

/** The projection of a graph in which nothing is. */
export const NO_PROJECTION: Projection = { ...nodes, tieIds: [], arrays: { ...nodes.arrays, ...ties } };
