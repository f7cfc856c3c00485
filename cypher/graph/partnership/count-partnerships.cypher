// scan: Partnership, because all are counted
@allPartnerships()
WITH p
WHERE @partnershipFilter(p)
RETURN count(p) AS total
