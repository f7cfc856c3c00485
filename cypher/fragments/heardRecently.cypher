// @heardRecently(heard): whether an initiative with these entries of `heard` has not run out by the valid day: one that the reader may see is
// recent, or there is none with a last day, since without any day nothing says that it is over.
(any(entry IN @heard WHERE left(entry, 10) >= @recent() AND @heardVisibly(entry))
  OR none(entry IN @heard WHERE left(entry, 10) > '0001-01-01' AND @heardVisibly(entry)))
