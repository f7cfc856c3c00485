// @goesOnUntil(version): the last day on which a version of a node goes on: of what runs out, five calendar years after it was
// last heard of, if ever; as @goesOn says for the valid day.
coalesce($lastDays[coalesce(@version.id, @version.pastOf)], @version.validTo)
