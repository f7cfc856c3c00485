// Removes the ids of erased records, and the texts that may name them, from all changes that
// touched them. $places are the nodes in whose history these changes are.
MATCH (place:Node)<-[:TOUCHED]-(c:Change)
USING INDEX place:Node(id)
WHERE place.id IN $places
  AND (c.about IN $ids OR any(id IN c.nodes WHERE id IN $ids) OR any(id IN c.ties WHERE id IN $ids))
WITH DISTINCT c, c.about IN $ids OR any(id IN c.nodes WHERE id IN $ids) AS isOfErased
SET c.nodes = [id IN c.nodes WHERE NOT id IN $ids], c.ties = [id IN c.ties WHERE NOT id IN $ids],
  // Prevents a repeated request under the key of an erased change from recording anything.
  c.asked = ''
// An import's summary only counts; the summary of a remaining record names no tie.
WITH c, isOfErased WHERE c.action <> 'IMPORT' AND (isOfErased OR NOT c.action IN $namingOnlyTheirRecord)
SET c.summaryEn = $summary.en, c.summaryFr = $summary.fr
WITH c, isOfErased WHERE isOfErased
SET c.about = CASE WHEN c.about IN $ids THEN null ELSE c.about END, c.detail = null
