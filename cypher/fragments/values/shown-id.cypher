// @shown-id(version): as @any-id; a coalition partnership has an id of its own.
CASE WHEN @version:Actor THEN 'TABLE-' ELSE '' END + @any-id(@version)
