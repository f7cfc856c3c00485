// Imported before all else: graphql decides as it loads how carefully, and how slowly, it checks what it is given.
process.env.NODE_ENV ??= 'production';
