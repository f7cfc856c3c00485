// @tie(tie, values): a tie as [type, from, to, values by $tieColumns]; `values` is properties(tie).
[type(@tie), startNode(@tie).id, endNode(@tie).id, [column IN $tieColumns | @values[column]]]
