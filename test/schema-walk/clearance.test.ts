import { Visibility } from '../../src/store/model/visibility';
import { describeClearance } from './clearance';

// clearance.slow.test.ts compares each role, in the past too, and reads as an administrator.
describeClearance([Visibility.PUBLIC], [], ['on the day']);
