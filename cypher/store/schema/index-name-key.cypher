// The order of the list of all ties: by the name of the node that each is from.
CREATE RANGE INDEX name_key IF NOT EXISTS FOR (n:Node) ON (n.nameKey)
