// @newest(version): the newest version of the node of which this is one: ties are attached to that.
CASE WHEN @version.id IS NULL THEN head([(@version)<-[:WAS]-(next) | next]) ELSE @version END
