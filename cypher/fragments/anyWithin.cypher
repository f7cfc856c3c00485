// @anyWithin(within): of several tests the OR in three values: null where there is none, or where one is null and none is true.
CASE WHEN max(@within) THEN true WHEN count(@within) = count(*) THEN max(@within) END
