import { Role } from '../../src/graph/access/viewer';
import { Visibility } from '../../src/store/model/visibility';
import { describeClearance } from './clearance';
import { type Standpoint, STANDPOINTS } from './worlds';

const EVERYWHERE = Object.keys(STANDPOINTS) as Standpoint[];
describeClearance([Visibility.PUBLIC, Visibility.NETWORK], [Role.EDITOR, Role.COORDINATOR], EVERYWHERE);
