import { bilingual } from '../../language/message';
import type { NodeRow } from './rows';
import { Visibility, visibilityProperties } from './visibility';

/** Whether an organisation may be approached. */
export enum Engagement {
  CLEARED = 'CLEARED',
  IN_REVIEW = 'IN_REVIEW',
  NOT_TO_BE_APPROACHED = 'NOT_TO_BE_APPROACHED',
}

/** What a look at an organisation found, without its evidence. */
interface EngagementFinding {
  id: string;
  /** The id of the organisation. */
  actor: string;
  engagement: Engagement;
  /** The partial date for which it was found. */
  asOf: string;
}

/** The row of a finding, which is always confidential; its name is the word for it. */
export function engagementRow({ id, actor, engagement, asOf }: EngagementFinding): NodeRow {
  const words = bilingual(`label.ENGAGEMENT.${engagement}`);
  return {
    id,
    type: 'EngagementStatus',
    nameEn: words.en,
    nameFr: words.fr,
    parent: actor,
    since: asOf,
    properties: { asOf, engagement, ...visibilityProperties(Visibility.CONFIDENTIAL) },
    evidence: [],
  };
}
