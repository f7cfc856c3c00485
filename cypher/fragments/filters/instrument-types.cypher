// @instrument-types(): the types of ties by which an actor or an initiative works for an
// instrument: see INSTRUMENT_TYPES.
SUPPORTS|TARGETS|ISSUED|ADMINISTERS|REFERS_TO|INFORMS|ENDORSES
