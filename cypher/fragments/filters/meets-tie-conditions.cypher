// @meets-tie-conditions(actor): true where one tie of a version of an actor fits each of
// $tieConditions that asks for one, and none fits any that excludes them.
all(condition IN $tieConditions WHERE condition.isWanted = EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(end:Node)
  WHERE t.id IS NOT NULL AND @visible-or-retracted(t)
    AND (condition.ids IS NULL OR end.id IN condition.ids)
    AND (condition.otherThan IS NULL OR NOT (type(t) IN condition.otherThan AND end.id IN coalesce(condition.otherIds, [end.id])))
    AND CASE WHEN condition.types IS NULL THEN t.derived IS NULL AND NOT type(t) IN ['PURSUES', 'COVERS'] ELSE type(t) IN condition.types END
    AND CASE
      WHEN condition.statuses IS NOT NULL THEN @tie-status(t) IN condition.statuses
      WHEN condition.includeEnded THEN $known < t.knownTo AND t.validFrom <= $valid
      ELSE @holds(t) END
    AND (NOT condition.isOfActors OR any(other IN [@version(end)] WHERE end:Actor
      AND (condition.kinds IS NULL OR other.kind IN condition.kinds)
      AND (condition.groups IS NULL OR other.group IN condition.groups)
      AND (condition.isMember IS NULL OR condition.isMember = @is-member(end)))) })
