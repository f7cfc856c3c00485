import { importCommand } from '../../../src/cli/import';

test('the command is the same without --dry-run, with arguments quoted for a shell', () => {
  expect(importCommand(['--map', 'map.yaml', '--dry-run', 'Contacts of 2025.xlsx', "l'été.csv"])).toBe(
    String.raw`npm run import -- --map map.yaml 'Contacts of 2025.xlsx' 'l'\''été.csv'`,
  );
});
