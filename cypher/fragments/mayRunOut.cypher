// @mayRunOut(tie, from, to): whether a tie is over once one of its ends has run out. What only records something goes on.
NOT type(@tie) IN $recordingTypes AND ((@runsOut(@from)) OR (@runsOut(@to)))
