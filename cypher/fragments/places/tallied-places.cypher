// @tallied-places(countries): the rows of a tally for countries: each with its seat block, or the
// regions that the filter names.
COLLECT {
  UNWIND @countries AS c
  OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
  WHERE @tallied-region(within, r)
  RETURN DISTINCT { country: c.id, region: r.id }
}
