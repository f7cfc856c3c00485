// @relatedTo(newest, type, label, ids, part): whether a tie of this type leads from the newest version of a node to one of $ids; where it leads
// to none at all, null if $includeUnknown names the part.
CASE
  WHEN EXISTS { MATCH (@newest)-[t:@type]->(related:@label) WHERE related.id IN @ids AND @heldOrHolds(t) } THEN true
  WHEN NOT @part IN coalesce($includeUnknown, []) OR EXISTS { MATCH (@newest)-[t:@type]->(:@label) WHERE @heldOrHolds(t) } THEN false END
