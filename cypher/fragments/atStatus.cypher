// @atStatus(commitment, statuses): the part of a filter for the statuses of a version of a
// commitment; a part of its own, as in @actorFilter.
// if $@statuses
WITH *, 1 AS partOf@statuses
WHERE @commitmentStatus(@commitment, $valid) IN $@statuses
// end
