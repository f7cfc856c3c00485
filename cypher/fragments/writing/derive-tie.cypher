// @derive-tie(node): makes an authority of one country an organ of its government at $at, unless a
// recorded tie that every viewer may see does so; closes the derived tie of a node that is no
// longer an authority. A tie that only some viewers may see replaces nothing for the others.
CALL (@node) {
  OPTIONAL MATCH (@node)-[:IN_COUNTRY]->(country:Country)
  OPTIONAL MATCH (named:Node {id: 'GOV-' + country.id})
  RETURN head(collect(CASE WHEN @node:Actor AND @current(@node) AND @node.derived IS NULL AND @node.kind IN $authorityKinds
    AND named.derived AND @current(named) AND NOT EXISTS {
      (@node)-[recorded:ORGAN_OF]-(named)
      WHERE recorded.derived IS NULL AND recorded.clearance = 0 AND @current(recorded) }
    THEN named END)) AS government
}
CALL (@node, government) {
  MATCH (@node)-[derived:ORGAN_OF]->(former:Node)
  WHERE derived.derived AND @current(derived) AND (government IS NULL OR former <> government)
  SET derived.knownTo = $at, derived.retractedAt = $at
}
CALL (@node, government) {
  WITH @node, government
  WHERE government IS NOT NULL AND NOT EXISTS {
    (@node)-[derived:ORGAN_OF]->(government) WHERE derived.derived AND @current(derived) }
  CREATE (@node)-[derived:ORGAN_OF]->(government)
  SET derived = {
    id: 'TIE-' + @node.id + '-' + government.id, derived: true, confidence: 'HIGH', contested: false,
    visibility: 'PUBLIC', clearance: 0, recordedAt: $at, knownFrom: $at, knownTo: '9999-12-31T23:59:59.999Z',
    validFrom: @later-start(@node, government), mayRunOut: false }
  SET derived.validTo = @valid-to(derived, @node, government)
}
