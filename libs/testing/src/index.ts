export { startCuttingProxy, type CuttingProxy } from './cutting-proxy';
export { eventually } from './eventually';
export { happened, history } from './history';
export { startNode, type NodeProcess } from './node-process';
export { openPool } from './open-pool';
export type { Filling } from './template';
export { useTestDatabase, type TestDatabase } from './test-database';
export { aCommand, anEvent, useEventStore } from './use-event-store';
export { useFolder } from './use-folder';
