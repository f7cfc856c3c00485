// For each objective and area: members based there that work on it, and partnerships and actions that cover the area. Alliances that
// are shown as partnerships count as such.
// A count is null where no record of its kind names both the objective and a country of the area, whatever its dates.
// With $manifestations only initiatives that are about one of these count, and members by their seats in them.
// The ends of a known tie are known too: an older version of an end is looked for only where the newest is too new.
@tables(true)
UNWIND $places AS place
MATCH (area:Node {id: place, type: $type})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(country:Country)
USING INDEX area:Node(id)
CALL (country, tables) {
  MATCH (country)<-[c:COVERS]-(initiative:Node)-[p:PURSUES]->(o:Objective)
  WHERE ($objectives IS NULL OR o.id IN $objectives)
    AND @visible(c) AND @visible(p)
    AND CASE WHEN initiative:Actor THEN initiative.id IN tables ELSE initiative.type IN ['Partnership', 'AdvocacyAction'] END
    AND @aboutOneOf(initiative)
  WITH o, initiative, p, c, @version(initiative) AS version
  RETURN o.id AS objective, initiative, null AS member, p.id AS pursuit, c.id AS link,
    // An action that ended still counts.
    CASE initiative.type WHEN 'AdvocacyAction'
      THEN c.validFrom <= $valid AND p.validFrom <= $valid AND version.validFrom <= $valid
        AND @wasAboutOneOf(initiative)
      ELSE (@holds(c)) AND (@holds(p)) AND (@valid(version)) AND (@goesOn(version))
        AND @wasAboutOneOf(initiative) END AS counts
  UNION ALL
  MATCH (country)<-[:IN_COUNTRY]-(member:Member)
  WHERE @known(member) AND @valid(member)
  WITH CASE WHEN member.id IS NULL THEN head([(member)<-[:WAS]-(newest:Member) | newest]) ELSE member END AS member
  CALL (member, tables) {
    MATCH (member)-[p:PURSUES]->(o:Objective)
    WHERE $manifestations IS NULL AND ($objectives IS NULL OR o.id IN $objectives) AND @visible(p)
    RETURN o, p, p.id AS link, (@holds(p)) AS counts
    UNION ALL
    MATCH (member)-[s]->(initiative:Node)-[p:PURSUES]->(o:Objective)
    WHERE ($objectives IS NULL OR o.id IN $objectives)
      AND @isSeat(s, initiative) AND @visible(s) AND @visible(p)
      AND CASE WHEN initiative:Actor THEN initiative.id IN tables
        ELSE initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
      AND @aboutOneOf(initiative)
    WITH o, p, s, initiative, @version(initiative) AS version
    RETURN o, p, s.id AS link, (@holds(s)) AND (@holds(p)) AND (@valid(version)) AND (@goesOn(version))
      AND @wasAboutOneOf(initiative) AS counts
  }
  RETURN o.id AS objective, null AS initiative, member, p.id AS pursuit, link, counts
}
WITH objective, place,
  count(member) AS memberRecords, count(DISTINCT CASE WHEN counts THEN member END) AS members,
  collect(DISTINCT CASE WHEN initiative:Actor THEN 'Partnership' ELSE initiative.type END) AS initiativeTypes,
  collect(DISTINCT CASE WHEN counts THEN initiative END) AS initiatives,
  CASE WHEN $withTies
    THEN collect(DISTINCT CASE WHEN counts THEN pursuit END) + collect(DISTINCT CASE WHEN counts THEN link END)
    ELSE [] END AS ties
CALL (initiatives) {
  UNWIND initiatives AS initiative
  MATCH (initiative)<-[s]-(actor:Actor)
  WHERE initiative.type <> 'AdvocacyAction' AND @isSeat(s, initiative) AND @holds(s)
  WITH DISTINCT actor
  WITH @version(actor) AS version
  WITH DISTINCT version.group AS group ORDER BY group
  RETURN collect(group) AS groups
}
CALL (initiatives) {
  UNWIND initiatives AS initiative
  WITH @version(initiative) AS version
  WHERE version.type <> 'AdvocacyAction'
  UNWIND version.participantsNotNamed AS group
  WITH DISTINCT group ORDER BY group
  RETURN collect(group) AS notNamed
}
RETURN objective, place, groups, notNamed, ties,
  CASE WHEN memberRecords > 0 THEN members END AS members,
  CASE WHEN 'Partnership' IN initiativeTypes
    THEN size([initiative IN initiatives WHERE initiative.type <> 'AdvocacyAction']) END AS partnerships,
  CASE WHEN 'AdvocacyAction' IN initiativeTypes
    THEN size([initiative IN initiatives WHERE initiative.type = 'AdvocacyAction']) END AS actions
ORDER BY place, objective
