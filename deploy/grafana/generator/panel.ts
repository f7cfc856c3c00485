/** A text in both languages of the boards. */
export interface BilingualText {
  en: string;
  fr: string;
}

export type BoardLanguage = keyof BilingualText;

/** The types of columns of an Infinity query that the boards use. */
export type InfinityType = 'string' | 'number' | 'boolean' | 'timestamp';

export interface PanelColumn {
  /** The name of the column in the table. */
  selector: string;
  type: InfinityType;
  /** The title of the column on the board. */
  title: BilingualText;
}

/** A matrix of one column of a table, in which a null cell is unknown. */
export interface Matrix {
  row: string;
  column: string;
  value: string;
}

/** A panel of one of the tables of /export. */
export interface BoardPanel {
  title: BilingualText;
  /** The meaning of the number, its limits and its source. */
  description: BilingualText;
  /** The width in the 24 columns of Grafana's grid. */
  width: number;
  /** A file of /export, with all its parameters but `lang`. */
  file: string;
  columns: readonly PanelColumn[];
  view: 'table' | 'bars' | Matrix;
  /** The column whose null rows are omitted. */
  onlyWith?: string;
  /** The text of the panel where it has no rows. */
  empty?: BilingualText;
}

export const column = (selector: string, type: InfinityType, en: string, fr: string): PanelColumn => ({
  selector,
  type,
  title: { en, fr },
});
