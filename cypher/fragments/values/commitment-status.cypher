// @commitment-status(commitment, day): its status on a day, as `commitmentStatus` in TypeScript.
head([followUp IN [head(COLLECT {
  MATCH (@commitment)<-[:WAS*0..1]-(:Node)<-[:PART_OF]-(f:FollowUp)
  WHERE @visible-node(f) AND f.validFrom <= @day
  WITH f, @last-day(f.asOf) AS lastDay
  ORDER BY lastDay DESC, f.validFrom DESC, f.recordedAt DESC, coalesce(f.id, f.pastOf) DESC LIMIT 1
  RETURN { status: f.status, day: lastDay } AS found
})] | CASE
  WHEN followUp.status <> 'OPEN' THEN followUp.status
  WHEN @commitment.due IS NOT NULL THEN
    CASE WHEN @day <= @last-day(@commitment.due) OR @day <= followUp.day THEN 'OPEN' ELSE 'UNKNOWN' END
  WHEN coalesce(followUp.day, left(@commitment.since + '-01-01', 10), head(COLLECT {
    MATCH (e:Evidence)
    USING INDEX e:Evidence(of)
    WHERE e.of = coalesce(@commitment.id, @commitment.pastOf) AND NOT e.against AND e.lastDay IS NOT NULL AND @visible(e)
    RETURN e.lastDay AS lastDay ORDER BY lastDay DESC LIMIT 1
  })) >= @years-before(@day, 5) THEN 'OPEN'
  ELSE 'UNKNOWN' END])
