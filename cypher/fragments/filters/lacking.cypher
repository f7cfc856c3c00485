// @lacking(parts): the end of a statement that counts, for each part of a filter, the matching
// records for which the part is null.
UNWIND [part IN @parts WHERE part[1] IS NULL | part[0]] AS part
RETURN part, count(*) AS count
