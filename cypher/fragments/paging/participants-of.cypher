// @participants-of(at): a page of the participants of an initiative, or of a coalition partnership,
// by name, each by a tie, as `total` and `items`: an actor that convenes and funds is listed twice.
MATCH (@at)<-[t:$any($participantTypes)]-(seated:Actor)
WHERE (NOT @at:Actor OR type(t) IN $allianceTypes) AND @held-or-holds(t)
WITH t, seated, @version(seated) AS actor
WHERE $known < actor.knownTo
WITH t, seated, actor, actor.nameKey AS name, t.id AS tie ORDER BY name, tie
WITH collect([name, tie, t, seated, actor]) AS found
RETURN size(found) AS total, @items-after(found) AS items
