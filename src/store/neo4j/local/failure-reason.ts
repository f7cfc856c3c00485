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

/** The last reason in the output of a Java or other program: one line without a stack trace; empty where there is none. */
export function lastReason(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => !NOISE.some((noise) => noise.test(line)));
  // Java prints the outermost exception first and the root cause last.
  const reason = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.at(-1) ?? '';
  return withoutPaths(reason.replace(/^Caused by: /, '').replace(/^(Exception in thread "\S+" )?[\w.$]+: (?=\S)/, ''));
}

/** The first error in the output of Maven, in one line; else its last line. */
export function firstMavenError(output: string): string {
  const error = output.split(/\r?\n/).find((line) => /^\[ERROR\] \S/.test(withoutColours(line)));
  return error === undefined ? lastReason(output) : withoutPaths(withoutColours(error).replace(/^\[ERROR\] /, ''));
}

/** Shortens each absolute path to its last segment, since a reported error should not disclose the user's folders. */
function withoutPaths(text: string): string {
  return withoutColours(text)
    .replace(/(?<![\w:/.-])\/(?:[^\s/:'"]+\/)+([^\s/:'"]*)/g, '$1')
    .trim();
}

function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
