// The bookmark of the read names the last committed transaction; the feed says when the last change was recorded. Neo4j knows how many
// relationships there are without reading them.
MATCH ()-[relationship]->()
WITH count(relationship) AS relationships
OPTIONAL MATCH (f:Feed {id: 'feed'})
RETURN f.at AS at, f.importing AS importing, coalesce(f.sequence, 0) AS sequence, relationships
