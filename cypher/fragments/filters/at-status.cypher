// @at-status(commitment, statuses): the part of a filter for the statuses of a version of a
// commitment; a part of its own, as in @actor-filter.
// if $@statuses
WITH *, 1 AS partOf@statuses
WHERE @commitment-status(@commitment, $valid) IN $@statuses
// end
