// @any-id(version): the id of a version's node: `id` of the newest, `pastOf` of older ones.
coalesce(@version.id, @version.pastOf)
