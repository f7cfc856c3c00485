import { Role, roleNamed } from '../graph/access/viewer';
import { DEFAULT_LIFETIME_DAYS, MAX_LIFETIME_DAYS, Tokens } from '../api/access/tokens';
import { readConfig, tokenKeyFile } from '../config';
import { StartError } from '../errors';
import { parseArguments, printProgress, runCommandLine } from './command-line';

const USAGE = `npm run -s token -- --role ${Object.keys(Role).join('|')} [--region ID ...] [--days 1-${String(MAX_LIFETIME_DAYS)}]`;

/** Prints a token signed with the key in DATA_DIR, and its expiry on standard error. */
async function main(): Promise<void> {
  const { values } = parseArguments(USAGE, {
    options: {
      role: { type: 'string' },
      region: { type: 'string', multiple: true, default: [] },
      days: { type: 'string', default: String(DEFAULT_LIFETIME_DAYS) },
    },
  });
  const role = roleNamed(values.role);
  const days = Number(values.days);
  const areDays = Number.isInteger(days) && days >= 1 && days <= MAX_LIFETIME_DAYS;
  if (!role || !areDays) throw new StartError(USAGE);
  const tokens = new Tokens({ keyFile: tokenKeyFile(readConfig(process.env)) });
  const token = await tokens.issue(role, values.region, days);
  const { until } = await tokens.verify(token);
  printProgress(`Valid until ${new Date(until ?? 0).toISOString()}.`);
  process.stdout.write(`${token}\n`);
}

runCommandLine(main);
