export { makeFolder } from './make-folder';
export { PLACE_FAULTS } from './place-faults';
export { syncFolder } from './sync-folder';
