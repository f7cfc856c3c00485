// scan: CodeCriterion, of which there are six
MATCH (c:CodeCriterion)
WHERE c.number = $number
RETURN c.id AS id
