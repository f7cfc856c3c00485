// @engagementOf(actor): the engagement of an actor, by its newest version, as far as the reader sees: the finding of the latest date on or
// before the valid day, a year or a month meaning its last day; of two of the same date the later one. Null where there is none.
head(COLLECT {
  MATCH (@actor)<-[:PART_OF]-(finding:EngagementStatus)
  WHERE @visibleNode(finding) AND finding.validFrom <= $valid
  WITH finding, @lastDay(finding.asOf) AS lastDay
  ORDER BY lastDay DESC, finding.validFrom DESC, coalesce(finding.id, finding.pastOf) DESC LIMIT 1
  RETURN finding.engagement AS engagement })
