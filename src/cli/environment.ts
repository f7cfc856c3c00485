// Must be the first import of an entry point: graphql reads NODE_ENV while it loads, and outside
// production its instanceof checks are slow.
process.env.NODE_ENV ??= 'production';
