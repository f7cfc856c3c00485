import './any-input';
