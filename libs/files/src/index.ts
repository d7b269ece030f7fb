export { makeFolder } from './make-folder';
export { syncFolder } from './sync-folder';
