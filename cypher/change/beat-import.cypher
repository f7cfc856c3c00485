// Each part of an import says that it is still being written; none is written once it was taken back.
MATCH (f:Feed {id: 'feed'})
WHERE f.importer = $importer
SET f.beat = $now
RETURN f.importing AS importing
