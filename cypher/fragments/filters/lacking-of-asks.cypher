// @lacking-of-asks(parts): as @lacking, for records with `atStage`: true with an ask at a stage of
// the filter, false with asks at others only, null without any; ASKED counts records with an ask.
UNWIND CASE WHEN atStage THEN [part IN @parts WHERE part[1] IS NULL | part[0]] ELSE [] END
  + CASE WHEN atStage IS NULL THEN [] ELSE ['ASKED'] END AS part
RETURN part, count(*) AS count
