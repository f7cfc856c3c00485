import { cpus, totalmem } from 'node:os';
import { compare } from './compare/compare';
import { measureFirstQuestions } from './first-questions';
import { measureGrowth } from './growth';
import { compareHiddenIds } from './hidden-ids';
import { measurePicture } from './picture';
import { print } from './worlds';

const USAGE =
  'npm run bench [-- [--quick] [--only=TEXT] [--growth] [--first-questions] [--hidden-ids] [--picture] [SCALE ...]]';

/** Prints the table of the comparison, then that of the growth: README.md says what they are. */
async function main(options: readonly string[]): Promise<void> {
  const scales = options.filter((one) => /^\d+$/.test(one)).map(Number);
  const only = options.find((one) => one.startsWith('--only='))?.slice('--only='.length);
  const isQuick = options.includes('--quick');
  const growthOnly = options.includes('--growth');
  if (options.some((one) => !/^(\d+|--quick|--growth|--first-questions|--hidden-ids|--picture|--only=.*)$/.test(one)))
    throw new Error(USAGE);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  print(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
  if (options.includes('--first-questions')) {
    print(`\n${await measureFirstQuestions()}\n`);
    return;
  }
  if (options.includes('--hidden-ids')) {
    print(`\n${await compareHiddenIds(2_000)}\n`);
    return;
  }
  if (options.includes('--picture')) {
    print(`\n${await measurePicture()}\n`);
    return;
  }
  if (!growthOnly) print(`\n${await compare(isQuick, (row) => row.includes(only ?? ''))}\n`);
  if (only === undefined) {
    const wanted = scales.length > 0 ? scales : isQuick ? [1] : [1, 10, 100];
    print(`\n${await measureGrowth(wanted)}`);
  }
}

void main(process.argv.slice(2));
