import { openSource } from '../projection/graph-source';
import { answerFrom } from './worker';

answerFrom(openSource);
