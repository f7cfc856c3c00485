import type { ChangeContext } from '../change-context';
import type { EvidenceRow } from '../../model/rows';
import { ChangeAction } from '../change-action';
import { best } from '../input/best-confidence';
import { evidenceRows } from '../input/evidence';
import type { EvidenceInput } from '../input/evidence-input.type';
import type { Ledger } from '../ledger/ledger';
import { currentNodes } from '../ledger/current';
import type { TieVersion } from '../ledger/versions.store';
import type { ChangeSummary } from '../change-record';
import { type Outcome, record } from '../record';
import { ValidationErrors } from '../input-rejected';
import { requireInRegions } from '../region-scope';
import { sayOf } from '../say-change';
import { tieChangeSummary } from '../tie/say-tie-change';
import { requireTie } from '../tie/current-tie';

export interface EvidenceFor {
  of: string;
  evidence: EvidenceInput[];
  against: boolean;
}

/** Records what another source says of a node or a tie: that it still holds, or that it does not. */
export function addEvidence(context: ChangeContext, input: EvidenceFor, key?: string | null): Promise<Outcome> {
  return record(context, { action: ChangeAction.ADD_EVIDENCE, key, input }, async (ledger) => {
    const mistakes = new ValidationErrors();
    const given = await evidenceRows(ledger.run, mistakes, input.evidence, ['evidence']);
    const evidence = given.map((row) => ({ ...row, against: input.against }));
    const node = (await currentNodes(ledger.run, [input.of])).get(input.of);
    const tie = node ? undefined : await requireTie(ledger.run, mistakes, input.of, ['of']);
    mistakes.throwIfAny();
    const concerned = tie ? [tie.from, tie.to] : [input.of];
    await requireInRegions(ledger.run, context.viewer, concerned, ['of']);
    if (tie) return forTie(ledger, tie, evidence, input.against);
    await ledger.addEvidence({ id: input.of, clearance: 0 }, evidence);
    const named = { nameEn: String(node?.properties.nameEn), nameFr: node?.properties.nameFr as string | null };
    return { about: input.of, summary: sayOf(named, said(input.against)) };
  });
}

const said = (against: boolean) =>
  against
    ? { en: 'A source against: {}', fr: 'Une source contraire : {}' }
    : { en: 'Another source for: {}', fr: 'Une source de plus pour : {}' };

/** A tie with evidence against it is contested; one with better evidence than before is trusted as far as that. */
async function forTie(
  ledger: Ledger,
  tie: TieVersion,
  evidence: EvidenceRow[],
  against: boolean,
): Promise<ChangeSummary> {
  const { confidence, contested, clearance } = tie.properties as TieVersion['properties'] & {
    confidence: EvidenceRow['confidence'];
    contested: boolean;
  };
  const trusted = best([{ confidence }, ...evidence]);
  const changed = against ? { contested: true } : { confidence: trusted };
  const isNew = against ? !contested : trusted !== confidence;
  const added = await ledger.addEvidence({ id: tie.id, clearance, ends: [tie.from, tie.to] }, evidence);
  if (isNew && added > 0) await ledger.reviseTies([{ version: tie, changed }]);
  return { about: tie.id, summary: await tieChangeSummary(ledger.run, { ...tie.properties, ...tie }, said(against)) };
}
