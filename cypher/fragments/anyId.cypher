// @anyId(version): the id of the node of which this is a version: the newest has it, the others say whose they are.
coalesce(@version.id, @version.pastOf)
