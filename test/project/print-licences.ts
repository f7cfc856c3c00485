import { isAllowed, productionLicences } from './licences';

/** Prints the packages of each licence, and fails where one is not allowed. */
const packages = productionLicences(process.cwd());
const byLicence = new Map<string, string[]>();
for (const { name, version, licence } of packages) {
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
}
for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${licence} (${names.length}): ${names.join(', ')}\n`);
}
const notAllowed = packages.filter((candidate) => !isAllowed(candidate));
for (const { name, version, licence } of notAllowed) {
  console.error(`${name} ${version} has the licence ${licence}: see test/project/licences.ts.`);
}
process.exitCode = notAllowed.length > 0 ? 1 : 0;
