// @node(version, values): a node as a list [id, places, values in the order of $nodeColumns];
// `values` is properties(version) from a WITH before, since reading single properties is slower.
[
  coalesce(@version.id, @version.pastOf),
  @places(@version),
  [column IN $nodeColumns | @values[column]]]
