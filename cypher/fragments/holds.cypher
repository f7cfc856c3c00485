// @holds(tie): visible to the reader and true in the world on the valid day.
@visible(@tie) AND @valid(@tie) AND @endsGoOn(@tie)
