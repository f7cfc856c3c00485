// The events that are on record as an opportunity and as an initiative of the same days.
MATCH (o:Node {type: 'Opportunity'})-[t:OCCASION_OF]->(i:Node)
WHERE o.nameKey > '' AND @visible(t) AND (i.initiativeKind IN ['event', 'governance_event'] OR (o.since = i.since AND o.until = i.until))
RETURN o.id AS opportunity, i.id AS initiative, i.type AS initiativeType
