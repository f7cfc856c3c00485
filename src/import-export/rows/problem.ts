/** What is wrong in one place of an interchange folder. */
export interface RowProblem {
  /** The file's name, or the folder's path where the folder itself is the problem. */
  file: string;
  /** The line, from 1, on which the record starts; 0 where the problem is not on one line. */
  line: number;
  /** The column's name; empty where the problem is the whole row or file. */
  column: string;
  /** What the file holds there. */
  value: string;
  /** What should be there, as a noun phrase. */
  expected: string;
}

/** Problems that are shown; past these a reader has seen what is wrong. */
const SHOWN = 50;

/** The problems as lines for a person, and how many more there are. */
export function problemLines(problems: readonly RowProblem[]): string[] {
  const more = problems.length > SHOWN ? [`... and ${String(problems.length - SHOWN)} more.`] : [];
  return [...problems.slice(0, SHOWN).map(formatProblem), ...more];
}

const LONGEST_VALUE = 120;
/** What JSON leaves in a string although a terminal or an editor would break the line at it or act on it. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One line for a person: `ties.csv line 12, column strength: found "1.5", expected a number above 0 and up to 1`. */
export function formatProblem({ file, line, column, value, expected }: RowProblem): string {
  const place = [line > 0 ? `${file} line ${line}` : file, ...(column ? [`column ${column}`] : [])].join(', ');
  return `${place}: found ${quote(value)}, expected ${expected}`;
}

function quote(value: string): string {
  if (value === '') return 'nothing';
  const characters = [...value];
  const shown = characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : value;
  return JSON.stringify(shown).replace(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
