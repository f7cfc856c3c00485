CREATE RANGE INDEX node_type IF NOT EXISTS FOR (n:Node) ON (n.type)
