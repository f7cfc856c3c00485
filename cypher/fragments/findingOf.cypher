// @findingOf(actor, property): of what was found of an actor and says this, by its newest version and as far as the reader sees, what
// decides: of the latest date on or before the valid day, a year or a month meaning its last day; of two of the same date the later one.
// Null where there is none.
head(COLLECT {
  MATCH (@actor)<-[:PART_OF]-(stated:EngagementStatus)
  WHERE stated.@property IS NOT NULL AND @visibleNode(stated) AND stated.validFrom <= $valid
  WITH stated, @lastDay(stated.asOf) AS lastDay
  ORDER BY lastDay DESC, stated.validFrom DESC, coalesce(stated.id, stated.pastOf) DESC LIMIT 1
  RETURN stated })
