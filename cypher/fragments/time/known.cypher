// @known(record): recorded by the known instant, and neither closed nor retracted by then.
@record.knownFrom <= $known < @record.knownTo
