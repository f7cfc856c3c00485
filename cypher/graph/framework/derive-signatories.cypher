// Private-sector organisations whose signature of The Code, or endorsement of a national code, was
// current on some day of each year up to the valid date: by its beginning, or `undated` from the
// year of its earliest evidence. `parts` counts each form in the value, `undatedParts` those
// without a beginning; an organisation with both is in the value once.
MATCH (signatory:Node)-[t:SIGNED_CODE|ENDORSES]->(code:Node)
USING INDEX signatory:Node(type)
WHERE signatory.type IN ['Company', 'Partner'] AND @visible(t) AND t.validFrom <= $valid
  AND (type(t) = 'SIGNED_CODE' OR (code:Instrument AND code.kind = 'national_code'))
MATCH (signatory)-[:WAS*0..1]->(version:Actor)
WHERE @known(version) AND version.group = 'PRIVATE_SECTOR'
WITH signatory, t, CASE WHEN t.validTo < $valid THEN t.validTo ELSE $valid END AS end
WHERE t.validFrom <= end
UNWIND range(toInteger(left(t.validFrom, 4)), toInteger(left(end, 4))) AS year
WITH year, signatory, collect(t) AS all
WITH year, signatory, all, [t IN all WHERE t.since IS NOT NULL] AS dated
WITH year, collect({ ties: [t IN dated | t.id], types: [t IN dated | type(t)], allTypes: [t IN all | type(t)],
  isConfirmed: any(t IN dated WHERE @confirmed-in(t, year)) }) AS signatories
RETURN year, size([s IN signatories WHERE size(s.ties) > 0]) AS value, size([s IN signatories WHERE size(s.ties) = 0]) AS undated,
  size([s IN signatories WHERE s.isConfirmed]) AS confirmed,
  reduce(all = [], s IN signatories | all + s.ties) AS ties,
  { signatories: size([s IN signatories WHERE 'SIGNED_CODE' IN s.types]),
    endorsers: size([s IN signatories WHERE 'ENDORSES' IN s.types]) } AS parts,
  { signatories: size([s IN signatories WHERE 'SIGNED_CODE' IN s.allTypes AND NOT 'SIGNED_CODE' IN s.types]),
    endorsers: size([s IN signatories WHERE 'ENDORSES' IN s.allTypes AND NOT 'ENDORSES' IN s.types]) } AS undatedParts
ORDER BY year
