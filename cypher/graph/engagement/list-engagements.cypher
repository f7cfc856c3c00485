// The findings about each actor that hold at the valid day, the one that decides first: see @engagementOf.
UNWIND $ids AS id
MATCH (:Node {id: id})<-[:PART_OF]-(finding:EngagementStatus)
WHERE @visibleNode(finding) AND finding.validFrom <= $valid
WITH id, finding, properties(finding) AS values, @lastDay(finding.asOf) AS lastDay
ORDER BY id, lastDay DESC, finding.validFrom DESC, coalesce(finding.id, finding.pastOf) DESC
RETURN id AS of, @node(finding, values) AS node
