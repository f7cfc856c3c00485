// @confirmed-in(tie, year): true where a tie was confirmed at the end of a year up to the valid
// date.
head([day IN [CASE WHEN toString(@year) + '-12-31' < $valid THEN toString(@year) + '-12-31' ELSE $valid END] | @held-status(@tie, day)]) = 'CURRENT'
