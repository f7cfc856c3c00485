MATCH (f:Feed {id: 'feed'})
REMOVE f.importing, f.importer, f.beat
