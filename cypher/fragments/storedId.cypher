// @storedId(id): the id under which the graph stores what an id means; of an alliance shown as a partnership the actor's, else the same.
CASE WHEN @id STARTS WITH 'TABLE-' THEN substring(@id, 6) ELSE @id END
