// @lackingOfAsks(parts): as @lacking, of records of which `atStage` says whether an ask is at a stage of the filter, false where all are at
// others, and null where there is none; ASKED counts those that have one.
UNWIND CASE WHEN atStage THEN [part IN @parts WHERE part[1] IS NULL | part[0]] ELSE [] END
  + CASE WHEN atStage IS NULL THEN [] ELSE ['ASKED'] END AS part
RETURN part, count(*) AS count
