// For each objective and area: the members based there that work on it, and the partnerships and
// actions that cover it. A coalition partnership that covers no country counts in its own. Only
// current ties, and actions that had begun, have a row. With $manifestations only initiatives about
// one of them count, and members by their seats in these. A known tie has known ends: an older
// version of an end is read only where the newest is too new.
UNWIND $places AS place
MATCH (area:Node {id: place, type: $type})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(country:Country)
USING INDEX area:Node(id)
CALL (country) {
  // Each WITH passes on a constant, so that the rest is planned by itself: see @actor-filter.
  MATCH (country)<-[c:COVERS]-(work:Node)
  WITH c, work, 1 AS part1
  WHERE CASE WHEN work:Actor THEN work.id IN $coalitions ELSE work.type IN ['Partnership', 'AdvocacyAction'] END AND @counted-tie(c, work)
  RETURN work, null AS member, c.id AS link
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(version:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(work:Actor)
  WITH version, work, 1 AS part1
  WHERE work.id IN $coalitions AND @known(version) AND @valid(version)
    AND NOT EXISTS { (work)-[c:COVERS]->(:Country) WHERE @holds(c) }
  RETURN work, null AS member, null AS link
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(version:Member)
  WITH version, 1 AS part1
  WHERE @known(version) AND @valid(version) AND @is-counted-member(version)
  WITH @newest(version) AS member
  MATCH (member)-[s*0..1]->(work:Node)
  WITH member, s, work, 2 AS part2
  WHERE CASE WHEN s = [] THEN $manifestations IS NULL ELSE @is-seat(s[0], work) AND @holds(s[0]) AND @is-initiative-or-coalition(work) END
  RETURN work, member, s[0].id AS link
}
MATCH (work)-[p:PURSUES]->(o:Objective)
WITH place, work, member, link, p, o, 4 AS part4
WHERE ($objectives IS NULL OR o.id IN $objectives) AND @visible(p) AND p.validFrom <= $valid
  // An initiative that pursues something is not over, except an action, which counts afterwards.
  AND ((member IS NULL AND work.type = 'AdvocacyAction') OR ($valid <= p.validTo AND @ends-ongoing(p)))
WITH *, 5 AS part5
WHERE CASE WHEN work:Actor THEN true ELSE @version-has-begun(work) END AND @was-about-one-of(work)
WITH place, o.id AS objective, member, CASE WHEN member IS NULL THEN work END AS initiative, p.id AS pursuit, coalesce(link, CASE WHEN member IS NOT NULL THEN p.id END) AS link
WITH objective, place, count(DISTINCT member) AS members, collect(DISTINCT initiative) AS initiatives,
  CASE WHEN $withTies THEN collect(DISTINCT pursuit) + collect(DISTINCT link) ELSE [] END AS ties
WITH *, [initiative IN initiatives WHERE initiative.type <> 'AdvocacyAction'] AS tablesThere
// Only an actor that belongs in the place seats its group there.
CALL (place, tablesThere) {
  UNWIND tablesThere AS table
  MATCH (table)<-[s]-(actor:Actor)
  WITH place, table, s, actor, 1 AS part1
  WHERE @is-seat(s, table) AND @holds(s)
  WITH DISTINCT place, actor
  WITH place, @version(actor) AS version
  WITH place, version.group AS group, @homes-of(version) AS homes
  WITH group, max(@belongs-in(homes, place)) AS belongs, collect([home IN homes | home.id]) AS homes ORDER BY group
  RETURN collect(CASE WHEN belongs THEN group END) AS groups,
    collect(CASE WHEN NOT belongs THEN { group: group, homes: homes } END) AS elsewhere
}
CALL (tablesThere) {
  UNWIND tablesThere AS table
  WITH @version(table) AS version ORDER BY version.nameKey
  RETURN collect(@shown-id(version)) AS tableIds, count(CASE WHEN @any-id(version) IN $unconfirmed THEN 1 END) AS unconfirmed,
    collect(version.participantsNotNamed) AS notNamed
}
RETURN objective, place, groups, elsewhere, notNamed, ties, members, tableIds, unconfirmed, size(initiatives) - size(tablesThere) AS actions
ORDER BY place, objective
