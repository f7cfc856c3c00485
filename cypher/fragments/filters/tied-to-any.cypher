// @tied-to-any(record, relations, ids): the part of a filter for records ever so tied to some node.
// if $@ids
WITH *, 1 AS partOf@ids
WHERE EXISTS {
    (@record)<-[:WAS*0..1]-(:Node)-[t:@relations]-(linked:Node)
    WHERE linked.id IN $@ids AND @visible(t) AND t.validFrom <= $valid }
// end
