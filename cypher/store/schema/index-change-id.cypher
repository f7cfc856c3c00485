CREATE RANGE INDEX change_id IF NOT EXISTS FOR (c:Change) ON (c.id)
