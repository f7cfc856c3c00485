// @in-places(country): true where a country is one of $countries and in one of $regions, where the
// filter names any; null where no region of it is on record.
($countries IS NULL OR @country.id IN $countries)
  AND ($regions IS NULL OR head([fits IN [[(@country)-[:IN_REGION|IN_NAMED_REGION]->(inRegion:Region) | inRegion.id IN $regions]] |
    CASE WHEN isEmpty(fits) THEN null ELSE true IN fits END]))
