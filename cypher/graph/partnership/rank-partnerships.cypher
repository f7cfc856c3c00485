// scan: Partnership, because filters and orders need each one's seats; counting all adds no cost
@all-partnerships()
WITH p
WHERE @partnership-filter(p)
@seat-parts(p)
WITH p, groups, CASE $orderBy
  WHEN 'STARTED' THEN CASE WHEN p.since IS NULL THEN 0 ELSE toInteger(replace(p.validFrom, '-', '')) END
  WHEN 'PARTICIPANTS' THEN size(actors)
  WHEN 'GROUPS' THEN size(groups)
  ELSE 0 END AS rank ORDER BY rank DESC, p.nameKey
WITH collect([rank, p.nameKey, p, groups]) AS found
WITH size(found) AS total, [
  item IN found WHERE $after IS NULL OR item[0] < $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
][0..toInteger($first) + 1] AS items
// or, to go on: RETURN total, [item IN items | [[item[0], item[1]], item[2], item[3]]] AS found
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS p, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [
  [item[0], item[1]],
  CASE WHEN p:Actor THEN @coalition(p, values) ELSE @node(p, values) END,
  item[3]] END AS item
