// With all random cases, of which the first tier runs a third.
import './any-input';
