// @newest-meeting(actor): the newest meeting with an actor, by its newest version, on or before the
// valid date that the viewer may see; null where there is none.
head(COLLECT {
  MATCH (@actor)<-[:MEETING_WITH]-(m:Meeting)
  WHERE @visible-node(m) AND m.validFrom <= $valid
  WITH m, @newest-first(m) AS rank ORDER BY rank, m.nameKey LIMIT 1
  RETURN m })
