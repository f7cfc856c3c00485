/** A text in both languages of the boards. */
export interface BilingualText {
  en: string;
  fr: string;
}

export type BoardLanguage = keyof BilingualText;

/** The types of the columns of an Infinity query that the boards use. */
export type InfinityType = 'string' | 'number' | 'boolean' | 'timestamp';

export interface PanelColumn {
  /** The name of the column in the table. */
  selector: string;
  type: InfinityType;
  /** How the board names it. */
  title: BilingualText;
}

/** Shows one column of a table as a matrix, in which a cell that is null is unknown. */
export interface Matrix {
  row: string;
  column: string;
  value: string;
}

/** A panel over one of the tables of /export. */
export interface BoardPanel {
  title: BilingualText;
  /** What the number is, what it is not, and where it comes from. */
  description: BilingualText;
  /** In the 24 columns of Grafana's grid. */
  width: number;
  /** A file of /export, with its parameters but `lang`. */
  file: string;
  columns: readonly PanelColumn[];
  view: 'table' | 'bars' | Matrix;
  /** The column without which a row is left out. */
  onlyWith?: string;
  /** What the panel shows instead of rows where there are none. */
  empty?: BilingualText;
}

export const column = (selector: string, type: InfinityType, en: string, fr: string): PanelColumn => ({
  selector,
  type,
  title: { en, fr },
});
