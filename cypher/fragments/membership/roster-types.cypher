// @roster-types(node, of): the types of tie that put an actor on a list of a node: see
// ROSTER_PARAMETERS. An observer of an organisation that is no alliance takes part in it.
CASE
  WHEN @of = 'PARTIES' THEN ['PARTY_TO']
  WHEN @of = 'FUNDERS' THEN ['FUNDS']
  WHEN @of = 'SIGNATORIES' THEN ['SIGNED_CODE', 'ENDORSES']
  WHEN @of = 'STEERING' THEN ['STEERS', 'LEADS', 'CONVENES', 'SECRETARIAT_OF']
  WHEN @of IN ['COUNTRIES', 'COMMITMENTS', 'SESSIONS'] THEN []
  WHEN @of = 'MEMBERS' AND @node:RegionalBody THEN ['MEMBER_STATE_OF']
  WHEN @of = 'MEMBERS' AND @node.id = $network THEN ['MEMBER_OF']
  WHEN @of = 'PARTNERS' AND @node.id = $code THEN ['LOCAL_CODE_REPRESENTATIVE_OF']
  WHEN NOT @node:Actor THEN $tableTypes
  WHEN @of = 'PARTICIPANTS' AND @node.kind <> 'COALITION' THEN $allianceTableTypes + ['OBSERVER_OF']
  ELSE $allianceTableTypes END
