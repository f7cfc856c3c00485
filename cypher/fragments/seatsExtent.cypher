// @seatsExtent(at): the extent of the list that the seats at a table follow, of a version of a partnership, an action or a campaign, or of
// an alliance shown as a partnership: of its PARTICIPANTS, else its MEMBERS, else its PARTNERS. Takes ROSTER_PARAMETERS.
head(COLLECT {
  MATCH (@at)<-[:WAS*0..1]-(rosterOf:Node)
  WHERE rosterOf.id IS NOT NULL
  WITH rosterOf, (@isOver(@at)) AS rosterIsOver, head(COLLECT {
    MATCH (rosterOf)<-[:PART_OF]-(statement:RosterStatement)
    WHERE @visibleNode(statement) AND statement.of IN ['PARTICIPANTS', 'MEMBERS', 'PARTNERS']
    WITH statement, CASE statement.of WHEN 'PARTICIPANTS' THEN 2 WHEN 'MEMBERS' THEN 1 ELSE 0 END AS preference, @rosterRank(statement) AS rank
    ORDER BY preference DESC, rank DESC LIMIT 1
    RETURN statement
  }) AS stated
  WITH stated, rosterIsOver, COUNT {
    MATCH (rosterOf)<-[onRoster]-(seated:Actor)
    WHERE type(onRoster) IN @rosterTypes(rosterOf, stated.of) AND @isListed(onRoster, rosterIsOver)
    RETURN DISTINCT seated
  } AS seatedThere
  RETURN @extent(stated, seatedThere, rosterIsOver) AS extent })
