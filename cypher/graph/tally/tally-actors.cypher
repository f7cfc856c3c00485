// In a year an actor counts by its ties; by undated ones alone, under `undated`.
MATCH (n:Actor)
WHERE n.nameKey > '' AND @actor-filter(n)
// if $byYear
WITH n, COLLECT {
  MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
  WHERE t.id IS NOT NULL AND t.derived IS NULL AND @visible(t)
  RETURN { from: t.validFrom, until: @holds-until(t), dated: t.since IS NOT NULL }
} AS ties
  // if $byObjective $objectives $manifestations
  , COLLECT {
    MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
    WHERE @is-seat(t, initiative) AND @visible(t) AND @visible(p) AND @is-initiative-or-coalition(initiative)
    WITH t, p, aim, @version(initiative) AS version
    RETURN { aim: aim.id, type: type(p), dated: t.since IS NOT NULL, spans: [
      [t.validFrom, @holds-until(t)],
      [CASE WHEN p.since IS NULL THEN '' ELSE p.validFrom END, @holds-until(p)],
      [version.validFrom, version.validTo]] }
  } + COLLECT {
    MATCH (n)<-[:WAS*0..1]-(:Actor)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
    WHERE @visible(p)
    RETURN { aim: aim.id, type: type(p), dated: p.since IS NOT NULL, spans: [[p.validFrom, @holds-until(p)]] }
  } AS pursuits
  // end
UNWIND $periods AS period
WITH n, period.year AS year, [tie IN ties WHERE tie.from <= period.to AND tie.until >= period.from | tie.dated] AS held
  // if $byObjective $objectives $manifestations
  , [pursuit IN pursuits WHERE all(span IN pursuit.spans WHERE span[0] <= period.to AND span[1] >= period.from)] AS pursued
  // end
WHERE size(held) > 0
WITH *, true IN held AS dated
// else
WITH n, null AS year, true AS dated
  // if $byObjective $objectives $manifestations
  , COLLECT {
    MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
    WHERE @is-seat(t, initiative) AND @holds(t) AND @holds(p) AND @is-initiative-or-coalition(initiative)
    WITH p, aim, @version(initiative) AS version
    WHERE @valid(version)
    RETURN DISTINCT { aim: aim.id, type: type(p), dated: true }
  } + COLLECT {
    MATCH (n)<-[:WAS*0..1]-(:Actor)-[p:PURSUES|ABOUT]->(aim:Objective|Manifestation)
    WHERE @holds(p)
    RETURN DISTINCT { aim: aim.id, type: type(p), dated: true }
  } AS pursued
  // end
// end
// if $byObjective $objectives $manifestations
WITH *, [ids IN [$objectives, $manifestations] WHERE ids IS NOT NULL] AS filters
WHERE all(ids IN filters WHERE any(pursuit IN pursued WHERE pursuit.aim IN ids))
WITH n, year, dated, all(ids IN filters WHERE any(pursuit IN pursued WHERE pursuit.aim IN ids AND pursuit.dated)) AS filterDated,
  [pursuit IN pursued WHERE $byObjective AND pursuit.type = 'PURSUES'] AS pursued
UNWIND CASE pursued WHEN [] THEN [{ aim: null, dated: dated }] ELSE pursued END AS pursuit
WITH n, year, pursuit.aim AS objective, pursuit.dated AND filterDated AS dated
// end
// if $byPlace
OPTIONAL MATCH (n)-[:IN_COUNTRY]->(c:Country)
OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
WHERE @tallied-region(within, r)
// end
// if $membersOnly
WITH *, @is-unconfirmed-member(n) AS unconfirmed
// else
WITH *, null AS unconfirmed
// end
WITH n, dated, unconfirmed, {
  COUNTRY: c.id, REGION: r.id, // if $byPlace
  OBJECTIVE: objective, // if $byObjective $objectives $manifestations
  GROUP: n.group, KIND: n.kind, TYPE: n.type, YEAR: year
} AS key
@tallied(n)
