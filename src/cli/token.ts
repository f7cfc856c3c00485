import { parseArgs } from 'node:util';
import { readConfig, tokenKeyFile } from '../config';
import { StartError } from '../errors';
import { Role, roleNamed } from '../access/role';
import { Tokens } from '../access/tokens';

const USAGE = `npm run -s token -- --role ${Object.keys(Role).join('|')} [--region ID ...]`;

/** Prints one token and nothing else, signed with the key in DATA_DIR, good for 30 days. */
async function main(): Promise<void> {
  const { role, region } = readArguments();
  const tokens = new Tokens({ keyFile: tokenKeyFile(readConfig(process.env)) });
  process.stdout.write(`${await tokens.issue(role, region)}\n`);
}

function readArguments(): { role: Role; region: string[] } {
  try {
    const { values } = parseArgs({
      options: { role: { type: 'string' }, region: { type: 'string', multiple: true, default: [] } },
    });
    const role = roleNamed(values.role);
    if (role) return { role, region: values.region };
  } catch {
    // An option that is none says the same as a role that is none.
  }
  throw new StartError(USAGE);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
