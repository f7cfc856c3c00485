/** The command of these arguments without `--dry-run`, for a POSIX shell. */
export function importCommand(args: readonly string[]): string {
  const isPlain = (text: string) => /^[\w./:=@%+,-]+$/.test(text);
  const quoted = (text: string) => (isPlain(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  return ['npm run import --', ...args.filter((arg) => arg !== '--dry-run').map(quoted)].join(' ');
}
