// The ids of the alliances that are shown as partnerships.
@tables(true)
RETURN tables
