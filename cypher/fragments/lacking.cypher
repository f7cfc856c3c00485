// @lacking(parts): the end of a statement that counts, of the records found, for each part of a filter those of which it is null: see @lacks.
UNWIND [part IN @parts WHERE part[1] IS NULL | part[0]] AS part
RETURN part, count(*) AS count
