import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from './compare/compare';
import { measureFirstQuestions } from './first-questions';
import { measureGrowth } from './growth';
import { measurePicture } from './picture';
import { print } from './worlds';

/** Prints the table of the comparison, then that of the growth: README.md describes the options. */
async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    options: { quick: flag, growth: flag, 'first-questions': flag, picture: flag, only: { type: 'string' } },
    allowPositionals: true,
  });
  const { quick, only } = values;
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  print(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
  if (values['first-questions']) return print(await measureFirstQuestions());
  if (values.picture) return print(await measurePicture());
  if (!values.growth) print(await compare(quick, (row) => row.includes(only ?? '')));
  const scales = positionals.length > 0 ? positionals.map(Number) : quick ? [1] : [1, 10, 100];
  if (only === undefined) print(await measureGrowth(scales));
}

void main();
