// The members of the network at the standpoint.
// scan: Member, because all of them are listed
MATCH (m:Member)
WHERE m.id IS NOT NULL AND @known(m)
RETURN m.id AS id
ORDER BY id
