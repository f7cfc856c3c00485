// @country-filter(country): true where a version of a country passes its list's filter; the rest of
// a MATCH's WHERE, in parts like @actor-filter. A country not on an incomplete list, and not known
// to have left it, may be on it: $incompleteBodies has the bodies with such a list.
@known(@country)
  AND ($unMember IS NULL OR $unMember = coalesce(@country.unMember, false))
  // if $notPartyTo
  AND NOT EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:PARTY_TO]->(treaty:Instrument) WHERE treaty.id = $notPartyTo AND @holds(t) }
  // end
  // if $notCoveredBy
  AND NOT EXISTS { (@country)<-[:WAS*0..1]-(:Country)<-[t:COVERS]-(covering:Node) WHERE covering.id = $notCoveredBy AND @holds(t) }
// end
// if $inPlaces
WITH *, @in-places(@country) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
// if $bodies
WITH *, CASE
  WHEN EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:MEMBER_STATE_OF]->(body:Actor) WHERE body.id IN $bodies AND @holds(t) } THEN true
  WHEN all(incomplete IN $incompleteBodies WHERE EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:MEMBER_STATE_OF]->(body:Actor)
    WHERE body.id = incomplete AND @visible(t) AND t.validFrom <= $valid }) THEN false END AS inBody
WHERE coalesce(inBody, 'ROSTER' IN $includeUnknown)
// end
// if $partyTo
WITH *, CASE
  WHEN EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:PARTY_TO]->(treaty:Instrument) WHERE treaty.id = $partyTo AND @holds(t) } THEN true
  WHEN $partiesComplete OR EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:PARTY_TO]->(treaty:Instrument)
    WHERE treaty.id = $partyTo AND @visible(t) AND t.validFrom <= $valid } THEN false END AS isParty
WHERE coalesce(isParty, 'ROSTER' IN $includeUnknown)
// end
// if $coveredBy
WITH *, CASE
  WHEN EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)<-[t:COVERS]-(covering:Node) WHERE covering.id = $coveredBy AND @holds(t) } THEN true
  WHEN $coverComplete OR EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)<-[t:COVERS]-(covering:Node)
    WHERE covering.id = $coveredBy AND @visible(t) AND t.validFrom <= $valid } THEN false END AS isCovered
WHERE coalesce(isCovered, 'ROSTER' IN $includeUnknown)
// end
// if $hasMember
WITH *, $hasMember = CASE WHEN @has-member(@country) THEN true WHEN $membersComplete THEN false END AS withMember
WHERE coalesce(withMember, 'ROSTER' IN $includeUnknown)
// end
