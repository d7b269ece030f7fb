import { queries } from '../api/ask';

export const amendedKey = (dispute: string, id: string) => ['amended', dispute, id] as const;

/** After it was amended: what it says now. */
export const readAnew = (dispute: string, id: string): void =>
  void queries.invalidateQueries({ queryKey: amendedKey(dispute, id) });

/** Whoever comes back to it finds what it says then. */
export const forNextTime = (dispute: string, id: string): void =>
  void queries.invalidateQueries({ queryKey: amendedKey(dispute, id), refetchType: 'none' });
