// Evidence has the clearance of the tie that it is for, in every version.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of = $id AND e.clearance < $to
SET e.clearance = $to
RETURN count(e) AS count
