const NOISE = [
  /^\s*at /,
  /^\s*\.\.\. \d+ (more|common frames)/,
  /^[\d-]+ [\d:.+]+ (INFO|WARN|DEBUG) /,
  /^Error: Could not create the Java Virtual Machine/,
  /^Error: A fatal exception has occurred/,
  /^Picked up /,
  /^Exception in thread "\S+"\s*$/,
  /^\s*$/,
];

/** The reason that a Java program, or any other, gave last in its output: one line, no stack; empty where it gave none. */
export function lastReason(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => !NOISE.some((noise) => noise.test(line)));
  // Java prints the effect first: the cause that nothing else caused comes last.
  const reason = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.at(-1) ?? '';
  return withoutPaths(reason.replace(/^Caused by: /, '').replace(/^(Exception in thread "\S+" )?[\w.$]+: (?=\S)/, ''));
}

/** The first error in the output of Maven: one line; else its last line. */
export function firstMavenError(output: string): string {
  const error = output.split(/\r?\n/).find((line) => /^\[ERROR\] \S/.test(withoutColours(line)));
  return error === undefined ? lastReason(output) : withoutPaths(withoutColours(error).replace(/^\[ERROR\] /, ''));
}

/** A text with each absolute path cut down to its last part: where somebody keeps their files is nobody's business. */
export function withoutPaths(text: string): string {
  return withoutColours(text)
    .replace(/(?<![\w:/.-])\/(?:[^\s/:'"]+\/)+([^\s/:'"]*)/g, '$1')
    .trim();
}

function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
