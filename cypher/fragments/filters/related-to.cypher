// @related-to(newest, type, label, ids, part): true where a tie of this type leads from a node's
// newest version to one of $ids; null where there is no such tie and $includeUnknown has the part.
// An instrument may stand for an objective.
CASE
  WHEN EXISTS { MATCH (@newest)-[t:@type|@instrument-types()]->(related:@label|Instrument) WHERE related.id IN @ids AND @held-or-holds(t) } THEN true
  WHEN NOT @part IN coalesce($includeUnknown, []) OR EXISTS { MATCH (@newest)-[t:@type]->(:@label) WHERE @held-or-holds(t) } THEN false END
