// @endsFilter(ends): whether the versions of a tie's ends are known, and one of them is in a place of the filter.
all(end IN @ends WHERE $known < end.knownTo)
  AND ($countries IS NULL OR any(end IN @ends WHERE
    any(place IN [(end)-[:IN_COUNTRY]->(c:Country) | c.id] + [coalesce(end.id, end.pastOf)] WHERE place IN $countries)))
  AND ($withinAll IS NULL OR all(regions IN $withinAll WHERE any(end IN @ends WHERE
    any(place IN [(end)-[:IN_COUNTRY*0..1]->(:Node)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) | r.id] WHERE place IN regions))))
