/**
 * The standpoint of the weights below: a valid date, and an instant before LATER_NEWS was recorded.
 */
export const ON_THE_DAY = '@asOf(valid: "2022-12-31", known: "2024-06-01T00:00:00Z")';

const DAY_MS = 24 * 3600 * 1000;

/**
 * Returns the freshness, with a half-life of ten years of 365.25 days: from the last day of the
 * newest evidence or from the first day of the tie, whichever is better.
 */
function fresh(day: string, halfLife = 10): number {
  return 0.5 ** ((Date.parse('2022-12-31') - Date.parse(day)) / DAY_MS / 365.25 / halfLife);
}

/** Returns the freshness of a membership, with a half-life of twenty years. */
const lasting = (day: string) => fresh(day, 20);

/**
 * The weights of the small world's public ties that are current on 31 December 2022: strength in
 * that direction x confidence x freshness. No node has more than ten ties that influence leaves by,
 * so all pass factors are 1. An anonymous viewer sees:
 *
 *   ECPAT <-> MBR-ABO, MBR-BEL
 *   ECPAT <-> BODY-GULF, half as strong from the Gulf Council
 *   MBR-ABO <-> ORG-CODE, GOV-ABO
 *   ORG-CODE -> COM-DUNE, and not back: a signature carries no influence back
 *   MBR-ABO <-> PSH-1 (twice)
 *   COM-DUNE <-> PSH-1 <-> GOV-ABO
 *   MBR-BEL <-> PSH-2
 *   separate: MED-OAK <-> ACT-2 <-> DON-FIR, and actors without ties
 *
 * A tie without a beginning and evidence (T-ABO-CODE-2, S-2-POL, S-4-ABO, S-A3-KEEL, S-C-PSH) is
 * current from the day of its recording, in January 2024. So is the Coral study (ACT-3), which has
 * no dates.
 */
export const WEIGHT = {
  aboNet: 0.7 * lasting('2020-06-30'), // 0.6418, by the newest evidence
  belNet: 0.7 * 0.8 * lasting('2014-01-01'), // 0.4100
  netGulf: 0.45 * fresh('2020-02-01'), // 0.3678
  gulfNet: 0.225 * fresh('2020-02-01'), // 0.1839, as 0.3 is to the 0.6 that 0.45 replaces
  codeDune: 0.6 * fresh('2019-05-31'), // 0.4679, by its source's publication; 0 from Dune
  aboCode: 0.8 * lasting('2011-01-01'), // 0.5278: undated evidence alone would be worth 0.4
  aboGov: 0.8 * 0.8 * 0.5 * fresh('2021-12-31'), // 0.2986, contested; contrary evidence is ignored
  aboTable: 0.9 * fresh('2016-12-31'), // 0.5938, convener; secretariat: 0.9 x 0.8 x 0.7870 = 0.5666
  duneTable: 0.8 * fresh('2016-01-01'), // 0.4925
  govTable: 0.8 * fresh('2016-03-01'), // 0.4981
  belCircle: 0.9 * fresh('2018-04-01'), // 0.6476
  oakHour: 0.9 * fresh('2022-05-01'), // 0.8594
  firHour: 0.4 * fresh('2022-05-01'), // 0.3819, from the fund to the action
  hourFir: 0.2 * fresh('2022-05-01'), // 0.1910
};
