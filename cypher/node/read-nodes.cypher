// Each node in the version in force, by the id that only the newest version holds. A column a property, since a map a
// node would say each name again; what only lists and filters need is left out.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, CASE
  WHEN n.knownFrom <= $known THEN n
  ELSE head([(n)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past]) END AS version
// A value is read with its indicator, and evidence is not for readers who may not see what it is for.
WHERE $known < version.knownTo AND NOT n:IndicatorValue AND coalesce(n.clearance, 0) <= $clearance
  // Nor is a source for readers who may see nothing that cites it.
  AND (NOT n:Source OR EXISTS {
    (n)<-[:FROM]-(:Evidence)-[:WAS*0..1]->(e:Evidence)
    WHERE e.clearance <= $clearance AND e.knownFrom <= $known < e.knownTo })
RETURN n.id AS id, version.type AS type,
  version.nameEn AS nameEn, version.nameFr AS nameFr, version.otherNames AS otherNames, version.note AS note,
  version.kind AS kind, version.group AS group, version.website AS website, version.sector AS sector,
  version.status AS status,
  version.since AS since, version.until AS until, version.outcome AS outcome,
  version.iso3 AS iso3, version.regionBasis AS regionBasis, version.boardSeats AS boardSeats,
  version.unit AS unit, version.number AS number, version.adopted AS adopted, version.synthetic AS synthetic,
  version.title AS title, version.url AS url, version.published AS published,
  version.of AS of, version.locator AS locator, version.confidence AS confidence, version.asOf AS asOf,
  version.against AS against, version.recordedAt AS recordedAt,
  version.at AS at, version.by AS by, version.action AS action, version.about AS about,
  version.summaryEn AS summaryEn, version.summaryFr AS summaryFr,
  [(version)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]]
    + [(n)-[:FROM]->(s:Source) | ['FROM', s.id]] AS places
