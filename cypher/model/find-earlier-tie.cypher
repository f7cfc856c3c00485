// A tie that an earlier version of this application wrote, which did not store when ties hold; any tie tells.
MATCH (n:Node)-[t]->(:Node)
WHERE t.id IS NOT NULL
WITH t LIMIT 1
WHERE t.mayRunOut IS NULL
RETURN t.id AS id
