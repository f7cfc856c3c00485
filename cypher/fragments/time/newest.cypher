// @newest(version): the newest version of a version's node, to which its ties are attached.
CASE WHEN @version.id IS NULL THEN head([(@version)<-[:WAS]-(next) | next]) ELSE @version END
