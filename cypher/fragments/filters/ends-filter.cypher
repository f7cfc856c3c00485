// @ends-filter(ends): true where both ends have known versions, and one is in a place of the
// filter.
@ends-known(@ends) AND @ends-in-places(@ends, [])
