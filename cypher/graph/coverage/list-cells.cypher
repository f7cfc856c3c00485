// For each objective and area: members based there that work on it, and partnerships and actions that cover the area. Alliances that
// are shown as partnerships count as such; one that covers no country is placed in its own.
// Only what counts on the valid day has a row: what holds, and actions that had begun.
// With $manifestations only initiatives that are about one of these count, and members by their seats in them.
// The ends of a known tie are known too: an older version of an end is looked for only where the newest is too new.
UNWIND $places AS place
MATCH (area:Node {id: place, type: $type})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(country:Country)
USING INDEX area:Node(id)
CALL (country) {
  // Each WITH passes on a constant, so that what follows is planned by itself: see @actorFilter.
  MATCH (country)<-[c:COVERS]-(initiative:Node)
  WITH c, initiative, 1 AS part1
  WHERE CASE WHEN initiative:Actor THEN initiative.id IN $tables ELSE initiative.type IN ['Partnership', 'AdvocacyAction'] END
    AND @countedTie(c, initiative) AND @wasAboutOneOf(initiative)
  MATCH (initiative)-[p:PURSUES]->(o:Objective)
  WITH c, initiative, p, o, 2 AS part2
  WHERE ($objectives IS NULL OR o.id IN $objectives) AND @countedTie(p, initiative)
  WITH o, initiative, p, c, @version(initiative) AS version
  // What it pursues holds, and so it is not over.
  WHERE @hasBegun(version)
  RETURN o.id AS objective, initiative, null AS member, p.id AS pursuit, c.id AS link
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(version:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(alliance:Actor)
  WITH version, alliance, 1 AS part1
  WHERE alliance.id IN $tables AND @known(version) AND @valid(version)
    AND NOT EXISTS { (alliance)-[c:COVERS]->(:Country) WHERE @holds(c) }
    AND @wasAboutOneOf(alliance)
  MATCH (alliance)-[p:PURSUES]->(o:Objective)
  WITH alliance, p, o, 2 AS part2
  WHERE ($objectives IS NULL OR o.id IN $objectives) AND @holds(p)
  RETURN o.id AS objective, alliance AS initiative, null AS member, p.id AS pursuit, null AS link
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(member:Member)
  WITH member, 1 AS part1
  WHERE @known(member) AND @valid(member) AND @hasNotLeft(member)
  WITH @newest(member) AS member
  MATCH (member)-[s*0..1]->(work:Node)
  WITH member, s, work, 2 AS part2
  WHERE CASE WHEN s = [] THEN $manifestations IS NULL ELSE @isSeat(s[0], work) AND @holds(s[0]) AND @underWay(work) AND @wasAboutOneOf(work)
    END
  MATCH (work)-[p:PURSUES]->(o:Objective)
  WITH member, s, p, o, 3 AS part3
  WHERE ($objectives IS NULL OR o.id IN $objectives) AND @holds(p)
  RETURN o.id AS objective, null AS initiative, member, p.id AS pursuit, coalesce(s[0].id, p.id) AS link
}
WITH objective, place, count(DISTINCT member) AS members, collect(DISTINCT initiative) AS initiatives,
  CASE WHEN $withTies THEN collect(DISTINCT pursuit) + collect(DISTINCT link) ELSE [] END AS ties
WITH *, [initiative IN initiatives WHERE initiative.type <> 'AdvocacyAction'] AS tablesThere
CALL (tablesThere) {
  UNWIND tablesThere AS table
  MATCH (table)<-[s]-(actor:Actor)
  WITH table, s, actor, 1 AS part1
  WHERE @isSeat(s, table) AND @holds(s)
  WITH DISTINCT actor
  WITH @version(actor) AS version
  WITH DISTINCT version.group AS group ORDER BY group
  RETURN collect(group) AS groups
}
CALL (tablesThere) {
  UNWIND tablesThere AS table
  WITH @version(table) AS version
  UNWIND version.participantsNotNamed AS group
  WITH DISTINCT group ORDER BY group
  RETURN collect(group) AS notNamed
}
RETURN objective, place, groups, notNamed, ties, members,
  [table IN tablesThere | table.id] AS tableIds, size(initiatives) - size(tablesThere) AS actions
ORDER BY place, objective
