// What each objective has in each place: members of the place at work on it, and partnerships and actions that cover the place.
// A tie that is known proves that its ends are, so that an older version of an end is looked for only where the newest is too new.
UNWIND $places AS place
MATCH (whole:Node {id: place, type: $type})<-[:IN_REGION*0..1]-(country:Country)
USING INDEX whole:Node(id)
CALL (country) {
  MATCH (country)<-[c:COVERS]-(work:Node)-[p:PURSUES]->(o:Objective)
  WHERE ($objectives IS NULL OR o.id IN $objectives)
    AND work.type IN ['Partnership', 'AdvocacyAction']
    AND c.clearance <= $clearance AND c.knownFrom <= $known < c.knownTo AND c.validFrom <= $valid
    AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid
    // What was done stays done.
    AND (work.type = 'AdvocacyAction' OR (c.validTo >= $valid AND p.validTo >= $valid))
  WITH o, work, p, c, CASE
    WHEN work.knownFrom > $known THEN head([(work)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past])
    ELSE work END AS version
  WHERE version.validFrom <= $valid AND (work.type = 'AdvocacyAction' OR version.validTo >= $valid)
  RETURN o.id AS objective, work, null AS member, p.id AS aim, c.id AS stand
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(member:Member)
  WHERE member.knownFrom <= $known < member.knownTo AND member.validFrom <= $valid <= member.validTo
  WITH CASE WHEN member.id IS NULL THEN head([(member)<-[:WAS]-(newest:Member) | newest]) ELSE member END AS member
  MATCH (member)-[s]-(work:Node)-[p:PURSUES]->(o:Objective)
  WHERE ($objectives IS NULL OR o.id IN $objectives)
    AND work.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND type(s) IN $seatTypes
    AND s.clearance <= $clearance AND s.knownFrom <= $known < s.knownTo AND s.validFrom <= $valid <= s.validTo
    AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid <= p.validTo
  WITH o, member, work, p, s, CASE
    WHEN work.knownFrom > $known THEN head([(work)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past])
    ELSE work END AS version
  WHERE version.validFrom <= $valid <= version.validTo
  RETURN o.id AS objective, null AS work, member, p.id AS aim, s.id AS stand
}
WITH objective, place, count(DISTINCT member) AS members, collect(DISTINCT work) AS works,
  CASE WHEN $withTies THEN collect(DISTINCT aim) + collect(DISTINCT stand) ELSE [] END AS ties
CALL (works) {
  UNWIND works AS work
  MATCH (work)-[s]-(actor:Actor)
  WHERE work.type = 'Partnership' AND type(s) IN $seatTypes
    AND s.clearance <= $clearance AND s.knownFrom <= $known < s.knownTo AND s.validFrom <= $valid <= s.validTo
  WITH DISTINCT actor
  WITH CASE
    WHEN actor.knownFrom > $known THEN head([(actor)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past])
    ELSE actor END AS version
  WITH DISTINCT version.group AS group ORDER BY group
  RETURN collect(group) AS groups
}
RETURN objective, place, members, groups, ties,
  size([work IN works WHERE work.type = 'Partnership']) AS partnerships,
  size([work IN works WHERE work.type = 'AdvocacyAction']) AS actions
ORDER BY place, objective
