import { Language } from '../../../src/language/language';
import { describeTasks } from './acting-tasks';
import { useExplorer } from './explorer';

// With the suite in English on a wide screen it covers both languages and both layouts.
describe('in French on a narrow screen', () => {
  describeTasks(useExplorer('facts'), { language: Language.FR, width: 360 });
});
