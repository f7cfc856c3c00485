/** The standpoint of the weights below: a valid date, and an instant before LATER_NEWS was recorded. */
export const ON_THE_DAY = '@asOf(valid: "2022-12-31", known: "2024-06-01T00:00:00Z")';

const DAY_MS = 24 * 3600 * 1000;

/** Freshness, which halves every ten years of 365.25 days. */
function fresh(lastDay: string): number {
  return 0.5 ** ((Date.parse('2022-12-31') - Date.parse(lastDay)) / DAY_MS / 3652.5);
}

const UNDATED = 0.5;

/**
 * The weights of the small world's public ties that are current on 31 December 2022: strength x confidence x freshness. No
 * node has more than ten of them, so that all pass factors are 1. As an anonymous reader sees them, they are:
 *
 *   ECPAT -- MBR-ABO, MBR-BEL, BODY-GULF
 *   MBR-ABO -- ORG-CODE (twice), GOV-ABO, PSH-1 (twice), PSH-3, PSH-4
 *   COM-DUNE -- ORG-CODE, PSH-1          GOV-ABO -- PSH-1          PSH-1 -- CAM-1
 *   MBR-BEL -- PSH-2 -- POL-BLM          separate: MED-OAK -- ACT-2 -- DON-FIR, UNI-KEEL -- ACT-3, and actors without ties
 */
export const WEIGHT = {
  aboNet: 0.7 * fresh('2020-06-30'), // 0.5887, by the newest evidence
  belNet: 0.7 * 0.8 * fresh('2014-12-31'), // 0.3216
  netGulf: 0.45 * fresh('2020-02-29'), // 0.3696
  duneCode: 0.6 * fresh('2012-05-31'), // 0.2882, since May 2012
  aboCode: 0.8 * fresh('2011-12-31'), // 0.3732, higher than the parallel partnership: 0.7 x 0.5 x 0.5
  aboGov: 0.8 * 0.8 * 0.5 * fresh('2021-12-31'), // 0.2986, contested; the evidence against it of 2022 does not count for freshness
  aboTable: 0.9 * fresh('2016-02-29'), // 0.5602, as its secretariat; as its convener 0.8 x 0.6598
  duneTable: 0.6 * fresh('2016-12-31'), // 0.3959
  govTable: 0.6 * fresh('2016-03-01'), // 0.3735
  belCircle: 0.8 * fresh('2018-04-30'), // 0.5788
  policeCircle: 0.3 * UNDATED, // 0.15
  oakHour: 0.8 * fresh('2022-05-31'), // 0.7681
  firHour: 0.5 * fresh('2022-05-31'), // 0.4801
};
