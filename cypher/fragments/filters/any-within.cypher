// @any-within(within): the OR of tests in three values: null for none, or for a null and no true.
CASE WHEN max(@within) THEN true WHEN count(@within) = count(*) THEN max(@within) END
