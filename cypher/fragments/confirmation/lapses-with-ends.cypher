// @lapses-with-ends(tie, from, to): true where a tie lapses with either end; documentary types
// survive.
NOT type(@tie) IN $recordingTypes AND ((@can-lapse(@from)) OR (@can-lapse(@to)))
