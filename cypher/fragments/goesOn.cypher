// @goesOn(version): whether a version of a node has not run out by the valid day.
CASE WHEN NOT (@runsOut(@version)) OR @version.heard IS NULL THEN true ELSE @heardRecently(@version.heard) END
