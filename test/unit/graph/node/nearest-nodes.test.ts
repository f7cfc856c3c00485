import { candidateLookUp } from '../../../../src/graph/node/nearest-nodes';

test.each([
  ['MBR-ABX', ['MBR-ABX', 'MBR-AB', 'MBR-A', 'MBR']],
  ['mbr-abx', ['mbr-abx', 'mbr-ab', 'mbr-a', 'mbr', 'MBR-ABX', 'MBR-AB', 'MBR-A', 'MBR']],
  ['PSH-9', ['PSH-9', 'PSH-', 'PSH']],
  ['EQ~~~', ['EQ~~~', 'EQ~~', 'EQ~']],
  ['EVD-ABCD', ['EVD-ABCD', 'EVD-ABC', 'EVD-AB']],
  ['VAL-X', ['VAL-X']],
  ['AB', []],
  ['', []],
])('%j is looked up by beginnings of three characters at least that a record with a name can have', (id, prefixes) => {
  expect(candidateLookUp(id).prefixes).toEqual(prefixes);
});
