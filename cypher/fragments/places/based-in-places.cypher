// @based-in-places(actor): true where a version of an actor is based in a place of the filter; null
// where no country of it, or no region of that country, is on record.
(@may-be-placed(@actor)
  AND ($countries IS NULL OR head([fits IN [[(@actor)-[:IN_COUNTRY]->(inCountry:Country) | inCountry.id IN $countries]] |
    CASE WHEN isEmpty(fits) THEN null ELSE true IN fits END]))
  AND ($regions IS NULL OR head([fits IN [[(@actor)-[:IN_COUNTRY]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(inRegion:Region) | inRegion.id IN $regions]] |
    CASE WHEN isEmpty(fits) THEN null ELSE true IN fits END])))
