/** The network whose members the graph holds, by the id of its actor. */
export const NETWORK = 'ECPAT';
