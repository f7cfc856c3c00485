// @node(version, values): a node as a list [id, places, values in the order of $nodeColumns]; `values` is properties(version),
// taken in a WITH before, since reading each property by itself is slower.
[
  coalesce(@version.id, @version.pastOf),
  @places(@version),
  [column IN $nodeColumns | @values[column]]]
