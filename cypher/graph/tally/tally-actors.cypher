// In a year an actor counts by its ties: under `undated` where only ties without a beginning hold in it.
MATCH (n:Actor)
WHERE n.nameKey > '' AND @actorFilter(n)
WITH n, 'YEAR' IN $dimensions AS byYear
WITH n, byYear, CASE WHEN NOT byYear THEN [] ELSE COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
  WHERE t.id IS NOT NULL AND t.derived IS NULL AND @visible(t)
  RETURN { from: t.validFrom, until: @holdsUntil(t), dated: t.since IS NOT NULL }
} END AS ties, CASE WHEN NOT $pursuing THEN [] ELSE COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
  WHERE @isSeat(t, initiative) AND @visible(t) AND @visible(p)
    AND CASE WHEN initiative:Actor THEN initiative.id IN $tables
      ELSE initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
  WITH t, p, aim, @version(initiative) AS version
  RETURN { aim: aim.id, type: type(p), dated: t.since IS NOT NULL, spans: [
    [t.validFrom, @holdsUntil(t)],
    [CASE WHEN byYear AND p.since IS NULL THEN '' ELSE p.validFrom END, @holdsUntil(p)],
    [version.validFrom, version.validTo]] }
} + COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
  WHERE @visible(p)
  RETURN { aim: aim.id, type: type(p), dated: p.since IS NOT NULL, spans: [[p.validFrom, @holdsUntil(p)]] }
} END AS pursuits
UNWIND $periods AS period
WITH n, byYear, period, [ids IN [$objectives, $manifestations] WHERE ids IS NOT NULL] AS asked,
  [tie IN ties WHERE tie.from <= period.to AND tie.until >= period.from | tie.dated] AS held,
  [pursuit IN pursuits WHERE all(span IN pursuit.spans WHERE span[0] <= period.to AND span[1] >= period.from)] AS pursued
WHERE (NOT byYear OR size(held) > 0) AND all(ids IN asked WHERE any(pursuit IN pursued WHERE pursuit.aim IN ids))
WITH n, byYear, period, true IN held AS heldDated,
  all(ids IN asked WHERE any(pursuit IN pursued WHERE pursuit.aim IN ids AND pursuit.dated)) AS askedDated,
  [pursuit IN pursued WHERE 'OBJECTIVE' IN $dimensions AND pursuit.type = 'PURSUES'] AS pursued
UNWIND CASE pursued WHEN [] THEN [{ aim: null, dated: heldDated }] ELSE pursued END AS pursuit
OPTIONAL MATCH (n)-[:IN_COUNTRY]->(c:Country)
OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
WHERE @talliedRegion(within, r)
WITH n, NOT byYear OR (pursuit.dated AND askedDated) AS dated, {
  COUNTRY: c.id, REGION: r.id, OBJECTIVE: pursuit.aim, GROUP: n.group, KIND: n.kind, TYPE: n.type, YEAR: period.year
} AS key
@tallied(n)
