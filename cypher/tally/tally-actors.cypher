// In a year an actor counts by its ties: under `undated` where only ties without a beginning hold in it.
@tables('OBJECTIVE' IN $by)
MATCH (n:Actor)
WHERE n.nameKey > '' AND @known(n) AND @listed(n)
WITH n, tables, 'YEAR' IN $by AS byYear
WITH n, byYear, CASE WHEN NOT byYear THEN [] ELSE COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
  WHERE t.id IS NOT NULL AND t.derived IS NULL AND @visible(t)
  RETURN { from: t.validFrom, until: @holdsUntil(t), dated: t.since IS NOT NULL }
} END AS ties, CASE WHEN NOT 'OBJECTIVE' IN $by THEN [] ELSE COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[p:PURSUES]->(o:Objective)
  WHERE @isSeat(t, initiative) AND @visible(t) AND @visible(p)
    AND CASE WHEN initiative:Actor THEN initiative.id IN tables
      ELSE initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
  WITH t, p, o, @version(initiative) AS version
  RETURN { objective: o.id, dated: t.since IS NOT NULL, spans: [
    [t.validFrom, @holdsUntil(t)],
    [CASE WHEN byYear AND p.since IS NULL THEN '' ELSE p.validFrom END, @holdsUntil(p)],
    [version.validFrom, version.validTo]] }
} + COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[p:PURSUES]->(o:Objective)
  WHERE @visible(p)
  RETURN { objective: o.id, dated: p.since IS NOT NULL, spans: [[p.validFrom, @holdsUntil(p)]] }
} END AS pursuits
UNWIND $periods AS period
WITH n, byYear, period,
  [tie IN ties WHERE tie.from <= period.to AND tie.until >= period.from | tie.dated] AS held,
  [pursuit IN pursuits WHERE all(span IN pursuit.spans WHERE span[0] <= period.to AND span[1] >= period.from)] AS pursued
WHERE NOT byYear OR size(held) > 0
UNWIND CASE pursued WHEN [] THEN [{ objective: null, dated: true IN held }] ELSE pursued END AS pursuit
WITH n, period, pursuit.objective AS objective, max(toInteger(NOT byYear OR pursuit.dated)) = 1 AS dated
OPTIONAL MATCH (n)-[:IN_COUNTRY]->(c:Country)
OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
WITH n, dated, {
  COUNTRY: c.id, REGION: r.id, OBJECTIVE: objective, GROUP: n.group, KIND: n.kind, TYPE: n.type, YEAR: period.year
} AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second,
  count(DISTINCT CASE WHEN dated THEN n END) AS count, count(DISTINCT CASE WHEN NOT dated THEN n END) AS undated
ORDER BY first, second
