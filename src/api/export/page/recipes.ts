import type { MessageKey } from '../../../language/message';

export interface Recipe {
  /** The id of its section of the page. */
  id: string;
  /** The name of the program. */
  program: string;
  /** The lines to paste, for an API at this origin. */
  lines: (origin: string, lang: string) => string;
  /** The instructions, with the versions that were tested. */
  how: MessageKey;
  ran: MessageKey;
}

/** Examples of reading a table in other programs, in at most ten lines each. */
export const RECIPES: readonly Recipe[] = [
  {
    id: 'excel',
    program: 'Excel (Power Query)',
    lines: (origin, lang) => `let
    Source = Csv.Document(
        Web.Contents("${origin}", [RelativePath = "export/actors.csv", Query = [lang = "${lang}", raw = "1"]]),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
    Rows`,
    how: 'tablePage.how.excel',
    ran: 'tablePage.ran.syntax',
  },
  {
    id: 'power-bi',
    program: 'Power BI',
    lines: (origin, lang) => `let
    Source = Json.Document(
        Web.Contents("${origin}", [RelativePath = "export/scorecards.json", Query = [lang = "${lang}"]])),
    Rows = Table.FromRecords(Source)
in
    Rows`,
    how: 'tablePage.how.powerBi',
    ran: 'tablePage.ran.syntax',
  },
  {
    id: 'google-sheets',
    program: 'Google Sheets',
    lines: (origin, lang) =>
      `=IMPORTDATA("${origin}/export/tally.csv?of=ACTORS&by=REGION&lang=${lang}&raw=1", ",", "en_US")`,
    how: 'tablePage.how.sheets',
    ran: 'tablePage.ran.not',
  },
  {
    id: 'grafana',
    program: 'Grafana (Infinity)',
    lines: (origin, lang) => `Type: JSON
Parser: Backend
Source: URL
Format: Table
Method: GET
URL: ${origin}/export/tally.json?of=ACTORS&by=REGION&lang=${lang}
Rows/Root:`,
    how: 'tablePage.how.grafana',
    ran: 'tablePage.ran.not',
  },
  {
    id: 'r',
    program: 'R',
    lines: (origin, lang) => `actors <- read.csv("${origin}/export/actors.csv?lang=${lang}&raw=1",
                   encoding = "UTF-8", na.strings = "", colClasses = c(id = "character"))`,
    how: 'tablePage.how.r',
    ran: 'tablePage.ran.r',
  },
  {
    id: 'pandas',
    program: 'pandas',
    lines: (origin, lang) => `import pandas as pd

ties = pd.read_csv("${origin}/export/ties.csv?lang=${lang}&raw=1",
                   keep_default_na=False, na_values=[""], dtype={"since": str, "until": str},
                   parse_dates=["since_first_day", "since_last_day"])
same = pd.read_json("${origin}/export/ties.json?lang=${lang}", convert_dates=False, dtype=False)`,
    how: 'tablePage.how.pandas',
    ran: 'tablePage.ran.pandas',
  },
  {
    id: 'fetch',
    program: 'JavaScript (fetch)',
    lines: (
      origin,
      lang,
    ) => `const response = await fetch("${origin}/export/tally.json?of=ACTORS&by=REGION&lang=${lang}");
if (!response.ok) throw new Error(await response.text());
const rows = await response.json();`,
    how: 'tablePage.how.fetch',
    ran: 'tablePage.ran.fetch',
  },
  {
    id: 'curl',
    program: 'curl',
    lines: (origin, lang) => `etag=$(sed -n 's/^etag: *//Ip' actors.headers 2>/dev/null | tr -d '\\r')
curl -sS -D actors.headers -o actors.csv -w '%{http_code}\\n' -H "If-None-Match: $etag" \\
  "${origin}/export/actors.csv?lang=${lang}&raw=1"`,
    how: 'tablePage.how.curl',
    ran: 'tablePage.ran.curl',
  },
];
