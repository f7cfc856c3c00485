// The network. Its script and its texts are loaded when it is opened, and have a budget of their own.
export { NetworkPage } from '../network/network';
