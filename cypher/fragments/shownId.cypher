// @shownId(version): as @anyId; an alliance is shown as a partnership under an id of its own.
CASE WHEN @version:Actor THEN 'TABLE-' ELSE '' END + @anyId(@version)
