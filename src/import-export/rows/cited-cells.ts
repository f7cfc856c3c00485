import type { Cells } from './exported-cells';
import type { ExportedEvidence } from '../exported';

const citation = ({ source, locator, confidence, asOf }: ExportedEvidence): Cells => ({
  source_title: source.title,
  source_url: source.url,
  published: source.published,
  locator,
  confidence,
  as_of: asOf,
});

/** The first piece of evidence that says no more than a row can, in that row, and the others elsewhere. */
export function cited(evidence: ExportedEvidence[], fits: (evidence: ExportedEvidence) => boolean = () => true) {
  const inRow = evidence.find((each) => !each.against && fits(each));
  return { citation: inRow ? citation(inRow) : {}, elsewhere: evidence.filter((each) => each !== inRow) };
}

/** A row of evidence.csv. */
export function evidenceCells(of: string, evidence: ExportedEvidence): Cells {
  return { of, ...citation(evidence), against: evidence.against };
}
