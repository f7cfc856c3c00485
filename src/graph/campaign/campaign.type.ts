import { CAMPAIGN } from '../../kinds/initiatives';
import { kindTypes } from '../kinds/kind.type';

export const CAMPAIGN_TYPES = kindTypes(CAMPAIGN);
export const { object: Campaign, connection: CampaignConnection } = CAMPAIGN_TYPES;
