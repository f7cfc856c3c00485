/** Awaits the work and says `line` at once and then every five seconds, with the seconds gone by. */
export async function withProgress<T>(
  say: (line: string) => void,
  line: (seconds: number) => string,
  work: Promise<T>,
): Promise<T> {
  const began = Date.now();
  say(line(0));
  const timer = setInterval(() => say(line(Math.round((Date.now() - began) / 1000))), 5000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
