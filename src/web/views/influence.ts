// Questions about influence. As one file, they compress better than each alone.
export { ConvenePage } from '../convene/convene';
export { RoutesPage } from '../route/routes';
