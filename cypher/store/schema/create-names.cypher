// A name that exists is left as it is.
CALL () {
  UNWIND $labels AS name
  CALL db.createLabel(name)
  RETURN count(*) AS labels
}
CALL () {
  UNWIND $types AS name
  CALL db.createRelationshipType(name)
  RETURN count(*) AS types
}
CALL () {
  UNWIND $properties AS name
  CALL db.createProperty(name)
  RETURN count(*) AS properties
}
RETURN labels + types + properties AS count
