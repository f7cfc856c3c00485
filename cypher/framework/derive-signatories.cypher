// Companies whose signature of The Code, or whose endorsement of a national code, held on some day of the year, for each year up to
// the valid date: by its own beginning, or `undated` from the year of its earliest evidence on. `parts` says how many of each are in
// the value; who is both is in it once.
MATCH (company:Node {type: 'Company'})-[t:SIGNED_CODE|ENDORSES]->(code:Node)
USING INDEX company:Node(type)
WHERE @visible(t) AND t.validFrom <= $valid AND (type(t) = 'SIGNED_CODE' OR (code:Instrument AND code.kind = 'national_code'))
WITH company, t, CASE WHEN t.validTo < $valid THEN t.validTo ELSE $valid END AS end
WHERE t.validFrom <= end
UNWIND range(toInteger(left(t.validFrom, 4)), toInteger(left(end, 4))) AS year
WITH year, company, collect(t) AS all
WITH year, company, [t IN all WHERE t.since IS NOT NULL] AS dated
WITH year, collect({ ties: [t IN dated | t.id], types: [t IN dated | type(t)] }) AS companies
RETURN year, size([c IN companies WHERE size(c.ties) > 0]) AS value, size([c IN companies WHERE size(c.ties) = 0]) AS undated,
  reduce(all = [], c IN companies | all + c.ties) AS ties,
  { signatories: size([c IN companies WHERE 'SIGNED_CODE' IN c.types]),
    endorsers: size([c IN companies WHERE 'ENDORSES' IN c.types]) } AS parts
ORDER BY year
