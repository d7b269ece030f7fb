export { BackupRefused } from './lines';
export type { Restored } from './restore';
export { restoreBackup } from './restore-backup';
export { writeBackup } from './write-backup';
