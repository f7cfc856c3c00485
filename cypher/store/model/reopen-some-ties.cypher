// scan: Node, once, to reopen ties that were stored when what records a day could end
MATCH (:Node)-[t]->(:Node)
WHERE t.id IS NOT NULL AND type(t) IN @recorded-days() AND t.validTo < '9999-12-31'
WITH t LIMIT 10000
SET t.validTo = '9999-12-31'
RETURN count(*) AS count
