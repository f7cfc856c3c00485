// @tie(tie, values): a tie as a list [type, from, to, values in the order of $tieColumns]; `values` is properties(tie).
[type(@tie), startNode(@tie).id, endNode(@tie).id, [column IN $tieColumns | @values[column]]]
