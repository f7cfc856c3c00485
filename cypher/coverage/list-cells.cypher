// For each objective and area: members based there that work on it, and partnerships and actions that cover the area.
// The ends of a known tie are known too: an older version of an end is looked for only where the newest is too new.
UNWIND $places AS place
MATCH (area:Node {id: place, type: $type})<-[:IN_REGION*0..1]-(country:Country)
USING INDEX area:Node(id)
CALL (country) {
  MATCH (country)<-[c:COVERS]-(initiative:Node)-[p:PURSUES]->(o:Objective)
  WHERE ($objectives IS NULL OR o.id IN $objectives)
    AND initiative.type IN ['Partnership', 'AdvocacyAction']
    AND @visible(c) AND c.validFrom <= $valid
    AND @visible(p) AND p.validFrom <= $valid
    // An action that ended still counts.
    AND (initiative.type = 'AdvocacyAction' OR (c.validTo >= $valid AND p.validTo >= $valid))
  WITH o, initiative, p, c, @version(initiative) AS version
  WHERE version.validFrom <= $valid AND (initiative.type = 'AdvocacyAction' OR version.validTo >= $valid)
  RETURN o.id AS objective, initiative, null AS member, p.id AS pursuit, c.id AS link
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(member:Member)
  WHERE @known(member) AND @valid(member)
  WITH CASE WHEN member.id IS NULL THEN head([(member)<-[:WAS]-(newest:Member) | newest]) ELSE member END AS member
  MATCH (member)-[s]-(initiative:Node)-[p:PURSUES]->(o:Objective)
  WHERE ($objectives IS NULL OR o.id IN $objectives)
    AND initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND type(s) IN $seatTypes
    AND @holds(s) AND @holds(p)
  WITH o, member, initiative, p, s, @version(initiative) AS version
  WHERE @valid(version)
  RETURN o.id AS objective, null AS initiative, member, p.id AS pursuit, s.id AS link
}
WITH objective, place, count(DISTINCT member) AS members, collect(DISTINCT initiative) AS initiatives,
  CASE WHEN $withTies THEN collect(DISTINCT pursuit) + collect(DISTINCT link) ELSE [] END AS ties
CALL (initiatives) {
  UNWIND initiatives AS initiative
  MATCH (initiative)-[s]-(actor:Actor)
  WHERE initiative.type = 'Partnership' AND type(s) IN $seatTypes
    AND @holds(s)
  WITH DISTINCT actor
  WITH @version(actor) AS version
  WITH DISTINCT version.group AS group ORDER BY group
  RETURN collect(group) AS groups
}
RETURN objective, place, members, groups, ties,
  size([initiative IN initiatives WHERE initiative.type = 'Partnership']) AS partnerships,
  size([initiative IN initiatives WHERE initiative.type = 'AdvocacyAction']) AS actions
ORDER BY place, objective
