// @tallied(record): the end of a statement that tallies records. Expects `key`, the values of a
// record by dimension, `dated` and `unconfirmed`: a record counts once in a row, as dated if any of
// its keys is. In a dimension for which the filter names values, only these have rows.
WITH @record, key, dated, unconfirmed
WHERE all(restriction IN $named WHERE key[restriction.dimension] IN restriction.values)
WITH @record, key[$rows[0]] AS first, key[$rows[1]] AS second, max(toInteger(dated)) = 1 AS dated, max(toInteger(unconfirmed)) = 1 AS unconfirmed
RETURN first, second,
  count(CASE WHEN dated THEN 1 END) AS count, count(CASE WHEN NOT dated THEN 1 END) AS undated,
  count(CASE WHEN unconfirmed THEN 1 END) AS unconfirmed,
  sum(CASE WHEN dated THEN @record.amount END) AS sum, count(CASE WHEN dated AND @record.amount IS NULL THEN 1 END) AS withoutAmount
ORDER BY first, second
