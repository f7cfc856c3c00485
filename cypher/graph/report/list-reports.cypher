// A type's reports on each record: newest last day first, then the later one.
UNWIND $ids AS id
MATCH (:Node {id: id})<-[:PART_OF]-(report:Node)
WHERE report.type = $type AND @visible-node(report) AND report.validFrom <= $valid
WITH id, report, properties(report) AS values, @last-day(report.asOf) AS lastDay
ORDER BY id, lastDay DESC, report.validFrom DESC, report.recordedAt DESC, coalesce(report.id, report.pastOf) DESC
RETURN id AS of, @node(report, values) AS node
