import { answerFrom } from '../../../../src/influence/engine/worker';
import { openSource } from './rows-source';

answerFrom(openSource);
