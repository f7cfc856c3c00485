// Each actor's contact interval, last meeting and next one due, as visible to the viewer.
UNWIND $ids AS id
MATCH (actor:Node {id: id})
WITH id, actor, @finding-of(actor, contactEvery) AS finding, @newest-meeting(actor) AS met
RETURN id AS of, CASE WHEN finding.contactEvery > 0 THEN finding.contactEvery END AS contactEvery, met.since AS lastContact,
  @contact-due(actor, finding, met) AS contactDue
