// @countryFilter(country): whether a version of a country passes the filter of the list of countries.
@known(@country)
  AND ($regions IS NULL OR EXISTS { (@country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
  AND ($bodies IS NULL OR EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:MEMBER_STATE_OF]->(body:Actor) WHERE body.id IN $bodies AND @holds(t) })
  AND ($partyTo IS NULL OR EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:PARTY_TO]->(treaty:Instrument) WHERE treaty.id = $partyTo AND @holds(t) })
  AND ($notPartyTo IS NULL OR NOT EXISTS {
    (@country)<-[:WAS*0..1]-(:Country)-[t:PARTY_TO]->(treaty:Instrument) WHERE treaty.id = $notPartyTo AND @holds(t) })
  AND ($hasMember IS NULL OR $hasMember = @hasMember(@country))
  AND ($unMember IS NULL OR $unMember = coalesce(@country.unMember, false))
