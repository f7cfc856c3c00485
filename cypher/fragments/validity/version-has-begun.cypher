// @version-has-begun(node): true where the version at the known instant had begun by the valid
// date.
any(version IN [@version(@node)] WHERE @has-begun(version))
