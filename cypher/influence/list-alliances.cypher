// The alliances that are shown as partnerships.
@tables(true)
UNWIND tables AS id
RETURN id ORDER BY id
