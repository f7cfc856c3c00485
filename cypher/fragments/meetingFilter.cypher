// @meetingFilter(meeting): whether a version of a meeting passes the filter of the list of meetings. Whom it joins belongs to the
// version. The rest of the WHERE of a MATCH, in parts as @actorFilter.
@visibleNode(@meeting) AND @meeting.validFrom <= $valid
  AND ($from IS NULL OR @lastDay(@meeting.since) >= $from)
  AND ($to IS NULL OR @meeting.validFrom <= $to)
// if $by
WITH *, 1 AS byPart
WHERE EXISTS { (@meeting)-[:MEETING_BY]->(holder:Actor) WHERE holder.id IN $by }
// end
// if $organisations
WITH *, 2 AS withPart
WHERE EXISTS { (@meeting)-[:MEETING_WITH]->(met:Actor) WHERE met.id IN $organisations }
// end
// if $about
WITH *, 3 AS aboutPart
WHERE EXISTS { (@meeting)-[:MEETING_ABOUT]->(subject:Node) WHERE subject.id IN $about }
// end
// if $regions
WITH *, head(COLLECT {
  MATCH (@meeting)-[:MEETING_WITH]->(:Actor)-[:WAS*0..1]->(met:Actor)
  WHERE @known(met)
  WITH @basedInPlaces(met) AS within
  RETURN @anyWithin(within) AS within }) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
