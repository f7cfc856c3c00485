// @composedIds(part, listed, ids): the distinct ids for which the next statement of a composition reads.
// The constant has each part planned by itself: see @actorFilter.
WITH *, 1 AS @part, COLLECT { @listed } AS @ids
