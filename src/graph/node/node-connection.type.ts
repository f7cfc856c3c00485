import type { ClassType } from 'type-graphql';
import { connectionType } from '../../store/paging/connection.type';
import { Node } from './node.type';

/** A list of nodes of any type, and of ties. */
export const NodeConnection = connectionType('Node', () => Node as unknown as ClassType);
