// @mayRunOut(tie, from, to): true where a tie lapses with either end; documentary types survive.
NOT type(@tie) IN $recordingTypes AND ((@runsOut(@from)) OR (@runsOut(@to)))
