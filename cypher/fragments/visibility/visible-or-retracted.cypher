// @visible-or-retracted(tie): visible, or, where $statuses requests it, retracted and not restored.
@tie.clearance <= $clearance AND @tie.knownFrom <= $known AND ($known < @tie.knownTo
  OR ('RETRACTED' IN $statuses AND @tie.retractedAt <= $known AND NOT any(end IN [startNode(@tie), endNode(@tie)] WHERE EXISTS {
    MATCH (end)-[later]-(:Node)
    WHERE later.id = @tie.id AND @tie.knownFrom < later.knownFrom AND later.knownFrom <= $known })))
