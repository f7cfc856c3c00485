// Counts network members, countries with a member, signatories of The Code and its local
// representatives, each once, however many ties it has.
CALL () {
  MATCH (:Node {id: $network})<-[t:MEMBER_OF]-(member:Actor)
  WHERE @holds(t)
  WITH DISTINCT member
  WITH member, @version(member) AS version
  WHERE @valid(version)
  OPTIONAL MATCH (version)-[:IN_COUNTRY]->(country:Country)
  RETURN count(DISTINCT member) AS members, count(DISTINCT country) AS memberCountries
}
// Separate subqueries, not a product: they import a variable for that alone.
CALL (members) {
  MATCH (signatory:Node)-[t:SIGNED_CODE]->(:Node)
  USING INDEX signatory:Node(type)
  WHERE signatory.type IN ['Company', 'Partner', 'Member', 'RegionalBody'] AND @holds(t)
  RETURN count(DISTINCT signatory) AS codeSignatories
}
CALL (members) {
  MATCH (representative:Node)-[t:LOCAL_CODE_REPRESENTATIVE_OF]->(:Node)
  USING INDEX representative:Node(type)
  WHERE representative.type IN ['Company', 'Partner', 'Member', 'RegionalBody'] AND @holds(t)
  RETURN count(DISTINCT representative) AS localCodeRepresentatives
}
RETURN members, memberCountries, codeSignatories, localCodeRepresentatives
