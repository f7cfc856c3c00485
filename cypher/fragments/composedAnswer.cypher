// @composedAnswer(lists): the end of a composition. One row each, since a single long row is slower to read: with the number of
// the statement that it is of, and either the ids for which that statement read or a row of it.
UNWIND @lists AS found
RETURN found[0] AS part, found[1] AS ids, found[2] AS row
