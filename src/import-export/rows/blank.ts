export const isBlank = (cell: string) => cell.trim() === '';
