// @shownId(version): as @anyId; a coalition partnership has an id of its own.
CASE WHEN @version:Actor THEN 'TABLE-' ELSE '' END + @anyId(@version)
