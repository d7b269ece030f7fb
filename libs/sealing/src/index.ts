export { knownKeys } from './keys/known-keys';
export { LastSeen } from './files/last-seen';
export type { Log, Sealed } from './log';
export { refuseRewound } from './record-check';
export { originOf, type SealSettings, sealSettings } from './seal-settings';
export { Sealer } from './sealer';
export { growTo, NotAsSealed, readTileFrom, sealedTree } from './tree/stored-tree';
export { readLogs } from './tree/read-logs';
