// scan: Partnership, because all are counted
@all-partnerships()
WITH p
WHERE @partnership-filter(p)
RETURN count(p) AS total
