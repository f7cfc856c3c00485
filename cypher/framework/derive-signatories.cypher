// Companies whose signature of The Code held on some day of the year, for each year up to the valid date: by its own beginning,
// or `undated` from the year of its earliest evidence on.
MATCH (company:Node {type: 'Company'})-[t:SIGNED_CODE]->(:Actor)
USING INDEX company:Node(type)
WHERE @visible(t) AND t.validFrom <= $valid
WITH company, t, CASE WHEN t.validTo < $valid THEN t.validTo ELSE $valid END AS end
WHERE t.validFrom <= end
UNWIND range(toInteger(left(t.validFrom, 4)), toInteger(left(end, 4))) AS year
WITH year, company, collect(t) AS signatures
WITH year, company, [t IN signatures WHERE t.since IS NOT NULL | t.id] AS ties
WITH year, collect({ dated: size(ties) > 0, ties: ties }) AS companies
RETURN year, size([c IN companies WHERE c.dated]) AS value, size([c IN companies WHERE NOT c.dated]) AS undated,
  reduce(all = [], c IN companies | all + c.ties) AS ties
ORDER BY year
