import { Role, roleNamed } from '../access/role';
import { Tokens } from '../access/tokens';
import { readConfig, tokenKeyFile } from '../config';
import { StartError } from '../errors';
import { parseArguments, runCommandLine } from './command-line';

const USAGE = `npm run -s token -- --role ${Object.keys(Role).join('|')} [--region ID ...]`;

/** Prints a token that is valid for 30 days, signed with the key in DATA_DIR. */
async function main(): Promise<void> {
  const { values } = parseArguments(USAGE, {
    options: { role: { type: 'string' }, region: { type: 'string', multiple: true, default: [] } },
  });
  const role = roleNamed(values.role);
  if (!role) throw new StartError(USAGE);
  const tokens = new Tokens({ keyFile: tokenKeyFile(readConfig(process.env)) });
  process.stdout.write(`${await tokens.issue(role, values.region)}\n`);
}

runCommandLine(main);
