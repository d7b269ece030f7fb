/** What is wrong with the place of a file that could not be written, by the code of the error; reads well after its name. */
export const PLACE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is in a folder that does not exist',
  ENOTDIR: 'is in a folder that does not exist',
  EACCES: 'lies where this user may not write',
  EROFS: 'lies on a read-only file system',
  EISDIR: 'is a folder',
};
