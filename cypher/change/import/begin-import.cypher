MATCH (f:Feed {id: 'feed'})
SET f.importing = $at, f.importer = $importer, f.beat = $now
