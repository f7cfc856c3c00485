// The bookmark of the read names the last committed transaction; the feed says when the last change was recorded.
OPTIONAL MATCH (f:Feed {id: 'feed'})
CALL () {
  MATCH ()-[relationship]->()
  RETURN count(relationship) AS relationships
}
RETURN f.at AS at, f.importing AS importing, coalesce(f.sequence, 0) AS sequence, relationships
