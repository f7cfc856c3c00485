import { CAMPAIGN } from '../../kinds/initiatives';
import { typesOf } from '../kinds/types';

export const { object: Campaign, connection: CampaignConnection } = typesOf(CAMPAIGN);
