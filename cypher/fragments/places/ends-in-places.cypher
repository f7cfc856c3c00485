// @ends-in-places(ends, keepers): true where the version of an end of a tie is in a place of the
// filter; null where the place of one end is not on record, and the other end is in none. The place
// of the keepers of lists does not matter: a filter asks for who is on the list.
($countries IS NULL OR any(end IN @ends WHERE CASE
    WHEN coalesce(end.id, end.pastOf) IN $countries THEN true
    WHEN @may-be-placed(end) AND NOT end IN @keepers AND isEmpty([(end)-[:IN_COUNTRY]->(inCountry:Country) | inCountry.id]) THEN null
    ELSE any(country IN [(end)-[:IN_COUNTRY]->(inCountry:Country) | inCountry.id] WHERE country IN $countries) END))
  AND ($withinAll IS NULL OR all(regions IN $withinAll WHERE any(end IN @ends WHERE head([
    within IN [[(end)-[:IN_COUNTRY*0..1]->(:Node)-[:IN_REGION|IN_NAMED_REGION]->(inRegion:Region) | inRegion.id]] | CASE
      WHEN isEmpty(within) AND (end:Country OR @may-be-placed(end)) AND NOT end IN @keepers THEN null
      ELSE any(region IN within WHERE region IN regions) END]))))
