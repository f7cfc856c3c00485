// @may-be-placed(version): true where a version of a node is an actor that can have a country:
// bodies of many states and the organs of the network have none.
(@version:Actor AND NOT @version.kind IN ['UN_BODY', 'TREATY_BODY', 'REGIONAL_BODY', 'INTERGOVERNMENTAL', 'NETWORK_ORGAN'])
