export { writeKeys } from './keys/write-keys';
export { BackupRefused } from './lines';
export { restoreBackup, type RestoredWithKeys } from './restore-backup';
export { writeBackup } from './write-backup';
