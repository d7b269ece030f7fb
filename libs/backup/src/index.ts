export { BackupRefused } from './lines';
export { type Restored, restoreBackup } from './restore-backup';
export { writeBackup } from './write-backup';
