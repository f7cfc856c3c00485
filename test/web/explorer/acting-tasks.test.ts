import { Language } from '../../../src/language/language';
import { describeTasks } from './acting-tasks';
import { useExplorer } from './explorer';

describe('in English on a wide screen', () => {
  describeTasks(useExplorer('facts'), { language: Language.EN, width: 1280 });
});
