// The bookmark of the read identifies the last committed transaction, the feed the last change's
// instant. Neo4j counts relationships without reading them.
MATCH ()-[relationship]->()
WITH count(relationship) AS relationships
OPTIONAL MATCH (f:Feed {id: 'feed'})
RETURN f.at AS at, f.importing AS importing, coalesce(f.sequence, 0) AS sequence, relationships
