// @holds(tie): visible to the viewer and current on the valid date.
@visible(@tie) AND @valid(@tie) AND @ends-ongoing(@tie)
