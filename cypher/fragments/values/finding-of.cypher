// @finding-of(actor, property): the deciding finding on a property of an actor, by its newest
// version and as visible to the viewer: of the latest date on or before the valid date, a year or a
// month meaning its last day; of two with the same date the later one. Null where there is none.
head(COLLECT {
  MATCH (@actor)<-[:PART_OF]-(stated:EngagementStatus)
  WHERE stated.@property IS NOT NULL AND @visible-node(stated) AND stated.validFrom <= $valid
  WITH stated, @last-day(stated.asOf) AS lastDay
  ORDER BY lastDay DESC, stated.validFrom DESC, coalesce(stated.id, stated.pastOf) DESC LIMIT 1
  RETURN stated })
