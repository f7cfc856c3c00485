// @versionHasBegun(node): whether the version current at the known instant had begun by the valid day.
any(version IN [@version(@node)] WHERE @hasBegun(version))
